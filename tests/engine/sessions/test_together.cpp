// Several runs in one table: nothing of them is lost, and each cell says of which it is.
#include "records/filter/cell_filter.h"
#include "records/run_name.h"
#include "sessions/listing/together.h"
#include "support/runs/sample_run.h"
#include "tables/table.h"

#include <QtTest>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// One cell of a mode, whose mean is `seconds`.
Results run_of(Mode mode, double seconds) {
    SweepSpec sweep = sample_sweep();
    sweep.models.resize(1);
    sweep.warmups = {0};
    sweep.modes = {mode};
    Results out;
    out.apply(RunStarted{sweep, "", {{"host", "here"}}});
    const Cell cell = expand(sweep).front();
    out.apply(CellStarted{cell, {}});
    std::vector<double> times;
    for (int step = 0; step < cell.steps; ++step) {
        times.push_back(seconds);
        out.apply(StepDone{0, step, false, seconds, {}, {}});
    }
    CellDone done;
    done.statistics = statistics_of(times, 0);
    out.apply(done);
    return out;
}

} // namespace

class TestTogether : public QObject {
    Q_OBJECT

private slots:
    void everyCellIsThereWithItsRun() {
        const Results one = as_results(sample_run());
        const Results all = together({{"a", one}, {"b", one}, {"a", one}});
        QCOMPARE(all.cells().size(), 3 * one.cells().size());
        QVERIFY(!all.run() && all.messages().empty());
        const char* const names[] = {"a", "b", "a (2)"};
        for (std::size_t i = 0; i < all.cells().size(); ++i) {
            const CellResult& cell = all.cells()[i];
            const CellResult& before = one.cells()[i % one.cells().size()];
            QCOMPARE(cell.cell.index, static_cast<int>(i));
            QCOMPARE(run_name_of(cell), std::string_view(names[i / one.cells().size()]));
            QVERIFY(run_name_of(before).empty());
            QCOMPARE(cell.steps.size(), before.steps.size());
            if (before.status && !before.steps.empty()) QCOMPARE(&cell.steps[0], &before.steps[0]); // shared
            QVERIFY(cell.status == before.status);
            Cell same = cell.cell;
            same.index = before.cell.index;
            QVERIFY(same == before.cell);
        }
        // Two cells that are equal but for their run have titles of their own.
        QVERIFY(all.title_of(all.cells()[0].cell) != all.title_of(all.cells()[one.cells().size()].cell));
        QVERIFY(QString::fromStdString(all.title_of(all.cells()[0].cell)).endsWith(QStringLiteral(" · a")));
    }

    /// The backward pass is the difference of two cells of one run, never of two.
    void noFigureIsOfTwoRuns() {
        const Results all =
            together({{"a", run_of(Mode::Forward, 1)}, {"b", run_of(Mode::ForwardBackward, 5)}});
        QCOMPARE(all.cells().size(), std::size_t{2});
        QVERIFY(!all.cells()[1].derived_backward);
    }

    void aFilterFindsARun() {
        const Results all =
            together({{"before lunch", run_of(Mode::Forward, 1)}, {"after", run_of(Mode::Forward, 2)}});
        const auto passes = [&](const char* typed) {
            std::string out;
            for (const CellResult& cell : all.cells())
                if (CellFilter(typed).accepts(cell)) out += run_name_of(cell).substr(0, 1);
            return out;
        };
        QCOMPARE(passes("run:lunch"), std::string("b"));
        QCOMPARE(passes("run=after"), std::string("a"));
        QCOMPARE(passes("lunch"), std::string("b"));
        QCOMPARE(passes("run!=after"), std::string("b"));
        QCOMPARE(passes(""), std::string("ba"));
    }

    void exportsSayWhichRun() {
        const Results all =
            together({{"before", run_of(Mode::Forward, 1)}, {"after", run_of(Mode::Forward, 2)}});
        for (const std::string& text : {to_markdown(all), to_json(all), to_csv(all)}) {
            const QString exported = QString::fromStdString(text);
            QVERIFY2(exported.contains(QStringLiteral("before")) &&
                         exported.contains(QStringLiteral("after")),
                     text.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestTogether)
#include "test_together.moc"
