#include "ui/text/session_labels.h"

#include "ui/text/plain_text.h"
#include "ui/text/words.h"

namespace stepscope {

namespace {

QString labelOfFact(const std::string& fact) {
    if (fact == "host") return Words::tr("Machine");
    if (fact == "cpu") return Words::tr("Processor");
    if (fact == "program") return Words::tr("Program");
    return shownText(fact).replace(QStringLiteral("device."), Words::tr("Device "));
}

} // namespace

std::vector<Message> damageOf(const SessionReport& report) {
    std::vector<Message> out;
    for (const SessionFinding& finding : findings_of(report)) {
        QString text = QCoreApplication::translate("sessions", finding.text);
        if (text.contains(QLatin1String("%1"))) text = text.arg(finding.count);
        out.push_back({finding.severity, text.toStdString(), std::nullopt});
    }
    return out;
}

QString labelOf(const Difference& difference) {
    //: a fact of where a run was measured, what it was there, and what it is here
    return Words::tr("%1: was %2, is %3")
        .arg(labelOfFact(difference.fact), shownText(difference.was), shownText(difference.is));
}

} // namespace stepscope
