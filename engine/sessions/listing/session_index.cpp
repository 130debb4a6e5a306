#include "sessions/listing/session_index.h"

#include "sessions/errors.h"
#include "sessions/listing/sessions_elsewhere.h"
#include "sessions/log/session_file.h"
#include "system/characters/small_letters.h"
#include "workload/sweep.h"

#include <algorithm>
#include <cstdint>
#include <functional>
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
    const bool is_file_named = is_elsewhere && summary.sweep == SweepSpec().name;
    return summary.sweep.empty() || is_file_named ? summary.path.stem().string() : summary.sweep;
}

bool has_words(const ListedSession& session, const std::vector<std::string>& words) {
    std::string all =
        session.name() + '\n' + session.note.note + '\n' + session.summary.sweep + '\n' +
        (session.is_elsewhere ? session.summary.path : session.summary.path.filename()).string() + '\n' +
        session.summary.started_at + '\n' + std::string(name_of(session.summary.state));
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

/// Each folder's file is read once a listing.
SessionNote SessionIndex::note_of(const std::filesystem::path& path, NotesByFolder& notes,
                                  std::string& problem) const {
    const auto [found, fresh] = notes.try_emplace(path.parent_path());
    if (fresh) {
        try {
            KeptNotes kept = SessionNotes(path.parent_path()).read_what_can_be();
            found->second = std::move(kept.notes);
            if (problem.empty()) problem = std::move(kept.problem);
        } catch (const SessionError& error) {
            if (problem.empty()) problem = error.what();
        }
    }
    const auto note = found->second.find(note_key(path));
    return note != found->second.end() ? note->second : SessionNote{};
}

SessionListing SessionIndex::list(const std::stop_token& stop) {
    SessionListing out;
    NotesByFolder notes;
    std::map<std::filesystem::path, SessionSummary> still_there;
    const auto add = [&](const std::filesystem::path& path, bool elsewhere) {
        const SessionSummary& summary = known(path);
        std::error_code unknown; // says nothing either
        if (std::filesystem::symlink_status(path, unknown).type() == std::filesystem::file_type::not_found)
            return; // it went meanwhile
        still_there.emplace(path, summary);
        out.sessions.push_back(
            {.summary = summary, .note = note_of(path, notes, out.problem), .is_elsewhere = elsewhere});
    };
    // What is wrong with the notes of the folder is told where it has no session, too.
    note_of(catalog_.directory() / "none", notes, out.problem);
    for (const std::filesystem::path& path : catalog_.list()) {
        if (stop.stop_requested()) return out;
        add(path, false);
    }
    for (const std::filesystem::path& path : SessionsElsewhere(catalog_.directory()).list()) {
        if (stop.stop_requested()) return out;
        add(path, true);
    }
    known_ = std::move(still_there);
    std::ranges::stable_sort(out.sessions, std::ranges::greater(),
                             [](const ListedSession& each) { return each.summary.modified; });
    std::stable_partition(out.sessions.begin(), out.sessions.end(),
                          [](const ListedSession& each) { return each.note.pinned; });
    return out;
}

} // namespace stepscope
