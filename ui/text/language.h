#pragma once

#include <QFont>
#include <QFontDatabase>
#include <QString>

#include <span>

namespace stepscope {

/// A language that the window speaks.
struct Language {
    const char* code;    ///< as its file of translations is named: "zh_CN"
    const char* name;    ///< in the language itself, UTF-8
    const char* english; ///< for where no font has the characters of `name`
    QFontDatabase::WritingSystem script;
    const char* font; ///< the family to prefer among those that have its characters; empty: any font has them
};

/// As a menu lists them; each has a file in translations/.
std::span<const Language> languages();

/// The language that `wanted` ("de", "pt_BR"), or the system when it is empty, is served with; English where
/// there is none of those that are asked for.
const Language& languageFor(const QString& wanted);

/// Whether a font of this system has the language's characters. Needs a QGuiApplication.
bool hasFont(const Language& language);

/// `font` where it has the language's characters itself, else one that has, before it: lines are then as high
/// as what stands in them, and Chinese looks Chinese, not Japanese.
QFont fontFor(const Language& language, const QFont& font);

/// Loads the program's translation and Qt's own for `languageFor(wanted)`, in place of what was loaded
/// before; numbers and dates are those of the country that `wanted`, or the system, names. Plural forms of
/// English come from a translation too.
void loadLanguage(const QString& wanted);

/// What was loaded last; English before.
const Language& loadedLanguage();

/// Has the program speak `wanted`, or English where no font has the characters of that, in `usual`, the
/// program's font, or in one that has the characters. What is made from now on does. False: for want of a
/// font it is English.
bool speak(const QString& wanted, const QFont& usual);

} // namespace stepscope
