#include "run/child.h"

#include "records/json/record_json.h"
#include "records/statistics.h"
#include "system/posix_file.h"
#include "workload/sweep_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace stepscope {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto stop_grace = std::chrono::seconds(10);
constexpr std::size_t kept_error_text = 2'000;

std::pair<FileDescriptor, FileDescriptor> make_pipe() {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        throw BackendError(
            fmt::format("no pipe for the cell's process could be made: {}", std::strerror(errno)));
    return {FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

/// A running child with its output; killed and reaped at the latest by the destructor.
class Child {
public:
    explicit Child(const std::vector<std::string>& arguments) {
        auto [out_read, out_write] = make_pipe();
        auto [err_read, err_write] = make_pipe();
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, out_write.get(), STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, err_write.get(), STDERR_FILENO);
        // A process group of its own: Ctrl-C in the terminal is for the parent, which then stops the child in
        // order.
        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
        std::vector<char*> argv;
        argv.reserve(arguments.size() + 1);
        for (const auto& argument : arguments)
            argv.push_back(const_cast<char*>(argument.c_str()));
        argv.push_back(nullptr);
        const int problem = posix_spawn(&pid_, argv[0], &actions, &attributes, argv.data(), environ);
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
        if (problem != 0) {
            pid_ = -1;
            throw BackendError(
                fmt::format("{} could not be started: {}", arguments[0], std::strerror(problem)));
        }
        out = std::move(out_read);
        err = std::move(err_read);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() {
        if (pid_ < 0) return;
        send(SIGKILL);
        wait();
    }

    void send(int signal) const {
        if (pid_ > 0) kill(pid_, signal);
    }
    /// waitpid's status word.
    int wait() {
        int status = 0;
        while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
        }
        pid_ = -1;
        return status;
    }

    FileDescriptor out, err;

private:
    pid_t pid_ = -1;
};

std::string last_line(const std::string& text) {
    const auto end = text.find_last_not_of('\n');
    if (end == std::string::npos) return {};
    const auto start = text.rfind('\n', end);
    return text.substr(start == std::string::npos ? 0 : start + 1,
                       end - (start == std::string::npos ? 0 : start + 1) + 1);
}

std::string reason_of(int status, const std::string& error_text) {
    const std::string said = last_line(error_text);
    const std::string quote = said.empty() ? "" : fmt::format(" (\"{}\")", said);
    if (WIFSIGNALED(status)) {
        const int signal = WTERMSIG(status);
        return fmt::format("the cell's process was ended by signal {} ({}){}{}", signal, strsignal(signal),
                           signal == SIGKILL ? ", often sent by the system when memory runs out" : "", quote);
    }
    return fmt::format("the cell's process ended with status {} before the cell was done{}",
                       WEXITSTATUS(status), quote);
}

/// Follows a child's output to its end.
class Follower {
public:
    Follower(const Cell& cell, const RecordSink& sink) : cell_(cell), sink_(sink) {}

    void take_output(std::string_view bytes) {
        pending_ += bytes;
        std::size_t start = 0;
        for (std::size_t end = 0; (end = pending_.find('\n', start)) != std::string::npos; start = end + 1)
            take_line(std::string_view(pending_).substr(start, end - start));
        pending_.erase(0, start);
    }
    void take_error(std::string_view bytes) {
        error_text_ += bytes;
        if (error_text_.size() > kept_error_text) error_text_.erase(0, error_text_.size() - kept_error_text);
    }

    const std::string& error_text() const { return error_text_; }
    const std::string& protocol_problem() const { return protocol_problem_; }
    std::optional<Status> status() const { return status_; }

    Status end_with(Status status, const std::string& reason) {
        if (!started_) sink_(CellStarted{cell_, {}});
        CellDone done;
        done.cell = cell_.index;
        done.status = status;
        done.reason = reason;
        done.statistics = statistics_of(times_, std::min<int>(cell_.warmup, static_cast<int>(times_.size())));
        sink_(done);
        return status;
    }

private:
    void take_line(std::string_view line) {
        std::optional<Record> record;
        try {
            record = parse_record_line(line);
        } catch (const RecordError& error) {
            if (protocol_problem_.empty()) protocol_problem_ = error.what();
            return;
        }
        if (std::holds_alternative<CellStarted>(*record)) started_ = true;
        if (const auto* step = std::get_if<StepDone>(&*record)) times_.push_back(step->host_seconds);
        if (const auto* done = std::get_if<CellDone>(&*record)) status_ = done->status;
        sink_(*record);
    }

    const Cell& cell_;
    const RecordSink& sink_;
    std::string pending_, error_text_, protocol_problem_;
    std::vector<double> times_;
    std::optional<Status> status_;
    bool started_ = false;
};

} // namespace

Status run_cell_in_child(const Cell& cell, std::optional<std::int64_t> memory_limit_bytes,
                         const RecordSink& sink, const std::stop_token& stop, const RunOptions& options) {
    std::vector<std::string> arguments = {options.child_program.value().string(), "run-cell", "--cell",
                                          cell_to_json(cell).dump()};
    if (memory_limit_bytes)
        arguments.insert(arguments.end(), {"--memory-limit", std::to_string(*memory_limit_bytes)});
    if (options.breakdown) arguments.emplace_back("--breakdown");

    Follower follower(cell, sink);
    try {
        Child child(arguments);
        auto last_heard = Clock::now();
        std::optional<Clock::time_point> asked_to_stop;
        std::array<pollfd, 2> polled = {pollfd{child.out.get(), POLLIN, 0},
                                        pollfd{child.err.get(), POLLIN, 0}};
        std::array<char, 65'536> buffer{};
        while (polled[0].fd >= 0 || polled[1].fd >= 0) {
            if (stop.stop_requested() && !asked_to_stop) {
                child.send(SIGINT);
                asked_to_stop = Clock::now();
            }
            if (asked_to_stop && Clock::now() - *asked_to_stop > stop_grace) child.send(SIGKILL);
            if (Clock::now() - last_heard > options.watchdog) {
                child.send(SIGKILL);
                child.wait();
                return follower.end_with(
                    Status::Failed, fmt::format("the cell's process said nothing for {} s and was killed",
                                                options.watchdog.count()));
            }
            if (poll(polled.data(), polled.size(), 50) <= 0) continue;
            for (auto& end : polled) {
                if (end.fd < 0 || end.revents == 0) continue;
                const ssize_t count = read(end.fd, buffer.data(), buffer.size());
                if (count < 0 && errno == EINTR) continue;
                if (count <= 0) {
                    end.fd = -1; // poll skips negative descriptors
                    continue;
                }
                last_heard = Clock::now();
                const std::string_view bytes(buffer.data(), static_cast<std::size_t>(count));
                if (&end == polled.data())
                    follower.take_output(bytes);
                else
                    follower.take_error(bytes);
            }
        }
        const int status = child.wait();
        if (follower.status()) return *follower.status();
        if (stop.stop_requested()) return follower.end_with(Status::Cancelled, "stopped");
        if (!follower.protocol_problem().empty())
            return follower.end_with(Status::Failed, "the cell's process said what is no record: " +
                                                         follower.protocol_problem());
        return follower.end_with(Status::Failed, reason_of(status, follower.error_text()));
    } catch (const BackendError& error) {
        return follower.end_with(Status::Failed, error.what());
    }
}

} // namespace stepscope
