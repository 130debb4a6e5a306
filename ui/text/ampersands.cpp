#include "ui/text/ampersands.h"

#include <QRegularExpression>

namespace stepscope {

QString withoutMnemonic(const QString& label) {
    // A letter in brackets of its own stands behind the words, before what says that a dialog follows.
    static const QRegularExpression inBrackets(
        QStringLiteral("\\s*\\(&[^&\\s]\\)(?=\\s*(…|\\.\\.\\.|:|：)?\\s*$)"));
    QString rest = label;
    rest.remove(inBrackets);
    QString out;
    out.reserve(rest.size());
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (rest[i] == QLatin1Char('&') && ++i == rest.size()) break;
        out += rest[i];
    }
    return out;
}

} // namespace stepscope
