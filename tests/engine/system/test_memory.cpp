#include "system/processes/memory.h"

#include <QtTest>

#include <fstream>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace stepscope;

class TestMemory : public QObject {
    Q_OBJECT

private slots:
    void what_is_there_is_not_told() { check_that_memory_is_left(std::size_t{1} << 20); }

    void a_limit_of_the_process_is_told() {
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            rlim_t pages = 0;
            std::ifstream("/proc/self/statm") >> pages;
            constexpr std::size_t room = std::size_t{64} << 20;
            const rlim_t bytes = pages * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE)) + room;
            const rlimit limit{bytes, bytes};
            if (::setrlimit(RLIMIT_AS, &limit) != 0) ::_exit(2);
            try {
                check_that_memory_is_left(room / 2);
                check_that_memory_is_left(2 * room);
            } catch (const MemoryError& error) {
                ::_exit(std::string_view(error.what()).starts_with("another 128.00 MiB") ? 0 : 3);
            }
            ::_exit(1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
};

QTEST_APPLESS_MAIN(TestMemory)
#include "test_memory.moc"
