#pragma once

#include "records/results.h"
#include "sessions/errors.h"
#include "system/posix_file.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stepscope {

/// Of the names of files that hold one.
inline constexpr std::string_view session_extension = ".stepscope";

/// The log of a run on disk: one `record_line` after another.
struct SessionContent {
    std::vector<Record> records;
    std::size_t bad_lines = 0; ///< skipped: wrong checksum or content
    bool torn_tail = false;    ///< the last line had no newline: the writer was killed in the middle of it

    Results results() const;
};

/// Throws SessionError where the file cannot be read, or no line of it is a record. A file that is empty, or
/// ends in its first line, is a session that was killed before it began: no records.
SessionContent read_session(const std::filesystem::path& path);
/// The same of a session's text, wherever it comes from.
SessionContent parse_session(std::string_view text);

/// Whether another process, or another part of this one, has a SessionWriter on the file now. False where the
/// file cannot be opened or its file system has no locks.
bool is_being_written(const std::filesystem::path& path);

/// Appends records; owns the file, alone (an advisory lock keeps a second writer out).
class SessionWriter {
public:
    /// Creates the file and syncs its directory; throws SessionError if it exists.
    static SessionWriter create(const std::filesystem::path& path);
    /// Opens an existing session, cutting a torn tail.
    static SessionWriter append(const std::filesystem::path& path);

    /// One write; RunStarted, CellDone and RunEnded are synced to the disk as well. Throws SessionError (disk
    /// full).
    void write(const Record& record);

    const std::filesystem::path& path() const { return path_; }

private:
    SessionWriter(FileDescriptor file, std::filesystem::path path)
        : file_(std::move(file)), path_(std::move(path)) {}
    FileDescriptor file_;
    std::filesystem::path path_;
};

} // namespace stepscope
