#include "sessions/listing/session_index.h"

#include "sessions/errors.h"
#include "sessions/log/session_file.h"
#include "system/text/small_letters.h"

#include <algorithm>
#include <cstdint>
#include <system_error>
#include <utility>

namespace stepscope {

namespace {

/// In bytes: reading so much takes no time from a run.
constexpr std::uintmax_t small_session = std::uintmax_t{1} << 20U;

/// Whether the summary is of the file as it is now. Of one that a run is writing it is as long as it is of
/// nearly all of it: however often a long run is listed, what is read of it in all is a few times its length.
bool still_holds(const SessionSummary& summary) {
    std::error_code gone;
    const std::uintmax_t bytes = std::filesystem::file_size(summary.path, gone);
    const bool runs = is_being_written(summary.path);
    if (gone || runs != (summary.state == SessionState::Running)) return false;
    if (runs && bytes > small_session && bytes >= summary.bytes && bytes - summary.bytes < bytes / 8)
        return true;
    return bytes == summary.bytes &&
           std::filesystem::last_write_time(summary.path, gone) == summary.modified && !gone;
}

} // namespace

std::string ListedSession::name() const {
    if (!note.name.empty()) return note.name;
    return summary.sweep.empty() ? summary.path.stem().string() : summary.sweep;
}

bool has_words(const ListedSession& session, const std::vector<std::string>& words) {
    std::string all = session.name() + '\n' + session.note.note + '\n' + session.summary.sweep + '\n' +
                      session.summary.path.filename().string() + '\n' + session.summary.started_at + '\n' +
                      std::string(name_of(session.summary.state));
    for (const std::string& device : session.summary.devices)
        all += '\n' + device;
    all = in_small_letters(all);
    return std::ranges::all_of(words, [&all](const std::string& word) {
        return all.find(in_small_letters(word)) != std::string::npos;
    });
}

const SessionSummary& SessionIndex::known(const std::filesystem::path& path) {
    const auto found = known_.find(path);
    if (found != known_.end() && still_holds(found->second)) return found->second;
    return known_[path] = read_(path);
}

SessionListing SessionIndex::list(const std::stop_token& stop) {
    SessionListing out;
    std::map<std::string, SessionNote> notes;
    try {
        KeptNotes kept = SessionNotes(catalog_.directory()).read_what_can_be();
        notes = std::move(kept.notes);
        out.problem = std::move(kept.problem);
    } catch (const SessionError& error) {
        out.problem = error.what();
    }
    std::map<std::filesystem::path, SessionSummary> still_there;
    for (const std::filesystem::path& path : catalog_.list()) {
        if (stop.stop_requested()) return out;
        const SessionSummary& summary = known(path);
        std::error_code unknown; // says nothing either
        if (std::filesystem::symlink_status(path, unknown).type() == std::filesystem::file_type::not_found)
            continue; // it went meanwhile
        still_there.emplace(path, summary);
        const auto note = notes.find(note_key(path));
        out.sessions.push_back({summary, note != notes.end() ? note->second : SessionNote{}});
    }
    known_ = std::move(still_there);
    std::stable_partition(out.sessions.begin(), out.sessions.end(),
                          [](const ListedSession& each) { return each.note.pinned; });
    return out;
}

} // namespace stepscope
