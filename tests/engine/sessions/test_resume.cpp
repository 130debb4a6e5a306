#include "sessions/resume.h"
#include "support/runs/sample_run.h"

#include <QtTest>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

const Environment here = {{"host", "a"},
                          {"cpu", "x (2 threads)"},
                          {"os", "Debian"},
                          {"program", "stepscope 0.2.0"},
                          {"device.cpu", "x; AVX2"},
                          {"device.cuda:0", "H200; driver 570"},
                          {"device.cuda:1", "H200; driver 570"},
                          {"device.cuda:10", "H200; driver 570"}};

/// A log in which the program ended in the middle of the first cell, each time after so many steps.
Results after_deaths(const std::vector<int>& steps) {
    Results results;
    const Cell cell = expand(sample_sweep())[0];
    bool resumed = false;
    for (const int count : steps) {
        results.apply(RunStarted{sample_sweep(), "", here, std::exchange(resumed, true), {}});
        results.apply(CellStarted{cell, {}});
        for (int step = 0; step < count; ++step)
            results.apply(StepDone{0, step, step < cell.warmup, 1.0, {}, {}});
    }
    return results;
}

} // namespace

class TestResume : public QObject {
    Q_OBJECT

private slots:
    void a_cell_that_ended_the_program_twice_at_one_place_is_not_tried_again_data() {
        QTest::addColumn<QList<int>>("steps");
        QTest::addColumn<bool>("deadly");
        QTest::newRow("once") << QList<int>{0} << false;
        QTest::newRow("twice before its first step") << QList<int>{0, 0} << true;
        QTest::newRow("twice in its fourth") << QList<int>{3, 3} << true;
        QTest::newRow("elsewhere the second time") << QList<int>{0, 3} << false;
        QTest::newRow("elsewhere, then there again") << QList<int>{0, 3, 3} << true;
        QTest::newRow("three times") << QList<int>{2, 2, 2} << true;
    }

    void a_cell_that_ended_the_program_twice_at_one_place_is_not_tried_again() {
        QFETCH(QList<int>, steps);
        QFETCH(bool, deadly);
        const std::set<int> cells = deadly ? std::set<int>{0} : std::set<int>{};
        Results results = after_deaths({steps.begin(), steps.end()});
        QCOMPARE(deadly_cells(sample_sweep(), results), cells);
        // The same once it has been resumed, before the cell starts.
        results.apply(RunStarted{sample_sweep(), "", here, true, {}});
        QCOMPARE(deadly_cells(sample_sweep(), results), cells);

        SweepSpec apart = sample_sweep();
        apart.isolation = Isolation::Process;
        QVERIFY(deadly_cells(apart, results).empty());
    }

    void what_was_skipped_so_may_run_in_a_process_of_its_own() {
        Results results = after_deaths({1, 1});
        results.apply(RunStarted{sample_sweep(), "", here, true, {}});
        results.apply(CellStarted{expand(sample_sweep())[0], {}});
        CellDone done;
        done.status = Status::Skipped;
        done.reason = deadly_cell_reason;
        results.apply(done);
        QVERIFY(deadly_cells(sample_sweep(), results).empty());
        QCOMPARE(finished_cells(sample_sweep(), results), std::set<int>{0});
        SweepSpec apart = sample_sweep();
        apart.isolation = Isolation::Process;
        QVERIFY(finished_cells(apart, results).empty());
    }

    void what_was_stopped_did_not_die() {
        Results results = after_deaths({1, 1});
        CellDone done;
        done.status = Status::Cancelled;
        results.apply(done);
        QVERIFY(deadly_cells(sample_sweep(), results).empty());
    }

    /// An index alone may be another cell's.
    void what_is_done_of_another_sweep_is_not_done() {
        Results results;
        SweepSpec other = sample_sweep();
        other.seed += 1;
        results.apply(RunStarted{other, "", here, false, {}});
        results.apply(CellStarted{expand(other)[0], {}});
        CellDone done;
        results.apply(done);
        QCOMPARE(finished_cells(other, results), std::set<int>{0});
        QVERIFY(finished_cells(sample_sweep(), results).empty());
    }

    void one_device_is_not_another_whose_name_is_longer() {
        SweepSpec sweep = sample_sweep();
        sweep.devices = {"cuda:1"};
        Environment now = here;
        now["device.cuda:10"] = "other";
        QVERIFY(differences(sweep, here, now).empty());
        now["device.cuda:1"] = "other";
        QCOMPARE(differences(sweep, here, now).size(), std::size_t{1});
    }

    void another_place_is_told_data() {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<bool>("matters");
        QTest::newRow("machine") << "host" << true;
        QTest::newRow("processor") << "cpu" << true;
        QTest::newRow("program") << "program" << true;
        QTest::newRow("device, driver") << "device.cuda:1" << true;
        QTest::newRow("device that is not used") << "device.cpu" << false;
        QTest::newRow("system") << "os" << false;
    }

    void another_place_is_told() {
        QFETCH(QString, fact);
        QFETCH(bool, matters);
        SweepSpec sweep = sample_sweep();
        sweep.devices = {"cuda"};
        QVERIFY(differences(sweep, here, here).empty());
        Environment now = here;
        const std::string before = now.at(fact.toStdString());
        now[fact.toStdString()] = "other";
        std::vector<std::string> told;
        for (const Difference& each : differences(sweep, here, now))
            told.push_back(text_of(each));
        QCOMPARE(told, matters ? std::vector{fact.toStdString() + ": was " + before + ", is other"}
                               : std::vector<std::string>{});
        now.erase(fact.toStdString());
        QVERIFY(differences(sweep, here, now).empty()); // who knows
    }

    void each_cell_keeps_the_place_where_it_was_measured() {
        Environment there = here;
        there["host"] = "b";
        const std::vector<Cell> cells = expand(sample_sweep());
        Results results;
        results.apply(RunStarted{sample_sweep(), "", here, false, {}});
        CellDone done;
        for (const int cell : {0, 1}) {
            results.apply(CellStarted{cells[static_cast<std::size_t>(cell)], {}});
            done.cell = cell;
            results.apply(done);
        }
        results.apply(RunStarted{sample_sweep(), "", there, true, {}});
        results.apply(CellStarted{cells[2], {}});
        QCOMPARE(*results.find(0)->environment, here);
        QCOMPARE(*results.find(1)->environment, here);
        QCOMPARE(*results.find(2)->environment, there);
        QVERIFY(results.find(3)->environment == nullptr);
        QCOMPARE(results.run()->environment, there);
    }
};

QTEST_APPLESS_MAIN(TestResume)
#include "test_resume.moc"
