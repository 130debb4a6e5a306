// The view of a timeline: what it shows, what is chosen with it, its tables, its files, and the option that
// asks for it.
#include "patience.h"
#include "records/statistics/statistics.h"
#include "scripted_sweep.h"
#include "support/runs/sample_timeline.h"
#include "timeline/export/timeline_formats.h"
#include "traced_by_sample.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/plot/timeline/timeline_plot.h"
#include "ui/views/timeline/table/kernel_panel.h"
#include "ui/views/timeline/timeline_search.h"
#include "ui/views/timeline/timeline_view.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"
#include "workload/axes.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

TimelineView* viewOf(WindowFixture& fixture) {
    return qobject_cast<TimelineView*>(fixture->views()->view(QStringLiteral("timeline")));
}

/// Three cells: the first two have the sample as their timeline, the last one is said to have none. Each has
/// a breakdown of the sample's operations.
Results tracedResults() {
    SweepSpec sweep = scripted_sweep({"a", "b", "c"}, 4, 1);
    sweep.modes = {Mode::Forward};
    Results out;
    out.apply(RunStarted{sweep, "2026-01-01T00:00:00Z", {}, false});
    for (const Cell& cell : expand(sweep)) {
        out.apply(CellStarted{cell, {}});
        for (int step = 0; step < 4; ++step)
            out.apply(StepDone{cell.index, step, step < 1, 5e-7, {}, {}});
        out.apply(Breakdown{.cell = cell.index,
                            .phases = {{"forward/attention/qkv", 0, 2e-7, 1e6, 1e5, "matmul", 1},
                                       {"forward/attention/attend", 0, 1e-7, 1e6, 1e5, "fused_attention", 1},
                                       {"forward/ffn/w1", 1, 1e-7, 1e6, 1e5, "matmul", 1}}});
        if (cell.index < 2)
            out.apply(sample_timeline(cell.index));
        else
            out.apply(Message{Severity::Warning, "no timeline: another profiler is attached", cell.index});
        CellDone done;
        done.cell = cell.index;
        done.statistics = statistics_of(std::vector<double>(4, 5e-7), 1);
        out.apply(done);
    }
    return out;
}

QString textAt(const QTableView* table, int row, int column) {
    return table->model()->index(row, column).data().toString();
}

/// The words of an empty view.
QStringList wordsOf(const QWidget* view) {
    QStringList out;
    for (const auto* label : view->findChildren<QLabel*>())
        if (label->isVisible()) out.push_back(label->text());
    return out;
}

void clickOn(TimelineView& view, int event) {
    const TimelinePlot& plot = *view.plot();
    QTest::mouseClick(plot.viewport(), Qt::LeftButton, {},
                      plot.map().areaOf(*plot.map().placeOf(event)).center().toPoint());
}

void chooseTable(TimelineView& view, int choice) {
    QComboBox* box = view.kernels()->choice();
    box->setCurrentIndex(box->findData(choice));
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void theModelsAreWhole() {
        KernelsModel kernels;
        const QAbstractItemModelTester tester(&kernels, fatal);
        GapsModel gaps;
        const QAbstractItemModelTester gapTester(&gaps, fatal);
        const auto timeline = std::make_shared<const Timeline>(sample_timeline());
        for (const auto& [grouping, name] : ChoiceNames<KernelGrouping>::values)
            kernels.setRows(kernel_table(*timeline, grouping), grouping);
        gaps.setTimeline(timeline);
        QCOMPARE(gaps.rowCount(), 5);
        gaps.setTimeline(nullptr);
        QCOMPARE(gaps.rowCount(), 0);
        for (int column = 0; column < KernelsModel::ColumnCount; ++column)
            QVERIFY(!kernels.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        // Where a device has no kernels, rows are of operations.
        const auto heading = [&] {
            return kernels.headerData(KernelsModel::Name, Qt::Horizontal, Qt::DisplayRole).toString();
        };
        kernels.setRows({}, KernelGrouping::Name);
        QCOMPARE(heading(), QStringLiteral("Kernel"));
        kernels.setRows({}, KernelGrouping::Name, true);
        QCOMPARE(heading(), QStringLiteral("Operation"));
    }

    void aRunWithTheOptionTracesAndTheViewShowsIt() {
        WindowFixture fixture(scripted_registry());
        traceBySample(fixture);
        fixture.show("timeline");
        TimelineView* view = viewOf(fixture);
        QVERIFY(view->isEmpty());
        QVERIFY(view->askButton()->isVisible());
        QTest::mouseClick(view->askButton(), Qt::LeftButton);
        QVERIFY(fixture->workload()->takesTimeline());
        QVERIFY(!view->askButton()->isVisible());
        QVERIFY(wordsOf(view).join(QLatin1Char(' ')).contains(QStringLiteral("Press Run (F5)")));

        fixture->workload()->setTimelineSteps(QStringLiteral("2-3"));
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 4, 1));
        QVERIFY(fixture->workload()->takesTimeline()); // a sweep says nothing of it
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        QVERIFY(!view->isEmpty());
        QCOMPARE(view->cell(), 1); // it went with the run
        QVERIFY(view->headline().contains(QStringLiteral("2 step")));
        QVERIFY(view->headline().contains(QStringLiteral("told by CUPTI 13.0")));
        QFile traced(fixture.path(QStringLiteral("traced")));
        QVERIFY(traced.open(QIODevice::ReadOnly));
        const QByteArray given = traced.readAll();
        QVERIFY2(given.contains("trace-cell") && given.contains("--steps 2-3"), given);

        // Without the option nothing is traced.
        fixture->workload()->setTakesTimeline(false);
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        QVERIFY(view->isEmpty());
    }

    void stepsThatAreNoneAreMarkedAndStopARun() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 4, 1));
        QVERIFY(fixture->workload()->isValid());
        fixture->workload()->setTimelineSteps(QStringLiteral("8-5"));
        QVERIFY(fixture->workload()->isValid()); // nothing is to be traced
        fixture->workload()->setTakesTimeline(true);
        QVERIFY(!fixture->workload()->isValid());
        QVERIFY(fixture->workload()->summaryText().contains(QStringLiteral("5-8")));
        fixture->workload()->setTimelineSteps(QStringLiteral("5-8"));
        QVERIFY(fixture->workload()->isValid());
        QCOMPARE(fixture->controller().timelineSteps()->last, 8);
        fixture->workload()->setTimelineSteps(QStringLiteral("0-100")); // too many
        QVERIFY(!fixture->workload()->isValid());
    }

    void theOptionIsRemembered() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(!fixture->workload()->takesTimeline());
        fixture->workload()->setTakesTimeline(true);
        fixture->workload()->setTimelineSteps(QStringLiteral("7"));
        fixture->close();
        fixture.restart();
        QVERIFY(fixture->workload()->takesTimeline());
        QCOMPARE(fixture->controller().timelineSteps()->first, 7);
    }

    void whatHasNoneSaysWhyAndWhatToDo() {
        WindowFixture fixture(scripted_registry());
        fixture.show("timeline");
        TimelineView* view = viewOf(fixture);
        fixture->controller().show(tracedResults(), {});
        QVERIFY(!view->isEmpty());
        fixture->selection().choose(2);
        QVERIFY(view->isEmpty());
        QVERIFY(wordsOf(view).contains(QStringLiteral("another profiler is attached")));
        Results other = tracedResults();
        Results without;
        without.apply(*other.run());
        for (const CellResult& cell : other.cells()) {
            CellResult copy = cell;
            if (cell.cell.index > 0) copy.timeline.reset();
            without.add(copy);
        }
        fixture->controller().show(std::move(without), {});
        fixture->selection().choose(1);
        QVERIFY(view->isEmpty());
        QVERIFY(wordsOf(view).join(QLatin1Char(' ')).contains(QStringLiteral("These cells have one: 1.")));
    }

    void theHeadTellsSharesAndWhatIsMissing() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(tracedResults(), {});
        fixture.show("timeline");
        const QString head = viewOf(fixture)->headline();
        // Worked out by hand from the sample's drawing: of 1500 ns.
        for (const char* words :
             {"2 step(s)", "1.500 µs", "1.50 times a measured one", "busy 43.3", "matrix products 33.3",
              "attention 10.0", "gaps 6.7", "launching 50.0", "2 event(s) were lost", "The graph has 8"}) {
            QString plain = head;
            plain.replace(QChar(0x00A0), QLatin1Char(' '));
            QString wanted = QString::fromUtf8(words);
            // %n is put into words by a translation, of which there is none here.
            QVERIFY2(plain.contains(wanted), qPrintable(plain + QStringLiteral("\nlacks ") + wanted));
        }
    }

    void aKernelIsReadWithAllThatIsKnownOfIt() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(tracedResults(), {});
        fixture.show("timeline");
        TimelineView* view = viewOf(fixture);
        QVERIFY(view->details().isEmpty());
        clickOn(*view, 2);
        QString read = view->details();
        read.replace(QChar(0x00A0), QLatin1Char(' '));
        for (const char* words : {"flash(int, \"quoted\")", "150 ns", "0.000300 ms", "stream 7", "grid 3 × 2",
                                  "block 128", "64 registers", "1.00 KiB static", "4.00 KiB dynamic",
                                  "occupancy 75 %", "fused_attention", "forward/attention/attend", "layer 0"})
            QVERIFY2(read.contains(QString::fromUtf8(words)), qPrintable(read));
        clickOn(*view, 4); // a copy of no operation
        read = view->details();
        QVERIFY2(read.contains(QStringLiteral("of no operation")) && read.contains(QStringLiteral("KiB")),
                 qPrintable(read));
    }

    void aRangeIsSummedUp() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(tracedResults(), {});
        fixture.show("timeline");
        TimelineView* view = viewOf(fixture);
        view->plot()->setRange(TimeRange{300, 700});
        QString read = view->details();
        read.replace(QChar(0x00A0), QLatin1Char(' '));
        for (const char* words :
             {"400 ns", "busy 75.0 %", "idle 100 ns", "2 kernel", "products 50.0 %", "attention 37.5 %"})
            QVERIFY2(read.contains(QString::fromUtf8(words)), qPrintable(read));
        view->plot()->setRange(std::nullopt);
        QVERIFY(view->details().isEmpty());
    }

    void aRowOfTheTableIsMarkedInTheLanesAndBack() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(tracedResults(), {});
        fixture.show("timeline");
        TimelineView* view = viewOf(fixture);
        chooseTable(*view, static_cast<int>(KernelGrouping::Name));
        QTableView* table = view->kernels()->kernelTable();
        QCOMPARE(table->model()->rowCount(), 4);
        QCOMPARE(textAt(table, 0, KernelsModel::Name), QStringLiteral("gemm<float>"));
        QCOMPARE(textAt(table, 0, KernelsModel::Calls), QStringLiteral("2"));
        QCOMPARE(textAt(table, 0, KernelsModel::Total), QStringLiteral("0.30"));
        table->setCurrentIndex(table->model()->index(0, 0));
        QCOMPARE(view->marks(), (EventMarks{0, 1, 0, 0, 0, 1}));
        clickOn(*view, 2);
        QCOMPARE(textAt(table, table->currentIndex().row(), KernelsModel::Name), QStringLiteral("flash"));
        QCOMPARE(view->marks(), (EventMarks{0, 0, 1, 0, 0, 0}));
        chooseTable(*view, static_cast<int>(KernelGrouping::Layer));
        QCOMPARE(textAt(table, 0, KernelsModel::Name), QStringLiteral("outside of layers")); // in their order
        clickOn(*view, 1);
        QCOMPARE(view->marks(), (EventMarks{0, 1, 1, 0, 0, 1}));
        QCOMPARE(textAt(table, table->currentIndex().row(), KernelsModel::Name), QStringLiteral("Layer 0"));
    }

    /// However narrow the table, names are read and the numbers scroll; however wide, they have what is left.
    void namesKeepRoomInANarrowTable() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(tracedResults(), {});
        KernelPanel panel;
        panel.setTimeline(fixture->controller().results().cells().front().timeline);
        panel.resize(1200, 300);
        panel.show();
        for (const int choice : {0, panel.choice()->count() - 1}) { // by name, gaps
            panel.choice()->setCurrentIndex(choice);
            QTableView* table = choice == 0 ? panel.kernelTable() : panel.gapTable();
            const int name = choice == 0 ? int{KernelsModel::Name} : int{GapsModel::Before};
            panel.resize(1200, 300);
            QTRY_COMPARE_WITH_TIMEOUT(table->horizontalHeader()->length(), table->viewport()->width(),
                                      patience);
            const int wide = table->columnWidth(name);
            panel.resize(260, 300);
            QTRY_VERIFY_WITH_TIMEOUT(table->viewport()->width() < 300, patience);
            QVERIFY(table->columnWidth(name) < wide);
            QVERIFY2(table->columnWidth(name) >= 12 * table->fontMetrics().averageCharWidth(),
                     qPrintable(QString::number(table->columnWidth(name))));
        }
    }

    void theTableSortsAndIsCopied() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(tracedResults(), {});
        fixture.show("timeline");
        TimelineView* view = viewOf(fixture);
        chooseTable(*view, static_cast<int>(KernelGrouping::Name));
        QTableView* table = view->kernels()->kernelTable();
        table->sortByColumn(KernelsModel::Least, Qt::AscendingOrder);
        QCOMPARE(textAt(table, 0, KernelsModel::Name), QStringLiteral("copy, device to device"));
        QTest::mouseClick(view->kernels()->copyButton(), Qt::LeftButton);
        const QStringList lines =
            QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[0].startsWith(QStringLiteral("Kernel\tCalls\tTotal")));
        QVERIFY(lines[1].startsWith(QStringLiteral("copy, device to device\t1\t0.05")));
        table->selectRow(0);
        table->selectionModel()->select(table->model()->index(1, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 3);
    }

    void aGapIsGoneTo() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(tracedResults(), {});
        fixture.show("timeline");
        TimelineView* view = viewOf(fixture);
        chooseTable(*view, -1);
        QTableView* table = view->kernels()->gapTable();
        QVERIFY(table->isVisible());
        QCOMPARE(textAt(table, 0, GapsModel::Length), QStringLiteral("0.30"));
        QCOMPARE(textAt(table, 0, GapsModel::Before), QStringLiteral("the step's end"));
        QCOMPARE(textAt(table, 3, GapsModel::Behind), QStringLiteral("gemm"));
        table->setCurrentIndex(table->model()->index(1, 0));
        QCOMPARE(view->plot()->range(), std::optional(TimeRange{750, 1000}));
        QVERIFY(view->plot()->isZoomed());
        QVERIFY(view->plot()->map().visible().from < 750 && view->plot()->map().visible().to > 1000);
        QVERIFY(view->details().contains(QStringLiteral("busy 0.0")));
    }

    void wordsAreSearchedInNamesOperationsAndPhases() {
        const Timeline timeline = sample_timeline();
        QCOMPARE(marksOfWords(timeline, QStringLiteral("GEMM")), (EventMarks{0, 1, 0, 1, 0, 1}));
        QCOMPARE(marksOfWords(timeline, QStringLiteral("gemm half")), (EventMarks{0, 0, 0, 1, 0, 0}));
        QCOMPARE(marksOfWords(timeline, QStringLiteral("forward/attention")), (EventMarks{0, 1, 1, 0, 0, 1}));
        QCOMPARE(marksOfWords(timeline, QStringLiteral("matmul layer1")), (EventMarks{0, 0, 0, 1, 0, 0}));
        QCOMPARE(marksOfWords(timeline, QStringLiteral("nothing")), (EventMarks{0, 0, 0, 0, 0, 0}));
        QCOMPARE(countOf(marksOfWords(timeline, {})), 0);
        const EventMarks marks = {0, 1, 0, 1, 0, 1};
        QCOMPARE(nextMarked(marks, -1, 1), 1);
        QCOMPARE(nextMarked(marks, 1, 1), 3);
        QCOMPARE(nextMarked(marks, 5, 1), 1);
        QCOMPARE(nextMarked(marks, 1, -1), 5);
        QCOMPARE(nextMarked(marks, -1, -1), 5);
        QCOMPARE(nextMarked({0, 0}, 0, 1), -1);
        QCOMPARE(nextMarked({}, -1, 1), -1);
    }

    void theFieldGoesFromOneThatIsFoundToTheNext() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(tracedResults(), {});
        fixture.show("timeline");
        TimelineView* view = viewOf(fixture);
        QTest::keyClick(view->plot(), Qt::Key_Slash);
        QTRY_VERIFY(view->search()->field()->hasFocus());
        QTest::keyClicks(view->search()->field(), QStringLiteral("gemm"));
        QCOMPARE(view->search()->told(), QStringLiteral("3 marked"));
        QTest::keyClick(view->search()->field(), Qt::Key_Return);
        QCOMPARE(view->plot()->chosen(), 1);
        QTest::keyClick(view->search()->field(), Qt::Key_Return);
        QCOMPARE(view->plot()->chosen(), 3);
        QCOMPARE(view->search()->told(), QStringLiteral("2 of 3"));
        QTest::keyClick(view->search()->field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(view->plot()->chosen(), 1);
        QCOMPARE(countOf(view->marks()), 3); // what is found stays marked
        QTest::keyClick(view->search()->field(), Qt::Key_Escape);
        QVERIFY(view->search()->words().isEmpty());
        QTest::keyClicks(view->search()->field(), QStringLiteral("xyz"));
        QCOMPARE(view->search()->told(), QStringLiteral("none"));
        QVERIFY(!view->search()->nextButton()->isEnabled());
    }

    void keysGoToTheNextOfTheSameKernel() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(tracedResults(), {});
        fixture.show("timeline");
        TimelineView* view = viewOf(fixture);
        clickOn(*view, 1);
        QTest::keyClick(view->plot(), Qt::Key_Period);
        QCOMPARE(view->plot()->chosen(), 5);
        QTest::keyClick(view->plot(), Qt::Key_Comma);
        QCOMPARE(view->plot()->chosen(), 1);
    }

    /// One selection for both views: an operation and its kernels.
    void breakdownAndTimelineShareWhatIsChosen() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(tracedResults(), {});
        fixture.show("breakdown");
        fixture.show("timeline");
        TimelineView* view = viewOf(fixture);
        clickOn(*view, 3);
        QCOMPARE(fixture->selection().part(), (StepPart{.path = "forward/ffn/w1", .op = "matmul"}));
        QTreeView* tree = fixture.breakdown()->tree();
        const auto current = [&] { return tree->currentIndex().siblingAtColumn(0).data().toString(); };
        QVERIFY2(current().contains(QStringLiteral("w1")), qPrintable(current()));

        fixture.show("breakdown");
        tree->setFocus();
        const QModelIndex forward = tree->model()->index(0, 0, tree->model()->index(0, 0));
        for (int row = 0; row < tree->model()->rowCount(forward); ++row)
            if (const QModelIndex part = tree->model()->index(row, 0, forward);
                part.data().toString() == QLatin1String("attention"))
                tree->setCurrentIndex(part);
        QCOMPARE(fixture->selection().part(), (StepPart{.path = "forward/attention", .op = {}}));
        fixture.show("timeline");
        QCOMPARE(view->marks(), (EventMarks{0, 1, 1, 0, 0, 1}));
        QCOMPARE(view->plot()->chosen(), -1);
        // The next cell is looked at for the same.
        fixture->selection().choose(1);
        QCOMPARE(view->marks(), (EventMarks{0, 1, 1, 0, 0, 1}));
        // A click on nothing lets go of it.
        const TimelineMap& map = view->plot()->map();
        clickOn(*view, 1);
        QTest::mouseClick(view->plot()->viewport(), Qt::LeftButton, {},
                          QPoint(static_cast<int>(map.xOf(650)),
                                 static_cast<int>(map.areaOf(*map.placeOf(1)).center().y())));
        QVERIFY(fixture->selection().part().empty());
        QVERIFY(view->marks().empty());
    }

    void aPartHoldsItsOperationsAndNoOthers() {
        const StepPart phase{.path = "forward/attention", .op = {}};
        QVERIFY(phase.holds("forward/attention/qkv", "matmul"));
        QVERIFY(phase.holds("forward/attention", "x"));
        QVERIFY(!phase.holds("forward/attention2/qkv", "matmul"));
        QVERIFY(!phase.holds("forward", "matmul"));
        const StepPart op{.path = "forward/ffn/w1", .op = "matmul"};
        QVERIFY(op.holds("forward/ffn/w1", "matmul"));
        QVERIFY(!op.holds("forward/ffn/w1", "matmul_weight_gradient"));
        QVERIFY(!StepPart{}.holds("", ""));
    }

    void itIsWrittenInEveryFormatAsByTheCommandLine() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(tracedResults(), {});
        fixture.show("timeline");
        TimelineView* view = viewOf(fixture);
        QList<std::pair<QByteArray, QString>> written;
        QObject::disconnect(view, &View::writeWanted, nullptr, nullptr); // no dialogs
        connect(view, &View::writeWanted, this,
                [&](const QByteArray& content, const QString& extension, const QString&) {
                    written.push_back({content, extension});
                });
        const std::unique_ptr<QMenu> menu(view->makeMenu());
        QMenu* exports = menu->findChild<QMenu*>();
        QVERIFY(exports);
        QCOMPARE(exports->actions().size(), static_cast<qsizetype>(timeline_formats().size()));
        for (QAction* action : exports->actions())
            action->trigger();
        const Results results = tracedResults();
        const CellResult& cell = results.cells()[0];
        for (std::size_t i = 0; i < timeline_formats().size(); ++i) {
            const TimelineFormat& format = timeline_formats()[i];
            QCOMPARE(QStringLiteral(".") + written[static_cast<qsizetype>(i)].second,
                     QString::fromUtf8(format.extension));
            QCOMPARE(written[static_cast<qsizetype>(i)].first.toStdString(),
                     format.write({*cell.timeline, full_title_of(cell.cell), cell.cell.device}));
        }
    }

    void theChartIsOfThePartInSightIfAskedTo() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(tracedResults(), {});
        fixture.show("timeline");
        TimelineView* view = viewOf(fixture);
        QVERIFY(view->hasChart() && !view->showsPart());
        view->plot()->showRange({650, 800});
        QVERIFY(view->showsPart());
        const auto svg = [&](bool visible) {
            return drawingFormatOf(QStringLiteral("a.svg"))->write(view->chart({.visible = visible}));
        };
        const QByteArray whole = svg(false);
        QVERIFY(whole.contains("stream 13") && whole.contains("phases") && whole.contains(">flash"));
        QVERIFY(svg(true) != whole);
        QVERIFY(!svg(true).contains(">flash"));
    }

    void coloursAreAChoiceThatIsKept() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(tracedResults(), {});
        fixture.show("timeline");
        const auto legend = [&] {
            QStringList out;
            for (const TimelinePicture::Entry& entry : viewOf(fixture)->plot()->map().picture().legend)
                out.push_back(entry.name);
            return out;
        };
        QVERIFY(legend().contains(QStringLiteral("forward")));
        viewOf(fixture)->colorBox()->setCurrentIndex(1);
        QVERIFY(legend().contains(QStringLiteral("Matrix product")));
        fixture->close();
        fixture.restart();
        fixture->controller().show(tracedResults(), {});
        fixture.show("timeline");
        QVERIFY(legend().contains(QStringLiteral("Matrix product")));
    }

    void anotherThemeLeavesWhatIsInSight() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(tracedResults(), {});
        fixture.show("timeline");
        TimelineView* view = viewOf(fixture);
        view->plot()->showRange({300, 500});
        clickOn(*view, 2);
        const TimeRange before = view->plot()->map().visible();
        for (const Theme theme : {Theme::Dark, Theme::Light}) {
            fixture->chooseTheme(theme);
            QCoreApplication::processEvents();
            QCOMPARE(view->plot()->map().visible(), before);
            QCOMPARE(view->plot()->chosen(), 2);
            QCOMPARE(countOf(view->marks()), 1);
        }
    }
};

QTEST_MAIN(TestTimeline)
#include "test_timeline.moc"
