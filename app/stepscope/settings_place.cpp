#include "settings_place.h"

#include "ui/text/plain_text.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace stepscope {

namespace {

/// In bytes; the window writes some thousands, and Qt reads all of it before the window is there.
constexpr qint64 most_of_settings = qint64{16} << 20;

/// All that Qt opens for a program's settings: its own and its organization's, of the person and of the
/// system, and what it locks each with.
QStringList filesOfSettings() {
    const QString folder = QLatin1Char('/') + QCoreApplication::organizationName();
    const QString program = folder + QLatin1Char('/') + QCoreApplication::applicationName();
    QStringList out;
    for (const QString& place : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation))
        for (const QString& name : {program, folder})
            for (const char* const ending : {".conf", ".conf.lock"})
                out.push_back(place + name + QLatin1String(ending));
    return out;
}

} // namespace

SettingsPlace::SettingsPlace() {
    for (const QString& path : filesOfSettings())
        if (const QFileInfo info(path);
            inTheWay_.isEmpty() && info.exists() && (!info.isFile() || info.size() > most_of_settings))
            inTheWay_ = path;
    if (inTheWay_.isEmpty()) return;
    instead_.emplace();
    const QString place = instead_->isValid() ? instead_->path() : QStringLiteral("/dev/null");
    for (const QSettings::Scope scope : {QSettings::UserScope, QSettings::SystemScope})
        QSettings::setPath(QSettings::NativeFormat, scope, place);
}

QString SettingsPlace::problem() const {
    if (inTheWay_.isEmpty()) return {};
    const QFileInfo info(inTheWay_);
    const QString what = info.isFile() ? tr("is larger than any file of settings")
                         : info.isDir()
                             ? tr("is a folder, where a file of settings belongs")
                             : tr("is a pipe, a device or a socket, where a file of settings belongs");
    //: %1: a path; %2: what is wrong with it
    return tr("The window's settings are not read, and not kept this time: %1 %2. Remove it, and start "
              "again.")
        .arg(shownText(inTheWay_), what);
}

} // namespace stepscope
