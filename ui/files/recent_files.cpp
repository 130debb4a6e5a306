#include "ui/files/recent_files.h"

#include "sessions/errors.h"
#include "sessions/listing/sessions_elsewhere.h"
#include "ui/text/labels/session_labels.h"
#include "ui/text/plain_text.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <chrono>

namespace stepscope {

namespace {

constexpr int files_kept = 10;

QString recentFilesKey() {
    return QStringLiteral("recentFiles");
}

} // namespace

RecentFiles::RecentFiles(const SessionCatalog& sessions, QWidget* parent)
    : QMenu(tr("Open &recent"), parent), sessions_(sessions) {
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentFiles::rebuild); // runs come without being told of
    rebuild();
}

QStringList RecentFiles::paths() const {
    return QSettings().value(recentFilesKey()).toStringList();
}

void RecentFiles::add(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList all = paths();
    all.removeAll(absolute);
    all.prepend(absolute);
    QSettings().setValue(recentFilesKey(), QStringList(all.mid(0, files_kept)));
    noteElsewhere(absolute);
    rebuild();
}

/// A session that does not lie among the others is listed with them from then on.
void RecentFiles::noteElsewhere(const QString& path) const {
    constexpr std::chrono::milliseconds patience(100); // a person waits meanwhile
    try {
        SessionsElsewhere(sessions_.directory(), patience).add(path.toStdString());
    } catch (const SessionError&) {
        return; // it is opened all the same
    }
}

void RecentFiles::rebuild() {
    const QStringList files = paths();
    QStringList runs;
    for (const std::filesystem::path& path : sessions_.list()) {
        if (runs.size() >= files_kept) break;
        const QString run = QString::fromStdString(path.string());
        if (!files.contains(run)) runs.push_back(run);
    }
    if (QStringList all = files + runs; all == listed_ && !isEmpty()) return;
    listed_ = files + runs;
    clear();
    if (!files.isEmpty()) {
        if (!runs.isEmpty()) addSection(tr("Files"));
        addFiles(files);
    }
    if (!runs.isEmpty()) {
        addSection(tr("Measured here"));
        addRuns(runs);
    }
    if (listed_.isEmpty()) addAction(tr("No run yet"))->setEnabled(false);
    if (files.isEmpty()) return;
    addSeparator();
    connect(addAction(tr("&Forget these files")), &QAction::triggered, this, [this] {
        QSettings().remove(recentFilesKey());
        try {
            SessionsElsewhere(sessions_.directory()).clear();
        } catch (const SessionError&) {
            rebuild(); // they stay in the list of sessions, and say so by being there
            return;
        }
        rebuild();
    });
}

void RecentFiles::addFiles(const QStringList& files) {
    int number = 1;
    for (const QString& path : files) {
        QString name = nameOfRun(path.toStdString());
        name.replace(QLatin1Char('&'), QStringLiteral("&&"));
        addPath(number < 10 ? QStringLiteral("&%1  %2").arg(number).arg(name) : name, path);
        ++number;
    }
}

void RecentFiles::addRuns(const QStringList& runs) {
    for (const QString& path : runs) {
        QString name = nameOfRun(path.toStdString());
        name.replace(QLatin1Char('&'), QStringLiteral("&&"));
        addPath(name, path);
    }
}

void RecentFiles::addPath(const QString& text, const QString& path) {
    QAction* action = addAction(text);
    action->setToolTip(shownText(QDir::toNativeSeparators(path)));
    connect(action, &QAction::triggered, this, [this, path] { emit chosen(path); });
}

} // namespace stepscope
