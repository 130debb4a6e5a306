#include "pivot_fixture.h"

#include "scripted_sweep.h"
#include "ui/plot/places/places_plot.h"
#include "ui/workload/workload_panel.h"

#include <QComboBox>
#include <QTest>

namespace stepscope::testing {

SweepSpec pivotSweep(int steps) {
    SweepSpec out = scripted_sweep({"first", "second", "oom"}, steps, 1);
    out.seqs = {16, 32, 64};
    return out;
}

void runSweep(WindowFixture& fixture) {
    fixture->workload()->setSweep(pivotSweep(5));
    fixture->run();
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture->controller().results().cells().size(), std::size_t{18});
    Results apart; // or the points of two models may lie on one another
    for (CellResult cell : fixture->controller().results().cells()) {
        if (cell.status == Status::Ok) cell.statistics.mean = 1e-3 * cell_number(cell.cell.index);
        apart.add(cell);
    }
    fixture->controller().show(apart, {});
}

void addPivotViews() {
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("scaling") << QByteArray("scaling");
    QTest::newRow("heat_map") << QByteArray("heat_map");
}

PivotView* show(WindowFixture& fixture, const QByteArray& name) {
    fixture.show(name.constData());
    return qobject_cast<PivotView*>(fixture->views()->view(QString::fromLatin1(name)));
}

PivotView* scaling(WindowFixture& fixture) {
    return show(fixture, "scaling");
}

const ScalingChart& scalingChart(WindowFixture& fixture) {
    return dynamic_cast<const ScalingChart&>(*show(fixture, "scaling")->plot()->chart());
}

const HeatChart& heatChart(WindowFixture& fixture) {
    return dynamic_cast<const HeatChart&>(*show(fixture, "heat_map")->plot()->chart());
}

int numberOf(const PivotView& view, const PivotPlace& place) {
    return static_cast<int>(&place - view.pivot().places.data());
}

void choose(QComboBox* box, const QString& entry) {
    const int index = box->findText(entry);
    QVERIFY2(index >= 0, qPrintable(entry));
    box->setCurrentIndex(index);
    emit box->activated(index);
}

} // namespace stepscope::testing
