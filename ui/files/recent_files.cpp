#include "ui/files/recent_files.h"

#include "ui/text/plain_text.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace stepscope {

namespace {

constexpr int remembered = 10;

QString key() {
    return QStringLiteral("recentFiles");
}

} // namespace

RecentFiles::RecentFiles(QWidget* parent) : QMenu(tr("Open &recent"), parent) {
    setToolTipsVisible(true);
    rebuild();
}

QStringList RecentFiles::paths() const {
    return QSettings().value(key()).toStringList();
}

void RecentFiles::add(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList all = paths();
    all.removeAll(absolute);
    all.prepend(absolute);
    QSettings().setValue(key(), QStringList(all.mid(0, remembered)));
    rebuild();
}

void RecentFiles::rebuild() {
    clear();
    const QStringList all = paths();
    setEnabled(!all.isEmpty());
    int number = 1;
    for (const QString& path : all) {
        QString name = shownText(QFileInfo(path).fileName());
        name.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction* action = addAction(number < 10 ? QStringLiteral("&%1  %2").arg(number).arg(name) : name);
        ++number;
        action->setToolTip(shownText(QDir::toNativeSeparators(path)));
        connect(action, &QAction::triggered, this, [this, path] { emit chosen(path); });
    }
    if (all.isEmpty()) return;
    addSeparator();
    connect(addAction(tr("&Forget these files")), &QAction::triggered, this, [this] {
        QSettings().remove(key());
        rebuild();
    });
}

} // namespace stepscope
