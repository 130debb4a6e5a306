#include "stop_signals.h"

#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

namespace stepscope {

namespace {

constexpr std::array ends = {SIGTERM, SIGINT, SIGHUP};
constexpr std::array warnings = {SIGUSR1, SIGUSR2};

/// Where handlers write: a handler can be given nothing else.
volatile sig_atomic_t pipe_end = -1;

void note(int signal) {
    const int before = errno;
    const auto byte = static_cast<unsigned char>(signal);
    // A full pipe holds enough of them already.
    [[maybe_unused]] const ssize_t written = ::write(pipe_end, &byte, 1);
    errno = before;
}

} // namespace

struct StopSignals::Handlers {
    std::array<int, 2> pipe{-1, -1};
    std::vector<std::pair<int, struct sigaction>> before;

    Handlers() {
        if (::pipe2(pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            throw std::system_error(errno, std::generic_category(), "a pipe for signals");
        pipe_end = pipe[1];
        for (const int signal : ends)
            handle(signal);
        for (const int signal : warnings)
            handle(signal);
    }
    ~Handlers() {
        for (const auto& [signal, action] : before)
            ::sigaction(signal, &action, nullptr);
        pipe_end = -1;
        for (const int end : pipe)
            ::close(end);
    }
    Handlers(const Handlers&) = delete;
    Handlers& operator=(const Handlers&) = delete;

    void handle(int signal) {
        struct sigaction old {};
        ::sigaction(signal, nullptr, &old);
        if (old.sa_handler == SIG_IGN) return; // nohup
        struct sigaction action {};
        action.sa_handler = note;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        ::sigaction(signal, &action, nullptr);
        before.emplace_back(signal, old);
    }
};

StopSignals::StopSignals(QObject* parent) : QObject(parent), handlers_(std::make_unique<Handlers>()) {
    auto* notifier = new QSocketNotifier(handlers_->pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        unsigned char byte = 0;
        while (::read(handlers_->pipe[0], &byte, 1) == 1) {
            const int signal = byte;
            if (std::ranges::find(warnings, signal) != warnings.end())
                emit stopWanted(signal);
            else
                emit endWanted(signal);
        }
    });
}

StopSignals::~StopSignals() = default;

} // namespace stepscope
