// The workload panel: what is typed becomes the sweep, and what is wrong is marked where it is.
#include "patience.h"
#include "scripted_sweep.h"
#include "ui/widgets/chips/chip.h"
#include "ui/widgets/chips/choice_chips.h"
#include "ui/widgets/chips/number_chips.h"
#include "ui/workload/models/models_editor.h"
#include "ui/workload/models/shapes_model.h"
#include "ui/workload/options_editor.h"
#include "ui/workload/sweep_summary.h"
#include "ui/workload/workload_panel.h"
#include "workload/presets.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <numeric>

using namespace stepscope;
using namespace stepscope::testing;

class TestPanels : public QObject {
    Q_OBJECT
private slots:
    void sweepsComeBackAsTheyWentIn_data() {
        QTest::addColumn<QString>("preset");
        for (const SweepPreset& preset : sweep_presets())
            QTest::newRow(preset.name.c_str()) << QString::fromStdString(preset.name);
    }
    void sweepsComeBackAsTheyWentIn() {
        QFETCH(QString, preset);
        Panel panel;
        const SweepSpec sweep = find_sweep(preset.toStdString());
        panel->setSweep(sweep);
        QVERIFY(panel->sweep() == sweep);
        QVERIFY(panel->isValid());
    }

    void everyOptionComesBack() {
        Panel panel;
        SweepSpec sweep = scripted_sweep({"a", "b"}, 9, 2);
        sweep.batches = {1, 7};
        sweep.warmups = {0, 3};
        sweep.modes = {Mode::Train};
        sweep.precisions = {Precision::Fp64, Precision::Mixed};
        sweep.attentions = {Attention::Materialized};
        sweep.recomputes = {Recompute::None, Recompute::Layer};
        sweep.launches = {Launch::Eager};
        sweep.devices = {"cuda:3"}; // not on this machine, and still not lost
        sweep.keep_warm = true;
        sweep.memory_limit_bytes = 1'000'000'001;
        sweep.peak_flops = {{Precision::Fp64, 1e14 / 3}, {Precision::Mixed, 989e12}};
        sweep.isolation = Isolation::Process;
        sweep.seed = 18'446'744'073'709'551'615ULL;
        panel->setSweep(sweep);
        QVERIFY(panel->sweep() == sweep);
    }

    /// What a file says is not cut by the fields that show it.
    void longNamesComeBack() {
        Panel panel;
        SweepSpec sweep = scripted_sweep({"a"}, 9, 2);
        sweep.name = std::string(50'000, 'n');
        sweep.models.front().name = std::string(50'000, 'm');
        panel->setSweep(sweep);
        QVERIFY(panel->sweep() == sweep);
        auto* table = panel->modelsEditor()->findChild<QTableView*>();
        table->setCurrentIndex(table->model()->index(0, ShapesModel::Name));
        table->edit(table->currentIndex());
        auto* editor = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QCOMPARE(editor->text().toStdString(), sweep.models.front().name);
        const auto* delegate = qobject_cast<QStyledItemDelegate*>(table->itemDelegate());
        QVERIFY(delegate);
        const QString shown = delegate->displayText(table->currentIndex().data(), QLocale());
        QVERIFY2(shown.size() == 1000 && shown.endsWith(QChar(0x2026)),
                 qPrintable(QString::number(shown.size())));
    }

    void aMemoryLimitThatMeansSomethingElseIsAskedAbout() {
        Panel panel;
        SweepSpec sweep = scripted_sweep({"a"}, 4, 1);
        sweep.memory_limit_bytes = 1000;
        panel->setSweep(sweep);
        QCOMPARE(panel->sweep()->memory_limit_bytes, std::optional<std::int64_t>(1000));
        QLineEdit* limit = nullptr;
        for (auto* edit : panel->findChild<OptionsEditor*>()->findChildren<QLineEdit*>())
            if (edit->text() == QLatin1String("1000 B")) limit = edit;
        QVERIFY(limit);
        limit->setText(QStringLiteral("8"));
        QVERIFY(!panel->isValid());
        QVERIFY2(panel->summaryText().contains(QStringLiteral("Memory limit: 8 alone")),
                 qPrintable(panel->summaryText()));
        limit->setText(QStringLiteral("8gb"));
        QVERIFY(panel->isValid());
        QCOMPARE(panel->sweep()->memory_limit_bytes, std::optional<std::int64_t>(8'000'000'000));
    }

    void aSweepIsTheSameInAnyOrderOfItsChoices() {
        Panel panel;
        SweepSpec sweep = scripted_sweep({"a"}, 4, 1);
        sweep.precisions = {Precision::Bf16, Precision::Fp32};
        panel->setSweep(sweep);
        QVERIFY(panel->shows(sweep));
        QVERIFY(!panel->isHandMade());
        sweep.precisions = {Precision::Bf16};
        QVERIFY(!panel->shows(sweep));
    }

    void typingANumberAndEnterAddsAChip() {
        Panel panel;
        panel->setSweep(scripted_sweep({"a"}, 4, 1));
        auto* sequences = field(*panel, QStringLiteral("Sequence length"));
        QTest::keyClicks(sequences->edit(), QStringLiteral("512"));
        QTest::keyClick(sequences->edit(), Qt::Key_Return);
        QCOMPARE(panel->sweep()->seqs, (std::vector<std::int64_t>{8, 512}));
        QTest::keyClicks(sequences->edit(), QStringLiteral("16,32,8"));
        QTest::keyClick(sequences->edit(), Qt::Key_Return);
        QCOMPARE(panel->sweep()->seqs, (std::vector<std::int64_t>{8, 512, 16, 32}));
        QTest::keyClick(sequences->edit(), Qt::Key_Backspace);
        QCOMPARE(panel->sweep()->seqs, (std::vector<std::int64_t>{8, 512, 16}));
        Chip* first = sequences->chips().front();
        QTest::mouseClick(first, Qt::LeftButton, {}, first->crossArea().center());
        QCOMPARE(panel->sweep()->seqs, (std::vector<std::int64_t>{512, 16}));
    }

    void aClickOnANumberChangesItWhereItStands() {
        Panel panel;
        SweepSpec sweep = scripted_sweep({"a"}, 4, 1);
        sweep.seqs = {8, 16, 32};
        panel->setSweep(sweep);
        auto* sequences = field(*panel, QStringLiteral("Sequence length"));
        const auto begin = [&](std::size_t place) {
            QTest::mouseClick(sequences->chips()[place], Qt::LeftButton, {}, QPoint(6, 6));
        };
        begin(1);
        QCOMPARE(panel->sweep()->seqs, sweep.seqs); // a click alone loses nothing
        QCOMPARE(sequences->edit()->text(), QStringLiteral("16"));
        QTest::keyClicks(sequences->edit(), QStringLiteral("20"));
        QTest::keyClick(sequences->edit(), Qt::Key_Return);
        QCOMPARE(panel->sweep()->seqs, (std::vector<std::int64_t>{8, 20, 32}));
        QVERIFY(sequences->edit()->text().isEmpty());
        begin(0); // and Escape leaves it
        QTest::keyClicks(sequences->edit(), QStringLiteral("77"));
        QTest::keyClick(sequences->edit(), Qt::Key_Escape);
        QCOMPARE(panel->sweep()->seqs, (std::vector<std::int64_t>{8, 20, 32}));
        begin(2); // several in the place of one; what is there already is not doubled
        QTest::keyClicks(sequences->edit(), QStringLiteral("40, 8 48"));
        QTest::keyClick(sequences->edit(), Qt::Key_Return);
        QCOMPARE(panel->sweep()->seqs, (std::vector<std::int64_t>{8, 20, 40, 48}));
        begin(3);
        begin(0); // the first edit ends as it stands
        QTest::keyClick(sequences->edit(), Qt::Key_Backspace);
        QTest::keyClick(sequences->edit(), Qt::Key_Return);
        QCOMPARE(panel->sweep()->seqs, (std::vector<std::int64_t>{8, 20, 40, 48})); // its cross removes it
        QTest::keyClick(sequences->chips()[1], Qt::Key_Return);
        QCOMPARE(sequences->edit()->text(), QStringLiteral("20"));
        QTest::keyClick(sequences->edit(), Qt::Key_Escape);
        QTest::keyClick(sequences->chips()[1], Qt::Key_Delete);
        QCOMPARE(panel->sweep()->seqs, (std::vector<std::int64_t>{8, 40, 48}));
    }

    void manyNumbersStandAsManyChips() {
        Panel panel;
        panel->setSweep(scripted_sweep({"a"}, 4, 1));
        auto* sequences = field(*panel, QStringLiteral("Sequence length"));
        sequences->edit()->setFocus();
        std::vector<std::int64_t> values(1500);
        std::iota(values.begin(), values.end(), 1);
        sequences->setValues(values);
        QCOMPARE(sequences->chips().size(), values.size());
        QVERIFY(sequences->isVisible());
        QVERIFY(sequences->chips().back()->isVisible());
        QCOMPARE(sequences->chips().back()->text(), QStringLiteral("1500"));
        sequences->setValues({3});
        QCOMPARE(sequences->chips().size(), std::size_t{1});
    }

    void allFieldsBeginOnOneLine() {
        Panel panel;
        SweepSpec sweep = scripted_sweep({"a"}, 4, 1);
        sweep.seed = 7; // opens the options
        panel->setSweep(sweep);
        QCoreApplication::processEvents();
        const auto leftOf = [&](const QWidget* field) { return field->mapTo(panel.get(), QPoint()).x(); };
        const int left = leftOf(field(*panel, QStringLiteral("Batch size")));
        int options = 0;
        for (const auto* edit : panel->findChild<OptionsEditor*>()->findChildren<QLineEdit*>()) {
            if (!edit->isVisible()) continue;
            QCOMPARE(leftOf(edit), left);
            ++options;
        }
        QVERIFY(options >= 3);
    }

    /// Else a click on it would seem to do nothing in a low window.
    void optionsThatOpenAreBroughtIntoSight() {
        Panel panel;
        panel->resize(400, 560);
        QCoreApplication::processEvents();
        const auto* options = panel->findChild<OptionsEditor*>();
        QVERIFY(!options->isVisible());
        QToolButton* heading = nullptr;
        for (auto* button : panel->findChildren<QToolButton*>())
            if (button->text() == QStringLiteral("&Options")) heading = button;
        QVERIFY(heading);
        heading->click();
        const auto seen = [](const QWidget* widget) {
            return widget->visibleRegion().boundingRect().height() == widget->height();
        };
        QTRY_VERIFY_WITH_TIMEOUT(seen(heading), patience);
        const auto* first = options->findChild<QLineEdit*>();
        QVERIFY(first && seen(first));
        // All of them, or as many as have room below their heading.
        const int room = panel->findChild<QScrollArea*>()->viewport()->height() - heading->height() - 6;
        QTRY_VERIFY_WITH_TIMEOUT(options->visibleRegion().boundingRect().height() >=
                                     std::min(options->height(), room) - 2,
                                 patience);
    }

    void aRangeIsTypedAsOneAndUndoneAsOne() {
        Panel panel;
        panel->setSweep(scripted_sweep({"a"}, 4, 1));
        auto* sequences = field(*panel, QStringLiteral("Sequence length"));
        QTest::keyClicks(sequences->edit(), QStringLiteral("16..128 x 2"));
        QCOMPARE(panel->sweep()->seqs, std::vector<std::int64_t>{8}); // a blank ends no range
        QTest::keyClick(sequences->edit(), Qt::Key_Return);
        QCOMPARE(panel->sweep()->seqs, (std::vector<std::int64_t>{8, 16, 32, 64, 128}));
        QTest::keyClicks(sequences->edit(), QStringLiteral("5 6,"));
        QTest::keyClicks(sequences->edit(), QStringLiteral("7..9,16..48+16"));
        QTest::keyClick(sequences->edit(), Qt::Key_Return);
        QCOMPARE(panel->sweep()->seqs, (std::vector<std::int64_t>{8, 16, 32, 64, 128, 5, 6, 7, 9, 48}));
        for (int taken = 0; taken < 4; ++taken) // 5, 6, 7..9 and 16..48+16
            panel->history()->undo();
        QCOMPARE(panel->sweep()->seqs, (std::vector<std::int64_t>{8, 16, 32, 64, 128}));
        panel->history()->undo();
        QCOMPARE(panel->sweep()->seqs, std::vector<std::int64_t>{8});
        QTest::keyClicks(sequences->edit(), QStringLiteral("64..16"));
        QTest::keyClick(sequences->edit(), Qt::Key_Return);
        QCOMPARE(sequences->edit()->text(), QStringLiteral("64..16")); // to be put right
        QVERIFY(!panel->isValid());
        QVERIFY2(sequences->toolTip().contains(QStringLiteral("64..1024 x2")),
                 qPrintable(sequences->toolTip()));
    }

    void lettersAreNotNumbers() {
        Panel panel;
        panel->setSweep(scripted_sweep({"a"}, 4, 1));
        auto* batches = field(*panel, QStringLiteral("Batch size"));
        const std::vector<std::int64_t> before = panel->sweep()->batches;
        QTest::keyClicks(batches->edit(), QStringLiteral("abc"));
        QTest::keyClick(batches->edit(), Qt::Key_Return);
        QCOMPARE(panel->sweep()->batches, before);
        QCOMPARE(batches->edit()->text(), QStringLiteral("abc")); // to be put right
        QVERIFY(!panel->isValid());
        QVERIFY2(panel->summaryText().contains(QStringLiteral("“abc”")), qPrintable(panel->summaryText()));
        QVERIFY(batches->toolTip().contains(QStringLiteral("“abc”")));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(batches->edit(), Qt::Key_Backspace);
        QVERIFY(panel->isValid());
        QTest::keyClicks(batches->edit(), QStringLiteral("512,abc"));
        QTest::keyClick(batches->edit(), Qt::Key_Return);
        QCOMPARE(panel->sweep()->batches.back(), std::int64_t{512});
        QCOMPARE(batches->edit()->text(), QStringLiteral("abc"));
        QVERIFY(!panel->isValid());
        QTest::keyClicks(batches->edit(), QStringLiteral("-3"));
        QTest::keyClick(batches->edit(), Qt::Key_Return);
        QVERIFY(batches->toolTip().contains(QStringLiteral("“abc-3”")));
        panel->setSweep(scripted_sweep({"b"}, 4, 1)); // which is whole
        QVERIFY(panel->isValid());
        QVERIFY(batches->edit()->text().isEmpty());
    }

    void problemsAreMarkedAndKeepTheSweepFromRunning() {
        Panel panel;
        panel->setSweep(scripted_sweep({"a"}, 4, 1));
        QVERIFY(panel->isValid());
        QSignalSpy validity(panel.get(), &WorkloadPanel::validityChanged);
        ShapesModel& models = panel->modelsEditor()->model();
        models.setData(models.index(0, ShapesModel::Heads), 3);
        QVERIFY(!panel->isValid());
        QCOMPARE(validity.count(), 1);
        QVERIFY(models.index(0, ShapesModel::Heads).data(ShapesModel::ProblemRole).toBool());
        QVERIFY2(panel->summaryText().contains(QStringLiteral("heads")), qPrintable(panel->summaryText()));
        models.setData(models.index(0, ShapesModel::Heads), 2);
        QVERIFY(panel->isValid());
        QVERIFY(!models.index(0, ShapesModel::Heads).data(ShapesModel::ProblemRole).toBool());

        auto* warmups = field(*panel, QStringLiteral("Warm-up steps"));
        warmups->setValues({4}); // all of the steps
        QVERIFY(!panel->isValid());
        QVERIFY(warmups->toolTip().contains(QStringLiteral("4")));
        warmups->setValues({});
        QVERIFY(!panel->isValid());
    }

    /// A problem that several cells have is told once, not again with each of them.
    void whatKeepsCellsFromRunningIsToldOnce() {
        Forecast forecast;
        for (const Cell& cell : expand(scripted_sweep({"a", "b"}, 4, 1))) {
            forecast.cells.emplace_back().cell = cell;
            forecast.cells.back().problem = "the device is not there";
        }
        SweepSummary summary;
        summary.showForecast(forecast);
        QCOMPARE(summary.text().count(QStringLiteral("the device is not there")), 1);
        QVERIFY2(summary.listed().isEmpty(), qPrintable(summary.listed().join(QLatin1Char('\n'))));
        forecast.cells.front().problem.clear(); // which of them is another question now
        forecast.cells.back().problem = "fp64 is not offered";
        summary.showForecast(forecast);
        QCOMPARE(summary.listed().size(), qsizetype{3});
        QVERIFY(!summary.listed().front().contains(QStringLiteral("not there")));
        QVERIFY(summary.listed().back().endsWith(QStringLiteral(": fp64 is not offered")));
    }

    void aTimeByPeaksThatWereMeasuredUnderLoadIsInDoubt() {
        Forecast forecast;
        forecast.cells.resize(2);
        forecast.seconds = 280'800;
        SweepSummary summary;
        for (const double load : {0.05, 0.94}) {
            forecast.rates_under_load = load;
            summary.showForecast(forecast);
            QVERIFY2(summary.text().contains(QStringLiteral("about 78 h")), qPrintable(summary.text()));
            QCOMPARE(summary.text().contains(QStringLiteral("in doubt: others took 94 %")), load > 0.1);
            QCOMPARE(summary.text().contains(QStringLiteral("(?)")), load > 0.1);
        }
    }

    void aPeakIsTypedForThePrecisionOfTheSweep() {
        Panel panel;
        panel->setSweep(scripted_sweep({"a"}, 4, 1));
        QLineEdit* peak = nullptr;
        for (auto* edit : panel->findChild<OptionsEditor*>()->findChildren<QLineEdit*>())
            if (edit->toolTip().contains(QStringLiteral("989"))) peak = edit;
        QVERIFY(peak);
        QTest::keyClicks(peak, QStringLiteral("67 TFLOP/s"));
        QCOMPARE(panel->sweep()->peak_flops, (GivenPeaks{{Precision::Fp32, 67e12}}));
        peak->selectAll();
        QTest::keyClicks(peak, QStringLiteral("much"));
        QVERIFY(!panel->isValid());
        QVERIFY2(panel->summaryText().contains(QStringLiteral("989 TFLOP/s")),
                 qPrintable(panel->summaryText()));
        peak->selectAll();
        QTest::keyClick(peak, Qt::Key_Delete);
        QVERIFY(panel->isValid() && panel->sweep()->peak_flops.empty());
    }

    void forecastSaysCellsMemoryAndWhatDoesNotFit() {
        Panel panel;
        SweepSpec sweep = scripted_sweep({"a"}, 4, 1);
        panel->setSweep(sweep);
        QTRY_VERIFY2_WITH_TIMEOUT(panel->summaryText().contains(QStringLiteral("Peak memory")),
                                  qPrintable(panel->summaryText()), patience);
        QVERIFY(panel->summaryText().contains(QStringLiteral("2 cell")));
        sweep.memory_limit_bytes = 1000;
        panel->setSweep(sweep);
        QTRY_VERIFY2_WITH_TIMEOUT(panel->summaryText().contains(QStringLiteral("not fit")),
                                  qPrintable(panel->summaryText()), patience);
    }

    /// What fits is asked before anything runs: which cells do not, and what each needs, is there to be read.
    void whatDoesNotFitIsListed() {
        Panel panel;
        panel->resize(400, 800);
        panel->show();
        SweepSpec sweep = scripted_sweep({"one", "two"}, 4, 1);
        sweep.seqs = {8, 16, 32, 64};
        sweep.memory_limit_bytes = 1000;
        panel->setSweep(sweep);
        const auto* summary = panel->findChild<SweepSummary*>();
        QTRY_COMPARE_WITH_TIMEOUT(summary->listed().size(), qsizetype{16}, patience);
        QVERIFY2(summary->listed().front().contains(QStringLiteral("one · seq 8 · Forward needs ")),
                 qPrintable(summary->listed().front()));
        const auto* list = summary->findChild<QScrollArea*>();
        QVERIFY(list->isVisible() && list->height() > 3 * list->fontMetrics().height());
        QTRY_VERIFY_WITH_TIMEOUT(list->verticalScrollBar()->maximum() > 0,
                                 patience); // the others are scrolled to, also by keys
        QCOMPARE(list->focusPolicy(), Qt::StrongFocus);
        sweep.memory_limit_bytes.reset();
        panel->setSweep(sweep);
        QTRY_VERIFY_WITH_TIMEOUT(panel->summaryText().contains(QStringLiteral("Peak memory")), patience);
        QVERIFY(summary->listed().isEmpty() && !list->isVisible());
    }

    void aStaleForecastIsNotShown() {
        Panel panel;
        SweepSpec sweep = scripted_sweep({"a"}, 4, 1);
        QSignalSpy ready(&panel.forecaster, &Forecaster::ready);
        for (int i = 1; i <= 20; ++i) {
            sweep.seqs = {i};
            panel->setSweep(sweep);
        }
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QTest::qWait(300);
        QCOMPARE(ready.count(), 1);
        const auto forecast = ready.front().front().value<std::shared_ptr<const Forecast>>();
        QCOMPARE(forecast->cells.front().cell.options.seq, std::int64_t{20});
    }

    void everyFieldHasANameAndExplainsItself() {
        Panel panel;
        panel->setSweep(find_sweep("quick"));
        for (auto* chips : panel->findChildren<NumberChips*>()) {
            QVERIFY(!chips->accessibleName().isEmpty());
            QVERIFY(!chips->toolTip().isEmpty());
        }
        for (auto* chip : panel->findChildren<Chip*>()) {
            QVERIFY(!chip->accessibleName().isEmpty());
            QVERIFY2(!chip->toolTip().isEmpty(), qPrintable(chip->text()));
            QVERIFY2(chip->focusPolicy() & Qt::TabFocus, qPrintable(chip->accessibleName()));
        }
        for (auto* button : panel->findChildren<QToolButton*>())
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     "a button without a name");
    }

private:
    struct Panel {
        std::shared_ptr<const BackendRegistry> backends = scripted_registry();
        Forecaster forecaster{backends};
        std::unique_ptr<WorkloadPanel> panel = std::make_unique<WorkloadPanel>(*backends, forecaster);
        Panel() { panel->show(); }
        WorkloadPanel* operator->() const { return panel.get(); }
        WorkloadPanel& operator*() const { return *panel; }
        WorkloadPanel* get() const { return panel.get(); }
    };

    static NumberChips* field(WorkloadPanel& panel, const QString& name) {
        for (auto* chips : panel.findChildren<NumberChips*>())
            if (chips->accessibleName() == name) return chips;
        return nullptr;
    }
};

QTEST_MAIN(TestPanels)
#include "test_panels.moc"
