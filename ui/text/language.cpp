#include "ui/text/language.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <string_view>

namespace stepscope {

namespace {

constexpr std::array spoken = {
    Language{"de", "Deutsch", "German", QFontDatabase::Latin, ""},
    Language{"en", "English", "English", QFontDatabase::Latin, ""},
    Language{"es", "Español", "Spanish", QFontDatabase::Latin, ""},
    Language{"fr", "Français", "French", QFontDatabase::Latin, ""},
    Language{"ja", "日本語", "Japanese", QFontDatabase::Japanese, "Noto Sans CJK JP"},
    Language{"zh_CN", "简体中文", "Chinese", QFontDatabase::SimplifiedChinese, "Noto Sans CJK SC"},
};

const Language& english() {
    return *std::ranges::find(spoken, std::string_view("en"), &Language::code);
}

/// Which country's it is makes no difference; Chinese in another script is another language to read.
bool isWrittenAlike(const QLocale& one, const QLocale& other) {
    return one.language() == other.language() && one.script() == other.script();
}

QLocale localeOf(const QString& wanted) {
    return wanted.isEmpty() ? QLocale::system() : QLocale(wanted);
}

QString ownTranslator() {
    return QStringLiteral("language");
}
QString qtTranslator() {
    return QStringLiteral("language of Qt");
}

/// Installed in front of those that are there.
void install(const QString& name, const QString& file, const QString& directory) {
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>(name));
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(name);
    if (translator->load(file, directory)) QCoreApplication::installTranslator(translator);
}

} // namespace

std::span<const Language> languages() {
    return spoken;
}

const Language& languageFor(const QString& wanted) {
    // A system may ask for several, the one it likes best first.
    for (const QString& name : localeOf(wanted).uiLanguages()) {
        const QLocale asked(name);
        const auto found = std::ranges::find_if(spoken, [&](const Language& each) {
            return isWrittenAlike(asked, QLocale(QLatin1String(each.code)));
        });
        if (found != spoken.end()) return *found;
    }
    return english();
}

bool hasFont(const Language& language) {
    return !QFontDatabase::families(language.script).isEmpty();
}

QFont fontFor(const Language& language, const QFont& font) {
    const QStringList families = QFontDatabase::families(language.script);
    if (families.isEmpty() || families.contains(QFontInfo(font).family())) return font;
    const QString preferred = QLatin1String(language.font);
    QFont out = font;
    out.setFamilies({families.contains(preferred) ? preferred : families.front(), font.family()});
    return out;
}

void loadLanguage(const QString& wanted) {
    const QString code = QLatin1String(languageFor(wanted).code);
    QLocale::setDefault(localeOf(wanted));
    install(qtTranslator(), QStringLiteral("qtbase_") + code,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(ownTranslator(), QStringLiteral("stepscope_") + code, QStringLiteral(":/i18n"));
}

const Language& loadedLanguage() {
    const auto* own = QCoreApplication::instance()->findChild<QTranslator*>(ownTranslator());
    if (!own) return english();
    const QString file = QFileInfo(own->filePath()).completeBaseName();
    const auto found = std::ranges::find_if(spoken, [&](const Language& each) {
        return file.endsWith(QLatin1Char('_') + QLatin1String(each.code));
    });
    return found == spoken.end() ? english() : *found;
}

bool speak(const QString& wanted, const QFont& usual) {
    const bool canBeWritten = hasFont(languageFor(wanted));
    loadLanguage(canBeWritten ? wanted : QLatin1String(english().code));
    QApplication::setFont(fontFor(loadedLanguage(), usual));
    return canBeWritten;
}

} // namespace stepscope
