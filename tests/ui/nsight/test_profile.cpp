// Profiles of Nsight in the window: where they are asked for, what the dialog says before one starts, how it
// is taken and cancelled, and what is done with its report. The tools are stand-ins, the device is named
// after one of NVIDIA's and runs nothing.
#include "nsight/tools/tools.h"
#include "patience.h"
#include "records/statistics/statistics.h"
#include "scripted_sweep.h"
#include "sessions/log/session_file.h"
#include "sessions/log/session_writer.h"
#include "support/named_cuda.h"
#include "support/runs/sample_profile.h"
#include "support/runs/sample_timeline.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/messages/message_bar.h"
#include "ui/nsight/profile_dialog.h"
#include "ui/nsight/profile_labels.h"
#include "ui/nsight/profile_panel.h"
#include "ui/plot/steps/step_plot.h"
#include "ui/plot/timeline/timeline_plot.h"
#include "ui/text/format.h"
#include "ui/views/timeline/table/kernel_panel.h"
#include "ui/views/timeline/timeline_view.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <fstream>

using namespace stepscope;
using namespace stepscope::testing;

namespace fs = std::filesystem;

namespace {

std::shared_ptr<const BackendRegistry> registry() {
    auto out = std::make_shared<BackendRegistry>();
    out->add(std::make_unique<NamedCuda>(std::int64_t{1} << 36));
    auto script = script_by_name(); // takes its time, so that a run is in progress while a test looks
    script->on_step = [](const StepPlan&, int) { QThread::msleep(20); };
    out->add(std::make_unique<ScriptedBackend>(script));
    return out;
}

/// Three cells of eight steps, each with a breakdown and a timeline of the sample's operations; the last one
/// has a profile of Nsight Compute, the first one of Nsight Systems.
std::vector<Record> records() {
    SweepSpec sweep = scripted_sweep({"a", "b", "c"}, 8, 2);
    sweep.modes = {Mode::Forward};
    sweep.devices = {"cuda:0"};
    std::vector<Record> out = {RunStarted{sweep, "2026-01-01T00:00:00Z", {}, false}};
    for (const Cell& cell : expand(sweep)) {
        out.emplace_back(CellStarted{cell, {}});
        for (int step = 0; step < 8; ++step)
            out.emplace_back(StepDone{cell.index, step, step < 2, 5e-4, {}, {}});
        out.emplace_back(Breakdown{.cell = cell.index,
                                   .phases = {{"forward/attention/qkv", 0, 2e-7, 1e6, 1e5, "matmul", 1},
                                              {"forward/ffn/w1", 1, 1e-7, 1e6, 1e5, "matmul", 1}}});
        out.emplace_back(sample_timeline(cell.index));
        CellDone done;
        done.cell = cell.index;
        done.statistics = statistics_of(std::vector<double>(8, 5e-4), 2);
        out.emplace_back(done);
    }
    out.emplace_back(RunEnded{});
    Profile ncu = sample_profile(2);
    ncu.tool = ProfilerTool::Ncu;
    ncu.report = "night.cell-3.ncu-rep";
    ncu.trace.reset();
    out.emplace_back(ncu);
    Profile nsys = sample_profile(0);
    nsys.report = "night.cell-1.nsys-rep"; // whose file is gone
    nsys.kernels.clear();
    nsys.trace->origin = "Nsight Systems 2025.3";
    out.emplace_back(nsys);
    return out;
}

std::string content(const fs::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The entry of the menu that has popped up, as its words begin; null: there is none.
QAction* entryOf(const QMenu* menu, const QString& words) {
    for (QAction* action : menu->actions())
        if (action->text().remove(QLatin1Char('&')).startsWith(words)) return action;
    return nullptr;
}

} // namespace

class TestProfile : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<WindowFixture> fixture_;
    QByteArray path_; // of the person's shell

    fs::path file(const char* name) const { return fixture_->path(QLatin1String(name)).toStdString(); }
    QString sessionPath() const { return fixture_->path(QStringLiteral("night.stepscope")); }
    ProfileDialog* dialog() const { return fixture_->window().findChild<ProfileDialog*>(); }
    ProfilePanel* panel() const { return fixture_->window().findChild<ProfilePanel*>(); }
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
    QToolButton* reportButton(const QString& beginning) const {
        for (auto* each : fixture_->window().findChildren<QToolButton*>())
            if (each->isVisible() && each->accessibleName().startsWith(beginning)) return each;
        return nullptr;
    }

    /// Of the inspector, whose rows come a moment after what they are of.
    void clickReport(const QString& beginning) {
        QTRY_VERIFY2_WITH_TIMEOUT(reportButton(beginning) && reportButton(beginning)->isEnabled(),
                                  qPrintable(beginning), patience);
        QTest::mouseClick(reportButton(beginning), Qt::LeftButton);
    }
    void makeTool(const char* name) { fs::create_symlink(STAND_IN, file("tools") / name); }
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
    QMenu* menuAt(QWidget* widget, QPoint place) const {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place));
        QCoreApplication::sendEvent(widget, &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
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
    void initTestCase() { path_ = qgetenv("PATH"); }
    void cleanupTestCase() { qputenv("PATH", path_); }

    void init() {
        fixture_ = std::make_unique<WindowFixture>(registry());
        fs::create_directories(file("tools"));
        qputenv("PATH", QByteArray::fromStdString(file("tools").string()) + ":/usr/bin:/bin");
        qputenv("STAND_IN", "");
        qputenv("STAND_IN_DATA", TEST_DATA "/nsight");
        qputenv("STAND_IN_DATABASE", "");
        std::ofstream(file("program")) << "#!/bin/sh\necho \"$@\" > '" << file("ran").string() << "'\n";
        fs::permissions(file("program"), fs::perms::owner_all);
        {
            SessionWriter writer = SessionWriter::create(sessionPath().toStdString());
            for (const Record& record : records())
                writer.write(record);
        }
        fixture_->window().controller().setChildProgram(file("program"));
        QVERIFY(fixture_->open(sessionPath()));
    }
    void cleanup() { fixture_.reset(); }

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

    void aProfileIsTakenListedAndShown() {
        makeTool("ncu");
        takeOne();
        QTRY_COMPARE_WITH_TIMEOUT(fixture_->window().controller().results().find(1)->profiles.size(),
                                  std::size_t{1}, patience);
        QVERIFY(fs::exists(file("night.cell-2.ncu-rep")));
        const std::string ran = content(file("ran"));
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
        QTRY_VERIFY_WITH_TIMEOUT(fixture_->window().controller().results().find(0) &&
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
        QTest::qWait(50); // until it is laid out
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

    void aReportIsOpenedShownAndDeleted() {
        makeTool("ncu");
        const QByteArray data = fixture_->path(QStringLiteral("data")).toUtf8(); // where the trash is
        qputenv("XDG_DATA_HOME", data);
        std::ofstream(file("night.cell-3.ncu-rep")) << "report";
        fixture_->window().selection().choose(1);
        fixture_->window().selection().choose(2);
        QTRY_VERIFY_WITH_TIMEOUT(reportButton(QStringLiteral("Open in Nsight Compute: night.cell-3.ncu-rep")),
                                 patience);
        if (find_viewer(ProfilerTool::Ncu)) QSKIP("Nsight Compute is on this machine");
        QVERIFY(!reportButton(QStringLiteral("Open in "))->isEnabled());
        QVERIFY2(
            reportButton(QStringLiteral("Open in "))->toolTip().contains(QStringLiteral("ncu-ui is not on")),
            qPrintable(reportButton(QStringLiteral("Open in "))->toolTip()));

        std::ofstream(file("tools") / "ncu-ui")
            << "#!/bin/sh\necho \"$1\" > '" << file("opened").string() << "'\n";
        fs::permissions(file("tools") / "ncu-ui", fs::perms::owner_all);
        fixture_->window().selection().choose(1);
        fixture_->window().selection().choose(2); // looked for again
        clickReport(QStringLiteral("Open in "));
        QTRY_COMPARE_WITH_TIMEOUT(content(file("opened")), file("night.cell-3.ncu-rep").string() + "\n",
                                  patience);

        const QPointer<QToolButton> opened = reportButton(QStringLiteral("Open in "));
        emit fixture_->window().controller().cellsChanged(2, 2); // more of the cell, and the same reports
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(opened && opened->isVisible());

        clickReport(QStringLiteral("Show here: "));
        QTRY_VERIFY_WITH_TIMEOUT(panel()->isVisible(), patience);
        QCOMPARE(panel()->model().rowCount(), 2);

        const auto question = [this] { return fixture_->window().findChild<QMessageBox*>(); };
        clickReport(QStringLiteral("Delete: "));
        QTRY_VERIFY_WITH_TIMEOUT(question() && question()->isVisible(), patience);
        QTest::keyClick(question(), Qt::Key_Escape); // no
        QTRY_VERIFY_WITH_TIMEOUT(!question(), patience);
        QVERIFY(fs::exists(file("night.cell-3.ncu-rep")));
        clickReport(QStringLiteral("Delete: "));
        QTRY_VERIFY_WITH_TIMEOUT(question() && question()->isVisible(), patience);
        for (QAbstractButton* each : question()->buttons())
            if (question()->buttonRole(each) == QMessageBox::AcceptRole)
                QTest::mouseClick(each, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!fs::exists(file("night.cell-3.ncu-rep")) || question(),
                                 patience); // or there is no trash here
        const bool gone = !fs::exists(file("night.cell-3.ncu-rep"));
        if (gone) {
            QTRY_VERIFY_WITH_TIMEOUT(reportButton(QStringLiteral("Delete: ")) &&
                                         !reportButton(QStringLiteral("Delete: "))->isEnabled(),
                                     patience);
            QVERIFY(reportButton(QStringLiteral("Show here: "))->isEnabled()); // it is in the session
            QVERIFY(
                QFile::exists(QString::fromUtf8(data) + QStringLiteral("/Trash/files/night.cell-3.ncu-rep")));
        }
        qunsetenv("XDG_DATA_HOME");
        if (!gone) QSKIP("there is no trash here");
    }

    void aReportOfNsightSystemsIsShownAsATimeline() {
        WindowFixture& fixture = *fixture_;
        fixture->selection().choose(0);
        QTRY_VERIFY_WITH_TIMEOUT(reportButton(QStringLiteral("Show here: night.cell-1.nsys-rep")), patience);
        QVERIFY(!reportButton(QStringLiteral("Delete: "))->isEnabled()); // there is no file
        clickReport(QStringLiteral("Show here: "));
        auto* view = qobject_cast<TimelineView*>(fixture->views()->currentWidget());
        QVERIFY(view);
        QVERIFY2(view->headline().contains(QStringLiteral("Nsight Systems 2025.3")),
                 qPrintable(view->headline()));
        QVERIFY2(view->headline().contains(QStringLiteral("From the report night.cell-1.nsys-rep")),
                 qPrintable(view->headline()));
        QVERIFY(view->backButton()->isVisible());
        QTest::mouseClick(view->backButton(), Qt::LeftButton);
        QVERIFY(!view->backButton()->isVisible());
        QVERIFY2(!view->headline().contains(QStringLiteral("From the report")), qPrintable(view->headline()));
        clickReport(QStringLiteral("Show here: "));
        fixture->selection().choose(1); // which has its own
        QVERIFY2(!view->headline().contains(QStringLiteral("From the report")), qPrintable(view->headline()));
        QVERIFY(!view->backButton()->isVisible());
    }

    void whatWasMeasuredStandsInBreakdownAndTimeline() {
        WindowFixture& fixture = *fixture_;
        fixture->selection().choose(1); // which has no report
        fixture.show("breakdown");
        QTreeView* tree = fixture.breakdown()->tree();
        QVERIFY(tree->isColumnHidden(BreakdownModel::Dram) && tree->isColumnHidden(BreakdownModel::OfPlan));
        fixture->selection().choose(2);
        const BreakdownModel& model = fixture.breakdown()->model();
        QVERIFY(!tree->isColumnHidden(BreakdownModel::Dram) && !tree->isColumnHidden(BreakdownModel::OfPlan));
        const auto& rows = model.report().rows;
        const auto text = [&](const std::string& path, int column, int role = Qt::DisplayRole) {
            for (std::size_t i = 0; i < rows.size(); ++i)
                if (rows[i].path == path && rows[i].op == (path.ends_with("qkv") ? "matmul" : ""))
                    return model.indexOf(static_cast<int>(i)).siblingAtColumn(column).data(role).toString();
            return QString();
        };
        // Two steps moved 1.2 MB; the breakdown's own has 0.1 MB of the plan.
        QCOMPARE(text("forward/attention/qkv", BreakdownModel::Dram), formatBytes(600'000));
        QCOMPARE(text("forward/attention/qkv", BreakdownModel::OfPlan), QStringLiteral("6.00 ×"));
        const QString told = text("forward/attention/qkv", BreakdownModel::Phase, Qt::ToolTipRole);
        QVERIFY2(told.contains(QStringLiteral("By Nsight: kernels ")) &&
                     told.contains(QStringLiteral("tensor 90.5 %, achieved occupancy 14.6 %")) &&
                     told.contains(QStringLiteral("Its advice: use fewer registers")),
                 qPrintable(told));
        QCOMPARE(text("forward", BreakdownModel::Dram), QStringLiteral("–")); // the report has a part of it
        const QAbstractItemModelTester tester(tree->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        fixture.show("timeline");
        auto* timeline = qobject_cast<TimelineView*>(fixture->views()->view(QStringLiteral("timeline")));
        timeline->plot()->choose(1);
        const QString read = timeline->plot()->reading().join(QLatin1Char('\n'));
        QVERIFY2(read.contains(QStringLiteral("By Nsight: kernels ")), qPrintable(read));
        fixture->selection().choose(1);
        timeline->plot()->choose(1);
        QVERIFY(!timeline->plot()->reading().join(QLatin1Char('\n')).contains(QStringLiteral("By Nsight")));
    }

    void theTableHasWhatTheToolTold() {
        ProfileModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Profile profile = sample_profile();
        profile.ops[0].bytes = 0.6e6;
        profile.steps = "5";
        model.setRows(profile_table(profile));
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(0, ProfileModel::Phase), QStringLiteral("forward/attention/qkv"));
        QCOMPARE(text(0, ProfileModel::Kernel), QStringLiteral("gemm"));
        QCOMPARE(text(0, ProfileModel::Time), QStringLiteral("157.20"));
        QCOMPARE(text(0, ProfileModel::Tensor), QStringLiteral("90.5 %"));
        QCOMPARE(text(0, ProfileModel::Occupancy), QStringLiteral("14.6 %"));
        QCOMPARE(text(0, ProfileModel::OfPlanned), QStringLiteral("2.00 ×"));
        QCOMPARE(text(0, ProfileModel::L2), formatBytes(5'000'000));
        QCOMPARE(text(1, ProfileModel::L2), QStringLiteral("–"));
        QVERIFY(measuredText(model.rows().front()).contains(QStringLiteral("L2 ") + formatBytes(5'000'000)));
        QCOMPARE(text(1, ProfileModel::Phase), QStringLiteral("(no operation)"));
        QCOMPARE(text(1, ProfileModel::Sm), QStringLiteral("–"));
        QVERIFY(!model.index(1, ProfileModel::Sm).data(ProfileModel::SortRole).isValid());
        QVERIFY(model.index(0, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Advice (up to 25.0 % of its time): use fewer registers")));
        for (int column = 0; column < ProfileModel::ColumnCount; ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestProfile)
#include "test_profile.moc"
