// Compare: what is on show against a baseline, as a person sees and works it.
#include "compare/report/report_formats.h"
#include "compare_fixture.h"
#include "patience.h"
#include "scripted_sweep.h"
#include "sessions/catalog.h"
#include "support/runs/quiet_run.h"
#include "tables/table.h"
#include "ui/messages/message_bar.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/labels/comparison_labels.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/views/compare/compare_options.h"
#include "ui/views/compare/table/ratio_delegate.h"
#include "ui/views/figure_box.h"
#include "ui/widgets/empty_state.h"
#include "ui/workload/workload_panel.h"
#include "workload/axes.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QToolButton>

#include <cmath>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

using Kind = CompareModel::Kind;

Results before() {
    return run_of(small_sweep(), 1);
}
/// Cell 1 takes 5 % longer, cell 2 is 5 % faster.
Results after() {
    return run_of(small_sweep(), 2, {{1, 1.05}, {2, 0.95}});
}

} // namespace

class TestCompare : public QObject {
    Q_OBJECT
private slots:
    /// Words before a control go before a second line of controls begins: in a language of longer words, too.
    void controlsThatNearlyFitStandInOneLine() {
        WindowFixture fixture(scripted_registry());
        Comparer comparer(fixture->controller(), fixture->selection());
        const SessionCatalog sessions("/none");
        CompareOptions shown(comparer, fixture->controller(), fixture->selection(), sessions);
        auto* const controls = &shown;
        const auto resize = [controls](int width) {
            controls->resize(width, 200);
            for (int pass = 0; pass < 2; ++pass) // of a pair, then of the line
                QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        };
        controls->show();
        const auto captions = [controls] {
            QStringList out;
            for (const auto* label : controls->findChildren<QLabel*>())
                if (!label->isHidden()) out.push_back(label->text());
            return out;
        };
        const auto inOneLine = [controls] {
            const int first = controls->baseline()->geometry().center().y();
            return std::abs(controls->across()->geometry().center().y() - first) <
                   controls->across()->height() / 2;
        };
        resize(2000);
        QCOMPARE(captions(), QStringList({QStringLiteral("Figure"), QStringLiteral("Threshold")}));
        int width = 2000;
        for (; width > 0 && captions().size() == 2; --width) {
            resize(width);
            QVERIFY(inOneLine());
        }
        QCOMPARE(captions(), QStringList({QStringLiteral("Threshold")}));
        for (; width > 0 && captions().size() == 1; --width) {
            resize(width);
            QVERIFY(inOneLine());
        }
        QVERIFY(captions().isEmpty());
        // Where that helps nothing they stand again.
        resize(200);
        QCOMPARE(captions().size(), 2);
        QVERIFY(!inOneLine());
    }

    void init() {
        loadLanguage(QStringLiteral("en"));
        QLocale::setDefault(QLocale::c());
    }

    void anEmptyViewSaysWhatToDo() {
        WindowFixture fixture(scripted_registry());
        fixture.show("compare");
        QVERIFY(fixture.compare()->isEmpty());
        QVERIFY(textsOf(fixture).contains(QStringLiteral("Nothing to compare yet")));
        fixture->controller().show(after(), {});
        QVERIFY(fixture.compare()->isEmpty());
        QVERIFY(textsOf(fixture).contains(QStringLiteral("Nothing to compare with")));
        QSignalSpy wanted(&fixture->selection(), &Selection::baselineWanted);
        // The person is asked for a file, which this test does not choose.
        QTimer::singleShot(0, [] {
            for (QWidget* dialog : QApplication::topLevelWidgets())
                if (dialog->inherits("QFileDialog")) dialog->close();
        });
        button(fixture, "Choose a file…")->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(button(fixture, "Within this run ▾")->isVisible());
    }

    void everyCellHasItsVerdict() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, before(), after());
        const CompareModel& model = fixture.compare()->model();
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(text(fixture, 0, Kind::Verdict), QStringLiteral("Same"));
        QCOMPARE(text(fixture, 1, Kind::Verdict), QStringLiteral("Slower"));
        QCOMPARE(text(fixture, 2, Kind::Verdict), QStringLiteral("Faster"));
        QVERIFY(text(fixture, 1, Kind::Ratio).startsWith(QStringLiteral("1.0")));
        QVERIFY(headings(model).contains(QStringLiteral("Model")));
        // Each verdict has a shape of its own, and the interval is told in words, too.
        QVERIFY(!at(fixture, 1, Kind::Verdict).data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(at(fixture, 1, Kind::Ratio)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral(" to ")));
        const auto mark = at(fixture, 1, Kind::Ratio).data(CompareModel::MarkRole).value<RatioMark>();
        QVERIFY(mark.hasInterval && mark.isSure && mark.low < *mark.ratio && *mark.ratio < mark.high);
        QVERIFY(mark.low > mark.threshold);
        const QString summary = fixture.compare()->summaryText();
        for (const char* words : {"Geometric mean", "1 slower", "1 faster", "2 same", "stand"})
            QVERIFY2(summary.contains(QLatin1String(words)), qPrintable(summary));
    }

    /// Of the intervals beside the ratios: what their width is, and where they stand.
    void theScaleOfRatiosIsInTheHeading() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, before(), after());
        const CompareModel& model = fixture.compare()->model();
        const int ratio = model.columnOf(Kind::Ratio);
        const auto ticks =
            model.headerData(ratio, Qt::Horizontal, CompareModel::TicksRole).value<RatioTicks>();
        QCOMPARE(ticks.size(), qsizetype{3});
        QCOMPARE(ticks[1].label, QStringLiteral("1"));
        QCOMPARE(ticks[1].place, 0.0);
        // A ratio stands where the ticks on either side say.
        const auto mark = at(fixture, 1, Kind::Ratio).data(CompareModel::MarkRole).value<RatioMark>();
        const double ofUnit = std::log(ticks[2].label.toDouble()) / ticks[2].place;
        const double told = *fixture.compare()->comparer().compared()->comparison.cells[1].ratio;
        QVERIFY(std::abs(*mark.ratio * ofUnit - std::log(told)) < 1e-9);
        for (const RatioTick& tick : ticks)
            QVERIFY(std::abs(tick.place) < 1);
        QVERIFY(!model.headerData(0, Qt::Horizontal, CompareModel::TicksRole).isValid());
        // And they are there to be seen, above the marks.
        fixture.compare()->table()->scrollTo(at(fixture, 1, Kind::Ratio));
        QHeaderView* header = fixture.compare()->table()->horizontalHeader();
        const QRect section(header->sectionViewportPosition(ratio), 0, header->sectionSize(ratio),
                            header->height());
        const QRectF scale = RatioDelegate::scaleIn(section, header->fontMetrics());
        const QImage picture = header->grab().toImage();
        for (const RatioTick& tick : ticks) {
            const double x = scale.center().x() + tick.place * scale.width() / 2;
            const int row = section.bottom() - 2; // below the words, as light as the heading is there
            const int ground = picture.pixelColor(section.left() + 3, row).lightness();
            bool isThere = false;
            for (const int beside : {-1, 0, 1}) // whichever way the line was rounded
                isThere = isThere ||
                          std::abs(picture.pixelColor(qRound(x) + beside, row).lightness() - ground) > 60;
            QVERIFY2(isThere, qPrintable(QStringLiteral("%1 at %2 of %3, section %4 to %5")
                                             .arg(tick.label)
                                             .arg(x)
                                             .arg(picture.width())
                                             .arg(section.left())
                                             .arg(section.right())));
        }
    }

    /// They are what the view is for.
    void verdictRatioAndIntervalAreInSightInANarrowWindow_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char* language : {"en", "de"})
            for (const QSize size : {QSize(1280, 800), QSize(1024, 640)})
                QTest::addRow("%s %d", language, size.width()) << QString::fromUtf8(language) << size;
    }
    void verdictRatioAndIntervalAreInSightInANarrowWindow() {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        loadLanguage(language);
        WindowFixture fixture(scripted_registry());
        fixture.restart(size);
        SweepSpec sweep = small_sweep();
        sweep.seqs = {256, 1024};
        sweep.batches = {2, 4};
        sweep.modes = {Mode::Forward, Mode::ForwardBackward};
        compare(fixture, run_of(sweep, 1), run_of(sweep, 2, {{1, 1.05}, {2, 0.95}}));
        const QTableView* table = fixture.compare()->table();
        const CompareModel& model = fixture.compare()->model();
        const auto sectionOf = [&](Kind kind) {
            const int column = model.columnOf(kind);
            return QRect(table->columnViewportPosition(column), 0, table->columnWidth(column), 20);
        };
        const QRect ratio = sectionOf(Kind::Ratio);
        QVERIFY2(ratio.right() <= table->viewport()->width(),
                 qPrintable(QStringLiteral("%1 of %2").arg(ratio.right()).arg(table->viewport()->width())));
        const double scale = RatioDelegate::scaleIn(ratio, table->fontMetrics()).width();
        QVERIFY2(scale >= 50, qPrintable(QString::number(scale)));
        // A verdict is said in words, if in few of them.
        constexpr int around = 40; // icon and room
        const QRect verdict = sectionOf(Kind::Verdict);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString words =
                at(fixture, row, Kind::Verdict).data(CompareModel::ShortVerdictRole).toString();
            QVERIFY2(table->fontMetrics().horizontalAdvance(words) + around <= verdict.width(),
                     qPrintable(words));
        }
        // Copies have the whole headings.
        fixture.compare()->table()->copyText();
        QVERIFY(QGuiApplication::clipboard()->text().contains(columnLabelOf(axis_named("seq"))));
    }

    /// Those that cannot be compared stand apart and say why.
    void figuresThatOneSideLacksCannotBeChosen() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, before(), after());
        FigureBox* box = fixture.compare()->options()->figure();
        box->lookUp();
        auto* const entries = qobject_cast<QStandardItemModel*>(box->model());
        const int lacking = box->placeOf(figure("backward"));
        QVERIFY(!entries->item(lacking)->isEnabled());
        QVERIFY(box->itemData(lacking, Qt::ToolTipRole).toString().contains(QStringLiteral("both sides")));
        QVERIFY(entries->item(box->placeOf(figure("mean")))->isEnabled());
        QVERIFY(box->placeOf(figure("mean")) < lacking);
        QCOMPARE(box->figure(), &figure("mean"));
    }

    void theKeyThatCannotMeasureSaysWhatToDo() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, run_of(small_sweep(), 1), run_of(small_sweep(), 2));
        fixture->selection().setFilter(QStringLiteral("model=none-such"));
        fixture.compare()->table()->clearSelection();
        QTest::keySequence(fixture.operator->(), QKeySequence(QStringLiteral("Ctrl+D")));
        QVERIFY(!fixture->messageBar()->isHidden());
        QVERIFY2(fixture->messageBar()->text().contains(QStringLiteral("Choose the rows")),
                 qPrintable(fixture->messageBar()->text()));
        // From another view it shows first what it would measure.
        fixture.show("live");
        QTest::keySequence(fixture.operator->(), QKeySequence(QStringLiteral("Ctrl+D")));
        QVERIFY(fixture.compare()->isVisible());
        QVERIFY(!fixture->controller().isBusy());
    }

    /// A colleague's table need not say what tells the cells here apart: a filter does.
    void aFilterLeavesOneOfThoseThatFit() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, from_csv("model,seq,mean_ms\nnano,8,2\nnano,16,3\n"),
                from_csv("model,seq,precision,mean_ms\nnano,8,bf16,1\nnano,16,bf16,1.5\nnano,8,fp32,4\n"
                         "nano,16,fp32,6\n"));
        QCOMPARE(fixture.compare()->model().rowCount(), 0);
        QVERIFY(textsOf(fixture).join(QLatin1Char(' ')).contains(QStringLiteral("such as precision=fp32")));
        fixture->selection().setFilter(QStringLiteral("precision=fp32"));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.compare()->model().rowCount(), 2, patience);
        fixture->selection().resetFilter();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.compare()->model().rowCount(), 0, patience);
    }

    void whatHasNoPartnerIsListedWithTheReason() {
        WindowFixture fixture(scripted_registry());
        SweepSpec sweep = small_sweep();
        sweep.seqs = {16, 64};
        compare(fixture, before(), run_of(sweep, 3));
        QCOMPARE(fixture.compare()->model().rowCount(), 2);
        const QString lines = fixture.compare()->unmatched().join(QLatin1Char('\n'));
        QVERIFY2(lines.contains(QStringLiteral("no cell with Sequence 64")), qPrintable(lines));
        QVERIFY2(lines.contains(QStringLiteral("no cell with Sequence 32")), qPrintable(lines));
        sweep.seqs = {128};
        fixture->controller().show(run_of(sweep, 3), {});
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.compare()->whyNothing().isEmpty(), patience);
    }

    void aModelThatIsTheSameInAllRowsTakesNoColumn() {
        WindowFixture fixture(scripted_registry());
        SweepSpec sweep = small_sweep();
        sweep.models.resize(1);
        compare(fixture, run_of(sweep, 1), run_of(sweep, 2));
        const QStringList shown = headings(fixture.compare()->model());
        QVERIFY(!shown.contains(QStringLiteral("Model")));
        QVERIFY(shown.contains(QStringLiteral("Sequence")));
    }

    void aChosenRowIsTheCellThatAllViewsShow() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, before(), after());
        QTableView* table = fixture.compare()->table();
        chooseRow(fixture, 1);
        QCOMPARE(fixture->selection().cell(), 1);
        QCOMPARE(fixture.live()->cell(), 1);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(fixture->selection().cell(), 2);
        fixture->selection().choose(3);
        QCOMPARE(table->currentIndex().data(CompareModel::CellRole).toInt(), 3);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        emit table->activated(table->model()->index(0, 0));
        QVERIFY(fixture.live()->isVisible());
        QCOMPARE(fixture.live()->cell(), 0);
    }

    void thresholdAndFigureAreChosen() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, before(), after());
        QDoubleSpinBox* threshold = fixture.compare()->options()->threshold();
        threshold->setFocus();
        threshold->selectAll();
        QTest::keyClicks(threshold, QStringLiteral("10"));
        QTest::keyClick(threshold, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(text(fixture, 1, Kind::Verdict), QStringLiteral("Same"), patience);
        FigureBox* figures = fixture.compare()->options()->figure();
        figures->setFocus();
        const int min = figures->findData(QStringLiteral("min"));
        QVERIFY(min >= 0);
        figures->setCurrentIndex(min);
        emit figures->activated(min);
        QTRY_COMPARE_WITH_TIMEOUT(text(fixture, 1, Kind::Verdict), QStringLiteral("No doubt known"),
                                  patience);
        QVERIFY(!at(fixture, 1, Kind::Ratio).data(CompareModel::MarkRole).value<RatioMark>().hasInterval);
    }

    void cellsOfOneRunAreComparedAcrossAnAxis() {
        WindowFixture fixture(scripted_registry());
        SweepSpec sweep = small_sweep();
        sweep.modes = {Mode::Forward, Mode::ForwardBackward};
        std::map<int, double> factors;
        for (const Cell& cell : expand(sweep))
            if (cell.options.mode == Mode::ForwardBackward) factors[cell.index] = 3;
        fixture->controller().show(run_of(sweep, 1, factors), {});
        fixture.show("compare");
        QVERIFY(fixture.compare()->isEmpty());
        within(fixture, "mode", name_of(Mode::Forward), name_of(Mode::ForwardBackward));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.compare()->model().rowCount(), 4, patience);
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(text(fixture, row, Kind::Verdict), QStringLiteral("Slower"));
            const int cell = at(fixture, row, Kind::Verdict).data(CompareModel::CellRole).toInt();
            QVERIFY(fixture->controller().results().find(cell)->cell.options.mode == Mode::ForwardBackward);
        }
        // Others' cells have other values.
        fixture->controller().show(before(), {});
        QVERIFY(!fixture.compare()->comparer().wish().within);
        QVERIFY(fixture.compare()->isEmpty());
    }

    void itGoesOnWithARun() {
        const auto script = script_by_name();
        WindowFixture fixture(scripted_registry(script));
        fixture->workload()->setSweep(scripted_sweep({"ok", "also"}, 12, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        fixture->selection().takeShownAsBaseline();
        fixture.show("compare");
        script->on_step = [](const StepPlan&, int) { QThread::msleep(3); };
        fixture->workload()->setSweep(scripted_sweep({"ok", "also"}, 500, 1));
        fixture->run();
        // Nothing of it is finished, and its rows stand already.
        QTRY_COMPARE_WITH_TIMEOUT(fixture.compare()->model().rowCount(), 4, patience);
        QVERIFY(fixture->controller().isActive());
        QCOMPARE(text(fixture, 3, Kind::Verdict), QStringLiteral("Not compared"));
        QTRY_VERIFY_WITH_TIMEOUT(text(fixture, 0, Kind::Verdict) != QStringLiteral("Not compared"), patience);
        QVERIFY(fixture->controller().isActive());
        fixture->controller().stop();
        QVERIFY(fixture.waitForEnd());
    }

    void decidingNowMeasuresTheChosenCellsInTurns() {
        const auto script = script_by_name();
        script->on_step = [](const StepPlan& plan, int) {
            QThread::msleep(plan.options.mode == Mode::Forward ? 1 : 4);
        };
        WindowFixture fixture(scripted_registry(script));
        fixture->workload()->setSweep(scripted_sweep({"ok", "also"}, 3, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        fixture.show("compare");
        within(fixture, "mode", name_of(Mode::Forward), name_of(Mode::ForwardBackward));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.compare()->model().rowCount(), 2, patience);
        QCOMPARE(text(fixture, 0, Kind::Verdict), QStringLiteral("Not enough steps"));
        const auto inShort = [&](int row) {
            return at(fixture, row, Kind::Verdict).data(CompareModel::ShortVerdictRole).toString();
        };
        QCOMPARE(inShort(0), QStringLiteral("Too few"));

        QPushButton* decide = button(fixture, "Decide now");
        chooseRow(fixture, 0);
        QVERIFY2(decide->isEnabled(), qPrintable(fixture.compare()->whyNotDecided()));
        decide->click();
        QVERIFY(fixture->controller().isBusy() && !fixture->controller().isActive());
        QVERIFY(!decide->isEnabled());
        QVERIFY(!fixture->actions().run->isEnabled()); // the device is taken
        QTRY_VERIFY_WITH_TIMEOUT(text(fixture, 0, Kind::Verdict).startsWith(QStringLiteral("Round ")),
                                 patience);
        QVERIFY(inShort(0).isEmpty()); // no verdict stands there
        QVERIFY(button(fixture, "Stop")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!fixture->controller().isBusy(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(text(fixture, 0, Kind::Verdict), QStringLiteral("Slower, in turns"),
                                  patience);
        QCOMPARE(inShort(0), QStringLiteral("Slower"));
        QCOMPARE(text(fixture, 1, Kind::Verdict), QStringLiteral("Not enough steps"));
        QVERIFY(fixture.compare()->summaryText().contains(QStringLiteral("Measured in turns just now: 1")));
        QVERIFY(!button(fixture, "Stop")->isVisible());
        QVERIFY(fixture->actions().run->isEnabled());

        // It stays whatever threshold is chosen, and the other one can be stopped.
        fixture.compare()->options()->threshold()->setValue(2);
        chooseRow(fixture, 1);
        script->on_step = [](const StepPlan&, int) { QThread::msleep(50); };
        decide->click();
        QTRY_VERIFY_WITH_TIMEOUT(text(fixture, 1, Kind::Verdict).startsWith(QStringLiteral("Round ")),
                                 patience);
        button(fixture, "Stop")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!fixture->controller().isBusy(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(text(fixture, 1, Kind::Verdict), QStringLiteral("Not enough steps"),
                                  patience);
        QCOMPARE(text(fixture, 0, Kind::Verdict), QStringLiteral("Slower, in turns"));
    }

    void whatCannotBeMeasuredHereSaysWhy() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, before(), after()); // of a device that is not here
        chooseRow(fixture, 0);
        const QPushButton* decide = button(fixture, "Decide now");
        QVERIFY(!decide->isEnabled());
        QVERIFY2(decide->toolTip().contains(QStringLiteral("cannot be measured here")),
                 qPrintable(decide->toolTip()));
        fixture.compare()->decideNow();
        QVERIFY(!fixture->controller().isBusy());
        CompareWish wish = fixture.compare()->comparer().wish();
        wish.figure = &figure("min");
        fixture.compare()->comparer().setWish(wish);
        QTRY_VERIFY_WITH_TIMEOUT(decide->toolTip().contains(QStringLiteral("mean")), patience);
    }

    void aHiddenViewComparesNothing() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(after(), {});
        fixture->selection().setBaseline(baselineOf(before()));
        QVERIFY(!fixture.compare()->isEmpty());
        QTest::qWait(200);
        QVERIFY(!fixture.compare()->comparer().compared());
        fixture.show("compare");
        QTRY_VERIFY_WITH_TIMEOUT(fixture.compare()->comparer().compared(), patience);
    }

    void rowsAreSortedAndFiltered() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, before(), after());
        QTableView* table = fixture.compare()->table();
        table->sortByColumn(fixture.compare()->model().columnOf(Kind::Ratio), Qt::DescendingOrder);
        QCOMPARE(table->model()->index(0, 0).data(CompareModel::CellRole).toInt(), 1);
        QCOMPARE(table->model()->index(3, 0).data(CompareModel::CellRole).toInt(), 2);
        fixture->selection().setFilter(QStringLiteral("seq=32"));
        QCOMPARE(table->model()->rowCount(), 2);
        fixture->selection().setFilter(QStringLiteral("slower"));
        QCOMPARE(table->model()->rowCount(), 1);
        fixture->selection().setFilter(QStringLiteral("seq=77"));
        QVERIFY(!fixture.compare()->whyNothing().isEmpty());
        fixture->selection().setFilter({});
        QCOMPARE(table->model()->rowCount(), 4);
    }

    void rowsAndReportAreCopiedAndExported() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, before(), after());
        fixture.compare()->table()->setFocus();
        QTest::keyClick(fixture.compare()->table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(fixture.compare()->table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 6); // with the heading, and the end of the last line
        QCOMPARE(lines[0].count(QLatin1Char('\t')), lines[1].count(QLatin1Char('\t')));
        QVERIFY(lines[2].contains(QStringLiteral("Slower")));
        fixture.compare()->copyMarkdown();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("# ")));
        for (const ReportFormat& format : report_formats()) {
            QSignalSpy wanted(fixture.compare(), &View::writeWanted);
            QObject::disconnect(fixture->views(), &ViewTabs::writeWanted, nullptr,
                                nullptr); // who asks for a name
            fixture.compare()->exportReport(format);
            QVERIFY(wanted.wait(patience));
            const QByteArray content = wanted.front().front().toByteArray();
            QVERIFY2(content.startsWith(format.format == &json_format() ? "{" : "# "), content.left(40));
            QCOMPARE(wanted.front().at(1).toString().toStdString(), std::string(format.format->id()));
            QVERIFY(content.contains("slower"));
        }
    }

    void aFileDroppedHereIsTheBaseline() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(after(), {});
        fixture.show("compare");
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(QStringLiteral(TEST_DATA "/benchmark_results.md"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(fixture.compare(), &enter);
        QVERIFY(enter.isAccepted());
        QSignalSpy changed(&fixture->selection(), &Selection::baselineChanged);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(fixture.compare(), &drop);
        QVERIFY(changed.wait(patience));
        QCOMPARE(fixture->controller().results().cells().size(), std::size_t{4}); // nothing was opened
    }

    void theModelKeepsItsPromises() {
        CompareModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(compared(before(), after(), "mean"));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.rowOf(2), 2);
        QCOMPARE(model.rowOf(9), -1);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.show(compared(before(), after(), "min")); // the same rows
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        SweepSpec fewer = small_sweep();
        fewer.seqs = {16};
        model.show(compared(before(), run_of(fewer, 1), "mean"));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowCount(), 2);
        model.show(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void sentencesAreWholeInTheWindow() {
        const auto runs = compared(before(), after(), "mean");
        for (const Sentence& sentence : summary_sentences(runs->comparison)) {
            const QString text = textOf(sentence).replace(QChar(0x00A0), QLatin1Char(' '));
            QCOMPARE(text.toLower(), QString::fromStdString(english(sentence)).toLower());
            QVERIFY2(!text.contains(QLatin1String("%1")), qPrintable(text));
        }
        // A name that looks like a place for a part is a name.
        QCOMPARE(textOf(Sentence{"%1: %2", {std::string("%2"), std::size_t{7}}}), QStringLiteral("%2: 7"));
    }

private:
    static void within(WindowFixture& fixture, const char* axis, std::string_view before,
                       std::string_view now) {
        CompareWish wish = fixture.compare()->comparer().wish();
        wish.within = CompareWish::Within{
            .axis = &axis_named(axis), .baseline = std::string(before), .current = std::string(now)};
        fixture.compare()->comparer().setWish(wish);
    }
    static std::shared_ptr<const ComparedRuns> compared(Results before, Results now, const char* by) {
        auto out = std::make_shared<ComparedRuns>();
        out->baseline = std::make_shared<const Results>(std::move(before));
        out->current = std::make_shared<const Results>(std::move(now));
        out->comparison = stepscope::compare(*out->baseline, *out->current, figure(by), {});
        out->shown = shown_axes(out->comparison, *out->baseline, *out->current);
        return out;
    }
    static QStringList headings(const CompareModel& model) {
        QStringList out;
        for (int column = 0; column < model.columnCount(); ++column)
            out.push_back(model.headerData(column, Qt::Horizontal).toString());
        return out;
    }
    static QModelIndex at(WindowFixture& fixture, int row, Kind kind) {
        const CompareModel& model = fixture.compare()->model();
        return model.index(row, model.columnOf(kind));
    }
    static QString text(WindowFixture& fixture, int row, Kind kind) {
        return at(fixture, row, kind).data().toString();
    }
    static QPushButton* button(WindowFixture& fixture, const char* text) {
        for (auto* each : fixture.compare()->findChildren<QPushButton*>())
            if (each->text() == QString::fromUtf8(text)) return each;
        qFatal("there is no button %s", text);
    }
    static QStringList textsOf(WindowFixture& fixture) {
        QStringList out;
        for (const auto* label : fixture.compare()->findChildren<QLabel*>())
            if (label->isVisible()) out.push_back(label->text());
        return out;
    }
};

QTEST_MAIN(TestCompare)
#include "test_compare.moc"
