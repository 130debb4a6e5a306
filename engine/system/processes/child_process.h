#pragma once

#include "system/files/posix_file.h"

#include <array>
#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace stepscope {

/// How a process ended.
struct ProcessEnd {
    int status = 0; ///< what it returned; meaningless where a signal ended it
    int signal = 0; ///< that ended it; 0: none did
};

/// Another program at work for this one: its standard output and error come here, its standard input is
/// empty, and it is killed and reaped at the latest when this is destroyed. It inherits no open file, and it
/// is in a process group of its own: Ctrl-C in the terminal is for this program, which ends the child in
/// order.
///
/// Our own, on posix_spawn and poll, because the libraries at hand are not as good at it. Boost.Process 1.74
/// forks a process that has threads and allocates before the exec, makes pipes that other children inherit,
/// and waits with a time limit by forking once more; its second version (1.80) brings Asio's loop in place of
/// the one below, and so does libuv, with a handler of SIGCHLD for the whole program besides.
class ChildProcess {
public:
    enum class Stream { Output, Error };
    /// AsOne: both through one pipe, as Stream::Output, in the order in which they were written. Two pipes
    /// know none, and may tear a line of one apart by what the other holds.
    enum class Pipes { Apart, AsOne };
    using Listener = std::function<void(Stream, std::string_view)>;

    /// The program, by its path, and what it is given. Throws ProcessError.
    explicit ChildProcess(const std::vector<std::string>& arguments, Pipes pipes = Pipes::Apart);
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;
    ~ChildProcess();

    pid_t pid() const { return pid_; }

    /// Asks it to end (SIGINT). Nothing where it has ended.
    void interrupt() const;
    /// Kills it and all it started that is still in its group. Nothing where it has ended.
    void kill() const;

    /// Waits for output, at most as long as `patience`, and hands on what there is. False once the process
    /// has ended and what it left in the pipes was handed on. (They need not end with it: what it started in
    /// turn may hold them open for ever.)
    bool listen(std::chrono::milliseconds patience, const Listener& listener);

    /// Waits for its end; from then on there is nothing to signal.
    ProcessEnd wait();

private:
    struct Source {
        Stream stream;
        FileDescriptor pipe; ///< invalid: ended
    };
    bool has_ended() const;
    bool has_open_pipes() const;
    void read_once(std::chrono::milliseconds patience, const Listener& listener);

    pid_t pid_ = -1; ///< -1: reaped
    std::array<Source, 2> sources_;
};

/// How long to bear with a child.
struct Patience {
    std::chrono::milliseconds silence; ///< without any output, before it is killed
    std::chrono::milliseconds grace{
        std::chrono::seconds(10)};                       ///< after it was asked to stop, before it is killed
    std::optional<std::chrono::milliseconds> whole = {}; ///< in all, before it is killed; none: no end
};

/// Follows a child to its end and hands its output on. When a stop is requested it is asked to end. Nothing:
/// it was silent for too long, or took too long in all, and was killed.
std::optional<ProcessEnd> follow(ChildProcess& child, const ChildProcess::Listener& listener,
                                 const std::stop_token& stop, const Patience& patience);

} // namespace stepscope
