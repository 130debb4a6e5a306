#include "system/processes/threads.h"

#include <QtTest>

#include <atomic>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace stepscope;

class TestThreads : public QObject {
    Q_OBJECT

private slots:
    void a_thread_runs_what_it_is_given() {
        std::atomic<int> runs = 0;
        {
            const std::jthread thread = start_thread([&runs] { ++runs; });
        }
        QCOMPARE(runs.load(), 1);
    }

    void many_threads_start_where_there_is_room() { check_that_threads_start(20); }

    void too_many_threads_are_told() {
#ifdef STEPSCOPE_SANITIZED
        QSKIP("sanitizers end a program that has no memory for a thread");
#endif
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            rlim_t pages = 0;
            std::ifstream("/proc/self/statm") >> pages;
            constexpr rlim_t room = rlim_t{64} << 20; // of eight stacks
            const rlim_t bytes = pages * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE)) + room;
            const rlimit limit{bytes, bytes};
            if (::setrlimit(RLIMIT_AS, &limit) != 0) ::_exit(2);
            try {
                check_that_threads_start(64);
            } catch (const ThreadError&) {
                ::_exit(0);
            }
            ::_exit(1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
};

QTEST_APPLESS_MAIN(TestThreads)
#include "test_threads.moc"
