#include "system/processes/standard_streams.h"

#include "system/files/posix_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <execinfo.h>
#include <fcntl.h>
#include <new>
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

namespace {

[[noreturn]] void end_without_memory() {
    constexpr int failed = 1;
    try {
        if (const std::exception_ptr uncaught = std::current_exception()) std::rethrow_exception(uncaught);
    } catch (const std::bad_alloc&) {
        tell_last_error(memory_has_run_out);
        ::_exit(failed);
    } catch (...) {
        // told below, as always
    }
    __gnu_cxx::__verbose_terminate_handler();
    std::abort();
}

} // namespace

void end_clearly_without_memory() noexcept {
    // What unwinds the frames of C is loaded when it is needed first; without memory that ends the program.
    std::array<void*, 1> frame{};
    ::backtrace(frame.data(), static_cast<int>(frame.size()));
    std::set_terminate(end_without_memory);
}

void tell_last_error(const char* text) noexcept {
    // In one piece, for it may be several threads that end.
    constexpr std::string_view before = "error: ";
    std::array<char, 1024> line{};
    const std::string_view told = std::string_view(text).substr(0, line.size() - before.size() - 1);
    auto end = std::ranges::copy(before, line.begin()).out;
    end = std::ranges::copy(told, end).out;
    *end++ = '\n';
    write_standard_error({line.data(), static_cast<std::size_t>(end - line.begin())});
}

} // namespace stepscope
