#include "sessions/session_file.h"

#include "records/json/record_json.h"
#include "system/files.h"
#include "system/posix_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stepscope {

namespace {

[[noreturn]] void fail(const std::filesystem::path& path, const std::string& problem) {
    throw SessionError(path.string() + ": " + problem);
}

std::string read_whole(const std::filesystem::path& path) {
    std::error_code ignored; // reading says it better
    if (std::filesystem::status(path, ignored).type() == std::filesystem::file_type::not_found)
        fail(path, "there is no such session file");
    try {
        return read_file(path);
    } catch (const FileError& error) {
        throw SessionError(error.what());
    }
}

/// Whether `tail` can be the beginning of a record line.
bool looks_like_a_record(std::string_view tail) {
    constexpr std::string_view shape = "xxxxxxxx {\"";
    for (std::size_t i = 0; i < std::min(tail.size(), shape.size()); ++i) {
        const char c = tail[i];
        const bool fits = shape[i] == 'x' ? (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') : c == shape[i];
        if (!fits) return false;
    }
    return true;
}

void lock(int fd, const std::filesystem::path& path) {
    if (::flock(fd, LOCK_EX | LOCK_NB) == 0) return;
    if (errno == EWOULDBLOCK)
        fail(path, "is in use: another Stepscope is writing to it; wait for that run or choose another file");
    // Some network file systems have no locks; writing alone is then up to the person.
    if (errno != ENOLCK && errno != ENOTSUP) fail(path, "cannot be locked: " + explain_errno(errno));
}

off_t size_of_file(int fd, const std::filesystem::path& path) {
    struct stat info {};
    if (::fstat(fd, &info) != 0) fail(path, "cannot be read: " + explain_errno(errno));
    if (!S_ISREG(info.st_mode)) fail(path, "is not a regular file; choose another name");
    return info.st_size;
}

/// The offset behind the last newline.
off_t end_of_last_line(int fd, const std::filesystem::path& path) {
    std::array<char, 1 << 16> block{};
    off_t end = size_of_file(fd, path);
    while (end > 0) {
        const off_t begin = std::max<off_t>(0, end - static_cast<off_t>(block.size()));
        const ssize_t got = ::pread(fd, block.data(), static_cast<std::size_t>(end - begin), begin);
        if (got < 0 && errno == EINTR) continue;
        if (got != end - begin) fail(path, "cannot be read: " + explain_errno(got < 0 ? errno : EIO));
        const std::size_t newline = std::string_view(block.data(), static_cast<std::size_t>(got)).rfind('\n');
        if (newline != std::string_view::npos) return begin + static_cast<off_t>(newline) + 1;
        end = begin;
    }
    return 0;
}

bool must_last(const Record& record) {
    return std::holds_alternative<RunStarted>(record) || std::holds_alternative<CellDone>(record) ||
           std::holds_alternative<RunEnded>(record);
}

} // namespace

Results SessionContent::results() const {
    Results out;
    for (const Record& record : records)
        out.apply(record);
    return out;
}

SessionContent read_session(const std::filesystem::path& path) {
    const std::string text = read_whole(path);
    try {
        return parse_session(text);
    } catch (const SessionError& error) {
        fail(path, error.what());
    }
}

SessionContent parse_session(std::string_view text) {
    SessionContent out;
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t newline = rest.find('\n');
        if (newline == std::string_view::npos) {
            out.torn_tail = true;
            break;
        }
        try {
            out.records.push_back(parse_record_line(rest.substr(0, newline)));
        } catch (const RecordError&) {
            ++out.bad_lines;
        }
        rest.remove_prefix(newline + 1);
    }
    if (out.records.empty() && (out.bad_lines > 0 || !looks_like_a_record(rest)))
        throw SessionError("is not a Stepscope session: no line of it is a whole record");
    return out;
}

bool is_being_written(const std::filesystem::path& path) {
    return is_locked(path);
}

SessionWriter SessionWriter::create(const std::filesystem::path& path) {
    FileDescriptor file = open_file(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND, 0666);
    if (!file.valid()) {
        if (errno == EEXIST) fail(path, "exists already; resume that session or choose another name");
        fail(path, "cannot be created: " + explain_errno(errno));
    }
    lock(file.get(), path);
    if (const int error = sync_directory(path.parent_path()); error != 0)
        fail(path, "cannot be created: " + explain_errno(error));
    return SessionWriter(std::move(file), path);
}

SessionWriter SessionWriter::append(const std::filesystem::path& path) {
    FileDescriptor file = [&path] {
        try {
            return open_regular_file(path, O_RDWR | O_APPEND);
        } catch (const FileError& error) {
            throw SessionError(error.what());
        }
    }();
    lock(file.get(), path);
    const off_t end = end_of_last_line(file.get(), path);
    if (end != size_of_file(file.get(), path) && ::ftruncate(file.get(), end) != 0)
        fail(path, "its torn last line cannot be cut: " + explain_errno(errno));
    return SessionWriter(std::move(file), path);
}

void SessionWriter::write(const Record& record) {
    const off_t before = size_of_file(file_.get(), path_);
    if (const int error = write_all(file_.get(), record_line(record)); error != 0) {
        // Half a line would be taken for a torn tail only while it is the last; take it back at once.
        const bool clean = ::ftruncate(file_.get(), before) == 0;
        fail(path_, "cannot be written: " + explain_errno(error) +
                        (clean ? ". All earlier records are in the file"
                               : ". All earlier records are in the file; "
                                 "its last line is torn"));
    }
    if (must_last(record))
        if (const int error = sync_data(file_.get()); error != 0)
            fail(path_, "cannot be brought to the disk: " + explain_errno(error));
}

} // namespace stepscope
