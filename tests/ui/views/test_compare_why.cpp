// Why slower?: the waterfall of the chosen cell, as a person sees and works it.
#include "compare/report/report_formats.h"
#include "compare_fixture.h"
#include "patience.h"
#include "scripted_sweep.h"
#include "support/runs/quiet_run.h"
#include "support/runs/sample_timeline.h"
#include "ui/plot/waterfall/waterfall_plot.h"
#include "ui/theme/theme.h"
#include "ui/views/compare/why/why_panel.h"
#include "ui/widgets/labels/elided_label.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenuBar>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTest>

#include <cmath>
#include <memory>
#include <string>
#include <vector>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// A run whose cells have a breakdown, in which each product takes so long; none: it has no breakdown.
Results run_with(std::uint64_t seed, double product, int without = -1) {
    const Results run = run_of(small_sweep(), seed);
    Results out;
    out.apply(RunStarted{small_sweep(), "", {{"host", "a"}}});
    for (CellResult cell : run.cells()) {
        if (cell.cell.index != without)
            for (int layer = 0; layer < 2; ++layer) {
                cell.phases.push_back({"forward/attention/qkv", layer, product, 4e6, 1e3, "matmul", 1});
                cell.phases.push_back({"forward/ffn/norm", layer, 1e-4, 10, 1e4, "rms_norm", 1});
            }
        out.add(std::move(cell));
    }
    return out;
}

/// The same with a timeline of each cell, in which a kernel takes so many times as long.
Results traced_run(std::uint64_t seed, double product, int longer, bool phases = true) {
    const Results run = run_with(seed, product);
    Results out;
    out.apply(*run.run());
    for (CellResult cell : run.cells()) {
        Timeline timeline = sample_timeline(cell.cell.index);
        timeline.trace.events[2].duration_ns *= longer;
        cell.timeline = std::make_shared<const Timeline>(std::move(timeline));
        if (!phases) cell.phases.clear();
        out.add(std::move(cell));
    }
    return out;
}

} // namespace

class TestCompareWhy : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void theChosenCellIsTakenApart() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, run_with(1, 2e-4), run_with(2, 3e-4));
        WhyPanel* why = fixture.compare()->why();
        QVERIFY(why->isVisible()); // as there is something to tell
        chooseRow(fixture, 1);
        const auto& rows = why->plot()->chart().rows();
        QStringList names;
        for (const WaterfallRow& row : rows)
            names.push_back(row.name);
        QCOMPARE(names, QStringList({"Baseline", "forward/attention", "forward/ffn", "outside the phases",
                                     "Current"}));
        // Each begins where the one above ends, and the last ends with what is current.
        for (std::size_t i = 1; i + 1 < rows.size(); ++i)
            QVERIFY(std::abs(rows[i].from - rows[i - 1].to) < 1e-12);
        QVERIFY(std::abs(rows[3].to - rows[4].to) < 1e-12);
        QVERIFY(std::abs(rows[1].to - rows[1].from - 2e-4) < 1e-12);
        QVERIFY(rows[1].color != rows[2].color);
        QCOMPARE(why->plot()->chart().headings().front(), QStringLiteral("Change (ms)"));
        QCOMPARE(rows[1].numbers.front(), QStringLiteral("+0.2000"));
        QVERIFY2(why->title().contains(QStringLiteral("nano")), qPrintable(why->title()));
        const QString before = why->title();
        chooseRow(fixture, 3);
        QVERIFY(why->title() != before);
        QVERIFY2(why->title().contains(QStringLiteral("tiny")), qPrintable(why->title()));
    }

    /// The row then tells of another measurement than the breakdowns do.
    void afterDecidingNowItSaysOfWhichStepsItTells() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, traced_run(1, 2e-4, 1), traced_run(2, 3e-4, 3));
        const auto runs = std::make_shared<ComparedRuns>(*fixture.compare()->comparer().compared());
        WhyPanel why;
        why.resize(900, 400);
        why.setVisible(true);
        why.show(std::make_shared<ComparedRuns>(*runs), 1);
        QTRY_VERIFY_WITH_TIMEOUT(why.title().contains(QStringLiteral("nano")), patience);
        QVERIFY2(!why.title().contains(QStringLiteral("stored")), qPrintable(why.title()));
        QVERIFY(!why.note().contains(QStringLiteral("stored steps")));
        decide(runs->comparison.cells.at(1), std::vector<double>(15, std::log(0.96)), 1e-3, 0.96e-3, {});
        why.show(runs, 1);
        QTRY_VERIFY_WITH_TIMEOUT(why.title().contains(QStringLiteral("stored steps")), patience);
        for (const int by : {0, 1}) {
            why.choice()->setCurrentIndex(by);
            QTRY_VERIFY_WITH_TIMEOUT(why.note().contains(QStringLiteral("in turns since")) &&
                                         why.note().contains(QStringLiteral("0.960")),
                                     patience);
        }
    }

    void kernelsAreToldWhereBothSidesHaveTimelines() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, traced_run(1, 2e-4, 1), traced_run(2, 3e-4, 3));
        WhyPanel* why = fixture.compare()->why();
        chooseRow(fixture, 1);
        QVERIFY(why->plot()->isVisible()); // by phase, until the person says otherwise
        QVERIFY(why->choice()->isVisible());
        why->choice()->setCurrentIndex(1);
        QVERIFY(why->kernels()->isVisible());
        const QAbstractItemModel* rows = why->kernels()->model();
        const QAbstractItemModelTester tester(const_cast<QAbstractItemModel*>(rows),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(rows->rowCount(), 4);
        const auto text = [&](int column) { return rows->index(0, column).data().toString(); };
        QCOMPARE(text(KernelChangesModel::Name), QStringLiteral("flash"));
        QCOMPARE(text(KernelChangesModel::Fate), QStringLiteral("slower"));
        // 75 ns, half of the last digit that is shown: either neighbour is right.
        const QString before = text(KernelChangesModel::Before);
        QVERIFY2(before == QStringLiteral("0.07") || before == QStringLiteral("0.08"), qPrintable(before));
        QCOMPARE(text(KernelChangesModel::Change), QStringLiteral("+0.15"));
        // What adds up of those that are the same is told as well: 0 here, in which 75 ns became 225.
        QCOMPARE(why->note(),
                 QStringLiteral("Kernels: 1 slower (+0.15 µs), 3 same (0.00 µs); all together +0.15 µs"));
        why->kernels()->setFocus();
        QTest::keyClick(why->kernels(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("\nflash\tslower\t")));
        // The report has them, too.
        fixture.compare()->copyMarkdown();
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("## Kernels")));
    }

    void timelinesAloneTellByKernel() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, traced_run(1, 2e-4, 3, false), traced_run(2, 3e-4, 1, false));
        WhyPanel* why = fixture.compare()->why();
        QVERIFY(why->isVisible());
        chooseRow(fixture, 1);
        QVERIFY(why->kernels()->isVisible());
        QVERIFY(!why->choice()->isVisible());
        QCOMPARE(why->kernels()->model()->index(0, KernelChangesModel::Fate).data().toString(),
                 QStringLiteral("faster"));
    }

    void rowsAreReadWithThePointerAndTheKeys() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, run_with(1, 2e-4), run_with(2, 3e-4));
        chooseRow(fixture, 0);
        WaterfallPlot* plot = fixture.compare()->why()->plot();
        // Where the system has its pointer is no matter of the plot.
        const QPointF over = plot->areaOf(1).center();
        QMouseEvent move(QEvent::MouseMove, over, plot->viewport()->mapToGlobal(over), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(plot->viewport(), &move);
        QCOMPARE(plot->read(), std::optional(1));
        QVERIFY2(plot->saidOfCurrent().contains(QStringLiteral("forward/attention")),
                 qPrintable(plot->saidOfCurrent()));
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_End);
        QCOMPARE(plot->read(), std::optional(4));
        QTest::keyClick(plot, Qt::Key_Up);
        QTest::keyClick(plot, Qt::Key_Up);
        QCOMPARE(plot->read(), std::optional(2));
        QTest::keyClick(plot, Qt::Key_Home);
        QCOMPARE(plot->read(), std::optional(0));
    }

    void coloursFollowTheTheme() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, run_with(1, 2e-4), run_with(2, 3e-4));
        chooseRow(fixture, 0);
        const WaterfallPlot* plot = fixture.compare()->why()->plot();
        std::vector<QColor> colors;
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            fixture->chooseTheme(theme);
            QCoreApplication::processEvents();
            colors.push_back(plot->chart().rows().at(1).color);
        }
        fixture->chooseTheme(Theme::System);
        QVERIFY(colors[0] != colors[1]);
    }

    void withoutABreakdownItSaysWhatToDo() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, run_of(small_sweep(), 1), run_of(small_sweep(), 2));
        WhyPanel* why = fixture.compare()->why();
        QVERIFY(!why->isVisible());
        fixture.compare()->showsWhy()->trigger();
        QVERIFY(why->isVisible());
        chooseRow(fixture, 0);
        QVERIFY2(why->note().contains(QStringLiteral("Time each operation")), qPrintable(why->note()));
        fixture.compare()->showsWhy()->trigger();
        QVERIFY(!why->isVisible());
        // What the person chose stays, whatever comes to be compared.
        fixture->selection().setBaseline(baselineOf(run_with(3, 2e-4)));
        fixture->controller().show(run_with(4, 2e-4), {});
        QTRY_VERIFY_WITH_TIMEOUT(fixture.compare()->comparer().compared() &&
                                     WhyPanel::tellsAny(*fixture.compare()->comparer().compared()),
                                 patience);
        QVERIFY(!why->isVisible());
    }

    void aSideWithoutABreakdownIsNamed() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, run_with(1, 2e-4), run_with(2, 3e-4, 1));
        chooseRow(fixture, 1);
        const WhyPanel* why = fixture.compare()->why();
        QVERIFY2(why->note().contains(QStringLiteral("current side has no breakdown")),
                 qPrintable(why->note()));
        chooseRow(fixture, 0);
        QVERIFY(!why->note().contains(QStringLiteral("no breakdown")));
    }

    void columnsThatHaveNoRoomAreLeftOut() {
        Waterfall chart;
        WaterfallRow row{.name = "forward", .from = 1, .to = 2, .numbers = {"+1.000", "+0.500", "+0.500"}};
        chart.setRows({row, row}, {"Change (ms)", "Arithmetic", "Unexplained"});
        chart.layOut({900, 200}, QApplication::font());
        QCOMPARE(chart.columnsShown(), 3);
        chart.layOut({380, 200}, QApplication::font());
        QVERIFY(chart.columnsShown() < 3);
        QVERIFY(chart.barArea(0, 0).width() > 20);
        // More rows than have room scroll.
        chart.setRows(std::vector<WaterfallRow>(30, row), {"Change (ms)"});
        chart.layOut({900, 200}, QApplication::font());
        QVERIFY(chart.rowsHeight() > chart.rowsArea().height());
        QCOMPARE(chart.rowAt(chart.rowArea(29, chart.rowsHeight() - chart.rowsArea().height()).center(),
                             chart.rowsHeight() - chart.rowsArea().height()),
                 std::optional(29));
    }

    void rowsThatBarelyFitComeCloser() {
        const QFontMetricsF metrics(QApplication::font());
        Waterfall chart;
        chart.setRows(std::vector<WaterfallRow>(10, {.name = "forward", .from = 1, .to = 2}), {});
        chart.layOut({900, 1000}, QApplication::font());
        const double usual = chart.usualHeight();
        QCOMPARE(chart.height(), usual);
        chart.layOut({900, usual - 15}, QApplication::font());
        QVERIFY(chart.rowsHeight() <= chart.rowsArea().height() + 0.01); // nothing scrolls
        QCOMPARE(chart.usualHeight(), usual);
        chart.layOut({900, usual / 2}, QApplication::font());
        QVERIFY(chart.rowsHeight() > chart.rowsArea().height());
        QVERIFY(chart.rowHeight() > metrics.height()); // words never touch
    }

    /// The whole waterfall of a training step is seen where a window of a laptop's size can hold it.
    void theWaterfallGetsTheRoomThatItNeeds() {
        WindowFixture fixture(scripted_registry());
        fixture->resize(1280, 800);
        const auto withPhases = [](std::uint64_t seed, double product, int phases) {
            const Results run = run_with(seed, product);
            Results out;
            out.apply(*run.run());
            for (CellResult cell : run.cells()) {
                for (int phase = 0; cell.cell.index == 0 && phase < phases; ++phase)
                    cell.phases.push_back(
                        {"backward/" + std::to_string(phase), -1, product, 4e6, 1e3, "matmul", 1});
                out.add(std::move(cell));
            }
            return out;
        };
        const CompareView& view = *fixture.compare();
        const WaterfallPlot* plot = view.why()->plot();
        compare(fixture, withPhases(1, 2e-4, 0), withPhases(2, 3e-4, 0));
        chooseRow(fixture, 0);
        const int few = view.why()->height();
        QCOMPARE(plot->verticalScrollBar()->maximum(), 0);
        compare(fixture, withPhases(1, 2e-4, 8), withPhases(2, 3e-4, 8));
        chooseRow(fixture, 0);
        QVERIFY(plot->chart().rows().size() >= 12);
        QTRY_COMPARE_WITH_TIMEOUT(plot->verticalScrollBar()->maximum(), 0, patience);
        const int many = view.why()->height();
        QVERIFY(many > few);
        const QTableView* table = view.table();
        QVERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex())));
        QVERIFY(table->viewport()->height() >= 4 * table->rowHeight(0));
        chooseRow(fixture, 1);
        QCOMPARE(view.why()->height(), many); // nothing jumps
        // What a person has moved stays.
        auto* halves = qobject_cast<QSplitter*>(view.why()->parentWidget());
        QVERIFY(halves);
        const QPoint handle = halves->handle(1)->rect().center();
        QTest::mousePress(halves->handle(1), Qt::LeftButton, {}, handle);
        QTest::mouseMove(halves->handle(1), handle + QPoint(0, 120));
        QTest::mouseRelease(halves->handle(1), Qt::LeftButton, {}, handle + QPoint(0, 120));
        const int moved = view.why()->height();
        QVERIFY(moved < many);
        chooseRow(fixture, 0);
        QCOMPARE(view.why()->height(), moved);
    }

    /// An axis without a row tells nothing.
    void rowsStayWhereThereIsHardlyAnyHeight() {
        std::vector<WaterfallRow> rows;
        for (int i = 0; i < 8; ++i)
            rows.push_back({.name = QStringLiteral("phase %1").arg(i),
                            .color = Qt::red,
                            .from = 0.01 * i,
                            .to = 0.01 * (i + 1),
                            .numbers = {QStringLiteral("+1")}});
        Waterfall chart;
        chart.setRows(rows, {QStringLiteral("Change (ms)")});
        const double line = QFontMetricsF(QApplication::font()).height();
        for (int height = static_cast<int>(3 * line); height <= 300; ++height) {
            chart.layOut({600, static_cast<double>(height)}, QApplication::font());
            QVERIFY2(chart.rowsArea().height() >= 2 * chart.rowHeight(), qPrintable(QString::number(height)));
            QVERIFY(chart.rowsArea().bottom() <= height);
            QVERIFY(chart.rowHeight() >= line);
            QVERIFY(chart.showsHeadings() || !chart.showsAxis()); // what figures mean goes last
        }
        QVERIFY(chart.showsAxis() && chart.showsHeadings());
        const double whole = chart.height();
        const double usual = chart.usualHeight();
        chart.layOut({600, 3 * line}, QApplication::font());
        QVERIFY(!chart.showsAxis() && !chart.showsHeadings());
        QCOMPARE(chart.usualHeight(), usual); // that is asked for
        QVERIFY(chart.height() < whole);
    }

    /// What goes first in a small window is what can be read elsewhere: the title and the waterfall stay.
    void aSmallWindowKeepsTheWaterfall() {
        WindowFixture fixture(scripted_registry());
        fixture->resize(1024, 640);
        compare(fixture, run_with(1, 2e-4), run_with(2, 3e-4));
        chooseRow(fixture, 0);
        const CompareView& view = *fixture.compare();
        const WaterfallPlot* plot = view.why()->plot();
        QTRY_COMPARE_WITH_TIMEOUT(plot->verticalScrollBar()->maximum(), 0, patience);
        QVERIFY(view.table()->viewport()->height() >= 3 * view.table()->rowHeight(0));
        for (const auto* label : view.why()->findChildren<ElidedLabel*>())
            if (label->isVisible() && label->text() == view.why()->title()) QVERIFY(!label->isElided());
        // Where there is room again, it is given back.
        const auto note = [&view]() -> const ElidedLabel* {
            for (const auto* label : view.why()->findChildren<ElidedLabel*>())
                if (label->text() == view.why()->note()) return label;
            return nullptr;
        };
        QVERIFY(note());
        fixture->resize(1280, 900);
        QTRY_VERIFY_WITH_TIMEOUT(!note()->isElided(), patience);
    }

    /// A bar from 0 to its end would tell a wrong proportion where the axis does not begin there.
    void theAxisBeginsAtZeroOrIsBrokenForAllToSee() {
        const auto laidOut = [](double before, double now) {
            Waterfall chart;
            chart.setRows({{.name = "Baseline", .color = Qt::red, .to = before, .whole = true},
                           {.name = "forward", .color = Qt::red, .from = before, .to = now},
                           {.name = "Current", .color = Qt::red, .to = now, .whole = true}},
                          {});
            chart.layOut({600, 160}, QApplication::font());
            return chart;
        };
        const auto pictureOf = [](const Waterfall& chart) {
            QImage picture(600, 160, QImage::Format_RGB32);
            picture.fill(colorsOf(lightPalette()).surface);
            QPainter painter(&picture);
            chart.paint(painter, colorsOf(lightPalette()), 0, {});
            return picture;
        };
        // How much of a bar's middle line is not in its colour.
        const auto holesIn = [](const QImage& picture, QRectF bar) {
            int out = 0;
            for (int x = static_cast<int>(bar.left()) + 1; x < static_cast<int>(bar.right()); ++x)
                out += picture.pixelColor(x, static_cast<int>(bar.center().y())) == QColor(Qt::red) ? 0 : 1;
            return out;
        };
        const Waterfall far = laidOut(0.001, 0.004);
        QVERIFY(!far.isBroken());
        QVERIFY(std::abs(far.barArea(2, 0).width() - 4 * far.barArea(0, 0).width()) < 1);
        QCOMPARE(holesIn(pictureOf(far), far.barArea(2, 0)), 0);
        const Waterfall near = laidOut(0.010, 0.0102);
        QVERIFY(near.isBroken());
        QVERIFY(near.barArea(1, 0).width() > 100); // what the break is for
        const QImage picture = pictureOf(near);
        for (const int whole : {0, 2})
            QVERIFY(holesIn(picture, near.barArea(whole, 0)) >= 4);
        QCOMPARE(holesIn(picture, near.barArea(1, 0)), 0); // it lies beyond the break
    }

    void itIsTheChartOfTheView() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, run_with(1, 2e-4), run_with(2, 3e-4, 1));
        const CompareView* view = fixture.compare();
        chooseRow(fixture, 1); // which has no breakdown
        QVERIFY(!view->hasChart());
        QSignalSpy told(view, &View::chartChanged);
        chooseRow(fixture, 0);
        QVERIFY(view->hasChart());
        QVERIFY(!told.isEmpty());
        QCOMPARE(fixture->views()->viewWithChart(), static_cast<const View*>(view));
        const Drawing drawing = view->chart({.size = {900, 500}});
        QVERIFY2(drawing.title.contains(QStringLiteral("nano")), qPrintable(drawing.title));
        const QByteArray svg = drawingFormatOf(QStringLiteral("a.svg"))->write(drawing);
        for (const char* words : {"Baseline", "forward/attention", "forward/ffn", "Current"})
            QVERIFY2(svg.contains(words), words);
        // Nothing is told of the next one, nor where it is not on show.
        chooseRow(fixture, 1);
        QVERIFY(!view->hasChart());
        chooseRow(fixture, 0);
        QVERIFY(view->hasChart());
        fixture.show("results");
        QVERIFY(!view->hasChart());
        fixture.show("compare");
        QVERIFY(view->hasChart());
        fixture.compare()->showsWhy()->trigger();
        QVERIFY(!view->hasChart());
    }

    void allRowsOfItAreInTheFile() {
        std::vector<WaterfallRow> rows;
        for (int i = 0; i < 60; ++i)
            rows.push_back({.name = QStringLiteral("row %1.").arg(i), .from = 1.0, .to = 1.0 + i});
        for (const std::size_t count : {std::size_t{4}, rows.size()}) {
            Waterfall chart;
            chart.setRows({rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(count)}, {"Change (ms)"});
            const QByteArray svg = drawingFormatOf(QStringLiteral("a.svg"))
                                       ->write(drawWaterfall(std::move(chart), "Title", {900, 500}));
            for (std::size_t i = 0; i < count; ++i)
                QVERIFY2(svg.contains(rows[i].name.toUtf8()), qPrintable(rows[i].name));
        }
    }

    void theReportHasAChapter() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, run_with(1, 2e-4), run_with(2, 3e-4, 1));
        CompareView* view = fixture.compare();
        const auto copied = [&] {
            view->copyMarkdown();
            return QGuiApplication::clipboard()->text();
        };
        QVERIFY2(copied().contains(QStringLiteral("\n## Why\n")), qPrintable(copied()));
        QVERIFY(copied().contains(QStringLiteral("forward/attention")));
        QVERIFY(copied().contains(QStringLiteral("no breakdown"))); // of the cell that tells nothing
        QObject::disconnect(fixture->views(), &ViewTabs::writeWanted, nullptr,
                            nullptr); // asks where to write
        const auto exported = [&](const char* name) {
            QSignalSpy wanted(view, &View::writeWanted);
            view->exportReport(*report_format_for(name));
            if (wanted.isEmpty()) wanted.wait(patience);
            return wanted.value(0).value(0).toByteArray();
        };
        QCOMPARE(QString::fromUtf8(exported("a.md")), copied());
        const QByteArray json = exported("a.json");
        const QJsonObject changes =
            QJsonDocument::fromJson(json).object()[QStringLiteral("changes")].toObject();
        QCOMPARE(changes[QStringLiteral("cells")].toArray().size() +
                     changes[QStringLiteral("without")].toArray().size(),
                 qsizetype{4});
        // What is not on show is not in it.
        view->showsWhy()->trigger();
        QVERIFY(!copied().contains(QStringLiteral("## Why")));
        QVERIFY(!exported("a.json").contains("\"changes\""));
    }

    void itsKeysStandInTheMenus() {
        WindowFixture fixture(scripted_registry());
        QStringList entries;
        for (const QAction* menu : fixture->menuBar()->actions())
            for (const QAction* entry : menu->menu()->actions())
                entries.push_back(menu->text() + QLatin1Char(' ') + entry->text() + QLatin1Char(' ') +
                                  entry->shortcut().toString());
        QVERIFY(entries.contains(QStringLiteral("&Run &Decide now, in turns Ctrl+D")));
        QVERIFY(entries.contains(QStringLiteral("&View Why slower, as a water&fall Ctrl+Shift+W")));
    }
};

QTEST_MAIN(TestCompareWhy)
#include "test_compare_why.moc"
