#include "ui/window/main_window.h"

#include "records/trust.h"
#include "ui/controller/waiting/waiting.h"
#include "ui/desktop/end_notice.h"
#include "ui/files/recent_files.h"
#include "ui/help/about.h"
#include "ui/help/diagnostics_page.h"
#include "ui/help/keys.h"
#include "ui/inspector/inspector.h"
#include "ui/messages/bar_topics.h"
#include "ui/messages/message_bar.h"
#include "ui/messages/messages_view.h"
#include "ui/nsight/profile_panel.h"
#include "ui/nsight/profile_requests.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/palette_key.h"
#include "ui/text/language.h"
#include "ui/text/plain_text.h"
#include "ui/views/view_tabs.h"
#include "ui/widgets/keyboard/focus_ring.h"
#include "ui/widgets/keyboard/tab_order.h"
#include "ui/widgets/labels/section_label.h"
#include "ui/window/progress_strip.h"
#include "ui/window/runs/run_requests.h"
#include "ui/window/runs/unfinished_offer.h"
#include "ui/window/start/first_start.h"
#include "ui/window/start/window_settings.h"
#include "ui/window/window_docks.h"
#include "ui/window/window_files.h"
#include "ui/window/workspace.h"
#include "ui/workload/workload_panel.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace stepscope {

MainWindow::MainWindow(Workspace& work, QWidget* parent)
    : QMainWindow(parent), work_(work), bar_(new MessageBar), splitter_(new QSplitter),
      workload_(new WorkloadPanel(work.controller.backends(), work.controller.forecaster(), work.presets)),
      views_(new ViewTabs({work.controller, work.selection, work.sessions})),
      actions_(this, *workload_->history()), recent_(new RecentFiles(work.sessions, this)),
      recentBaselines_(new RecentFiles(work.sessions, this)),
      files_(new WindowFiles(work, *workload_, *views_, *recent_, *bar_, this)),
      runs_(new RunRequests(work, *workload_, *bar_, this)),
      profiles_(new ProfileRequests(work, *bar_, this)),
      unfinished_(new UnfinishedOffer(work, *workload_, *bar_, this)), endNotice_(new EndNotice(this)),
      profiler_(new ProfilePanel(work.profiler, work.selection)), sessionLabel_(new MutedLabel) {
    setWindowTitle(tr("Stepscope"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/stepscope.svg")));
    setAcceptDrops(true);
    buildBars();
    buildCenter();
    buildDocks();
    connectActions();
    connectRun();
    connectParts();
    restoreSettings();
    readCells();
    updateSessionLabel();
    connect(new FirstStart(work_, *workload_, *views_, *files_, *runs_, this), &FirstStart::failed, this,
            [this](const QString& reason) { report(Severity::Error, reason); });
    new FocusRing(this);
}

RunController& MainWindow::controller() const {
    return work_.controller;
}

Selection& MainWindow::selection() const {
    return work_.selection;
}

FileCommands& MainWindow::files() const {
    return work_.files;
}

MessagesModel& MainWindow::messages() const {
    return work_.messages;
}

void MainWindow::buildBars() {
    recentBaselines_->setTitle(tr("&Recent"));
    actions_.fillMenuBar(menuBar(), recent_, recentBaselines_, *views_);
    auto* toolBar = addToolBar(tr("Toolbar"));
    toolBar->setObjectName(QStringLiteral("toolBar"));
    toolBar->setMovable(false);
    toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    actions_.fillToolBar(toolBar);

    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(new ProgressStrip(work_.controller), 1);
    sessionLabel_->setContentsMargins(0, 0, 12, 0);
    statusBar()->addPermanentWidget(sessionLabel_);
}

void MainWindow::buildCenter() {
    splitter_->addWidget(workload_);
    splitter_->addWidget(views_);
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 1);
    splitter_->setCollapsible(0, false);
    splitter_->setCollapsible(1, false);
    splitter_->setHandleWidth(1);

    auto* center = new QWidget(this);
    auto* layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar_);
    layout->addWidget(splitter_, 1);
    setCentralWidget(center);
}

void MainWindow::buildDocks() {
    docks_ = new WindowDocks(*this,
                             {.splitter = splitter_,
                              .workload = workload_,
                              .inspector = new Inspector(work_.controller, work_.selection),
                              .messages = new MessagesView(work_.messages, work_.selection),
                              .profiler = profiler_},
                             actions_);
    connect(profiler_, &ProfilePanel::wanted, docks_, &WindowDocks::showProfiler);
}

void MainWindow::connectActions() {
    connect(actions_.open, &QAction::triggered, files_, &WindowFiles::askAndOpen);
    connect(actions_.saveSession, &QAction::triggered, files_, &WindowFiles::askAndSaveSession);
    connect(actions_.saveSweep, &QAction::triggered, files_, &WindowFiles::askAndSaveSweep);
    connect(actions_.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions_.chooseBaseline, &QAction::triggered, &work_.selection,
            [this] { work_.selection.wantBaseline(); });
    connect(actions_.takeBaseline, &QAction::triggered, &work_.selection, &Selection::takeShownAsBaseline);
    connect(actions_.clearBaseline, &QAction::triggered, &work_.selection,
            [this] { work_.selection.setBaseline({}); });
    connect(recentBaselines_, &RecentFiles::chosen, &work_.selection, &Selection::wantBaseline);
    for (const WindowActions::Export& each : actions_.exports)
        connect(each.action, &QAction::triggered, files_, [this, each] { files_->askAndExport(each); });

    connect(actions_.copyChart, &QAction::triggered, files_, &WindowFiles::copyChart);

    connect(actions_.run, &QAction::triggered, runs_, &RunRequests::run);
    connect(actions_.resume, &QAction::triggered, runs_, &RunRequests::resume);
    connect(actions_.measureAgain, &QAction::triggered, runs_, &RunRequests::measureAgain);
    connect(actions_.profile, &QAction::triggered, &work_.selection,
            [this] { work_.selection.wantProfile({}); });
    connect(actions_.showRun, &QAction::triggered, &work_.controller, &RunController::showRun);
    connect(actions_.stop, &QAction::triggered, &work_.controller, &RunController::stop);
    connect(actions_.pause, &QAction::triggered, this, [&run = work_.controller] {
        run.state() == RunController::State::Paused ? run.proceed() : run.pause();
    });

    for (const auto& [theme, action] : actions_.themes)
        connect(action, &QAction::triggered, this, [this, theme = theme] {
            chooseTheme(theme);
            QSettings().setValue(QStringLiteral("theme"), nameOf(theme));
        });
    for (const auto& [code, action] : actions_.languages)
        connect(action, &QAction::triggered, this, [this, code = code] { chooseLanguage(code); });
    connect(actions_.commands, &QAction::triggered, this,
            [this] { (new CommandPalette(*menuBar(), this))->open(); });
    new PaletteKey(actions_.commands->shortcut(), this);
    connect(actions_.keys, &QAction::triggered, this, [this] { showKeys(this, *menuBar()); });
    connect(actions_.diagnostics, &QAction::triggered, this, [this] {
        (new DiagnosticsPage(
             {work_.controller.backends(), work_.sessions.directory(), work_.messages, work_.files}, this))
            ->open();
    });
    connect(actions_.about, &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::connectRun() {
    const RunController* controller = &work_.controller;
    connect(controller, &RunController::stateChanged, this, [this] {
        readCells();
        updateTitle();
    });
    connect(controller, &RunController::progressChanged, this, &MainWindow::updateTitle);
    connect(runs_, &RunRequests::reported, this, &MainWindow::report);
    connect(runs_, &RunRequests::refused, this, &MainWindow::runRefused);
    connect(endNotice_, &EndNotice::changed, this, &MainWindow::updateTitle);
    connect(controller, &RunController::resultsReplaced, this, [this] {
        if (!work_.controller.runIsAway()) bar_->withdraw(bar_topics::failed()); // of an earlier run
        readCells();
        updateSessionLabel();
    });
    connect(controller, &RunController::runEnded, this, [this](Outcome outcome) {
        readCells();
        reportEnd(outcome);
    });
    connect(controller, &RunController::failed, this,
            [this](const QString& reason) { report(Severity::Error, reason); });
    connect(controller, &RunController::messagesArrived, this, [this](const std::vector<Message>& messages) {
        work_.messages.add(messages);
        for (const Message& message : messages)
            if (message.severity == Severity::Error)
                bar_->post(message.severity, QString::fromStdString(message.text));
    });
}

void MainWindow::connectParts() {
    connect(workload_, &WorkloadPanel::reported, this, &MainWindow::report);
    connect(workload_, &WorkloadPanel::validityChanged, this, &MainWindow::updateActions);
    connect(workload_, &WorkloadPanel::breakdownToggled, &work_.controller,
            &RunController::setTakesBreakdown);
    connect(&work_.controller, &RunController::takesBreakdownChanged, workload_,
            &WorkloadPanel::setTakesBreakdown);
    connect(workload_, &WorkloadPanel::timelineToggled, &work_.controller, &RunController::setTakesTimeline);
    connect(&work_.controller, &RunController::takesTimelineChanged, workload_,
            &WorkloadPanel::setTakesTimeline);
    connect(workload_, &WorkloadPanel::timelineStepsEdited, &work_.controller,
            [this] { work_.controller.setTimelineSteps(workload_->timelineSteps()); });
    connect(views_, &ViewTabs::carryWanted, files_, &WindowFiles::carryOut);
    connect(views_, &ViewTabs::writeWanted, files_, &WindowFiles::askAndWrite);
    connect(views_, &ViewTabs::openWanted, files_, &WindowFiles::openSessions);
    connect(views_, &ViewTabs::compareWanted, files_, &WindowFiles::compareWith);
    connect(views_, &ViewTabs::reported, this, &MainWindow::report);
    connect(views_, &ViewTabs::refused, this, [this](const QString& why) {
        work_.messages.add({{Severity::Info, why.toStdString(), std::nullopt}});
        bar_->postLatest(bar_topics::refused(), Severity::Info, why);
    });
    connect(views_, &ViewTabs::chartsChanged, this, &MainWindow::updateActions);
    connect(views_, &ViewTabs::valueWanted, runs_, &RunRequests::addToSweep);
    connect(profiles_, &ProfileRequests::reported, this, &MainWindow::report);
    connect(&work_.selection, &Selection::baselineChanged, this, &MainWindow::updateActions);
    connect(files_, &WindowFiles::reported, this, &MainWindow::report);
    connect(files_, &WindowFiles::failed, this, &MainWindow::exportFailed);
    connect(unfinished_, &UnfinishedOffer::reported, this, &MainWindow::report);
    connect(unfinished_, &UnfinishedOffer::openWanted, files_, &WindowFiles::open);
}

void MainWindow::run() {
    runs_->run();
}

void MainWindow::openFile(const QString& path) {
    files_->open(path);
}

void MainWindow::exportTo(const QString& path, Replace replace) {
    files_->exportTo(path, replace);
}

void MainWindow::chooseTheme(Theme theme) {
    actions_.themes[theme]->setChecked(true);
    applyTheme(theme);
}

bool MainWindow::isWaiting() const {
    return stepscope::isWaiting(*this) || stepscope::isWaiting(work_.controller) ||
           stepscope::isWaiting(work_.files) || stepscope::isWaiting(work_.profiler);
}

void MainWindow::offerUnfinished() {
    unfinished_->look();
}

void MainWindow::report(Severity severity, const QString& text) {
    work_.messages.add({{severity, text.toStdString(), std::nullopt}});
    if (severity != Severity::Info) bar_->post(severity, text);
}

void MainWindow::reportEnd(Outcome outcome) {
    const auto& cells = work_.controller.runResults().cells();
    const auto count = [&](Status status) {
        return static_cast<int>(std::count_if(cells.begin(), cells.end(),
                                              [&](const CellResult& cell) { return cell.status == status; }));
    };
    const int failed = count(Status::Failed);
    const QString text = (outcome == Outcome::Stopped
                              ? tr("The run was stopped: %1 OK, %2 out of memory, %3 failed, of %4 cells.")
                              : tr("The run has ended: %1 OK, %2 out of memory, %3 failed, of %4 cells."))
                             .arg(count(Status::Ok))
                             .arg(count(Status::Oom))
                             .arg(failed)
                             .arg(cells.size());
    work_.messages.add({{failed > 0 ? Severity::Error : Severity::Info, text.toStdString(), std::nullopt}});
    endNotice_->tell(text, work_.controller.elapsedSeconds());
    if (work_.controller.runIsAway())
        bar_->postLatest(bar_topics::away(), Severity::Info, text,
                         {{tr("Show the run"), [&run = work_.controller] { run.showRun(); }}});
    if (const auto noisy = noisy_cells(work_.controller.runResults()); !noisy.empty())
        work_.messages.add(
            {{Severity::Warning,
              tr("%n cell(s) are in doubt: the machine was busy or throttled, or their steps "
                 "spread widely. The results mark them; Run › Measure noisy cells again measures "
                 "them once more.",
                 nullptr, static_cast<int>(noisy.size()))
                  .toStdString(),
              std::nullopt}});
    if (failed > 0)
        bar_->postLatest(bar_topics::failed(), Severity::Warning,
                         tr("%n cell(s) failed. The results say why.", nullptr, failed),
                         {{tr("Show the results"), [&work = work_] {
                               work.controller.showRun(); // if a file is on show in its place
                               emit work.offers.viewWanted(QStringLiteral("results"));
                           }}});
}

void MainWindow::readCells() {
    actions_.readCells(work_.controller);
    updateActions();
}

void MainWindow::updateActions() {
    actions_.update(work_.controller, workload_->isValid(), views_->viewWithChart() != nullptr);
    actions_.clearBaseline->setEnabled(work_.selection.baseline().has_value());
}

void MainWindow::updateSessionLabel() {
    const QString path = QString::fromStdString(work_.controller.source().string());
    const QString name = shownText(QFileInfo(path).fileName());
    sessionLabel_->setText(name);
    sessionLabel_->setToolTip(
        path.isEmpty() ? QString()
                       : (work_.controller.report() ? tr("The report is %1") : tr("The run is kept in %1"))
                             .arg(shownText(QDir::toNativeSeparators(path))));
    updateTitle();
}

void MainWindow::updateTitle() {
    const RunController& run = work_.controller;
    const QString name =
        shownText(QFileInfo(QString::fromStdString(run.source().string())).completeBaseName());
    QString title = name.isEmpty() ? tr("Stepscope") : tr("%1 – Stepscope").arg(name);
    if (run.isActive()) { // first, where lists of windows cut titles off
        const int percent = static_cast<int>(run.progress().fraction * 100);
        title = run.state() == RunController::State::Paused
                    ? tr("Paused at %1 % – %2").arg(percent).arg(title)
                    : tr("%1 % – %2").arg(percent).arg(title);
    } else if (endNotice_->waits()) {
        title = tr("Done – %1").arg(title);
    }
    if (title != windowTitle()) setWindowTitle(title);
}

void MainWindow::restoreSettings() {
    const QSettings settings;
    chooseTheme(themeNamed(settings.value(QStringLiteral("theme")).toString()));
    actions_.languages.at(rememberedLanguage())->setChecked(true);
    docks_->restore();
    const std::string device = work_.controller.backends().default_device();
    SweepSpec sweep = rememberedSweep(device);
    // It may be of a session that was measured elsewhere; a start should be able to run.
    if (!work_.controller.whyNothingRuns(sweep).isEmpty()) sweep.devices = {device};
    workload_->restoreSweep(sweep, rememberedSweepIsHandMade());
    work_.controller.setTakesBreakdown(settings.value(QStringLiteral("breakdown")).toBool());
    workload_->setTakesBreakdown(work_.controller.takesBreakdown());
    work_.controller.setTakesTimeline(settings.value(QStringLiteral("timeline")).toBool());
    workload_->setTakesTimeline(work_.controller.takesTimeline());
    workload_->setTimelineSteps(settings.value(QStringLiteral("timelineSteps")).toString());
}

void MainWindow::tellOfMissingFont(const QString& wanted) {
    report(Severity::Warning, tr("No font of this system has the characters of %1, so the window is in "
                                 "English. Install one, such as fonts-noto-cjk.")
                                  .arg(QLatin1String(languageFor(wanted).english)));
}

void MainWindow::remember() const {
    docks_->remember();
    if (const std::optional<SweepSpec> sweep = workload_->sweep())
        rememberSweep(*sweep, workload_->isHandMade());
    QSettings().setValue(QStringLiteral("breakdown"), work_.controller.takesBreakdown());
    QSettings().setValue(QStringLiteral("timeline"), work_.controller.takesTimeline());
    QSettings().setValue(QStringLiteral("timelineSteps"), workload_->typedTimelineSteps());
}

void MainWindow::leave() {
    left_ = true;
    setUpdatesEnabled(false);
    remember();
    const std::initializer_list<QObject*> parts = {this, files_, runs_, profiles_, unfinished_, endNotice_};
    for (QObject* part : parts) {
        for (const QObject* shared : std::initializer_list<const QObject*>{
                 &work_.controller, &work_.selection, &work_.files, &work_.profiler, &work_.offers})
            shared->disconnect(part);
        views_->disconnect(part);
    }
    work_.offers.disconnect(workload_);
    work_.offers.disconnect(views_);
}

void MainWindow::takeOver(const MainWindow& earlier) {
    for (const auto& [theme, action] : earlier.actions_.themes)
        if (action->isChecked()) chooseTheme(theme); // that of a command line is in no settings
    workload_->takeOver(*earlier.workload_);
    views_->takeOver(*earlier.views_);
    bar_->takeOver(*earlier.bar_);
    profiler_->takeOver(*earlier.profiler_);
    files_->takeOver(*earlier.files_);
    unfinished_->takeOver(*earlier.unfinished_);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (left_) {
        event->ignore();
        emit closeWanted();
        return;
    }
    remember();
    // The engine answers within one step, which may be long: the window need not be looked at meanwhile.
    hide();
    work_.controller.stop();
    event->accept();
}

void MainWindow::setVisible(bool visible) {
    if (visible) docks_->makeRoom();
    QMainWindow::setVisible(visible);
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    docks_->fit();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    if (isVisible()) docks_->fit();
}

bool MainWindow::focusNextPrevChild(bool next) {
    return focusNextStop(*this, next);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const bool fromHere = event->source() != nullptr; // a chart that is carried out
    if (!fromHere && event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        paths.push_back(url.toLocalFile());
    files_->openDropped(paths);
}

} // namespace stepscope
