#pragma once

#include "system/files/posix_file.h"

#include <atomic>
#include <csignal>
#include <functional>
#include <stop_token>
#include <string>
#include <thread>

namespace stepscope {

/// "SIGTERM"; "signal 40" where it has no name.
std::string signal_name(int signal);

/// Whether it is one that batch systems warn of a time limit with, and no request to end.
bool is_warning(int signal);

/// Turns signals that ask a program to end into a stop request: Ctrl-C (SIGINT), SIGTERM, SIGHUP, and what
/// batch systems warn of a time limit with (SIGUSR1, SIGUSR2, SIGXCPU). The same one a second time ends the
/// program at once, with status 130, but for the warnings, which may come often.
///
/// Make it before any other thread: they all inherit that these signals are not for them. Another program
/// that is started meanwhile, by ChildProcess or with fork by a library, gets them as usual.
class StopSignal {
public:
    /// Called on a thread of this for each signal that comes; must not throw.
    using Listener = std::function<void(int signal)>;

    /// Throws ThreadError or FileError where the system gives no thread or descriptor.
    explicit StopSignal(Listener listener = {});
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;
    ~StopSignal();

    std::stop_token token() const { return stop_.get_token(); }
    /// The first one that came; 0: none did.
    int signal() const { return first_; }

    /// Ends the program by the signal that came, as if it had never been caught, so that whoever started the
    /// program knows. Returns where none came.
    void end_by_signal() const;

private:
    void wait_for_signals();

    Listener listener_;
    sigset_t signals_{};
    FileDescriptor arrivals_; ///< a signalfd
    FileDescriptor end_;      ///< an eventfd: ends the waiter
    std::atomic<int> first_ = 0;
    std::stop_source stop_;
    std::jthread waiter_; ///< last: runs only while the rest exists
};

} // namespace stepscope
