#include "patience.h"
#include "run/host/cpu_noise.h"

#include <QtTest>

#include <fstream>

using namespace stepscope;

using Shares = std::map<std::string, double>;

class TestCpuNoise : public QObject {
    Q_OBJECT

private slots:
    void own_time_is_not_foreign() {
        const CpuTicks start{.all = 1000, .busy = 500, .steal = 10, .own = 100, .known = true};
        const CpuTicks now{.all = 1400, .busy = 800, .steal = 50, .own = 200, .known = true};
        // 400 ticks passed, 300 of them busy, 100 of those for this process.
        QCOMPARE(cpu_shares(start, now), (Shares{{"foreign", 0.5}, {"steal", 0.1}}));
    }

    void shares_stay_shares() {
        const CpuTicks start{.all = 100, .busy = 50, .steal = 0, .own = 0, .known = true};
        // The two clocks tick apart: this process may seem to have had more than all.
        const CpuTicks now{.all = 200, .busy = 90, .steal = 0, .own = 45, .known = true};
        QCOMPARE(cpu_shares(start, now), (Shares{{"foreign", 0.0}, {"steal", 0.0}}));
    }

    void without_time_or_readings_nothing_is_said() {
        const CpuTicks known{.all = 100, .busy = 50, .steal = 0, .own = 10, .known = true};
        QCOMPARE(cpu_shares(known, known), Shares{});
        CpuTicks later = known;
        later.all += 10;
        QCOMPARE(cpu_shares(known, later).size(), std::size_t{2});
        QCOMPARE(cpu_shares(CpuTicks{}, later), Shares{});
        QCOMPARE(cpu_shares(known, CpuTicks{.all = 200, .busy = 0, .steal = 0, .own = 0, .known = false}),
                 Shares{});
    }

    /// One tick of so few would be more than a tenth.
    void too_little_time_says_nothing() {
        const CpuTicks start{.all = 100, .busy = 50, .steal = 0, .own = 10, .known = true};
        CpuTicks now = start;
        now.all += 9;
        QCOMPARE(cpu_shares(start, now), Shares{});
        now.all += 1;
        now.busy += 1;
        QCOMPARE(cpu_shares(start, now), (Shares{{"foreign", 0.1}, {"steal", 0.0}}));
    }

    void the_work_of_this_process_is_its_own() {
        const CpuTicks start = read_cpu_ticks();
        QElapsedTimer clock;
        clock.start();
        CpuTicks now = start;
        while (now.own < start.own + 5 && clock.elapsed() < testing::patience)
            now = read_cpu_ticks();
        QVERIFY(now.own >= start.own + 5);
        QVERIFY(now.busy - start.busy >= now.own - start.own - 2); // the clocks tick apart
    }

    void what_is_cut_short_or_no_number_is_not_known() {
        QTemporaryDir directory;
        const std::filesystem::path stat = directory.filePath("stat").toStdString();
        for (const char* text : {"", "cpu", "cpu  1 2 3 4 5 6 7", "cpu  1 2 3 x 5 6 7 8",
                                 "cpu0 1 2 3 4 5 6 7 8", "cpux 1 2 3 4 5 6 7 8"}) {
            std::ofstream(stat) << text;
            QVERIFY2(!read_cpu_ticks(stat).known, text);
        }
        std::ofstream(stat) << "cpu 1 2 3 4 5 6 7 8"; // without the later columns
        QVERIFY(read_cpu_ticks(stat).known);
        QVERIFY(!read_cpu_ticks(directory.path().toStdString()).known);
    }

    void ticks_are_read_by_their_columns() {
        QTemporaryDir directory;
        const std::filesystem::path stat = directory.filePath("stat").toStdString();
        QVERIFY(!read_cpu_ticks(stat).known);
        std::ofstream(stat)
            << "cpu  1 20 300 4000 50000 600000 7000000 80000000 0 0\ncpu0 1 2 3 4 5 6 7 8 0 0\n";
        const CpuTicks ticks = read_cpu_ticks(stat);
        QVERIFY(ticks.known);
        QCOMPARE(ticks.busy, 7'600'321.0);
        QCOMPARE(ticks.steal, 80'000'000.0);
        QCOMPARE(ticks.all, 87'654'321.0);
        std::ofstream(stat) << "intr 1 2 3 4 5 6 7 8\n";
        QVERIFY(!read_cpu_ticks(stat).known);
    }

    void this_system_says_it() {
        const CpuTicks ticks = read_cpu_ticks();
        QVERIFY(ticks.known && ticks.all > 0 && ticks.busy > 0);
    }
};

QTEST_APPLESS_MAIN(TestCpuNoise)
#include "test_cpu_noise.moc"
