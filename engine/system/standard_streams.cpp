#include "system/standard_streams.h"

#include "system/posix_file.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace stepscope {

void make_standard_streams_safe() noexcept {
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
        if (::fcntl(fd, F_GETFD) >= 0 || errno != EBADF) continue;
        const int opened = ::open("/dev/null", O_RDWR); // the lowest that is free: this one
        if (opened > STDERR_FILENO) ::close(opened);
    }
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

void write_standard_error(std::string_view text) noexcept {
    write_all(STDERR_FILENO, text);
}

void tell_last_error(const char* text) noexcept {
    write_standard_error("error: ");
    write_standard_error(text);
    write_standard_error("\n");
}

} // namespace stepscope
