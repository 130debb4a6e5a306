#include "ui/help/window_diagnostics.h"

#include "ui/messages/messages_model.h"
#include "ui/text/language.h"
#include "ui/text/plain_text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QLocale>
#include <QProcessEnvironment>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace stepscope {

namespace {

constexpr int last_messages = 20;
constexpr const char* diagnostics_context = "diagnostics";

QString textOf(const QScreen& screen) {
    const QSize size = screen.size();
    return QStringLiteral("%1 × %2, scale %3, %4 dpi, %5 Hz")
        .arg(size.width())
        .arg(size.height())
        .arg(screen.devicePixelRatio())
        .arg(screen.logicalDotsPerInch(), 0, 'f', 0)
        .arg(screen.refreshRate(), 0, 'f', 0);
}

QString textOf(const QFont& font) {
    const QFontInfo shown(font);
    return QStringLiteral("%1, %2 pt, %3 px")
        .arg(shown.family())
        .arg(shown.pointSizeF())
        .arg(shown.pixelSize());
}

/// Of variables whose names begin so: "LC_ALL=C LANG=de_DE".
QString variables(const QStringList& beginnings) {
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QStringList out;
    for (const QString& name : environment.keys())
        if (std::any_of(beginnings.begin(), beginnings.end(),
                        [&](const QString& beginning) { return name.startsWith(beginning); }))
            out.push_back(name + QLatin1Char('=') + environment.value(name));
    out.sort();
    return out.join(QLatin1Char(' '));
}

class Group {
public:
    explicit Group(const char* title) : group_{title, {}} {}
    void add(const QString& name, const QString& value) {
        group_.rows.push_back({name.toStdString(), value.toStdString()});
    }
    void add(const char* name, const QString& value) { add(QString::fromUtf8(name), value); }
    DiagnosticGroup made() { return std::move(group_); }

private:
    DiagnosticGroup group_;
};

} // namespace

DiagnosticGroup windowDiagnostics(const QWidget& window) {
    Group out(QT_TRANSLATE_NOOP("diagnostics", "Window"));
    out.add(
        QStringLiteral("Qt"),
        QStringLiteral("%1, built with %2").arg(QLatin1String(qVersion()), QStringLiteral(QT_VERSION_STR)));
    out.add(QT_TRANSLATE_NOOP("diagnostics", "Platform"), QGuiApplication::platformName());
    out.add(QT_TRANSLATE_NOOP("diagnostics", "Style"),
            QStringLiteral("%1, %2").arg(QLatin1String(QApplication::style()->metaObject()->className()),
                                         isDark(window.palette()) ? QStringLiteral("dark")
                                                                  : QStringLiteral("light")));
    out.add(QT_TRANSLATE_NOOP("diagnostics", "Font"), textOf(QApplication::font()));
    out.add(QT_TRANSLATE_NOOP("diagnostics", "Size"),
            QStringLiteral("%1 × %2").arg(window.width()).arg(window.height()));
    for (const QScreen* screen : QGuiApplication::screens())
        out.add(QT_TRANSLATE_NOOP("diagnostics", "Screen"), textOf(*screen));
    if (const QString set = variables({QStringLiteral("QT_"), QStringLiteral("XDG_SESSION_TYPE"),
                                       QStringLiteral("XDG_CURRENT_DESKTOP")});
        !set.isEmpty())
        out.add(QT_TRANSLATE_NOOP("diagnostics", "Environment"), set);
    return out.made();
}

DiagnosticGroup languageDiagnostics() {
    Group out(QT_TRANSLATE_NOOP("diagnostics", "Language"));
    out.add(QT_TRANSLATE_NOOP("diagnostics", "Of the window"), QLatin1String(loadedLanguage().code));
    out.add(QT_TRANSLATE_NOOP("diagnostics", "Of the system"),
            QStringLiteral("%1, %2").arg(QLocale::system().name(), QLocale::system().toString(1234.5)));
    out.add(QT_TRANSLATE_NOOP("diagnostics", "Of numbers"),
            QStringLiteral("%1, %2").arg(QLocale().name(), QLocale().toString(1234.5)));
    if (const QString set = variables({QStringLiteral("LC_"), QStringLiteral("LANG")}); !set.isEmpty())
        out.add(QT_TRANSLATE_NOOP("diagnostics", "Environment"), set);
    return out.made();
}

DiagnosticGroup messageDiagnostics(const MessagesModel& messages) {
    Group out(QT_TRANSLATE_NOOP("diagnostics", "Messages"));
    const int rows = messages.rowCount();
    for (int row = rows - 1; row >= std::max(0, rows - last_messages); --row) {
        const auto told = [&](MessagesModel::Column column) {
            return messages.index(row, column).data().toString();
        };
        out.add(told(MessagesModel::Time),
                QStringLiteral("%1: %2").arg(told(MessagesModel::Kind), told(MessagesModel::Text)));
    }
    return out.made();
}

QString labelOfDiagnostic(const std::string& english) {
    return shownText(QCoreApplication::translate(diagnostics_context, english.c_str()));
}

} // namespace stepscope
