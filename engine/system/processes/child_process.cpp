#include "system/processes/child_process.h"

#include "system/errors.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace stepscope {

namespace {

using Clock = std::chrono::steady_clock;

/// How soon a stop is answered, and a process noticed that ended while others hold its pipes.
constexpr std::chrono::milliseconds look_up{50};

constexpr std::chrono::milliseconds after_the_streams{2};

/// As Linux makes them.
constexpr std::size_t pipe_capacity = 65'536;

struct Pipe {
    FileDescriptor read, write;
};

/// Both ends beyond the standard streams: a program that was started with those closed would otherwise
/// overwrite an end while it arranges the child's.
Pipe make_pipe() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        throw ProcessError(fmt::format("no pipe to another program could be made: {}", std::strerror(errno)));
    const auto beyond = [](int fd) {
        FileDescriptor end(fd);
        return fd > STDERR_FILENO ? std::move(end)
                                  : FileDescriptor(::fcntl(fd, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
    };
    Pipe pipe{beyond(ends[0]), beyond(ends[1])};
    if (!pipe.read.valid() || !pipe.write.valid())
        throw ProcessError(fmt::format("no pipe to another program could be made: {}", std::strerror(errno)));
    return pipe;
}

/// What the child does between its birth and the program.
class SpawnPlan {
public:
    SpawnPlan(const FileDescriptor& output, const FileDescriptor& error) {
        posix_spawn_file_actions_init(&actions_);
        posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&actions_, output.get(), STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions_, error.get(), STDERR_FILENO);
#if __GLIBC_PREREQ(2, 34)
        // Not everything that libraries open is marked to be closed.
        posix_spawn_file_actions_addclosefrom_np(&actions_, STDERR_FILENO + 1);
#endif
        // Signals that this program blocks or ignores are not so for the next.
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_init(&attributes_);
        posix_spawnattr_setsigmask(&attributes_, &none);
        posix_spawnattr_setsigdefault(&attributes_, &all);
        posix_spawnattr_setpgroup(&attributes_, 0); // one of its own
        posix_spawnattr_setflags(&attributes_,
                                 POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;
    ~SpawnPlan() {
        posix_spawnattr_destroy(&attributes_);
        posix_spawn_file_actions_destroy(&actions_);
    }

    pid_t start(const std::vector<std::string>& arguments) const {
        std::vector<char*> argv;
        argv.reserve(arguments.size() + 1);
        for (const auto& argument : arguments)
            argv.push_back(const_cast<char*>(argument.c_str())); // as posix_spawn has it; it changes nothing
        argv.push_back(nullptr);
        pid_t pid = -1;
        if (const int problem =
                ::posix_spawn(&pid, argv.front(), &actions_, &attributes_, argv.data(), environ))
            throw ProcessError(
                fmt::format("{} could not be started: {}", arguments.front(), std::strerror(problem)));
        return pid;
    }

private:
    posix_spawn_file_actions_t actions_{};
    posix_spawnattr_t attributes_{};
};

} // namespace

ChildProcess::ChildProcess(const std::vector<std::string>& arguments, Pipes pipes) {
    Pipe output = make_pipe();
    Pipe error = pipes == Pipes::Apart ? make_pipe() : Pipe{};
    pid_ = SpawnPlan(output.write, pipes == Pipes::Apart ? error.write : output.write).start(arguments);
    sources_ = {Source{Stream::Output, std::move(output.read)}, Source{Stream::Error, std::move(error.read)}};
}

ChildProcess::~ChildProcess() {
    if (pid_ < 0) return;
    kill();
    wait();
}

void ChildProcess::interrupt() const {
    if (pid_ > 0) ::kill(pid_, SIGINT);
}

void ChildProcess::kill() const {
    if (pid_ > 0) ::kill(-pid_, SIGKILL);
}

bool ChildProcess::has_ended() const {
    siginfo_t info{};
    return pid_ < 0 || (::waitid(P_PID, static_cast<id_t>(pid_), &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
                        info.si_pid == pid_);
}

bool ChildProcess::has_open_pipes() const {
    return std::any_of(sources_.begin(), sources_.end(),
                       [](const Source& source) { return source.pipe.valid(); });
}

void ChildProcess::read_once(std::chrono::milliseconds patience, const Listener& listener) {
    std::array<pollfd, 2> polled{};
    for (std::size_t i = 0; i < polled.size(); ++i)
        polled[i] = {sources_[i].pipe.get(), POLLIN, 0}; // poll skips negative descriptors
    // Signals that come more often than the patience lasts must not keep this here.
    const auto deadline = Clock::now() + patience;
    int ready = 0;
    do {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        ready =
            ::poll(polled.data(), polled.size(), static_cast<int>(std::max<std::int64_t>(left.count(), 0)));
    } while (ready < 0 && errno == EINTR);
    if (ready <= 0) return;
    // Not on the stack, of which the limit of the system may leave a thread no more than this.
    std::string buffer(pipe_capacity, '\0');
    for (std::size_t i = 0; i < polled.size(); ++i) {
        if (polled[i].revents == 0) continue;
        Source& source = sources_[i];
        ssize_t count = 0;
        do
            count = ::read(source.pipe.get(), buffer.data(), buffer.size());
        while (count < 0 && errno == EINTR);
        if (count > 0)
            listener(source.stream, {buffer.data(), static_cast<std::size_t>(count)});
        else
            source.pipe = FileDescriptor();
    }
}

bool ChildProcess::listen(std::chrono::milliseconds patience, const Listener& listener) {
    if (!has_ended()) {
        // Who has closed both streams is about to end, as a rule.
        read_once(has_open_pipes() ? patience : std::min(patience, after_the_streams), listener);
        return true;
    }
    // What it wrote is in the pipes by now: twice their capacity, where a reading comes upon two halves.
    for (int i = 0; i < 2 && has_open_pipes(); ++i)
        read_once(std::chrono::milliseconds(0), listener);
    return false;
}

ProcessEnd ChildProcess::wait() {
    int status = 0;
    while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
    }
    pid_ = -1;
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 0, WIFSIGNALED(status) ? WTERMSIG(status) : 0};
}

std::optional<ProcessEnd> follow(ChildProcess& child, const ChildProcess::Listener& listener,
                                 const std::stop_token& stop, const Patience& patience) {
    const auto begin = Clock::now();
    auto last_heard = begin;
    std::optional<Clock::time_point> asked_to_stop;
    const auto heard = [&](ChildProcess::Stream stream, std::string_view bytes) {
        last_heard = Clock::now();
        listener(stream, bytes);
    };
    while (child.listen(look_up, heard)) {
        const auto now = Clock::now();
        if (stop.stop_requested() && !asked_to_stop) {
            child.interrupt();
            asked_to_stop = now;
        }
        if (asked_to_stop && now - *asked_to_stop > patience.grace) child.kill();
        if (now - last_heard > patience.silence || (patience.whole && now - begin > *patience.whole)) {
            child.kill();
            child.wait();
            return std::nullopt;
        }
    }
    return child.wait();
}

} // namespace stepscope
