#include "program.h"
#include "sessions/log/session_file.h"

#include <QtTest>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <pty.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace stepscope;
using namespace stepscope::testing;

/// Standard streams that are closed, full, gone or in no mood to wait: a run goes on to its end, its session
/// holds records alone, and only a table that could not be printed is an error.
class TestStreams : public QObject {
    Q_OBJECT

private:
    QTemporaryDir directory_;

    QStringList run_arguments(const QString& session) const {
        return {"run",     "--models", "nano",     "--seq",    "8,16",      "--warmup",  "0",
                "--steps", "4",        "--device", "scripted", "--verbose", "--session", session};
    }

    void check_session(const QString& session) const {
        const SessionContent content = read_session(session.toStdString());
        QVERIFY(content.report.bad_lines == 0 && !content.report.torn_tail);
        const Results results = content.results();
        QCOMPARE(results.cells().size(), std::size_t{4});
        for (const CellResult& cell : results.cells())
            QCOMPARE(cell.status, std::optional(Status::Ok));
        QVERIFY(results.ended().has_value());
    }

private slots:
    void a_run_survives_its_streams_data() {
        QTest::addColumn<QString>("streams"); // as a shell has them
        QTest::addColumn<int>("status");
        QTest::newRow("no stderr") << "2>&-" << 0;
        QTest::newRow("no stdout") << ">&-" << 0;
        QTest::newRow("no stdin") << "<&-" << 0;
        QTest::newRow("none") << "<&- >&- 2>&-" << 0;
        QTest::newRow("full stderr") << "2>/dev/full" << 0;
        QTest::newRow("full stdout") << ">/dev/full" << 1;
        QTest::newRow("all full") << ">/dev/full 2>/dev/full" << 1;
        QTest::newRow("read-only stderr") << "2</dev/null" << 0;
        QTest::newRow("reader of stderr gone")
            << "2>&1 >/dev/null | true" << -1; // the pipe's status is not told
    }

    void a_run_survives_its_streams() {
        QFETCH(QString, streams);
        QFETCH(int, status);
        for (const char* isolation : {"thread", "process"}) {
            const QString session = directory_.filePath(QString(QTest::currentDataTag()).replace(' ', '-') +
                                                        "-" + isolation + ".stepscope");
            const QString command = QString("\"$0\" \"$@\" --isolation %1 %2").arg(isolation, streams);
            const ProgramEnd end =
                run_program("/bin/sh", QStringList{"-c", command, FAULT_CLI} + run_arguments(session));
            if (status >= 0) QVERIFY2(end.status == status, end.err);
            check_session(session);
            QVERIFY(!bytes_of(session).contains("# Benchmark Results"));
        }
    }

    void a_terminal_that_is_gone_ends_nothing() {
        int master = -1;
        int slave = -1;
        QVERIFY(::openpty(&master, &slave, nullptr, nullptr, nullptr) == 0);
        const QString session = directory_.filePath("terminal.stepscope");
        QStringList arguments = run_arguments(session);
        arguments.removeAll("--verbose"); // a bar
        Program program(FAULT_CLI, arguments, {{"STEPSCOPE_STEP_US", "50000"}},
                        [slave] { ::dup2(slave, STDERR_FILENO); });
        ::close(slave);
        std::array<char, 64> some{};
        QVERIFY(::read(master, some.data(), some.size()) > 0);
        ::close(master);
        QCOMPARE(program.wait().status, 0);
        check_session(session);
    }

    void a_pipe_that_does_not_wait_gets_all_of_it() {
        std::array<int, 2> ends{};
        QVERIFY(::pipe2(ends.data(), O_NONBLOCK) == 0);
        ::fcntl(ends[1], F_SETPIPE_SZ, 4096);
        Program program(STEPSCOPE_CLI,
                        {"plan", "--models", "nano", "--device", "cpu", "--seq", "8,16,32", "--batch",
                         "1,2,3,4,5,6,7,8", "--json"},
                        {}, [write = ends[1]] { ::dup2(write, STDOUT_FILENO); });
        ::close(ends[1]);
        QByteArray out;
        std::array<char, 1000> some{};
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < patience) {
            const ssize_t count = ::read(ends[0], some.data(), some.size());
            if (count == 0) break;
            if (count > 0)
                out.append(some.data(), count);
            else
                QTest::qWait(1);
        }
        ::close(ends[0]);
        const ProgramEnd end = program.wait();
        QVERIFY2(end.status == 0, end.err);
        QVERIFY(out.size() > 20'000);
        QVERIFY(out.endsWith("}\n"));
    }

    void help_that_cannot_be_printed_is_an_error() {
        const ProgramEnd end = run_program("/bin/sh", {"-c", "\"$0\" run --help >/dev/full", STEPSCOPE_CLI});
        QCOMPARE(end.status, 1);
        QVERIFY2(end.err.contains("standard output cannot be written"), end.err);
    }

    /// Whatever has run out, there is an end with a status and a sentence.
    void a_thread_that_cannot_be_started_is_told() {
        // A thread's stack is as large as this limit says, and the address space is not.
        const auto no_room_for_stacks = [] {
            const rlimit stack{std::size_t{64} << 30, RLIM_INFINITY};
            setrlimit(RLIMIT_STACK, &stack);
            const rlimit space{std::size_t{16} << 30, std::size_t{16} << 30};
            setrlimit(RLIMIT_AS, &space);
        };
        const ProgramEnd end = run_program(FAULT_CLI, run_arguments(directory_.filePath("threads.stepscope")),
                                           {}, no_room_for_stacks);
        QVERIFY2(end.status == 1, end.err);
        QVERIFY2(end.err.startsWith("error: no thread can be started"), end.err);
        QVERIFY2(end.err.contains("ulimit -u"), end.err);
    }
};

QTEST_GUILESS_MAIN(TestStreams)
#include "test_streams.moc"
