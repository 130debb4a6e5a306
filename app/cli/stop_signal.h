#pragma once

#include <csignal>
#include <stop_token>
#include <thread>

namespace stepscope::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into a stop request; a second one ends the program at once. Make it
/// before any other thread: they all inherit that these signals are not for them.
class StopSignal {
public:
    StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;
    ~StopSignal();

    std::stop_token token() const { return stop_.get_token(); }

private:
    void wait_for_signals();

    sigset_t signals_{};
    std::stop_source stop_;
    std::jthread waiter_; ///< last: runs only while the rest exists
};

} // namespace stepscope::cli
