#include "compare_fixture.h"

#include "patience.h"
#include "support/runs/quiet_run.h"
#include "support/runs/sample_timeline.h"

#include <QTest>

#include <memory>
#include <utility>

namespace stepscope::testing {

Results measuredInFull(std::uint64_t seed, double product) {
    const Results run = run_of(small_sweep(), seed, {}, {{"host", "a"}}, 1500);
    Results out;
    out.apply(*run.run());
    for (CellResult cell : run.cells()) {
        for (const char* phase : {"forward/attention/qkv", "forward/attention/core", "forward/ffn/up",
                                  "forward/head", "backward/attention", "backward/ffn"})
            cell.phases.push_back({phase, 0, product, 4e6, 1e3, "matmul", 1});
        cell.timeline = std::make_shared<const Timeline>(sample_timeline(cell.cell.index));
        out.add(std::move(cell));
    }
    return out;
}

Baseline baselineOf(Results results) {
    return {.results = std::make_shared<const Results>(std::move(results)),
            .name = QStringLiteral("before"),
            .path = {}};
}

void compare(WindowFixture& fixture, Results before, Results now) {
    fixture->controller().show(std::move(now), {});
    fixture->selection().setBaseline(baselineOf(std::move(before)));
    fixture.show("compare");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.compare()->comparer().compared(), patience);
}

void chooseRow(WindowFixture& fixture, int row) {
    const QTableView* table = fixture.compare()->table();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(row, 1)).center());
}

} // namespace stepscope::testing
