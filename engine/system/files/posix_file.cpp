#include "system/files/posix_file.h"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <system_error>
#include <unistd.h>

namespace stepscope {

FileDescriptor::~FileDescriptor() {
    if (fd_ >= 0) ::close(fd_);
}

int FileDescriptor::close() {
    // Interrupted or not, Linux has closed it.
    return ::close(std::exchange(fd_, -1)) == 0 || errno == EINTR ? 0 : errno;
}

int write_all(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR) continue;
            if (errno != EAGAIN) return errno;
            // Whoever shares the terminal or pipe may have set it not to wait.
            pollfd room{fd, POLLOUT, 0};
            if (::poll(&room, 1, -1) < 0 && errno != EINTR) return errno;
            continue;
        }
        if (written == 0) return ENOSPC;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

int sync_data(int fd) {
    while (::fdatasync(fd) != 0) {
        // Pipes and some file systems cannot be synced at all; what they hold is as safe as it gets.
        if (errno == EINVAL || errno == EROFS || errno == ENOTSUP) return 0;
        if (errno != EINTR) return errno;
    }
    return 0;
}

int sync_directory(const std::filesystem::path& directory) {
    const FileDescriptor handle = open_file(directory.empty() ? "." : directory, O_RDONLY | O_DIRECTORY);
    if (!handle.valid()) return errno == EACCES ? 0 : errno; // writable but not readable: cannot be synced
    while (::fsync(handle.get()) != 0) {
        if (errno == EINVAL || errno == EROFS || errno == ENOTSUP) return 0;
        if (errno != EINTR) return errno;
    }
    return 0;
}

FileDescriptor open_file(const std::filesystem::path& path, int flags, unsigned mode) {
    int fd = -1;
    do
        fd = ::open(path.c_str(), flags | O_CLOEXEC, mode);
    while (fd < 0 && errno == EINTR);
    return FileDescriptor(fd);
}

std::string explain_errno(int code) {
    std::string text = std::generic_category().message(code);
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return text + ": free some space or choose another place";
    case EFBIG:
        return text + ": raise the limit on file sizes (ulimit -f) or choose another place";
    case EACCES:
    case EPERM:
    case EROFS:
        return text + ": choose a place you may write to";
    case ENOENT:
        return text + ": create the directory first or choose another place";
    case ENOTDIR:
        return text + ": a part of the path is a file; choose another place";
    case EISDIR:
        return text + ": name a file in it";
    case ENAMETOOLONG:
        return text + ": choose a shorter name";
    default:
        return text;
    }
}

} // namespace stepscope
