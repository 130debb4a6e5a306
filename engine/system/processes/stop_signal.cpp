#include "system/processes/stop_signal.h"

#include "system/errors.h"
#include "system/processes/threads.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>
#include <utility>

namespace stepscope {

namespace {

constexpr std::array requests = {SIGINT, SIGTERM, SIGHUP};
constexpr std::array warnings = {SIGUSR1, SIGUSR2, SIGXCPU};

/// As shells count an end by SIGINT.
constexpr int stopped_at_once = 128 + SIGINT;

FileDescriptor opened(int fd) {
    FileDescriptor out(fd);
    if (!out.valid())
        throw FileError(fmt::format("signals cannot be waited for: {}: close other programs, or raise the "
                                    "limit of open files (ulimit -n)",
                                    std::strerror(errno)));
    return out;
}

/// In a process that fork has made: its program need not know that this one blocks them.
void let_signals_through() {
    sigset_t all;
    sigemptyset(&all);
    for (const int signal : requests)
        sigaddset(&all, signal);
    for (const int signal : warnings)
        sigaddset(&all, signal);
    pthread_sigmask(SIG_UNBLOCK, &all, nullptr);
}

bool is_ignored(int signal) {
    struct sigaction now {};
    return ::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == SIG_IGN;
}

} // namespace

std::string signal_name(int signal) {
#if __GLIBC_PREREQ(2, 32)
    if (const char* const name = ::sigabbrev_np(signal)) return std::string("SIG") + name;
#endif
    return fmt::format("signal {}", signal);
}

bool is_warning(int signal) {
    return std::ranges::find(warnings, signal) != warnings.end();
}

StopSignal::StopSignal(Listener listener) : listener_(std::move(listener)) {
    sigemptyset(&signals_);
    for (const int signal : requests)
        if (signal != SIGHUP || !is_ignored(signal)) sigaddset(&signals_, signal); // as under nohup
    for (const int signal : warnings)
        sigaddset(&signals_, signal);
    arrivals_ = opened(::signalfd(-1, &signals_, SFD_CLOEXEC | SFD_NONBLOCK));
    end_ = opened(::eventfd(0, EFD_CLOEXEC));
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
    [[maybe_unused]] static const int once = ::pthread_atfork(nullptr, nullptr, let_signals_through);
    waiter_ = start_thread([this] { wait_for_signals(); });
}

StopSignal::~StopSignal() {
    const std::uint64_t one = 1;
    while (::write(end_.get(), &one, sizeof one) < 0 && errno == EINTR) {
    }
}

void StopSignal::wait_for_signals() {
    std::array<bool, NSIG> seen{};
    std::array<pollfd, 2> polled = {pollfd{arrivals_.get(), POLLIN, 0}, pollfd{end_.get(), POLLIN, 0}};
    while (true) {
        if (::poll(polled.data(), polled.size(), -1) < 0 && errno != EINTR) return;
        if (polled[1].revents != 0) return;
        signalfd_siginfo info{};
        if (::read(arrivals_.get(), &info, sizeof info) != sizeof info) continue;
        const auto signal = static_cast<int>(info.ssi_signo);
        if (std::exchange(seen.at(info.ssi_signo), true) && !is_warning(signal))
            ::_exit(stopped_at_once); // the person means it
        int none = 0;
        first_.compare_exchange_strong(none, signal);
        stop_.request_stop();
        if (listener_) listener_(signal);
    }
}

void StopSignal::end_by_signal() const {
    const int signal = first_;
    if (signal == 0) return;
    std::signal(signal, SIG_DFL);
    sigset_t only;
    sigemptyset(&only);
    sigaddset(&only, signal);
    ::raise(signal); // it waits until it is let through
    pthread_sigmask(SIG_UNBLOCK, &only, nullptr);
}

} // namespace stepscope
