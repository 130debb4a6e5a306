#include "ui/text/labels/session_labels.h"

#include "ui/text/plain_text.h"
#include "ui/text/words.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace stepscope {

namespace {

QString labelOfFact(const std::string& fact) {
    const PlaceFact* const row = find_place_fact(fact);
    if (row == nullptr) return shownText(fact);
    const QString label = QCoreApplication::translate("sessions", row->label);
    return row->is_beginning() ? label.arg(shownText(fact.substr(row->name.size()))) : label;
}

} // namespace

std::vector<Message> damageOf(const SessionReport& report) {
    std::vector<Message> out;
    for (const SessionFinding& finding : findings_of(report)) {
        QString text = QCoreApplication::translate("sessions", finding.text);
        if (text.contains(QLatin1String("%1"))) text = text.arg(finding.count);
        if (text.contains(QLatin1String("%2"))) text = text.arg(shownText(finding.detail));
        out.push_back({finding.severity, text.toStdString(), std::nullopt});
    }
    return out;
}

QString nameOfRun(const std::filesystem::path& path) {
    static const QRegularExpression form(QStringLiteral("^(\\d{8}T\\d{6})Z-(.*)$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const QFileInfo file(QString::fromStdString(path.string()));
    const QRegularExpressionMatch match = form.match(file.completeBaseName());
    if (!match.hasMatch()) return shownText(file.fileName());
    QDateTime when = QDateTime::fromString(match.captured(1), QStringLiteral("yyyyMMddThhmmss"));
    when.setTimeSpec(Qt::UTC);
    //: what was run, and when
    return Words::tr("%1  –  %2")
        .arg(shownText(match.captured(2)), QLocale().toString(when.toLocalTime(), QLocale::ShortFormat));
}

QString labelOf(const Difference& difference) {
    //: a fact of where a run was measured, what it was there, and what it is here
    return Words::tr("%1: was %2, is %3")
        .arg(labelOfFact(difference.fact), shownText(difference.was), shownText(difference.is));
}

} // namespace stepscope
