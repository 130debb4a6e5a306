#include "system/errors.h"
#include "system/processes/child_process.h"

#include <QtTest>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <string>
#include <sys/time.h>
#include <thread>
#include <unistd.h>

using namespace stepscope;

namespace {

constexpr std::chrono::milliseconds long_enough = std::chrono::minutes(2);

struct Said {
    std::string out, err;
    ChildProcess::Listener listener() {
        return [this](ChildProcess::Stream stream, std::string_view bytes) {
            (stream == ChildProcess::Stream::Output ? out : err) += bytes;
        };
    }
};

std::vector<std::string> shell(const std::string& script) {
    return {"/bin/sh", "-c", script};
}

struct Ran {
    std::optional<ProcessEnd> end;
    Said said;
};

Ran run(const std::string& script, const Patience& patience = {.silence = long_enough}) {
    Ran ran;
    ChildProcess child(shell(script));
    ran.end = follow(child, ran.said.listener(), {}, patience);
    return ran;
}

/// Whether a process is there and has not ended.
bool runs(const std::string& pid) {
    QFile stat(QString("/proc/%1/stat").arg(QString::fromStdString(pid).trimmed()));
    if (!stat.open(QIODevice::ReadOnly)) return false;
    const QByteArray text = stat.readAll();
    return !text.isEmpty() && text.at(text.lastIndexOf(')') + 2) != 'Z';
}

volatile std::sig_atomic_t storm_count = 0;

/// While it lives, this thread is interrupted every millisecond; no call is started again by
/// itself.
class SignalStorm {
public:
    SignalStorm() {
        storm_count = 0;
        struct sigaction count {};
        count.sa_handler = [](int) { storm_count = storm_count + 1; };
        ::sigaction(SIGALRM, &count, &before_);
        const itimerval often{{0, 1'000}, {0, 1'000}};
        ::setitimer(ITIMER_REAL, &often, nullptr);
    }
    SignalStorm(const SignalStorm&) = delete;
    SignalStorm& operator=(const SignalStorm&) = delete;
    ~SignalStorm() {
        const itimerval never{};
        ::setitimer(ITIMER_REAL, &never, nullptr);
        ::sigaction(SIGALRM, &before_, nullptr);
    }
    int count() const { return storm_count; }

private:
    struct sigaction before_ {};
};

/// Descriptors that this process has open.
int open_descriptors() {
    return static_cast<int>(
        QDir("/proc/self/fd").entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
}

} // namespace

class TestChildProcess : public QObject {
    Q_OBJECT

private slots:
    void both_streams_and_the_status_come_back() {
        const Ran ran = run("echo out; echo err >&2; exit 3");
        QCOMPARE(ran.said.out, std::string("out\n"));
        QCOMPARE(ran.said.err, std::string("err\n"));
        QCOMPARE(ran.end->status, 3);
        QCOMPARE(ran.end->signal, 0);
    }

    void arguments_are_given_as_they_are() {
        ChildProcess child({"/bin/sh", "-c", "printf '%s|' \"$@\"", "sh", "a b", "", "$HOME", "ü'\""});
        Said said;
        follow(child, said.listener(), {}, {.silence = long_enough});
        QCOMPARE(said.out, std::string("a b||$HOME|ü'\"|"));
    }

    void much_output_comes_whole() {
        // More than the pipes hold, on both at once, and much at the very end.
        const Ran ran = run("head -c 3000000 /dev/zero & head -c 2000000 /dev/zero >&2; wait");
        QCOMPARE(ran.said.out.size(), std::size_t{3'000'000});
        QCOMPARE(ran.said.err.size(), std::size_t{2'000'000});
        for (int i = 0; i < 20; ++i)
            QCOMPARE(run("head -c 60000 /dev/zero; head -c 60000 /dev/zero >&2").said.out.size(),
                     std::size_t{60'000});
    }

    /// As under a profiler that samples by signals: each call of the system may be cut short.
    void a_storm_of_signals_loses_nothing() {
        const SignalStorm storm;
        const Ran much = run("head -c 3000000 /dev/zero & head -c 2000000 /dev/zero >&2; wait; exit 3");
        QCOMPARE(much.said.out.size(), std::size_t{3'000'000});
        QCOMPARE(much.said.err.size(), std::size_t{2'000'000});
        QCOMPARE(much.end->status, 3);
        // Most of the time nothing comes: poll and waitpid are what is cut short.
        const Ran ran = run("sleep 0.3; echo out; sleep 0.3; echo err >&2; exec >&- 2>&-; sleep 0.3; exit 4");
        QCOMPARE(ran.said.out + ran.said.err, std::string("out\nerr\n"));
        QCOMPARE(ran.end->status, 4);
        QVERIFY(storm.count() > 100);
    }

    void what_an_earlier_call_left_in_errno_means_nothing() {
        for (const int left : {EINTR, EAGAIN, EIO}) {
            Said said;
            ChildProcess child(shell("echo out; echo err >&2; exit 3"));
            errno = left;
            while (child.listen(long_enough, said.listener()))
                errno = left;
            errno = left;
            QCOMPARE(child.wait().status, 3);
            QCOMPARE(said.out + said.err, std::string("out\nerr\n"));
        }
    }

    /// However late they are read.
    void through_one_pipe_both_streams_keep_the_order_in_which_they_were_written() {
        Said said;
        ChildProcess child(shell("for i in 1 2 3; do printf \"half $i, \" >&2; echo whole $i; done"),
                           ChildProcess::Pipes::AsOne);
        siginfo_t ended{};
        QCOMPARE(::waitid(P_PID, static_cast<id_t>(child.pid()), &ended, WEXITED | WNOWAIT), 0);
        while (child.listen(long_enough, said.listener())) {
        }
        QCOMPARE(child.wait().status, 0);
        QCOMPARE(said.out, std::string("half 1, whole 1\nhalf 2, whole 2\nhalf 3, whole 3\n"));
        QCOMPARE(said.err, std::string());
    }

    void a_signal_that_ends_it_is_told() {
        const Ran ran = run("kill -TERM $$; sleep 600");
        QCOMPARE(ran.end->signal, SIGTERM);
    }

    void its_standard_input_is_empty() { QCOMPARE(run("cat; echo done").said.out, std::string("done\n")); }

    void what_cannot_be_started_is_said_and_leaks_nothing() {
        const int before = open_descriptors();
        try {
            const ChildProcess child({"/no/such/program"});
            QFAIL("it started");
        } catch (const ProcessError& error) {
            QVERIFY2(QString(error.what()).contains("/no/such/program could not be started: No such file"),
                     error.what());
        }
        run("true");
        QCOMPARE(open_descriptors(), before);
    }

    void it_inherits_no_file() {
        const int stray = ::open("/dev/null", O_RDONLY); // not marked to be closed
        QVERIFY(stray > STDERR_FILENO);
        const ChildProcess other(shell("sleep 600")); // nor the pipes of another child
        const std::string descriptors = run("echo /proc/self/fd/*").said.out;
        ::close(stray);
        // The shell itself has none beyond the standard streams while it lists them.
        for (const QString& path : QString::fromStdString(descriptors).split(' '))
            QVERIFY2(path.section('/', -1).toInt() <= STDERR_FILENO + 1, descriptors.c_str());
    }

    void closed_standard_streams_of_its_own_are_no_trap() {
        const int kept = ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 10);
        ::close(STDIN_FILENO);
        const Ran ran = run("echo out; echo err >&2; cat");
        if (kept >= 0) {
            ::dup2(kept, STDIN_FILENO);
            ::close(kept);
        }
        QCOMPARE(ran.said.out, std::string("out\n"));
        QCOMPARE(ran.said.err, std::string("err\n"));
    }

    void signals_that_this_program_blocks_reach_it() {
        sigset_t interrupt;
        sigset_t before;
        sigemptyset(&interrupt);
        sigaddset(&interrupt, SIGINT);
        pthread_sigmask(SIG_BLOCK, &interrupt, &before);
        const auto handler = std::signal(SIGPIPE, SIG_IGN);
        {
            ChildProcess child(shell("kill -PIPE $$; echo survived"));
            Said said;
            QCOMPARE(follow(child, said.listener(), {}, {.silence = long_enough})->signal, SIGPIPE);
            ChildProcess sleeper({"/bin/sleep", "600"});
            sleeper.interrupt();
            QCOMPARE(sleeper.wait().signal, SIGINT);
        }
        std::signal(SIGPIPE, handler);
        pthread_sigmask(SIG_SETMASK, &before, nullptr);
    }

    void it_ends_with_its_owner() {
        std::string pid;
        {
            const ChildProcess child({"/bin/sleep", "600"});
            pid = std::to_string(child.pid());
            QVERIFY(runs(pid));
        }
        QVERIFY(!runs(pid));
    }

    void a_stop_asks_it_to_end_in_order() {
        ChildProcess child(
            shell("trap 'echo ending; exit 5' INT; echo ready; while true; do sleep 0.01; done"));
        std::stop_source stop;
        Said said;
        const auto end = follow(child,
                                [&](ChildProcess::Stream stream, std::string_view bytes) {
                                    said.listener()(stream, bytes);
                                    stop.request_stop();
                                },
                                stop.get_token(), {.silence = long_enough});
        QCOMPARE(said.out, std::string("ready\nending\n"));
        QCOMPARE(end->status, 5);
    }

    void one_that_does_not_heed_a_stop_is_killed() {
        ChildProcess child(shell("trap '' INT; echo ready; while true; do sleep 0.01; done"));
        std::stop_source stop;
        const auto end =
            follow(child, [&](ChildProcess::Stream, std::string_view) { stop.request_stop(); },
                   stop.get_token(), {.silence = long_enough, .grace = std::chrono::milliseconds(100)});
        QCOMPARE(end->signal, SIGKILL);
    }

    void one_that_falls_silent_is_killed_with_all_it_started() {
        const Ran ran = run("sleep 600 & echo $!; wait", {.silence = std::chrono::milliseconds(500)});
        QVERIFY(!ran.end.has_value());
        QTRY_VERIFY(!runs(ran.said.out));
    }

    void silence_counts_from_the_last_word_on_either_stream() {
        const Ran ran = run("for i in 1 2 3 4 5 6; do sleep 0.4; echo $i >&2; done",
                            {.silence = std::chrono::milliseconds(2'000)});
        QVERIFY(ran.end.has_value());
        QCOMPARE(ran.said.err, std::string("1\n2\n3\n4\n5\n6\n"));
    }

    void one_that_never_ends_is_killed_though_it_speaks() {
        const Ran ran = run("while :; do echo on; sleep 0.01; done",
                            {.silence = long_enough, .whole = std::chrono::milliseconds(500)});
        QVERIFY(!ran.end.has_value());
    }

    void what_holds_its_pipes_does_not_hold_it_up() {
        // As a profiler's daemon, which outlives what started it.
        const Ran ran = run("sleep 600 & echo $!; exit 4");
        QCOMPARE(ran.end->status, 4);
        QVERIFY(!ran.said.out.empty());
        ::kill(static_cast<pid_t>(std::stoi(ran.said.out)), SIGKILL);
    }

    void one_that_closes_its_streams_is_still_watched() {
        const Ran ran = run("exec >&- 2>&-; sleep 600", {.silence = std::chrono::milliseconds(300)});
        QVERIFY(!ran.end.has_value());
        QCOMPARE(run("exec >&- 2>&-; sleep 0.1; exit 6").end->status, 6);
    }
};

QTEST_GUILESS_MAIN(TestChildProcess)
#include "test_child_process.moc"
