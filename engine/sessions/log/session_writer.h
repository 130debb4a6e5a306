#pragma once

#include "records/results.h"
#include "sessions/errors.h"
#include "sessions/log/session_file.h"
#include "sessions/log/session_lines.h"
#include "sessions/log/written_bytes.h"
#include "system/files/posix_file.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

namespace stepscope {

struct ResumedSession;

/// Appends records; owns the file, alone (an advisory lock keeps a second writer out).
class SessionWriter {
public:
    /// Creates the file and syncs its directory; throws SessionError if it exists.
    static SessionWriter create(const std::filesystem::path& path);
    /// Opens an existing session, reads it under the lock, and cuts a torn tail.
    static ResumedSession resume(const std::filesystem::path& path);
    /// The same for who knows what it says.
    static SessionWriter append(const std::filesystem::path& path);

    /// Where the file was cut short or overwritten by somebody else, all that was written is taken from
    /// there: what the run's records add up to. Without it what was cut is lost.
    void recover_from(std::function<const Results&()> so_far) { so_far_ = std::move(so_far); }

    /// One write; RunStarted, CellDone and RunEnded are synced to the disk as well. Throws SessionError (disk
    /// full).
    ///
    /// Before what is synced, and about once a second, looks whether the file is still there. Where another
    /// program has removed, renamed, replaced, cut or written it, wherever in it, the log goes on in a new
    /// file (`path`), which holds everything so far, and the warning that is returned, which stands in that
    /// file too.
    std::optional<Message> write(const Record& record);

    const std::filesystem::path& path() const { return path_; }

private:
    SessionWriter(FileDescriptor file, std::filesystem::path path, WrittenBytes written,
                  std::int64_t next_line)
        : file_(std::move(file)), path_(std::move(path)), written_(std::move(written)), lines_(next_line) {
        left_at_ = last_change();
    }

    void append_text(std::string_view text);
    std::string text_of(const Record& record);
    /// Of the file's content.
    struct ChangeTime {
        std::int64_t seconds = 0, nanoseconds = 0;
        friend bool operator==(const ChangeTime&, const ChangeTime&) = default;
    };
    ChangeTime last_change() const;

    /// What others have done to it.
    std::optional<std::string> problem_with_file(bool look_at_all);
    /// Whether what was written stands there still; none: nobody can say.
    std::optional<bool> stands_written(bool all);
    Message move_to_new_file(const std::string& problem);

    FileDescriptor file_;
    std::filesystem::path path_;
    WrittenBytes written_;
    SessionLines lines_;
    bool has_header_ = false; ///< whether this writer has said how its lines are written
    std::chrono::steady_clock::time_point looked_;
    ChangeTime left_at_;         ///< what our own last write left
    bool is_suspect_ = false;    ///< it was another one before our next
    std::int64_t looked_at_ = 0; ///< bytes, because of that
    std::function<const Results&()> so_far_;
};

/// A session that goes on, and what it said when nobody else could write to it any more.
struct ResumedSession {
    SessionWriter writer;
    SessionContent content;
};

} // namespace stepscope
