#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

namespace stepscope {

/// Owns a file descriptor.
class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd) : fd_(fd) {}
    FileDescriptor(FileDescriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept {
        std::swap(fd_, other.fd_);
        return *this;
    }
    ~FileDescriptor();

    int get() const { return fd_; }
    bool valid() const { return fd_ >= 0; }
    /// 0, or the errno of a failed close: the last chance of a network file system to report a lost write.
    int close();

private:
    int fd_ = -1;
};

/// Each returns 0 or an errno, having repeated what a signal interrupted.
int write_all(int fd, std::string_view bytes);
int sync_data(int fd);
/// Makes a name that was just created or renamed in `directory` last.
int sync_directory(const std::filesystem::path& directory);

/// An open(2) that is never inherited by a child process; repeats what a signal interrupted.
FileDescriptor open_file(const std::filesystem::path& path, int flags, unsigned mode = 0);

/// "No space left on device: free some space or choose another place".
std::string explain_errno(int code);

} // namespace stepscope
