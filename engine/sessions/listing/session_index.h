#pragma once

#include "sessions/catalog.h"
#include "sessions/listing/session_notes.h"
#include "sessions/listing/session_summary.h"

#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace stepscope {

/// A session as it stands in a list.
struct ListedSession {
    SessionSummary summary;
    SessionNote note;
    bool is_elsewhere = false; ///< not in the folder that is listed (sessions_elsewhere.h)

    /// As the person calls it, else as its sweep is called, else its file's name without the extension: a
    /// person named that of a session elsewhere, which says more than the name that sweeps have from the
    /// start.
    std::string name() const;
};

/// Whether each of the words stands in what a list says of a session: name, note, sweep, device, state, file,
/// and of one elsewhere its folder. Capital and small ASCII letters are the same.
bool has_words(const ListedSession& session, const std::vector<std::string>& words);

struct SessionListing {
    std::vector<ListedSession> sessions; ///< pinned ones first, then the last written
    std::string problem;                 ///< why names and notes are not known; empty: they are
};

/// Lists the sessions of a folder, and those elsewhere that it has a word of, again and again: a session is
/// read anew only when its file has changed, and a large one that a run is writing when it has grown by an
/// eighth.
class SessionIndex {
public:
    /// What there is to say of a session. What is wrong with its file is told in it.
    using Read = std::function<SessionSummary(const std::filesystem::path&)>;

    explicit SessionIndex(SessionCatalog catalog, Read read = summary_of)
        : catalog_(std::move(catalog)), read_(std::move(read)) {}

    /// What has been listed by then, when it is asked to stop; without sessions that went while they were
    /// listed. Takes as long as checksums of what is new.
    SessionListing list(const std::stop_token& stop = {});

    const SessionCatalog& catalog() const { return catalog_; }

private:
    const SessionSummary& known(const std::filesystem::path& path);
    using NotesByFolder = std::map<std::filesystem::path, std::map<std::string, SessionNote>>;
    SessionNote note_of(const std::filesystem::path& path, NotesByFolder& notes, std::string& problem) const;

    SessionCatalog catalog_;
    Read read_;
    std::map<std::filesystem::path, SessionSummary> known_;
};

} // namespace stepscope
