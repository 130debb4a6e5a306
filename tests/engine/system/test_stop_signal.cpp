// Signals that ask a program to end, for whoever waits for them and for what the program starts.
#include "patience.h"
#include "system/processes/stop_signal.h"

#include <QTest>

#include <csignal>
#include <mutex>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace stepscope;

class TestStopSignal : public QObject {
    Q_OBJECT
private slots:
    // As kill(1) sends them; one each, for the second request of a kind ends the program.
    void the_listener_hears_each_that_comes() {
        QVERIFY(!signal_.token().stop_requested());
        QCOMPARE(signal_.signal(), 0);
        const std::vector<int> all = {SIGUSR1, SIGTERM, SIGUSR1, SIGHUP};
        for (std::size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(::kill(::getpid(), all[i]), 0);
            QTRY_COMPARE_WITH_TIMEOUT(heard().size(), i + 1, testing::patience);
        }
        QVERIFY(heard() == all);
        QVERIFY(signal_.token().stop_requested());
        QCOMPARE(signal_.signal(), SIGUSR1);
    }

    void warnings_are_told_from_requests() {
        for (const int signal : {SIGUSR1, SIGUSR2, SIGXCPU})
            QVERIFY(is_warning(signal));
        for (const int signal : {SIGINT, SIGTERM, SIGHUP})
            QVERIFY(!is_warning(signal));
    }

    void what_a_library_forks_gets_them_as_usual() {
        const pid_t child = ::fork();
        if (child == 0) {
            ::raise(SIGTERM);
            ::_exit(0); // it was blocked
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGTERM);
    }

private:
    std::vector<int> heard() {
        const std::scoped_lock lock(mutex_);
        return heard_;
    }

    std::mutex mutex_;
    std::vector<int> heard_;
    StopSignal signal_{[this](int signal) { // made before Qt Test starts a thread
        const std::scoped_lock lock(mutex_);
        heard_.push_back(signal);
    }};
};

QTEST_GUILESS_MAIN(TestStopSignal)
#include "test_stop_signal.moc"
