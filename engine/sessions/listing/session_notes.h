#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <string>

namespace stepscope {

/// What a person has said of a session.
struct SessionNote {
    std::string name; ///< empty: it goes by its sweep's
    std::string note;
    bool pinned = false; ///< stands first in lists

    friend bool operator==(const SessionNote&, const SessionNote&) = default;
};

/// Characters of a name, and of a note: lists show the one in a line, and read all of the other.
inline constexpr std::size_t longest_session_name = 200;
inline constexpr std::size_t longest_session_note = 20'000;

/// What a file of notes tells, where one of its entries may be damaged.
struct KeptNotes {
    std::map<std::string, SessionNote> notes; ///< by the names of the sessions' files
    std::string problem;                      ///< of the others, naming the file and what to do; empty: none
};

/// Names, notes and pins of the sessions of a folder, in one file beside them (`notes.json`): a session's own
/// file is never touched for them. Programs that change it at the same time wait for one another, so that
/// none loses what another has said; a newer version's fields stay as they are.
class SessionNotes {
public:
    /// `patience`: how long a change waits for other programs that change the file.
    explicit SessionNotes(const std::filesystem::path& directory,
                          std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// By the name of the session's file, without its folder. None where there is no such file yet.
    /// Throws SessionError, naming the file and what to do, where it cannot be read.
    std::map<std::string, SessionNote> read() const;
    /// The same, but an entry that is damaged costs itself alone.
    KeptNotes read_what_can_be() const;

    /// Changes what is said of one session, from what is said of it by now. `session`: its path, or the name
    /// of its file. Throws SessionError where that cannot be kept, another program holds the file for longer
    /// than it waits, or name or note are too long; nothing has changed then.
    void change(const std::filesystem::path& session, const std::function<void(SessionNote&)>& by) const;

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
    std::chrono::milliseconds patience_;
};

/// Under which a session's note stands among them.
std::string note_key(const std::filesystem::path& session);

} // namespace stepscope
