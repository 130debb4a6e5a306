#include "support/file_tree.h"
#include "support/folder_test.h"
#include "system/processes/control_group.h"
#include "system/processes/processors.h"

#include <sched.h>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

constexpr const char* cgroup = "proc/self/cgroup";

int processors() {
    cpu_set_t set;
    CPU_ZERO(&set);
    return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 0;
}

} // namespace

/// What control groups leave to this process, told by trees that are made up.
class TestControlGroup : public FolderTest {
    Q_OBJECT

private slots:
    void the_tightest_processor_quota_counts_data() {
        QTest::addColumn<FileTree>("files");
        QTest::addColumn<double>("quota"); // 0: none
        const auto row = [](const char* name, double quota, const FileTree& files) {
            QTest::newRow(name) << files << quota;
        };
        row("no control groups", 0, {});
        row("version 2, no limit", 0,
            {{cgroup, "0::/user.slice\n"}, {"sys/fs/cgroup/user.slice/cpu.max", "max 100000\n"}});
        row("version 2", 1.5, {{cgroup, "0::/job\n"}, {"sys/fs/cgroup/job/cpu.max", "150000 100000\n"}});
        row("version 2, in a container", 2,
            {{cgroup, "0::/\n"}, {"sys/fs/cgroup/cpu.max", "200000 100000\n"}});
        row("version 2, outside of what is mounted", 2,
            {{cgroup, "0::/../../other\n"}, {"sys/fs/cgroup/cpu.max", "200000 100000\n"}});
        row("version 2, an outer group is tighter", 0.5,
            {{cgroup, "0::/a/b/c\n"},
             {"sys/fs/cgroup/a/cpu.max", "50000 100000\n"},
             {"sys/fs/cgroup/a/b/cpu.max", "max 100000\n"},
             {"sys/fs/cgroup/a/b/c/cpu.max", "400000 100000\n"}});
        row("version 2, the inner group is tighter", 3,
            {{cgroup, "0::/a/b\n"},
             {"sys/fs/cgroup/a/cpu.max", "800000 100000\n"},
             {"sys/fs/cgroup/a/b/cpu.max", "30000 10000\n"}});
        row("version 1", 2.5,
            {{cgroup, "5:memory:/x\n4:cpu,cpuacct:/job\n1:name=systemd:/x\n"},
             {"sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_quota_us", "250000\n"},
             {"sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_period_us", "100000\n"}});
        row("version 1, mounted by the controller's own name", 4,
            {{cgroup, "4:cpu,cpuacct:/\n"},
             {"sys/fs/cgroup/cpu/cpu.cfs_quota_us", "400000\n"},
             {"sys/fs/cgroup/cpu/cpu.cfs_period_us", "100000\n"}});
        row("version 1, no limit", 0,
            {{cgroup, "4:cpu:/\n"},
             {"sys/fs/cgroup/cpu/cpu.cfs_quota_us", "-1\n"},
             {"sys/fs/cgroup/cpu/cpu.cfs_period_us", "100000\n"}});
        row("version 1, named as the host sees it", 1,
            {{cgroup, "4:cpu:/docker/0123\n"},
             {"sys/fs/cgroup/cpu/cpu.cfs_quota_us", "100000\n"},
             {"sys/fs/cgroup/cpu/cpu.cfs_period_us", "100000\n"}});
        row("both versions", 1,
            {{cgroup, "4:cpu:/job\n0::/job\n"},
             {"sys/fs/cgroup/cpu/job/cpu.cfs_quota_us", "100000\n"},
             {"sys/fs/cgroup/cpu/job/cpu.cfs_period_us", "100000\n"},
             {"sys/fs/cgroup/job/cpu.max", "700000 100000\n"}});
        row("another controller's limit", 0,
            {{cgroup, "4:cpuset:/job\n"},
             {"sys/fs/cgroup/cpuset/job/cpu.cfs_quota_us", "100000\n"},
             {"sys/fs/cgroup/cpuset/job/cpu.cfs_period_us", "100000\n"}});
        row("what makes no sense", 0,
            {{cgroup, "0::\nno line\n0\n\n0::/x\n"}, {"sys/fs/cgroup/x/cpu.max", "0 0"}});
    }

    void the_tightest_processor_quota_counts() {
        QFETCH(FileTree, files);
        QFETCH(double, quota);
        make(root(), files);
        QCOMPARE(processor_quota(root()).value_or(0), quota);
        const int all = processors();
        QVERIFY(all > 0);
        const int rounded_up = quota > 0 ? static_cast<int>(quota + 0.75) : all; // quotas here are halves
        QCOMPARE(usable_threads(root()), std::min(all, rounded_up));
    }

    void affinity_counts_without_any_quota() {
        cpu_set_t before;
        QCOMPARE(sched_getaffinity(0, sizeof before, &before), 0);
        int first = 0;
        while (!CPU_ISSET(first, &before))
            ++first;
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(first, &one);
        QCOMPARE(sched_setaffinity(0, sizeof one, &one), 0);
        const int usable = usable_threads("/nowhere");
        sched_setaffinity(0, sizeof before, &before);
        QCOMPARE(usable, 1);
        QCOMPARE(usable_threads("/nowhere"), CPU_COUNT(&before));
    }

    void the_tightest_memory_limit_counts_data() {
        QTest::addColumn<FileTree>("files");
        QTest::addColumn<qint64>("left"); // -1: not limited
        QTest::newRow("none") << FileTree{{cgroup, "0::/a\n"},
                                          {"sys/fs/cgroup/a/memory.max", "max\n"},
                                          {"sys/fs/cgroup/a/memory.current", "100\n"}}
                              << qint64{-1};
        QTest::newRow("version 2, nested") << FileTree{{cgroup, "0::/a/b\n"},
                                                       {"sys/fs/cgroup/a/memory.max", "1000\n"},
                                                       {"sys/fs/cgroup/a/memory.current", "900\n"},
                                                       {"sys/fs/cgroup/a/b/memory.max", "500\n"},
                                                       {"sys/fs/cgroup/a/b/memory.current", "200\n"}}
                                           << qint64{100};
        QTest::newRow("beyond its limit") << FileTree{{cgroup, "0::/a\n"},
                                                      {"sys/fs/cgroup/a/memory.max", "1000\n"},
                                                      {"sys/fs/cgroup/a/memory.current", "1200\n"}}
                                          << qint64{0};
        QTest::newRow("version 1") << FileTree{{cgroup, "3:memory:/job\n"},
                                               {"sys/fs/cgroup/memory/memory.limit_in_bytes",
                                                "9223372036854771712\n"},
                                               {"sys/fs/cgroup/memory/memory.usage_in_bytes", "7000\n"},
                                               {"sys/fs/cgroup/memory/job/memory.limit_in_bytes", "5000\n"},
                                               {"sys/fs/cgroup/memory/job/memory.usage_in_bytes", "2000\n"}}
                                   << qint64{3000};
        QTest::newRow("version 1 beside an empty version 2")
            << FileTree{{cgroup, "3:memory:/job\n0::/job\n"},
                        {"sys/fs/cgroup/memory/job/memory.limit_in_bytes", "5000\n"},
                        {"sys/fs/cgroup/memory/job/memory.usage_in_bytes", "2000\n"},
                        {"sys/fs/cgroup/unified/job/cgroup.procs", "1\n"}}
            << qint64{3000};
        QTest::newRow("version 2 beside version 1")
            << FileTree{{cgroup, "3:cpu:/job\n0::/job\n"},
                        {"sys/fs/cgroup/unified/job/memory.max", "5000\n"},
                        {"sys/fs/cgroup/unified/job/memory.current", "2000\n"}}
            << qint64{3000};
        QTest::newRow("the outermost of four") << FileTree{{cgroup, "0::/a/b/c\n"},
                                                           {"sys/fs/cgroup/memory.max", "1000\n"},
                                                           {"sys/fs/cgroup/memory.current", "990\n"},
                                                           {"sys/fs/cgroup/a/memory.max", "max\n"},
                                                           {"sys/fs/cgroup/a/b/memory.max", "900\n"},
                                                           {"sys/fs/cgroup/a/b/memory.current", "100\n"},
                                                           {"sys/fs/cgroup/a/b/c/memory.max", "800\n"},
                                                           {"sys/fs/cgroup/a/b/c/memory.current", "100\n"}}
                                               << qint64{10};
        QTest::newRow("version 2, files that were read")
            << FileTree{{cgroup, "0::/a\n"},
                        {"sys/fs/cgroup/a/memory.max", "1000\n"},
                        {"sys/fs/cgroup/a/memory.current", "900\n"},
                        {"sys/fs/cgroup/a/memory.stat", "anon 100\ninactive_file 700\nactive_file 100\n"}}
            << qint64{800};
        QTest::newRow("version 1, files that were read")
            << FileTree{{cgroup, "3:memory:/a\n"},
                        {"sys/fs/cgroup/memory/a/memory.limit_in_bytes", "1000\n"},
                        {"sys/fs/cgroup/memory/a/memory.usage_in_bytes", "900\n"},
                        {"sys/fs/cgroup/memory/a/memory.stat", "inactive_file 5\ntotal_inactive_file 700\n"}}
            << qint64{800};
    }

    void the_tightest_memory_limit_counts() {
        QFETCH(FileTree, files);
        QFETCH(qint64, left);
        make(root(), files);
        QCOMPARE(qint64{memory_left(root()).value_or(-1)}, left);
    }

    void the_limit_itself_is_told() {
        QVERIFY(!memory_limit(root()));
        make(root(), {{cgroup, "0::/a/b\n"},
                      {"sys/fs/cgroup/a/memory.max", "1000\n"},
                      {"sys/fs/cgroup/a/b/memory.max", "5000\n"}});
        QCOMPARE(memory_limit(root()), std::optional(std::int64_t{1000}));
        QCOMPARE(memory_left(root()), std::optional(std::int64_t{1000})); // none says what it holds
    }
};

QTEST_APPLESS_MAIN(TestControlGroup)
#include "test_control_group.moc"
