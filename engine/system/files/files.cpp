#include "system/files/files.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stepscope {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail(const fs::path& path, const std::string& problem) {
    throw FileError(path.string() + ": " + problem);
}

[[noreturn]] void fail_write(const fs::path& path, int code) {
    fail(path, "cannot be written, nothing there has changed: " + explain_errno(code));
}

[[noreturn]] void fail_read(const fs::path& path, int code) {
    if (code == ENOENT) fail(path, "cannot be read: there is no such file");
    if (code == EACCES || code == EPERM) fail(path, "cannot be read: you have no permission to");
    fail(path, "cannot be read: " + explain_errno(code));
}

/// Empty for a regular file.
std::string kind_of(const struct stat& info) {
    if (S_ISREG(info.st_mode)) return {};
    if (S_ISDIR(info.st_mode)) return "is a directory, not a file";
    return "is a device, a pipe or a socket, not a file";
}

[[noreturn]] void fail_existing(const fs::path& path) {
    fail(path, "exists already and is not replaced unasked; choose another name");
}

/// The file behind a chain of symbolic links, which need not exist.
fs::path follow_links(const fs::path& path) {
    constexpr int most_links = 40; // as the kernel
    fs::path target = path;
    for (int i = 0; i < most_links; ++i) {
        std::error_code error;
        if (fs::symlink_status(target, error).type() != fs::file_type::symlink) return target;
        const fs::path next = fs::read_symlink(target, error);
        if (error) fail_write(path, error.value());
        target = target.parent_path() / next; // an absolute `next` replaces it all
    }
    fail_write(path, ELOOP);
}

/// A new file beside `target`, and its name; removed unless it was renamed.
class TemporaryFile {
public:
    TemporaryFile(const fs::path& target, unsigned mode) {
        constexpr int attempts = 100;
        for (int i = 0; i < attempts && !file_.valid(); ++i) {
            path_ = target.parent_path() / fmt::format(".stepscope-{}-{}.tmp", ::getpid(), i);
            file_ = open_file(path_, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
            if (!file_.valid() && errno != EEXIST) fail_write(target, errno);
        }
        if (!file_.valid()) fail_write(target, EEXIST);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        if (!renamed_) ::unlink(path_.c_str());
    }

    /// Each returns 0 or an errno.
    int fill(std::string_view content, std::optional<unsigned> mode) {
        if (mode && ::fchmod(file_.get(), *mode) != 0) return errno;
        if (const int error = write_all(file_.get(), content); error != 0) return error;
        if (const int error = sync_data(file_.get()); error != 0) return error;
        return file_.close();
    }
    int rename_to(const fs::path& target, Replace replace) {
        const bool moved =
            replace == Replace::Yes ? ::rename(path_.c_str(), target.c_str()) == 0 : rename_to_new(target);
        if (!moved) return errno;
        renamed_ = true;
        return 0;
    }

private:
    /// False, and errno EEXIST, where the target exists.
    bool rename_to_new(const fs::path& target) const {
        if (::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0)
            return true;
        if (errno != EINVAL && errno != ENOSYS) return false;
        // A file system that cannot: a second name fails as well where one is taken.
        if (::link(path_.c_str(), target.c_str()) != 0) return false;
        ::unlink(path_.c_str());
        return true;
    }

    fs::path path_;
    FileDescriptor file_;
    bool renamed_ = false;
};

} // namespace

FileDescriptor open_regular_file(const fs::path& path, int flags) {
    struct stat info {};
    // Looked at before it is opened: for some devices opening alone does something.
    if (::stat(path.c_str(), &info) != 0) fail_read(path, errno);
    if (const std::string other = kind_of(info); !other.empty()) fail(path, other);
    FileDescriptor file = open_file(path, flags | O_NONBLOCK | O_NOCTTY);
    if (!file.valid()) {
        if ((flags & O_ACCMODE) == O_RDONLY) fail_read(path, errno);
        fail(path, "cannot be opened for writing: " + explain_errno(errno));
    }
    if (::fstat(file.get(), &info) != 0) fail_read(path, errno);
    if (const std::string other = kind_of(info); !other.empty()) fail(path, other); // it was replaced
    return file;
}

std::string read_file(const fs::path& path) {
    const FileDescriptor file = open_regular_file(path, O_RDONLY);
    struct stat info {};
    if (::fstat(file.get(), &info) != 0) fail_read(path, errno);
    if (static_cast<std::uintmax_t>(info.st_size) > largest_file)
        fail(path, fmt::format("is too large: {:.1f} GiB, where at most {:.0f} are read",
                               static_cast<double>(info.st_size) / 0x1p30,
                               static_cast<double>(largest_file) / 0x1p30));
    std::string text(static_cast<std::size_t>(info.st_size) + 1, '\0'); // room to find the end at once
    std::size_t filled = 0;
    while (true) {
        const ssize_t got = ::read(file.get(), text.data() + filled, text.size() - filled);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) fail_read(path, errno);
        if (got == 0) break;
        filled += static_cast<std::size_t>(got);
        if (filled == text.size()) text.resize(2 * filled); // it grows, or its size is not told (/proc)
    }
    text.resize(filled);
    return text;
}

std::string read_stream(int fd, const std::string& name, std::uintmax_t most) {
    constexpr std::size_t block = std::size_t{1} << 16;
    std::string text;
    for (std::size_t filled = 0;;) {
        if (text.size() < filled + block) text.resize(std::max(2 * filled, block));
        const ssize_t got = ::read(fd, text.data() + filled, text.size() - filled);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw FileError(fmt::format("{} cannot be read: {}", name, explain_errno(errno)));
        filled += static_cast<std::size_t>(got);
        if (filled > most)
            throw FileError(fmt::format("{} is too large: at most {} MiB are read", name, most >> 20U));
        if (got == 0) {
            text.resize(filled);
            return text;
        }
    }
}

bool is_locked(const fs::path& path) {
    // Not even a pipe that took a file's name has its opener wait.
    const FileDescriptor file = open_file(path, O_RDONLY | O_NONBLOCK);
    return file.valid() && ::flock(file.get(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

void write_file_safely(const fs::path& path, std::string_view content, Replace replace) {
    const fs::path target = follow_links(path);
    if (target.filename().empty()) fail_write(path, EISDIR);
    struct stat info {};
    std::optional<unsigned> mode; // of the file that is replaced
    if (::stat(target.c_str(), &info) == 0) {
        if (S_ISDIR(info.st_mode)) fail_write(path, EISDIR);
        if (!S_ISREG(info.st_mode)) fail(path, "is a device or a pipe, not a file; choose another name");
        if (is_locked(target)) fail(path, "is being written by a run; choose another name");
        if (replace == Replace::No) fail_existing(path);
        mode = info.st_mode & 07777;
    } else if (errno != ENOENT) {
        fail_write(path, errno);
    }
    TemporaryFile temporary(target, 0666);
    if (const int error = temporary.fill(content, mode); error != 0) fail_write(path, error);
    if (const int error = temporary.rename_to(target, replace); error != 0) {
        if (error == EEXIST) fail_existing(path); // since we looked
        fail_write(path, error);
    }
    if (const int error = sync_directory(target.parent_path()); error != 0)
        fail(path, "was written, but may not outlast a power cut: " + explain_errno(error));
}

} // namespace stepscope
