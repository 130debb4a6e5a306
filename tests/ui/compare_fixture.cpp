#include "compare_fixture.h"

#include "patience.h"

#include <QTest>

#include <memory>
#include <utility>

namespace stepscope::testing {

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
