// A profile of Nsight in the window: where it is asked for, what the dialog says before one starts, how it is
// taken and cancelled.
#include "nsight/tools/tools.h"
#include "patience.h"
#include "profile_fixture.h"
#include "scripted_sweep.h"
#include "sessions/log/session_file.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/messages/message_bar.h"
#include "ui/nsight/arrived_lines.h"
#include "ui/nsight/profile_dialog.h"
#include "ui/nsight/profile_panel.h"
#include "ui/nsight/profile_runner.h"
#include "ui/plot/steps/step_plot.h"
#include "ui/plot/timeline/timeline_plot.h"
#include "ui/text/language.h"
#include "ui/views/timeline/table/kernel_panel.h"
#include "ui/views/timeline/timeline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QThread>
#include <QToolButton>
#include <QTreeView>

#include <filesystem>
#include <fstream>

using namespace stepscope;
using namespace stepscope::testing;

namespace fs = std::filesystem;

class TestProfileDialog : public ProfileTest {
    Q_OBJECT
public:
    TestProfileDialog() : ProfileTest(STAND_IN, TEST_DATA "/nsight") {}

private:
    ProfileDialog* dialog() const { return fixture_->window().findChild<ProfileDialog*>(); }
    QPushButton* startButton() const {
        for (auto* button : dialog()->findChildren<QPushButton*>())
            if (button->text().contains(QStringLiteral("Start"))) return button;
        return nullptr;
    }
    QPushButton* button(const QString& text) const {
        for (auto* each : dialog()->findChildren<QPushButton*>())
            if (each->text().remove(QLatin1Char('&')) == text) return each;
        return nullptr;
    }
    template <typename Widget>
    Widget* named(const QString& name) const {
        for (auto* each : dialog()->findChildren<Widget*>())
            if (each->accessibleName() == name) return each;
        return nullptr;
    }
    /// All that the dialog says.
    QString said() const {
        QStringList out;
        for (const auto* label : dialog()->findChildren<QLabel*>())
            if (label->isVisibleTo(dialog())) out.push_back(label->text());
        return out.join(QLatin1Char('\n'));
    }
    QPlainTextEdit* command() const { return named<QPlainTextEdit>(QStringLiteral("Command")); }

    /// Opens the session and the dialog for a cell, by the keys of the main menu.
    void ask(int cell = 1) {
        fixture_->window().selection().choose(cell);
        fixture_->window().activateWindow(); // after a dialog
        QVERIFY(QTest::qWaitForWindowActive(&fixture_->window()));
        QTest::keyClick(&fixture_->window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), patience);
    }
    /// The answers are there, and it can start.
    void waitUntilReady() {
        QTRY_VERIFY2_WITH_TIMEOUT(startButton()->isEnabled(), qPrintable(said()), patience);
    }
    /// Takes the profile of a cell, as far as it can be taken.
    void takeOne(int cell = 1) {
        ask(cell);
        waitUntilReady();
        QTest::mouseClick(startButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    }
    /// By the arrows and Enter, as a person without a mouse does.
    void choose(QMenu* menu, const QString& words) {
        QAction* entry = entryOf(menu, words);
        QVERIFY2(entry, qPrintable(words));
        menu->setActiveAction(entry);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), patience);
    }

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void beforeItStartsAllIsSaid() {
        makeTool("ncu");
        ask();
        waitUntilReady();
        QVERIFY(startButton()->isDefault());
        QVERIFY(dialog()->focusWidget() == named<QComboBox>(QStringLiteral("Tool")));
        const QString words = said();
        QVERIFY2(words.contains(QStringLiteral("Nsight Compute 2025.3.1.0, ")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("may be read")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("11 pass(es) over each")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("a report of about ")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("night.cell-2.ncu-rep")), qPrintable(words));
        const QString line = command()->toPlainText();
        QVERIFY2(line.contains(QStringLiteral("profile-cell")) &&
                     line.contains(QStringLiteral("--set basic")),
                 qPrintable(line));
        QCOMPARE(named<QLineEdit>(QStringLiteral("Steps"))->text(), QStringLiteral("2"));
        // All of it is in sight, as far as the screen has room.
        const int most = dialog()->screen()->availableGeometry().height() * 9 / 10;
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->findChild<QScrollArea*>()->verticalScrollBar()->maximum() == 0 ||
                                     dialog()->height() >= most,
                                 patience);
        QTest::mouseClick(button(QStringLiteral("Copy")), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), line);
    }

    void onlyACommandIsCopied() {
        makeTool("ncu");
        ask();
        QVERIFY(!button(QStringLiteral("Copy"))->isEnabled()); // it is not known yet
        waitUntilReady();
        QVERIFY(button(QStringLiteral("Copy"))->isEnabled());
        command()->setPlainText(QStringLiteral(" "));
        QVERIFY(!button(QStringLiteral("Copy"))->isEnabled());
        QTest::mouseClick(button(QStringLiteral("As the answers have it")), Qt::LeftButton);
        QVERIFY(button(QStringLiteral("Copy"))->isEnabled());
    }

    /// Nothing is blank where no tool is, and nothing moves as answers come.
    void withoutAToolEachLineHasItsWords() {
        ask();
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("Nsight Compute")), qPrintable(said()),
                                  patience);
        QVERIFY(!startButton()->isEnabled());
        QVERIFY(fixture_->waitForRest());
        QWidget* page = dialog()->findChild<QScrollArea*>()->widget();
        // From one thing to the next, and to the end, there is no more than a margin.
        std::vector<QRect> places;
        for (const auto* each : page->findChildren<QWidget*>())
            if (each->isVisible() &&
                (qobject_cast<const QLabel*>(each) || qobject_cast<const QComboBox*>(each) ||
                 qobject_cast<const QLineEdit*>(each) || qobject_cast<const QPlainTextEdit*>(each)))
                places.emplace_back(each->mapTo(page, QPoint()), each->size());
        std::ranges::sort(places, {}, [](const QRect& place) { return place.top(); });
        int end = 0;
        constexpr int margin = 40;
        for (const QRect& place : places) {
            QVERIFY2(place.top() - end <= margin, qPrintable(QString::number(place.top() - end)));
            end = std::max(end, place.bottom());
        }
        QVERIFY2(page->height() - end <= margin, qPrintable(QString::number(page->height() - end)));
        const QRect before(command()->mapTo(dialog(), QPoint()), command()->size());
        const QSize size = dialog()->size();
        makeTool("ncu");
        named<QLineEdit>(QStringLiteral("Kernels"))
            ->setText(QStringLiteral("softmax")); // it is looked for anew
        waitUntilReady();
        QVERIFY(fixture_->waitForRest());
        QVERIFY(dialog()->height() >= size.height());
        QVERIFY(std::abs(command()->mapTo(dialog(), QPoint()).y() - before.y()) <=
                2 * dialog()->fontMetrics().lineSpacing()); // what it says has another length
    }

    void theAnswersMakeTheCommand() {
        makeTool("ncu");
        makeTool("nsys");
        ask();
        waitUntilReady();
        auto* kernels = named<QLineEdit>(QStringLiteral("Kernels"));
        kernels->setFocus();
        QTest::keyClicks(kernels, QStringLiteral("softmax|norm"));
        QVERIFY(!startButton()->isEnabled()); // until it is known what will run
        QTRY_VERIFY_WITH_TIMEOUT(command()->toPlainText().contains(QStringLiteral("'regex:softmax|norm'")),
                                 patience);
        QTest::keyClicks(kernels, QStringLiteral("("));
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("The pattern for kernels is not valid")),
                                  qPrintable(said()), patience);
        QVERIFY(!startButton()->isEnabled());
        kernels->clear();
        auto* phase = named<QComboBox>(QStringLiteral("Phase"));
        QTRY_VERIFY_WITH_TIMEOUT(phase->findText(QStringLiteral("forward/attention")) > 0,
                                 patience); // to be chosen from
        phase->setFocus();
        QTest::keyClicks(phase, QStringLiteral("forward/nothing"));
        QTRY_VERIFY2_WITH_TIMEOUT(
            said().contains(QStringLiteral("has no phase \"forward/nothing\"; it has forward")),
            qPrintable(said()), patience);
        phase->setCurrentText(QStringLiteral("forward/attention"));
        QTRY_VERIFY_WITH_TIMEOUT(
            command()->toPlainText().contains(QStringLiteral("stepscope@forward/attention/")), patience);
        auto* set = named<QComboBox>(QStringLiteral("What is measured"));
        set->setFocus();
        QTest::keyClick(set, Qt::Key_End);
        QTRY_VERIFY_WITH_TIMEOUT(command()->toPlainText().contains(QStringLiteral("--set roofline")),
                                 patience);
        auto* steps = named<QLineEdit>(QStringLiteral("Steps"));
        steps->setText(QStringLiteral("some"));
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("says no steps")), qPrintable(said()),
                                  patience);
        steps->setText(QStringLiteral("3-4"));
        QTRY_VERIFY_WITH_TIMEOUT(command()->toPlainText().contains(QStringLiteral("--steps 3-4")), patience);
        auto* tool = named<QComboBox>(QStringLiteral("Tool"));
        tool->setFocus();
        QTest::keyClick(tool, Qt::Key_End);
        QTRY_VERIFY_WITH_TIMEOUT(
            command()->toPlainText().contains(QStringLiteral("--capture-range=cudaProfilerApi")), patience);
        QVERIFY(!set->isEnabled() && !kernels->isEnabled());
        waitUntilReady();
        QVERIFY2(said().contains(QStringLiteral("none are needed")), qPrintable(said()));
    }

    void theCommandMayBeChangedByHand() {
        makeTool("ncu");
        ask();
        waitUntilReady();
        const QString made = command()->toPlainText();
        QString changed = made;
        changed.replace(QStringLiteral(" --nvtx "), QStringLiteral(" --nvtx --launch-count 3 "));
        command()->setPlainText(changed);
        QVERIFY2(said().contains(QStringLiteral("Changed by hand")), qPrintable(said()));
        command()->setPlainText(changed + QStringLiteral(" 'open"));
        QVERIFY2(said().contains(QStringLiteral("a quote that is not closed")), qPrintable(said()));
        QVERIFY(!startButton()->isEnabled());
        QTest::mouseClick(button(QStringLiteral("As the answers have it")), Qt::LeftButton);
        QCOMPARE(command()->toPlainText(), made);
        QVERIFY(startButton()->isEnabled());
        command()->setPlainText(changed);
        QTest::mouseClick(startButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture_->window().controller().results().find(1)->profiles.size(),
                                  std::size_t{1}, patience);
        const auto& profile = fixture_->window().controller().results().find(1)->profiles.front();
        QVERIFY2(profile->command.find("--launch-count 3") != std::string::npos, profile->command.c_str());
    }

    /// The window that it began under goes, and it does not.
    void aProfileGoesOnInAnotherLanguage() {
        const QFont usual = QApplication::font();
        const auto english = qScopeGuard([&] { speak(QStringLiteral("en"), usual); });
        makeTool("ncu");
        std::ofstream(file("program"))
            << "#!/bin/sh\nwhile [ ! -e '" << file("go").string() << "' ]; do sleep 0.02; done\n";
        takeOne();
        QTRY_VERIFY_WITH_TIMEOUT(
            panel()->output()->toPlainText().contains(QStringLiteral("Connected to process")), patience);
        const QPointer<MainWindow> before = &fixture_->window();
        before->actions().languages.at(QStringLiteral("de"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), patience);
        QVERIFY(fixture_->work().profiler.isRunning());
        QVERIFY(panel()->output()->toPlainText().contains(QStringLiteral("Connected to process")));
        QVERIFY(panel()->cancelButton()->isVisibleTo(panel()));
        std::ofstream(file("go")) << "\n";
        QTRY_VERIFY_WITH_TIMEOUT(panel()->stateText().startsWith(QStringLiteral("Fertig: ")), patience);
        QVERIFY(panel()->output()->toPlainText().contains(QStringLiteral("10 passes")));
        QVERIFY(panel()->table()->model()->rowCount() > 0);
        QVERIFY2((*fixture_)->messageBar()->text().startsWith(QStringLiteral("Profil")),
                 qPrintable((*fixture_)->messageBar()->text()));
    }

    /// Of a program that prints faster than the window draws one event waits, and the last lines.
    void whatIsPrintedAtOnceWaitsInOneEvent() {
        struct Counter : QObject {
            int calls = 0;
            bool eventFilter(QObject*, QEvent* event) override {
                if (event->type() == QEvent::MetaCall) ++calls;
                return false;
            }
        } counter;
        makeTool("ncu");
        std::ofstream(file("program")) << "#!/bin/sh\nwhile [ ! -e '" << file("go").string()
                                       << "' ]; do sleep 0.02; done\nseq -f 'line %.0f.' 1 20000\n";
        takeOne();
        auto* runner = &fixture_->work().profiler;
        QTRY_VERIFY_WITH_TIMEOUT(
            panel()->output()->toPlainText().contains(QStringLiteral("Connected to process")), patience);
        runner->installEventFilter(&counter);
        std::ofstream(file("go")) << "\n";
        // While this thread, the window's, does nothing else.
        const QDeadlineTimer end(patience);
        while (contentOf(sessionPath().toStdString()).find("night.cell-2.ncu-rep") == std::string::npos) {
            QVERIFY(!end.hasExpired());
            QThread::msleep(20);
        }
        QTRY_VERIFY_WITH_TIMEOUT(panel()->stateText().startsWith(QStringLiteral("Done: ")), patience);
        QCOMPARE(counter.calls, 1);
        const QString output = panel()->output()->toPlainText();
        QVERIFY(output.contains(QStringLiteral("line 20000.\n")) &&
                output.contains(QStringLiteral("10 passes")));
        QVERIFY(!output.contains(QStringLiteral("line 10000.\n")));
    }

    void linesThatWaitAreTheLastOnes() {
        ArrivedLines lines;
        QVERIFY(lines.add(QStringLiteral("first"), true));
        QVERIFY(!lines.add(QStringLiteral("second"), false));
        ArrivedLines::Taken taken = lines.take();
        QCOMPARE(taken.lines, (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
        QCOMPARE(taken.kernels, std::size_t{1});
        QVERIFY(lines.take().lines.isEmpty());
        for (std::size_t i = 0; i < 2 * ArrivedLines::most_lines; ++i)
            QCOMPARE(lines.add(QString::number(i), true), i == 0);
        taken = lines.take();
        QCOMPARE(taken.lines.size(), qsizetype{ArrivedLines::most_lines});
        QCOMPARE(taken.lines.last(), QString::number(2 * ArrivedLines::most_lines - 1));
        QCOMPARE(taken.kernels, 2 * ArrivedLines::most_lines); // of those, too, that are not kept
        const QString half(ArrivedLines::most_characters / 2 + 1, QLatin1Char('x'));
        for (int i = 0; i < 3; ++i)
            lines.add(half, false);
        QCOMPARE(lines.take().lines.size(), qsizetype{1});
    }

    void aProfileIsTakenListedAndShown() {
        makeTool("ncu");
        takeOne();
        QTRY_COMPARE_WITH_TIMEOUT(fixture_->window().controller().results().find(1)->profiles.size(),
                                  std::size_t{1}, patience);
        QVERIFY(fs::exists(file("night.cell-2.ncu-rep")));
        const std::string ran = contentOf(file("ran"));
        QVERIFY2(ran.find("profile-cell") != std::string::npos, ran.c_str()); // the program, never the window
        const Results kept = read_session(sessionPath().toStdString()).results();
        QCOMPARE(kept.find(1)->profiles.size(), std::size_t{1});
        QCOMPARE(kept.find(1)->steps.size(), std::size_t{8}); // nothing of it among the steps
        QVERIFY(panel()->isVisible());
        QVERIFY2(panel()->output()->toPlainText().contains(QStringLiteral("10 passes")),
                 qPrintable(panel()->output()->toPlainText()));
        QVERIFY2(panel()->stateText().startsWith(QStringLiteral("Done: night.cell-2.ncu-rep")),
                 qPrintable(panel()->stateText()));
        QVERIFY(!panel()->cancelButton()->isVisible());
        QVERIFY(panel()->model().rowCount() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture_->window().controller().results().cells().empty(), patience);
        QVERIFY2(fixture_->window().messageBar()->text().contains(
                     QStringLiteral("Profiled: night.cell-2.ncu-rep")),
                 qPrintable(fixture_->window().messageBar()->text()));
        QTRY_VERIFY_WITH_TIMEOUT(reportButton(QStringLiteral("Show here: night.cell-2.ncu-rep")), patience);
        takeOne(); // the name is taken
        QTRY_COMPARE_WITH_TIMEOUT(fixture_->window().controller().results().find(1)->profiles.size(),
                                  std::size_t{2}, patience);
        QVERIFY(fs::exists(file("night.cell-2-2.ncu-rep")));
    }

    void itIsCancelledAtAnyTimeAndNoRunStartsMeanwhile() {
        qputenv("STAND_IN", "slow");
        makeTool("ncu");
        takeOne();
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(file("night.cell-2.started")), patience);
        QVERIFY(panel()->bar()->isVisible());
        QVERIFY2(panel()->stateText().contains(QStringLiteral("cell 2: 0 of about")),
                 qPrintable(panel()->stateText()));
        fixture_->window().controller().start(scripted_sweep({"x"}, 5, 1), file("no.stepscope"));
        QVERIFY(!fixture_->window().controller().isBusy() && !fs::exists(file("no.stepscope")));
        QVERIFY2(fixture_->window().messageBar()->text().contains(QStringLiteral("is profiling a cell")),
                 qPrintable(fixture_->window().messageBar()->text()));
        fixture_->window().messageBar()->clear();
        ask(0);
        QVERIFY2(said().contains(QStringLiteral("is being profiled already")), qPrintable(said()));
        QVERIFY(!startButton()->isEnabled());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
        QTest::mouseClick(panel()->cancelButton(), Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(panel()->stateText().startsWith(QStringLiteral("stopped")),
                                  qPrintable(panel()->stateText()), patience);
        QVERIFY(fixture_->window().controller().results().find(1)->profiles.empty());
        QVERIFY(!fs::exists(file("ran")));
        qputenv("STAND_IN", "");
        takeOne(); // nothing of it is left
        QTRY_COMPARE_WITH_TIMEOUT(fixture_->window().controller().results().find(1)->profiles.size(),
                                  std::size_t{1}, patience);
    }

    void aToolThatFailsIsQuotedAndNothingIsLost() {
        qputenv("STAND_IN", "no_permission");
        makeTool("ncu");
        takeOne();
        QTRY_VERIFY2_WITH_TIMEOUT(
            panel()->stateText().contains(QStringLiteral("NVreg_RestrictProfilingToAdminUsers=0")),
            qPrintable(panel()->stateText()), patience);
        QVERIFY2(
            fixture_->window().messageBar()->text().contains(QStringLiteral("The cell was not profiled.")),
            qPrintable(fixture_->window().messageBar()->text()));
        QVERIFY(fixture_->window().controller().results().find(1)->profiles.empty());
        QCOMPARE(fixture_->window().controller().results().find(1)->steps.size(), std::size_t{8});
    }

    void withoutTheToolItSaysWhereToGetIt() {
        const auto isHere = [] {
            try {
                find_tool(ProfilerTool::Ncu);
                return true;
            } catch (const std::exception&) {
                return false;
            }
        };
        if (isHere()) QSKIP("Nsight Compute is on this machine");
        ask();
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("developer.nvidia.com/nsight-compute")),
                                  qPrintable(said()), patience);
        QVERIFY(!startButton()->isEnabled());
        QVERIFY(command()->toPlainText().startsWith(QStringLiteral("ncu "))); // for where there is one
    }

    void whatIsInNoSessionIsToldWhatHelps() {
        makeTool("ncu");
        fixture_->window().exportTo(fixture_->path(QStringLiteral("table.json")));
        QVERIFY(fixture_->waitForEnd());
        QVERIFY(fixture_->open(fixture_->path(QStringLiteral("table.json"))));
        ask();
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("Save it as a session (Ctrl+S)")),
                                  qPrintable(said()), patience);
        QVERIFY(!startButton()->isEnabled());
    }

    void aRunHasTheDeviceBefore() {
        makeTool("ncu");
        SweepSpec sweep = scripted_sweep({"x"}, 500, 1);
        sweep.modes = {Mode::Forward};
        fixture_->window().controller().start(sweep, file("run.stepscope"));
        // Until it has begun, the opened session is on show, and a stop leaves it there.
        QTRY_VERIFY_WITH_TIMEOUT(fixture_->window().controller().runningCell() == 0 &&
                                     fixture_->window().controller().results().find(0)->cell.model.name ==
                                         "x" &&
                                     !fixture_->window().controller().results().find(0)->steps.empty(),
                                 patience);
        ask(0);
        QVERIFY2(said().contains(QStringLiteral("A run has the device")), qPrintable(said()));
        QVERIFY(!startButton()->isEnabled());
        fixture_->window().controller().stop();
        QVERIFY(fixture_->waitForEnd());
        // It is known by itself that the device is free; this cell runs on another one.
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("the cell runs on scripted")),
                                  qPrintable(said()), patience);
    }

    void eachPlaceFillsTheDialogIn() {
        makeTool("ncu");
        WindowFixture& fixture = *fixture_;
        fixture->selection().choose(1);

        fixture.show("results");
        QTableView* table = fixture.results()->table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(2, 0)).center());
        const QPoint third = table->visualRect(table->model()->index(2, 0)).center();
        choose(menuAt(table->viewport(), third), QStringLiteral("Profile with Nsight"));
        waitUntilReady();
        QVERIFY2(said().contains(QStringLiteral("night.cell-3")), qPrintable(said()));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);

        fixture->selection().choose(1);
        fixture.show("live");
        StepPlot* plot = fixture.live()->plot();
        QVERIFY(fixture.waitForRest()); // until it is laid out
        const QPoint step = plot->mapFromScene(plot->chart().positionOf(5, 5e-4));
        choose(menuAt(plot->viewport(), step), QStringLiteral("Profile step 5 with Nsight"));
        QCOMPARE(named<QLineEdit>(QStringLiteral("Steps"))->text(), QStringLiteral("5"));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
        plot->select(StepPlot::Steps{3, 6});
        choose(menuAt(plot->viewport(), step), QStringLiteral("Profile steps 3-6 with Nsight"));
        QCOMPARE(named<QLineEdit>(QStringLiteral("Steps"))->text(), QStringLiteral("3-6"));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);

        fixture.show("breakdown");
        QTreeView* tree = fixture.breakdown()->tree();
        const auto found =
            tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("attention"), 1,
                                 Qt::MatchRecursive | Qt::MatchStartsWith);
        QVERIFY(!found.isEmpty());
        tree->scrollTo(found.front());
        choose(menuAt(tree->viewport(), tree->visualRect(found.front()).center()),
               QStringLiteral("Profile forward/attention with Nsight"));
        QCOMPARE(named<QComboBox>(QStringLiteral("Phase"))->currentText(),
                 QStringLiteral("forward/attention"));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);

        fixture.show("timeline");
        auto* timeline = qobject_cast<TimelineView*>(fixture->views()->view(QStringLiteral("timeline")));
        fixture->selection().setPart({});
        timeline->plot()->choose(1);
        QMenu* lanes = timeline->makeMenu();
        QAction* entry = entryOf(lanes, QStringLiteral("Profile gemm with Nsight"));
        QVERIFY(entry);
        entry->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), patience);
        QCOMPARE(named<QLineEdit>(QStringLiteral("Kernels"))->text(), QStringLiteral("gemm"));
        QCOMPARE(named<QComboBox>(QStringLiteral("Phase"))->currentText(),
                 QStringLiteral("forward/attention/qkv"));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
        QTableView* kernels = timeline->kernels()->kernelTable();
        choose(menuAt(kernels->viewport(), kernels->visualRect(kernels->model()->index(0, 0)).center()),
               QStringLiteral("Profile "));
        QVERIFY(!named<QLineEdit>(QStringLiteral("Kernels"))->text().isEmpty());
    }
};

QTEST_MAIN(TestProfileDialog)
#include "test_profile_dialog.moc"
