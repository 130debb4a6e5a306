#include "ui/window/actions.h"

#include "records/trust.h"
#include "ui/controller/run_controller.h"
#include "ui/plot/drawing.h"
#include "ui/report/report_page.h"
#include "ui/text/labels/format_labels.h"
#include "ui/text/language.h"
#include "ui/theme/icons.h"
#include "ui/views/view_tabs.h"
#include "ui/widgets/action.h"
#include "ui/widgets/menu_button.h"

#include <QAction>
#include <QActionGroup>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <functional>

namespace stepscope {

QAction* WindowActions::make(const QString& text, const QKeySequence& shortcut, const QString& toolTip,
                             const QString& icon) {
    return makeAction(text, shortcut, toolTip, icon, this);
}

WindowActions::WindowActions(QWidget* window, const QUndoStack& history)
    : QObject(window), undo(history.createUndoAction(this, tr("&Undo"))),
      redo(history.createRedoAction(this, tr("Re&do"))), themeGroup_(new QActionGroup(this)),
      languageGroup_(new QActionGroup(this)) {
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence::Redo);
    undo->setData(tr("Undo")); // whatever there is to undo
    redo->setData(tr("Redo"));
    copyChart = make(tr("Copy c&hart"), QKeySequence(QStringLiteral("Ctrl+Alt+C")),
                     tr("Copy the chart that is in front, as a picture and as a drawing"),
                     QStringLiteral("duplicate"));

    open = make(tr("&Open…"), QKeySequence::Open, tr("Open a session, a table of results or a sweep"),
                QStringLiteral("open"));
    saveSession =
        make(tr("&Save session as…"), QKeySequence::Save,
             tr("Save the run with every step, to open or resume it later"), QStringLiteral("save"));
    saveSession->setIconText(tr("Save"));
    saveSweep = make(tr("Save s&weep as…"), {}, tr("Save the workload on the left as a sweep file"));
    chooseBaseline = make(tr("&File…"), QKeySequence(QStringLiteral("Ctrl+Shift+O")),
                          tr("Choose a session or table to hold what is on show against"));
    chooseBaseline->setIconText(tr("Compare with a file…"));
    takeBaseline = make(tr("&What is on show now"), {},
                        tr("Keep what is on show, to hold what is measured or opened next against it"));
    clearBaseline = make(tr("&Nothing"), {}, tr("Compare with nothing any more"));
    quit = make(tr("&Quit"), QKeySequence::Quit,
                tr("End the program; a run that is in progress can be resumed"));
    makeExports();

    run = make(tr("&Run"), QKeySequence(Qt::Key_F5), tr("Run the sweep on the left"));
    run->setIcon(themedIcon(QStringLiteral("run"), IconTone::Success));
    pause = make(tr("&Pause"), QKeySequence(Qt::Key_F6), tr("Hold the run after this step, or go on"),
                 QStringLiteral("pause"));
    stop = make(tr("&Stop"), QKeySequence(QStringLiteral("Shift+F5")),
                tr("End the run after this step; what was measured is kept"));
    stop->setIcon(themedIcon(QStringLiteral("stop"), IconTone::Danger));
    resume = make(tr("R&un what is left"), QKeySequence(QStringLiteral("Ctrl+F5")),
                  tr("Run the cells of this session that are not done"));
    measureAgain = make(tr("Measure &noisy cells again"), {},
                        tr("Measure once more what is in doubt: the machine was busy or throttled, or the "
                           "steps spread widely"));

    showRun = make(tr("&Back to the run"), QKeySequence(QStringLiteral("Ctrl+B")),
                   tr("Show the run again, in whose place a file is on show"));

    profile = make(tr("Profile &with Nsight…"), QKeySequence(QStringLiteral("Ctrl+Shift+P")),
                   tr("Run the chosen cell once more under Nsight Compute or Nsight Systems"));

    showWorkload = make(tr("&Workload"), QKeySequence(Qt::Key_F7), tr("Show or hide the workload"));
    showInspector = make(tr("&Inspector"), QKeySequence(Qt::Key_F8), tr("Show or hide the details of a cell"),
                         QStringLiteral("inspector"));
    showMessages = make(tr("&Messages"), QKeySequence(Qt::Key_F9), tr("Show or hide the list of messages"),
                        QStringLiteral("list"));
    showProfiler = make(tr("Nsight"), QKeySequence(Qt::Key_F10),
                        tr("Show or hide what a profiler does, prints and tells"));
    for (QAction* action : {showWorkload, showInspector, showMessages, showProfiler})
        action->setCheckable(true);
    for (QAction* action : {showInspector, showMessages})
        action->setIconVisibleInMenu(false); // in the place of the tick
    defaultLayout = make(tr("Restore &default layout"), {},
                         tr("Put workload, inspector and messages back where they stood at first"));
    commands =
        make(tr("&Commands…"), QKeySequence(QStringLiteral("Ctrl+K")), tr("Find any command by its name"));
    keys = make(tr("&Keys"), QKeySequence::HelpContents, tr("Every key and what it does"));
    diagnostics =
        make(tr("&Diagnostics"), {}, tr("What bears on a fault: versions, devices, profilers, folders"));
    about = make(tr("&About Stepscope"), {}, tr("Version and licence"));

    const std::map<Theme, QString> names = {
        {Theme::System, tr("&As the desktop")}, {Theme::Light, tr("&Light")}, {Theme::Dark, tr("&Dark")}};
    for (const auto& [theme, name] : names) {
        QAction* action = themeGroup_->addAction(name);
        action->setCheckable(true);
        themes[theme] = action;
    }
    themes[Theme::System]->setChecked(true);
    makeLanguages();
}

void WindowActions::makeLanguages() {
    const auto add = [this](const QString& code, const QString& name) {
        QAction* action = languageGroup_->addAction(name);
        action->setCheckable(true);
        languages[code] = action;
        return action;
    };
    add({}, tr("&System default"))->setChecked(true);
    for (const Language& language : stepscope::languages()) {
        const bool isShown = hasFont(language);
        QAction* action =
            add(QLatin1String(language.code), QString::fromUtf8(isShown ? language.name : language.english));
        action->setEnabled(isShown);
        if (!isShown) action->setToolTip(tr("No font of this system has its characters"));
    }
}

void WindowActions::makeExports() {
    for (const Format& format : formats()) {
        if (!format.menu) continue;
        const QKeySequence key = exports.empty() ? QKeySequence(QStringLiteral("Ctrl+E")) : QKeySequence();
        exports.push_back(
            {.action = make(menuTextOf(format), key, tr("Write a file that holds %1").arg(holdsOf(format))),
             .extension = extensionOf(format),
             .kind = labelOf(format),
             .chart = false});
    }
    exports.push_back(
        {.action = make(tr("&Report…"), {},
                        tr("Write a page for a browser: summary, charts, tables, how it was measured")),
         .extension = reportPageExtension(),
         .kind = tr("Report"),
         .chart = false});
    for (const DrawingFormat& format : drawingFormats())
        exports.push_back({.action = make(drawingText(format.menu), {}, drawingText(format.toolTip)),
                           .extension = QLatin1String(format.extension),
                           .kind = drawingText(format.kind),
                           .chart = true});
}

QMenu* WindowActions::makeExportMenu(QWidget* parent) {
    auto* menu = new QMenu(tr("&Export"), parent);
    menu->setToolTipsVisible(true);
    for (const bool charts : {false, true}) {
        menu->addSeparator();
        for (const Export& each : exports)
            if (each.chart == charts) menu->addAction(each.action);
    }
    return menu;
}

void WindowActions::fillMenuBar(QMenuBar* bar, QMenu* recent, QMenu* recentBaselines, const ViewTabs& views) {
    QMenu* file = bar->addMenu(tr("&File"));
    file->addAction(open);
    file->addMenu(recent);
    QMenu* compare = file->addMenu(tr("&Compare with"));
    compare->setToolTipsVisible(true);
    compare->addAction(chooseBaseline);
    compare->addMenu(recentBaselines);
    compare->addActions({takeBaseline, clearBaseline});
    file->addSeparator();
    file->addAction(saveSession);
    file->addAction(saveSweep);
    file->addMenu(makeExportMenu(bar));
    file->addSeparator();
    file->addAction(quit);

    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(copyChart);
    for (const QList<QAction*>& offered : views.offered(ViewMenu::Edit)) {
        edit->addSeparator();
        edit->addActions(offered);
    }

    QMenu* runMenu = bar->addMenu(tr("&Run"));
    runMenu->addActions({run, pause, stop});
    runMenu->addSeparator();
    runMenu->addActions({resume, measureAgain, showRun});
    runMenu->addSeparator();
    runMenu->addAction(profile);
    for (const QList<QAction*>& offered : views.offered(ViewMenu::Run)) {
        runMenu->addSeparator();
        runMenu->addActions(offered);
    }

    QMenu* view = bar->addMenu(tr("&View"));
    view->addActions(views.showActions());
    view->addSeparator();
    view->addActions({showWorkload, showInspector, showMessages, showProfiler, defaultLayout});
    for (const QList<QAction*>& offered : views.offered(ViewMenu::View)) {
        view->addSeparator();
        view->addActions(offered);
    }
    view->addSeparator();
    QMenu* theme = view->addMenu(tr("T&heme"));
    theme->addActions(themeGroup_->actions());
    QMenu* language = view->addMenu(tr("Language"));
    language->setToolTipsVisible(true);
    language->addActions(languageGroup_->actions());
    language->insertSeparator(languageGroup_->actions().at(1));

    QMenu* help = bar->addMenu(tr("&Help"));
    help->addActions({commands, keys, diagnostics, about});
}

void WindowActions::fillToolBar(QToolBar* bar) {
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(18, 18));
    bar->addActions({run, pause, stop});
    bar->addSeparator();
    bar->addActions({open, saveSession});
    auto* exportButton = new QToolButton(bar);
    exportButton->setText(tr("Export"));
    exportButton->setIcon(themedIcon(QStringLiteral("export")));
    exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    openOnClick(exportButton, makeExportMenu(exportButton));
    exportButton->setToolTip(tr("Write the results or the chart to a file"));
    bar->addWidget(exportButton);
    auto* spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    bar->addActions({showInspector, showMessages});
}

void WindowActions::readCells(const RunController& controller) {
    const auto& cells = controller.results().cells();
    isAnyUnfinished_ = std::ranges::any_of(cells, std::not_fn(Results::is_final));
    isAnyNoisy_ = std::ranges::any_of(
        cells, [](const CellResult& cell) { return Results::is_final(cell) && is_noisy(cell); });
}

void WindowActions::update(const RunController& controller, bool sweepIsValid, bool anyChart) {
    const RunController::State state = controller.state();
    const bool busy = controller.isBusy();
    const bool paused = state == RunController::State::Paused;
    const Results& results = controller.results();
    const bool any = !results.cells().empty();

    run->setEnabled(!busy && sweepIsValid);
    pause->setEnabled(state == RunController::State::Running || paused);
    setTextOf(*pause, paused ? tr("&Go on") : tr("&Pause"));
    pause->setIcon(paused ? themedIcon(QStringLiteral("run"), IconTone::Accent)
                          : themedIcon(QStringLiteral("pause")));
    stop->setEnabled(busy && state != RunController::State::Stopping);
    const bool canBeResumed =
        !busy && results.run().has_value() && find_format(controller.source()) == &session_format();
    resume->setEnabled(canBeResumed && isAnyUnfinished_);
    measureAgain->setEnabled(canBeResumed && isAnyNoisy_);
    showRun->setEnabled(controller.runIsAway());
    profile->setEnabled(any);
    takeBaseline->setEnabled(any);
    saveSession->setEnabled(any);
    saveSweep->setEnabled(sweepIsValid);
    for (const Export& each : exports)
        each.action->setEnabled(each.chart ? anyChart : any);
    copyChart->setEnabled(anyChart);
}

} // namespace stepscope
