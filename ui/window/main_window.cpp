#include "ui/window/main_window.h"

#include "sessions/errors.h"
#include "ui/inspector/inspector.h"
#include "ui/messages/message_bar.h"
#include "ui/messages/messages_view.h"
#include "ui/plot/step_plot.h"
#include "ui/theme/icons.h"
#include "ui/views/breakdown/breakdown_view.h"
#include "ui/views/live/live_view.h"
#include "ui/views/results/results_view.h"
#include "ui/widgets/section_label.h"
#include "ui/window/progress_strip.h"
#include "ui/window/recent_files.h"
#include "ui/workload/workload_panel.h"
#include "workload/presets.h"
#include "workload/sweep_json.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace stepscope {

namespace {

/// Narrower, and the inspector would take the room of the chart.
constexpr int inspector_width = 1280;

QString sweepKey() {
    return QStringLiteral("sweep");
}

/// The workload of last time; at first one that runs anywhere in seconds.
SweepSpec rememberedSweep() {
    const std::string text = QSettings().value(sweepKey()).toString().toStdString();
    if (!text.empty()) {
        try {
            return parse_sweep(text);
        } catch (const WorkloadError&) {
            // It was not finished, or is from another version: the quick one is a better start than an error.
        }
    }
    return find_sweep("quick");
}

} // namespace

MainWindow::MainWindow(std::shared_ptr<const BackendRegistry> backends, SessionCatalog sessions,
                       QWidget* parent)
    : QMainWindow(parent), controller_(std::move(backends)), sessions_(std::move(sessions)), actions_(this),
      recent_(new RecentFiles(this)), bar_(new MessageBar), splitter_(new QSplitter),
      workload_(new WorkloadPanel(controller_.backends(), controller_.forecaster())), tabs_(new QTabWidget),
      live_(new LiveView(controller_)), results_(new ResultsView(controller_)),
      breakdown_(new BreakdownView(controller_)), inspector_(new Inspector(controller_)),
      messagesView_(new MessagesView(messages_)), progress_(new ProgressStrip(controller_)),
      sessionLabel_(new MutedLabel), inspectorDock_(new QDockWidget(tr("Inspector"), this)),
      messagesDock_(new QDockWidget(tr("Messages"), this)) {
    setWindowTitle(tr("Stepscope"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/stepscope.svg")));
    setAcceptDrops(true);
    buildLayout();
    connectActions();
    connectController();
    restoreSettings();
    updateActions();
}

MainWindow::~MainWindow() {
    // The views read what the members below them own, and so go first.
    controller_.disconnect();
    delete takeCentralWidget();
    delete inspectorDock_;
    delete messagesDock_;
    delete progress_;
}

void MainWindow::buildLayout() {
    actions_.fillMenuBar(menuBar(), recent_);
    auto* toolBar = addToolBar(tr("Toolbar"));
    toolBar->setObjectName(QStringLiteral("toolBar"));
    toolBar->setMovable(false);
    toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    actions_.fillToolBar(toolBar);

    tabs_->setDocumentMode(true);
    tabs_->addTab(live_, themedIcon(QStringLiteral("chart")), tr("Live"));
    tabs_->addTab(results_, themedIcon(QStringLiteral("table")), tr("Results"));
    tabs_->addTab(breakdown_, themedIcon(QStringLiteral("breakdown")), tr("Breakdown"));
    splitter_->addWidget(workload_);
    splitter_->addWidget(tabs_);
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

    inspectorDock_->setObjectName(QStringLiteral("inspectorDock"));
    inspectorDock_->setWidget(inspector_);
    addDockWidget(Qt::RightDockWidgetArea, inspectorDock_);
    messagesDock_->setObjectName(QStringLiteral("messagesDock"));
    messagesDock_->setWidget(messagesView_);
    addDockWidget(Qt::BottomDockWidgetArea, messagesDock_);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    resizeDocks({messagesDock_}, {110}, Qt::Vertical);
    resizeDocks({inspectorDock_}, {270}, Qt::Horizontal);
    messagesDock_->hide();

    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(progress_, 1);
    sessionLabel_->setContentsMargins(0, 0, 12, 0);
    statusBar()->addPermanentWidget(sessionLabel_);
}

void MainWindow::connectActions() {
    connect(actions_.open, &QAction::triggered, this, &MainWindow::askAndOpen);
    connect(actions_.saveSession, &QAction::triggered, this, &MainWindow::askAndSaveSession);
    connect(actions_.saveSweep, &QAction::triggered, this, &MainWindow::askAndSaveSweep);
    connect(actions_.quit, &QAction::triggered, this, &QWidget::close);
    const std::pair<QAction*, std::pair<QString, QString>> exports[] = {
        {actions_.exportMarkdown, {tr("Markdown table"), QStringLiteral("md")}},
        {actions_.exportCsv, {tr("CSV table"), QStringLiteral("csv")}},
        {actions_.exportJson, {tr("JSON file"), QStringLiteral("json")}},
        {actions_.exportPng, {tr("PNG image"), QStringLiteral("png")}},
        {actions_.exportSvg, {tr("SVG drawing"), QStringLiteral("svg")}}};
    for (const auto& [action, kind] : exports)
        connect(action, &QAction::triggered, this,
                [this, kind = kind] { askAndExport(kind.first, kind.second); });
    connect(recent_, &RecentFiles::chosen, this, &MainWindow::openFile);

    connect(actions_.copyMarkdown, &QAction::triggered, results_, &ResultsView::copyMarkdown);
    connect(actions_.filter, &QAction::triggered, this, [this] {
        tabs_->setCurrentWidget(results_);
        results_->filterEdit()->setFocus();
    });
    connect(actions_.run, &QAction::triggered, this, &MainWindow::run);
    connect(actions_.resume, &QAction::triggered, this, &MainWindow::resume);
    connect(actions_.stop, &QAction::triggered, &controller_, &RunController::stop);
    connect(actions_.pause, &QAction::triggered, this,
            [this](bool on) { on ? controller_.pause() : controller_.proceed(); });

    connect(actions_.showLive, &QAction::triggered, this, [this] { tabs_->setCurrentWidget(live_); });
    connect(actions_.showResults, &QAction::triggered, this, [this] { tabs_->setCurrentWidget(results_); });
    connect(actions_.showBreakdown, &QAction::triggered, this,
            [this] { tabs_->setCurrentWidget(breakdown_); });
    connect(actions_.showAllSteps, &QAction::triggered, live_->plot(), &StepPlot::showAll);
    connect(actions_.showTelemetry, &QAction::toggled, this, [this](bool on) {
        live_->plot()->setTelemetryShown(on);
        QSettings().setValue(QStringLiteral("telemetry"), on);
    });
    connect(actions_.showWorkload, &QAction::triggered, workload_, &QWidget::setVisible);
    connect(actions_.showInspector, &QAction::triggered, inspectorDock_, &QWidget::setVisible);
    connect(actions_.showMessages, &QAction::triggered, messagesDock_, &QWidget::setVisible);
    connect(inspectorDock_, &QDockWidget::visibilityChanged, actions_.showInspector, &QAction::setChecked);
    connect(messagesDock_, &QDockWidget::visibilityChanged, actions_.showMessages, &QAction::setChecked);
    actions_.showWorkload->setChecked(true);
    for (const auto& [theme, action] : actions_.themes)
        connect(action, &QAction::triggered, this, [this, theme = theme] {
            chooseTheme(theme);
            QSettings().setValue(QStringLiteral("theme"), nameOf(theme));
        });
    connect(actions_.about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::connectController() {
    connect(&controller_, &RunController::stateChanged, this, &MainWindow::updateActions);
    connect(&controller_, &RunController::resultsReplaced, this, [this] {
        updateActions();
        updateSessionLabel();
    });
    connect(&controller_, &RunController::runEnded, this, [this] {
        updateActions();
        reportEnd();
    });
    connect(&controller_, &RunController::failed, this,
            [this](const QString& reason) { report(Severity::Error, reason); });
    connect(&controller_, &RunController::messagesArrived, this,
            [this](const std::vector<Message>& messages) {
                messages_.add(messages);
                for (const Message& message : messages)
                    if (message.severity == Severity::Error)
                        bar_->post(message.severity, QString::fromStdString(message.text));
            });
    connect(&controller_, &RunController::currentCellChanged, this, [this](int cell) {
        if (live_->isFollowing()) inspector_->showCell(cell);
    });
    connect(workload_, &WorkloadPanel::validityChanged, this, &MainWindow::updateActions);
    connect(workload_, &WorkloadPanel::breakdownToggled, this, [this](bool on) {
        controller_.setBreakdown(on);
        breakdown_->setTaken(on);
    });
    connect(breakdown_, &BreakdownView::wanted, this, [this] { workload_->setTakesBreakdown(true); });
    connect(results_, &ResultsView::cellSelected, this, &MainWindow::selectCell);
    connect(results_, &ResultsView::cellActivated, this, &MainWindow::showOnChart);
    connect(messagesView_, &MessagesView::cellActivated, this, &MainWindow::showOnChart);
    connect(live_, &LiveView::cellShown, this, [this](int cell) {
        inspector_->showCell(cell);
        if (live_->isFollowing() && controller_.isActive())
            breakdown_->follow(cell);
        else
            breakdown_->showCell(cell);
        updateActions();
    });

    connect(&files_, &FileCommands::opened, this, &MainWindow::takeDocument);
    connect(&files_, &FileCommands::failed, this, [this](const QString& reason) {
        report(Severity::Error, reason);
        emit exportFailed(reason);
    });
    connect(&files_, &FileCommands::written, this, [this](const QString& path) {
        report(Severity::Info, tr("Written: %1").arg(QDir::toNativeSeparators(path)));
        if (path.endsWith(QStringLiteral(".stepscope")) || path.endsWith(QStringLiteral(".md")))
            recent_->add(path);
    });
}

void MainWindow::run() {
    const std::optional<SweepSpec> sweep = workload_->sweep();
    if (!sweep || !workload_->isValid()) {
        report(Severity::Error,
               tr("The sweep cannot run yet: see the marks on the left. %1").arg(workload_->summaryText()));
        return;
    }
    try {
        controller_.start(*sweep, sessions_.new_path(sweep->name));
    } catch (const SessionError& error) {
        report(Severity::Error, tr("The run's session cannot be written, so it was not started. %1")
                                    .arg(QString::fromStdString(error.what())));
    }
}

void MainWindow::resume() {
    controller_.resume(controller_.source(), controller_.results());
}

void MainWindow::selectCell(int cell) {
    inspector_->showCell(cell);
    breakdown_->showCell(cell);
    live_->pin(cell);
}

void MainWindow::showOnChart(int cell) {
    selectCell(cell);
    tabs_->setCurrentWidget(live_);
}

void MainWindow::chooseTheme(Theme theme) {
    actions_.themes[theme]->setChecked(true);
    applyTheme(theme);
}

void MainWindow::report(Severity severity, const QString& text) {
    messages_.add({{severity, text.toStdString(), std::nullopt}});
    if (severity != Severity::Info) bar_->post(severity, text);
}

void MainWindow::reportEnd() {
    int ok = 0;
    int memory = 0;
    int failed = 0;
    for (const CellResult& cell : controller_.results().cells()) {
        if (cell.status == Status::Ok) ++ok;
        if (cell.status == Status::Oom) ++memory;
        if (cell.status == Status::Failed) ++failed;
    }
    report(Severity::Info, tr("The run has ended: %1 OK, %2 out of memory, %3 failed, of %4 cells.")
                               .arg(ok)
                               .arg(memory)
                               .arg(failed)
                               .arg(controller_.results().cells().size()));
    if (failed > 0)
        bar_->post(Severity::Warning, tr("%n cell(s) failed. The results say why.", nullptr, failed),
                   {{tr("Show the results"), [this] { tabs_->setCurrentWidget(results_); }}});
}

void MainWindow::updateActions() {
    const RunController::State state = controller_.state();
    const bool active = controller_.isActive();
    const Results& results = controller_.results();
    const bool any = !results.cells().empty();
    bool unfinished = false;
    for (const CellResult& cell : results.cells())
        unfinished = unfinished || !Results::is_final(cell);

    actions_.run->setEnabled(!active && workload_->isValid());
    actions_.pause->setEnabled(state == RunController::State::Running ||
                               state == RunController::State::Paused);
    actions_.pause->setChecked(state == RunController::State::Paused);
    const bool paused = state == RunController::State::Paused;
    actions_.pause->setText(paused ? tr("&Go on") : tr("&Pause"));
    actions_.pause->setIcon(paused ? themedIcon(QStringLiteral("run"), IconTone::Accent)
                                   : themedIcon(QStringLiteral("pause")));
    actions_.stop->setEnabled(active && state != RunController::State::Stopping);
    actions_.resume->setEnabled(!active && unfinished && results.run().has_value() &&
                                controller_.source().extension() == ".stepscope");
    actions_.open->setEnabled(!active);
    actions_.saveSession->setEnabled(any);
    actions_.saveSweep->setEnabled(workload_->isValid());
    for (QAction* action : {actions_.exportMarkdown, actions_.exportCsv, actions_.exportJson,
                            actions_.copyMarkdown, actions_.filter})
        action->setEnabled(any);
    for (QAction* action : {actions_.exportPng, actions_.exportSvg})
        action->setEnabled(live_->cell() >= 0);
}

void MainWindow::updateSessionLabel() {
    const QString path = QString::fromStdString(controller_.source().string());
    const QString name = QFileInfo(path).fileName();
    sessionLabel_->setText(name);
    sessionLabel_->setToolTip(
        path.isEmpty() ? QString() : tr("The run is kept in %1").arg(QDir::toNativeSeparators(path)));
    setWindowTitle(name.isEmpty() ? tr("Stepscope")
                                  : tr("%1 – Stepscope").arg(QFileInfo(path).completeBaseName()));
}

void MainWindow::restoreSettings() {
    const QSettings settings;
    chooseTheme(themeNamed(settings.value(QStringLiteral("theme")).toString()));
    if (!restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray())) resize(1320, 820);
    arranged_ = restoreState(settings.value(QStringLiteral("docks")).toByteArray());
    splitter_->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    if (!arranged_) inspectorDock_->hide(); // until the size is known
    actions_.showTelemetry->setChecked(settings.value(QStringLiteral("telemetry"), true).toBool());
    workload_->setSweep(rememberedSweep());
    workload_->setTakesBreakdown(settings.value(QStringLiteral("breakdown")).toBool());
}

void MainWindow::saveSettings() const {
    QSettings settings;
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("docks"), saveState());
    settings.setValue(QStringLiteral("splitter"), splitter_->saveState());
    settings.setValue(QStringLiteral("breakdown"), workload_->takesBreakdown());
    if (const std::optional<SweepSpec> sweep = workload_->sweep())
        settings.setValue(sweepKey(), QString::fromStdString(sweep_to_json(*sweep).dump()));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveSettings();
    // The engine answers within one step, which may be long: the window need not be looked at meanwhile.
    hide();
    controller_.stop();
    event->accept();
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (std::exchange(arranged_, true)) return;
    inspectorDock_->setVisible(width() >= inspector_width);
    const int panel = std::clamp(width() * 3 / 10, 400, 436);
    splitter_->setSizes({panel, width() - panel});
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const int before = event->oldSize().width(); // -1: never shown
    if ((before < 0 || before >= inspector_width) && width() < inspector_width)
        inspectorDock_->hide(); // and stays a key away
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    openFile(event->mimeData()->urls().front().toLocalFile());
    event->acceptProposedAction();
}

} // namespace stepscope
