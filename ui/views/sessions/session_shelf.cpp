#include "ui/views/sessions/session_shelf.h"

#include "sessions/log/session_file.h"
#include "ui/text/plain_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace stepscope {

namespace {

/// The trash keeps a note of where a file was beside its files (FreeDesktop.org Trash specification 1.0).
void forgetInTrash(const QString& inTrash) {
    const QFileInfo file(inTrash);
    QDir trash = file.absoluteDir();
    if (trash.dirName() != QLatin1String("files") || !trash.cdUp()) return;
    QFile::remove(trash.filePath(QStringLiteral("info/%1.trashinfo").arg(file.fileName())));
}

/// Makes the folder that the trash is in where a desktop has not done so yet: without it Qt moves files into
/// the program's own folder. Empty, or why there can be no trash.
QString problemOfTrash() {
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QFileInfo made(data);
    if (!data.isEmpty() && QDir().mkpath(data) && made.isDir() && made.isWritable()) return {};
    return SessionShelf::tr("%1 cannot be written to.").arg(shownText(QDir::toNativeSeparators(data)));
}

/// Whether a file that was moved is where the specification has the trash: in "files" of a folder that is
/// called after it.
bool isInTrash(const QString& file) {
    QDir folder = QFileInfo(file).dir();
    const bool files = QDir::isAbsolutePath(file) && folder.dirName() == QLatin1String("files");
    return files && folder.cdUp() && folder.absolutePath().contains(QLatin1String("Trash"));
}

} // namespace

SessionShelf::SessionShelf(const SessionCatalog& catalog, QObject* parent)
    : QObject(parent), catalog_(catalog) {}

void SessionShelf::refresh() {
    again_ = lister_.busy();
    if (again_) return;
    if (!index_ || index_->catalog().directory() != catalog_.directory())
        index_ = std::make_shared<SessionIndex>(catalog_);
    const auto goOn = [this] {
        if (std::exchange(again_, false))
            QMetaObject::invokeMethod(this, &SessionShelf::refresh, Qt::QueuedConnection);
    };
    lister_.start([index = index_](const std::stop_token& stop) { return index->list(stop); },
                  [this, goOn](const SessionListing& listing) {
                      emit listed(listing);
                      goOn();
                  },
                  [this, goOn](const QString& reason) {
                      emit failed(reason);
                      goOn();
                  });
}

void SessionShelf::change(std::vector<std::filesystem::path> sessions, std::function<void(SessionNote&)> by) {
    changes_.push_back({std::move(sessions), std::move(by)});
    if (!writer_.busy()) changeNext();
}

void SessionShelf::changeNext() {
    if (changes_.empty()) return refresh();
    Change next = std::move(changes_.front());
    changes_.pop_front();
    writer_.start(
        [next](const std::stop_token&) {
            for (const std::filesystem::path& session : next.sessions)
                SessionNotes(session.parent_path()).change(session, next.by);
            return true;
        },
        [this](bool) { changeNext(); },
        [this](const QString& reason) {
            emit failed(tr("It could not be noted. %1").arg(reason));
            changeNext();
        });
}

void SessionShelf::moveToTrash(const std::vector<std::filesystem::path>& sessions) {
    std::vector<Trashed> moved;
    const QString problem = problemOfTrash();
    for (const std::filesystem::path& session : sessions) {
        const QString path = QString::fromStdString(session.string());
        const QString name = shownText(QFileInfo(path).fileName());
        if (is_being_written(session)) {
            emit failed(tr("%1 stays: it is being measured now. Stop its run first.").arg(name));
            continue;
        }
        QFile file(path);
        if (problem.isEmpty() && file.moveToTrash()) {
            if (isInTrash(file.fileName())) {
                moved.push_back({path, file.fileName()});
                continue;
            }
            forgetInTrash(file.fileName());
            file.rename(path);
        }
        emit failed(tr("%1 stays where it is: the desktop has no trash that it could be moved to. %2")
                        .arg(name, problem.isEmpty() ? file.errorString() : problem));
    }
    if (moved.empty()) return;
    trashed_ = std::move(moved);
    emit trashChanged();
    refresh();
}

void SessionShelf::putBack() {
    for (const Trashed& each : std::exchange(trashed_, {})) {
        QFile file(each.to);
        if (file.rename(each.from)) {
            forgetInTrash(each.to);
            continue;
        }
        const QString name = shownText(QFileInfo(each.from).fileName());
        if (!QFile::exists(each.to)) {
            emit failed(tr("%1 could not be put back: it is in the trash no more.").arg(name));
            continue;
        }
        emit failed(tr("%1 could not be put back: %2. It is %3.")
                        .arg(name, file.errorString(), shownText(QDir::toNativeSeparators(each.to))));
        trashed_.push_back(each); // to be tried again
    }
    emit trashChanged();
    refresh();
}

} // namespace stepscope
