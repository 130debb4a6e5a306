#include "stop_signal.h"

#include "commands/commands.h"

#include <pthread.h>
#include <unistd.h>

namespace stepscope::cli {

namespace {
constexpr int wake_signal = SIGUSR1; ///< ends the waiter
}

StopSignal::StopSignal() {
    sigemptyset(&signals_);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, wake_signal})
        sigaddset(&signals_, signal);
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
    waiter_ = std::jthread([this] { wait_for_signals(); });
}

StopSignal::~StopSignal() {
    pthread_kill(waiter_.native_handle(), wake_signal);
}

void StopSignal::wait_for_signals() {
    while (true) {
        int signal = 0;
        if (sigwait(&signals_, &signal) != 0 || signal == wake_signal) return;
        if (stop_.stop_requested()) _exit(exit_stopped); // the person means it
        stop_.request_stop();
    }
}

} // namespace stepscope::cli
