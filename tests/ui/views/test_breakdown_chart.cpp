// The breakdown as a chart: its bars, what they divide into, and how they are read, chosen and written.
#include "scripted_sweep.h"
#include "ui/controller/selection.h"
#include "ui/plot/stacked/stacked_plot.h"
#include "ui/theme/colors/inks.h"
#include "ui/theme/colors/phase_colors.h"
#include "ui/theme/theme.h"
#include "ui/views/breakdown/breakdown_bars.h"
#include "ui/views/breakdown/breakdown_chart.h"
#include "ui/views/breakdown/breakdown_view.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <cmath>
#include <functional>
#include <set>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// Two models, forward and forward+backward; each with 1 ms of attention, 3 of ffn, and as much again times
/// two backward. The last one has none.
Results sampleResults() {
    Results out;
    const SweepSpec sweep = scripted_sweep({"a", "b"}, 4, 1);
    out.apply(RunStarted{sweep, "2026-01-01T00:00:00+00:00", {}});
    for (const Cell& cell : expand(sweep)) {
        CellResult result;
        result.cell = cell;
        result.started = true;
        result.status = Status::Ok;
        result.statistics.count = 3;
        result.statistics.mean = 0.01;
        result.phases = {{"forward/attention/qkv", 0, 0.001, 1e9, 1e6, "matmul", 1},
                         {"forward/ffn/norm", 0, 0.003, 1e6, 6e9, "add_rms_norm", 1}};
        if (cell.options.mode == Mode::ForwardBackward)
            result.phases.push_back({"backward/ffn/w2", 0, 0.008, 1e9, 1e6, "matmul_input_gradient", 1});
        if (cell.index == 3) result.phases.clear();
        result.peaks = DeviceRates{1e12, 2e12};
        out.add(std::move(result));
    }
    return out;
}

} // namespace

class TestBreakdownChart : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void barsAreOfTheDivisionThatIsAskedFor() {
        const Results results = sampleResults();
        const std::vector<int> cells = {0, 1, 2, 3};
        const std::vector<StackedBar> bars = barsOf(results, cells, time_division("phases"), lightPalette());
        QCOMPARE(bars.size(), std::size_t{3}); // the last has none
        QCOMPARE(bars[1].id, 1);
        QCOMPARE(bars[1].parts.size(), std::size_t{3});
        QCOMPARE(bars[1].parts[2].id, QStringLiteral("backward/ffn"));
        QCOMPARE(bars[1].seconds(), 0.012);
        std::set<QRgb> colors;
        for (const StackedPart& part : bars[1].parts)
            QVERIFY(colors.insert(part.color.rgb()).second);
        QCOMPARE(bars[0].parts[0].color, bars[1].parts[0].color);

        const auto products = barsOf(results, cells, time_division("products"), lightPalette());
        QCOMPARE(products[1].parts.size(), std::size_t{2});
        QCOMPARE(products[1].parts[0].seconds, 0.009);
        QCOMPARE(products[1].parts[0].name, QStringLiteral("matrix products"));
        // By the plan of the cell, whose ops these are.
        const auto bits = barsOf(results, cells, time_division("bits"), lightPalette());
        QCOMPARE(bits[0].parts.size(), std::size_t{1});
        QCOMPARE(bits[0].parts[0].id, QStringLiteral("32"));
    }

    void everyPartOfADivisionHasAColourOfItsOwn() {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            for (const TimeDivision& division : time_divisions()) {
                std::set<QRgb> colors;
                for (const DivisionPart& part : division.parts)
                    QVERIFY2(colors.insert(colorOfPhase(QLatin1String(part.id.data()), palette).rgb()).second,
                             part.label);
            }
            std::set<QRgb> shades;
            for (int nth = 0; nth < 6; ++nth)
                QVERIFY(shades.insert(shadeOfPhase(QStringLiteral("forward"), nth, 6, palette).rgb()).second);
        }
    }

    void aBarIsAsLongAsItsTimeOrAsAll() {
        StackedBars chart;
        chart.setBars(
            barsOf(sampleResults(), std::vector<int>{0, 1}, time_division("passes"), lightPalette()));
        chart.layOut({600, 200}, {});
        const double shorter = chart.partArea({0, 0}, 0).width();
        const double longer = chart.partArea({1, 0}, 0).width() + chart.partArea({1, 1}, 0).width();
        QVERIFY(std::abs(longer / shorter - 3) < 1e-6);
        QVERIFY(std::abs(chart.partArea({1, 1}, 0).left() - chart.partArea({1, 0}, 0).right()) < 1e-6);
        chart.setShares(true);
        chart.layOut({600, 200}, {});
        // A third of a whole bar.
        QVERIFY(std::abs(chart.partArea({0, 0}, 0).width() / 3 - chart.partArea({1, 0}, 0).width()) < 1e-6);
        QCOMPARE(chart.partArea({0, 0}, 0).right(), chart.partArea({1, 1}, 0).right());
        QCOMPARE(chart.placeAt(chart.partArea({1, 1}, 0).center(), 0), std::optional(StackedPlace{1, 1}));
        QCOMPARE(chart.placeAt({1, chart.rowArea(1, 0).center().y()}, 0), std::optional(StackedPlace{1, -1}));
        QVERIFY(!chart.placeAt({300, 199}, 0));
        QCOMPARE(chart.reading({1, 1}).at(1), QStringLiteral("backward"));
        QVERIFY2(chart.reading({1, 1}).at(2).contains(QStringLiteral("66.7")),
                 qPrintable(chart.reading({1, 1}).at(2)));
    }

    /// On a ground on which white has a contrast of 4.3 and black of 4.9.
    void wordsOnAPartAreInTheInkThatIsReadBest() {
        const QColor ground(0, 140, 60);
        StackedBars chart;
        chart.setBars(
            {{.id = 0,
              .name = QStringLiteral("a"),
              .parts = {
                  {.id = QStringLiteral("p"), .name = QStringLiteral("p"), .color = ground, .seconds = 1}}}});
        chart.layOut({600, 200}, {});
        QImage image(600, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::TextAntialiasing, false);
        chart.paint(painter, colorsOf(lightPalette()), 0, {});
        painter.end();
        const QRect area = chart.partArea({0, 0}, 0).toRect().adjusted(4, 4, -4, -4);
        double best = 1;
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x)
                best = std::max(best, contrastOf(image.pixelColor(x, y), ground));
        QVERIFY2(best >= 4.5, qPrintable(QString::number(best)));
    }

    void aPointerReadsAndAClickChooses() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(sampleResults(), {});
        BreakdownView* view = fixture.breakdown();
        StackedPlot* plot = view->bars()->plot();
        QVERIFY(plot->chart().bars().empty()); // nothing is drawn that nobody sees
        fixture.show("breakdown");
        QCOMPARE(plot->chart().bars().size(), std::size_t{3});
        view->bars()->setDivision(time_division("phases"));
        QCoreApplication::processEvents(); // what was filled when it was seen has its room now
        const QPoint backward = plot->areaOf({1, 2}).center().toPoint();
        QTest::mouseMove(plot->viewport(), backward);
        QCOMPARE(plot->read(), std::optional(StackedPlace{1, 2}));
        QVERIFY2(plot->reading().join(QLatin1Char(' ')).contains(QStringLiteral("backward/ffn")),
                 qPrintable(plot->reading().join(QLatin1Char(' '))));
        QTest::mouseClick(plot->viewport(), Qt::LeftButton, {}, backward);
        QCOMPARE(fixture->selection().cell(), 1);
        QCOMPARE(view->cell(), 1);
        QCOMPARE(view->tree()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("ffn"));
        QCOMPARE(view->tree()->currentIndex().parent().data().toString(), QStringLiteral("backward"));
        QCOMPARE(plot->chart().bars().size(), std::size_t{3}); // still all of them
    }

    void severalChosenCellsStandAlone() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(sampleResults(), {});
        fixture.show("breakdown");
        StackedPlot* plot = fixture.breakdown()->bars()->plot();
        fixture->selection().choose({0, 2, 3}, 0);
        QCOMPARE(plot->chart().bars().size(), std::size_t{2});
        QTest::mouseClick(plot->viewport(), Qt::LeftButton, {}, plot->areaOf({1, 0}).center().toPoint());
        QCOMPARE(fixture->selection().cell(), 2);
        QCOMPARE(fixture->selection().cells(), (std::vector<int>{0, 2, 3}));
        QTest::mouseDClick(plot->viewport(), Qt::LeftButton, {}, plot->areaOf({1, 0}).center().toPoint());
        QCOMPARE(fixture->selection().cells(), (std::vector<int>{2}));
        QCOMPARE(plot->chart().bars().size(), std::size_t{3});
        fixture->selection().setFilter(QStringLiteral("model:b"));
        QCOMPARE(plot->chart().bars().size(), std::size_t{1});
    }

    void theChartIsReadByKeyboard() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(sampleResults(), {});
        fixture.show("breakdown");
        BreakdownChart* chart = fixture.breakdown()->bars();
        chart->setDivision(time_division("passes"));
        StackedPlot* plot = chart->plot();
        QVERIFY(!plot->accessibleName().isEmpty());
        plot->setFocus(Qt::TabFocusReason);
        QVERIFY(plot->read().has_value());
        QTest::keyClick(plot, Qt::Key_Home);
        QTest::keyClick(plot, Qt::Key_Down);
        QTest::keyClick(plot, Qt::Key_Right);
        QCOMPARE(plot->read(), std::optional(StackedPlace{1, 1}));
        QVERIFY2(plot->saidOfCurrent().contains(QStringLiteral("backward")),
                 qPrintable(plot->saidOfCurrent()));
        QTest::keyClick(plot, Qt::Key_Return);
        QCOMPARE(fixture->selection().cell(), 1);
        QTest::keyClick(plot, Qt::Key_End);
        QTest::keyClick(plot, Qt::Key_Down); // there is none
        QCOMPARE(plot->read()->bar, 2);
    }

    void theChoicesAreRemembered() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(sampleResults(), {});
        fixture.show("breakdown");
        BreakdownChart* chart = fixture.breakdown()->bars();
        QTest::keyClick(chart->divisionBox(), Qt::Key_Down);
        QCOMPARE(std::string(chart->division().id), std::string("passes"));
        QTest::mouseClick(chart->sharesButton(), Qt::LeftButton);
        QVERIFY(chart->plot()->chart().shares());
        fixture.restart();
        QCOMPARE(std::string(fixture.breakdown()->bars()->division().id), std::string("passes"));
        QVERIFY(fixture.breakdown()->bars()->plot()->chart().shares());
    }

    void theChartIsWrittenWithItsWords() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(sampleResults(), {});
        BreakdownView* view = fixture.breakdown();
        QVERIFY(view->hasChart());
        view->bars()->setDivision(time_division("passes"));
        const QByteArray svg = drawingFormatOf(QStringLiteral("a.svg"))->write(view->chart());
        for (const char* words : {"Passes", "forward", "backward", "12.00"})
            QVERIFY2(svg.contains(words), words);
        fixture->controller().show({}, {});
        QVERIFY(!view->hasChart());
    }

    void theSharesThatPeopleAskForStandAboveTheTable() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(sampleResults(), {});
        fixture.show("breakdown");
        fixture->selection().choose(1);
        const QString text = fixture.breakdown()->sharesText();
        QVERIFY2(text.contains(QStringLiteral("forward 33.3\u00A0%")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("matrix products 75.0\u00A0%")), qPrintable(text));
        fixture->selection().choose(0); // nothing but a forward: one part divides nothing
        QVERIFY(!fixture.breakdown()->sharesText().contains(QStringLiteral("Passes")));
    }

    void opsAreFilteredByWhatBoundsThem() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(sampleResults(), {});
        fixture.show("breakdown");
        fixture->selection().choose(1);
        BreakdownView* view = fixture.breakdown();
        const auto names = [&] {
            QStringList out;
            std::function<void(const QModelIndex&)> take = [&](const QModelIndex& parent) {
                const QAbstractItemModel* model = view->tree()->model();
                for (int row = 0; row < model->rowCount(parent); ++row) {
                    const QModelIndex index = model->index(row, 0, parent);
                    if (model->rowCount(index) == 0) out.push_back(index.data().toString());
                    take(index);
                }
            };
            take({});
            return out;
        };
        QCOMPARE(names().size(), 3);
        view->boundBox()->setFocus();
        QTest::keyClick(view->boundBox(), Qt::Key_Down);
        QTest::keyClick(view->boundBox(), Qt::Key_Down);
        QCOMPARE(names(), QStringList{QStringLiteral("norm · add_rms_norm")}); // memory
        QTest::keyClick(view->boundBox(), Qt::Key_Up);
        QCOMPARE(names().size(), 2);
        QTest::keyClick(view->boundBox(), Qt::Key_Home);
        QCOMPARE(names().size(), 3);
    }

    void wastedTimeSaysWhereToLook() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(sampleResults(), {});
        fixture.show("breakdown");
        fixture->selection().choose(1);
        QTreeView* tree = fixture.breakdown()->tree();
        tree->sortByColumn(BreakdownModel::Wasted, Qt::DescendingOrder);
        const QAbstractItemModel* model = tree->model();
        const QModelIndex step = model->index(0, 0);
        QCOMPARE(model->index(0, 0, step).data().toString(), QStringLiteral("backward"));
        // 0.125 of the peak in 8 ms leaves 7.
        const QModelIndex backward = model->index(0, 0, step);
        QCOMPARE(backward.siblingAtColumn(BreakdownModel::Wasted).data().toString(), QStringLiteral("7.000"));
    }
};

QTEST_MAIN(TestBreakdownChart)
#include "test_breakdown_chart.moc"
