#include "ui/views/sessions/session_shelf.h"

#include "sessions/log/session_file.h"
#include "ui/files/trash.h"
#include "ui/text/plain_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace stepscope {

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
    for (const std::filesystem::path& session : sessions) {
        const QString path = QString::fromStdString(session.string());
        const QString name = shownText(QFileInfo(path).fileName());
        if (is_being_written(session)) {
            emit failed(tr("%1 stays: it is being measured now. Stop its run first.").arg(name));
            continue;
        }
        const TrashEnd end = stepscope::moveToTrash(path);
        if (!end.inTrash.isEmpty())
            moved.push_back({path, end.inTrash});
        else
            emit failed(tr("%1 stays where it is: the desktop has no trash that it could be moved to. %2")
                            .arg(name, end.problem));
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
