#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace stepscope {

namespace {

/// Installed in front of those that are there.
QTranslator* newTranslator() {
    auto* out = new QTranslator(QCoreApplication::instance());
    out->setObjectName(QStringLiteral("language"));
    return out;
}

} // namespace

void loadLanguage(const QString& code) {
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>(QStringLiteral("language")));
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    auto* qt = newTranslator();
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto* own = newTranslator();
    if (!own->load(locale, QStringLiteral("stepscope"), QStringLiteral("_"), QStringLiteral(":/i18n")) &&
        !own->load(QStringLiteral(":/i18n/stepscope_en.qm")))
        return;
    QCoreApplication::installTranslator(own);
}

} // namespace stepscope
