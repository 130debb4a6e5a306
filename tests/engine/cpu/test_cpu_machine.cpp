#include "cpu/host/machine.h"
#include "cpu/host/process_limits.h"
#include "support/file_tree.h"
#include "support/folder_test.h"

#include <sys/resource.h>

using namespace stepscope::cpu;
using namespace stepscope::testing;

using stepscope::MemoryInfo;

/// What the machine leaves to this process, told by trees that are made up.
class TestCpuMachine : public FolderTest {
    Q_OBJECT

private slots:
    void the_tightest_limit_of_the_process_counts_data() {
        QTest::addColumn<QByteArray>("limits");
        QTest::addColumn<qint64>("limit"); // -1: not limited
        QTest::addColumn<qint64>("left");
        const auto lines = [](const char* data, const char* space) {
            return QByteArray("Limit                     Soft Limit           Hard Limit           Units\n") +
                   "Max data size             " + data + "            unlimited            bytes\n" +
                   "Max address space         " + space + "            unlimited            bytes\n";
        };
        QTest::newRow("none") << lines("unlimited", "unlimited") << qint64{-1} << qint64{-1};
        QTest::newRow("no such file") << QByteArray() << qint64{-1} << qint64{-1};
        QTest::newRow("address space")
            << lines("unlimited", "1000000") << qint64{1'000'000} << qint64{897'600};
        QTest::newRow("data") << lines("500000", "unlimited") << qint64{500'000} << qint64{479'520};
        QTest::newRow("both") << lines("900000", "950000") << qint64{900'000} << qint64{847'600};
        QTest::newRow("used up") << lines("10000", "unlimited") << qint64{10'000} << qint64{0};
        QTest::newRow("as good as none")
            << lines("unlimited", "18446744073709547520") << qint64{-1} << qint64{-1};
    }

    void the_tightest_limit_of_the_process_counts() {
        QFETCH(QByteArray, limits);
        QFETCH(qint64, limit);
        QFETCH(qint64, left);
        make(root(), {{"proc/self/status", "Name:\tx\nVmSize:\t     100 kB\nVmData:\t      20 kB\n"}});
        if (!limits.isEmpty()) make(root(), {{"proc/self/limits", limits}});
        QCOMPARE(qint64{address_space_limit(root()).value_or(-1)}, limit);
        QCOMPARE(qint64{address_space_left(root()).value_or(-1)}, left);
    }

    /// As the system itself tells it: `ulimit -v`.
    void a_limit_of_this_process_is_memory_that_it_has_not() {
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
        const auto limit_to = [&before](rlim_t bytes) {
            rlimit limited = before;
            limited.rlim_cur = bytes;
            return setrlimit(RLIMIT_AS, &limited) == 0;
        };
        constexpr rlim_t wide = rlim_t{1} << 50; // sanitizers map much
        constexpr std::int64_t room = std::int64_t{256} << 20;
        QVERIFY(limit_to(wide));
        const auto left = address_space_left("/");
        QVERIFY(left && *left > 0 && *left < static_cast<std::int64_t>(wide));
        const rlim_t narrow = wide - static_cast<rlim_t>(*left) + static_cast<rlim_t>(room);
        QVERIFY(limit_to(narrow));
        constexpr std::int64_t of_libraries = std::int64_t{40} << 20;
        const MemoryInfo memory = memory_info(of_libraries);
        const auto usable = usable_address_space(of_libraries);
        QCOMPARE(setrlimit(RLIMIT_AS, &before), 0);
        QVERIFY(usable && *usable <= room - of_libraries);
        QVERIFY(memory.free <= room - of_libraries);
        QVERIFY(memory.total <= static_cast<std::int64_t>(narrow));
        QVERIFY(!usable_address_space(0) || before.rlim_cur != RLIM_INFINITY);
    }
};

QTEST_APPLESS_MAIN(TestCpuMachine)
#include "test_cpu_machine.moc"
