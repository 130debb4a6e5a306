#pragma once

#include "sessions/listing/session_index.h"
#include "ui/controller/waiting/background.h"

#include <QObject>
#include <QStringList>

#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace stepscope {

/// The folder of sessions as the window has it: lists it and changes what is said of sessions, off the GUI
/// thread, and moves sessions to the trash and back.
class SessionShelf : public QObject {
    Q_OBJECT
public:
    /// `catalog` outlives this; it may come to name another folder.
    explicit SessionShelf(const SessionCatalog& catalog, QObject* parent = nullptr);

    /// Lists anew; once more where it is asked for meanwhile.
    void refresh();
    /// Changes what is said of sessions, in the order in which it is asked to, and lists them again.
    void change(std::vector<std::filesystem::path> sessions, std::function<void(SessionNote&)> by);

    /// The desktop's trash. Sessions that a program is writing stay, and so does what cannot be moved: both
    /// are told by `failed`, none is deleted.
    void moveToTrash(const std::vector<std::filesystem::path>& sessions);
    /// What was moved last, where it was.
    void putBack();
    std::size_t inTrash() const { return trashed_.size(); } ///< that `putBack` would bring back

    bool busy() const { return lister_.busy() || writer_.busy() || !changes_.empty(); }

signals:
    void listed(const stepscope::SessionListing& listing);
    void trashChanged(); ///< `inTrash`
    void failed(const QString& reason);

private:
    struct Change {
        std::vector<std::filesystem::path> sessions;
        std::function<void(SessionNote&)> by;
    };
    struct Trashed {
        QString from, to;
    };
    void changeNext();

    const SessionCatalog& catalog_;
    std::shared_ptr<SessionIndex> index_; // used by one thread at a time
    bool again_ = false;
    std::deque<Change> changes_;
    std::vector<Trashed> trashed_;
    Background lister_{this}, writer_{this};
};

} // namespace stepscope
