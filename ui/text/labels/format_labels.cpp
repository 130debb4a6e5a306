#include "ui/text/labels/format_labels.h"

#include <QCoreApplication>
#include <QStringList>

namespace stepscope {

namespace {

QStringList patternsOf(const Format& format) {
    QStringList out;
    for (const std::string_view extension : format.extensions)
        out.push_back(QString(QLatin1Char('*')) +
                      QLatin1String(extension.data(), static_cast<int>(extension.size())));
    return out;
}

} // namespace

QString labelOf(const Format& format) {
    return QCoreApplication::translate("formats", format.name);
}

QString menuTextOf(const Format& format) {
    return QCoreApplication::translate("formats", format.menu);
}

QString holdsOf(const Format& format) {
    return QCoreApplication::translate("formats", format.holds);
}

QString dialogFilterOf(const Format& format) {
    return QStringLiteral("%1 (%2)").arg(labelOf(format), patternsOf(format).join(QLatin1Char(' ')));
}

QString readablePatterns() {
    QStringList out;
    for (const Format& format : formats())
        if (can(format, FormatUse::Read) || can(format, FormatUse::Map)) out += patternsOf(format);
    return out.join(QLatin1Char(' '));
}

QString extensionOf(const Format& format) {
    return QString::fromUtf8(format.id());
}

} // namespace stepscope
