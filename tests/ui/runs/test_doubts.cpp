// What speaks against a cell's figures is marked wherever they are shown, and can be measured again.
#include "patience.h"
#include "records/trust.h"
#include "scripted_sweep.h"
#include "tables/table.h"
#include "ui/inspector/inspector.h"
#include "ui/text/labels/run_labels.h"
#include "ui/theme/status_label.h"
#include "ui/views/results/results_table.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTest>

using namespace stepscope;
using namespace stepscope::testing;

class TestDoubts : public QObject {
    Q_OBJECT
private slots:
    void aNoisyCellIsMarkedEverywhere() {
        WindowFixture fixture(scripted_registry());
        openWithNoise(fixture);
        const CellResult* noisy = fixture->controller().results().find(1);
        const QString doubts = doubtsText(*noisy);
        QVERIFY2(doubts.contains(QStringLiteral("42")), qPrintable(doubts));
        for (const int cell : {0, 1}) {
            const QString expected = cell == 1 ? doubts : QString();
            fixture->selection().choose(cell);
            const ResultsModel& model = fixture.results()->model();
            for (const char* id : {"status", "mean"}) {
                const QModelIndex entry = model.index(cell, model.columnOf(QLatin1String(id)));
                QCOMPARE(entry.data(ResultsModel::DoubtsRole).toString(), expected);
                QCOMPARE(entry.data(Qt::ToolTipRole).toString(), expected);
            }
            QCOMPARE(fixture.live()->findChild<StatusLabel*>()->doubts(), expected);
            auto* inspector = fixture->findChild<Inspector*>();
            QCOMPARE(inspector->findChild<StatusLabel*>()->doubts(), expected);
            int told = 0;
            for (const auto* label : inspector->findChildren<QLabel*>())
                if (!label->isHidden() && label->text() == doubts) ++told;
            QCOMPARE(told, cell);
        }
    }

    /// Whatever the width of its column: a wide one in a narrow table has it in sight.
    void theMarkStandsBehindTheWord() {
        WindowFixture fixture(scripted_registry());
        openWithNoise(fixture);
        fixture->selection().choose(0);
        fixture.show("results");
        QTableView* table = fixture.results()->table();
        const QModelIndex status =
            table->model()->index(1, fixture.results()->model().columnOf(QStringLiteral("status")));
        const auto pictured = [&](int width) {
            table->setColumnWidth(status.column(), width);
            QStyleOptionViewItem item;
            item.initFrom(table);
            item.rect = QRect(0, 0, width, 24);
            QImage image(width, 24, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            table->itemDelegateForIndex(status)->paint(&painter, item, status);
            painter.end();
            return image.copy(0, 0, 120, 24);
        };
        QCOMPARE(pictured(400), pictured(200));
    }

    void noisyCellsAreMeasuredAgain() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(!fixture->actions().measureAgain->isEnabled());
        openWithNoise(fixture);
        QVERIFY(fixture->actions().measureAgain->isEnabled());
        QCOMPARE(fixture->controller().results().find(1)->statistics.mean, 7.0);
        fixture->actions().measureAgain->trigger();
        QVERIFY(fixture.waitForEnd());
        const Results& results = fixture->controller().results();
        QVERIFY(results.run()->again == std::vector<int>{1});
        QVERIFY(results.find(1)->status == Status::Ok);
        QVERIFY(results.find(1)->statistics.mean != 7.0);
        QVERIFY(results.find(1)->noise != (std::map<std::string, double>{{"foreign", 0.42}}));
        QCOMPARE(results.find(0)->statistics.mean, 7.0); // left alone
    }

private:
    /// A session of two cells of 7 s a step, the second with foreign load.
    static void openWithNoise(WindowFixture& fixture) {
        const SweepSpec sweep = scripted_sweep({"ok"}, 5, 1);
        Results results;
        results.apply(RunStarted{sweep, "2026-01-01T00:00:00Z", {}, false});
        for (const Cell& cell : expand(sweep)) {
            results.apply(CellStarted{cell, {}});
            for (int step = 0; step < cell.steps; ++step)
                results.apply(StepDone{cell.index, step, step < cell.warmup, 7.0, {}, {}});
            CellDone done;
            done.cell = cell.index;
            done.statistics = statistics_of(std::vector<double>(5, 7.0), cell.warmup);
            if (cell.index == 1) done.noise = {{"foreign", 0.42}};
            results.apply(done);
        }
        const QString path = fixture.path(QStringLiteral("noisy.stepscope"));
        write_results(results, path.toStdString());
        QVERIFY(fixture.open(path));
        QCOMPARE(fixture->controller().results().cells().size(), std::size_t{2});
    }
};

QTEST_MAIN(TestDoubts)
#include "test_doubts.moc"
