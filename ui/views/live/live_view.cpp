#include "ui/views/live/live_view.h"

#include "records/figures.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/plot/steps/step_drawing.h"
#include "ui/plot/steps/step_plot.h"
#include "ui/text/figure_labels.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/text/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/status_colors.h"
#include "ui/theme/status_label.h"
#include "ui/theme/theme.h"
#include "ui/views/live/figure_row.h"
#include "ui/widgets/action.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSettings>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>

namespace stepscope {

namespace {

/// The figures that are known while a cell runs.
std::vector<const Figure*> runningFigures() {
    std::vector<const Figure*> out;
    for (const Figure& figure : figures())
        if (figure.running) out.push_back(&figure);
    return out;
}

/// What the row shows: the last step, the figures so far, the number of steps.
std::vector<FigureRow::Entry> shownFigures() {
    std::vector<FigureRow::Entry> out = {{LiveView::tr("Last"), LiveView::tr("Time of the last step")}};
    for (const Figure* figure : runningFigures())
        out.push_back({labelOf(*figure), definitionOf(*figure)});
    out.push_back({LiveView::tr("n"), LiveView::tr("Measured steps so far, of those planned")});
    return out;
}

QToolButton* makeToggle(const QString& text, const QString& toolTip, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setCheckable(true);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    return button;
}

} // namespace

LiveView::LiveView(const ViewContext& context, QWidget* parent)
    : View(context, new EmptyState(QStringLiteral("chart"), {}, {}), parent), title_(new ElidedLabel),
      status_(new StatusLabel),
      follow_(makeToggle(tr("Fo&llow"), tr("Show the cell that is running, and go on with the next"), this)),
      zero_(makeToggle(tr("From &zero"), tr("Start the time axis at zero"), this)),
      warmup_(
          makeToggle(tr("Fit warm-&up"), tr("Stretch the time axis to show slow warm-up steps whole"), this)),
      figures_(new FigureRow(shownFigures())), plot_(new StepPlot),
      top_(new QBoxLayout(QBoxLayout::LeftToRight)), buttons_(new QHBoxLayout) {
    QFont large = title_->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    title_->setFont(large);
    title_->setLines(2); // cells differ in what stands last
    follow_->setIcon(themedIcon(QStringLiteral("follow"), IconTone::Accent));
    follow_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto* words = new QHBoxLayout;
    words->setSpacing(8);
    words->addWidget(title_, 1);
    words->addWidget(status_);
    words->addSpacing(8);
    buttons_->setSpacing(8);
    buttons_->addStretch();
    for (QToolButton* button : {follow_, zero_, warmup_})
        buttons_->addWidget(button);
    top_->addLayout(words, 1);
    top_->addLayout(buttons_);

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(14, 10, 14, 8);
    layout->setSpacing(8);
    layout->addLayout(top_);
    layout->addWidget(figures_);
    layout->addWidget(plot_, 1);
    setPage(page);
    buildActions();

    connect(zero_, &QToolButton::toggled, plot_, &StepPlot::setZeroBaseline);
    connect(warmup_, &QToolButton::toggled, plot_, &StepPlot::setFitWarmup);
    connect(follow_, &QToolButton::toggled, &selection(), &Selection::setFollows);
    connect(&selection(), &Selection::changed, this, &LiveView::selectionChanged);
    connect(&controller(), &RunController::resultsReplaced, this, &LiveView::showSelected);
    connect(&controller(), &RunController::cellsChanged, this, &LiveView::cellsChanged);
    selectionChanged();
    showSelected();
}

void LiveView::buildActions() {
    const QString key = QStringLiteral("telemetry");
    telemetry_ = offer(
        ViewMenu::View,
        makeAction(tr("T&elemetry"), QKeySequence(QStringLiteral("Ctrl+T")),
                   tr("Show clock, power, temperature and memory under the step times, where the device "
                      "says them"),
                   {}, this));
    telemetry_->setCheckable(true);
    telemetry_->setChecked(QSettings().value(key, true).toBool());
    plot_->setTelemetryShown(telemetry_->isChecked());
    connect(telemetry_, &QAction::toggled, this, [this, key](bool on) {
        plot_->setTelemetryShown(on);
        QSettings().setValue(key, on);
    });
    const QString logKey = QStringLiteral("logTimes");
    log_ =
        offer(ViewMenu::View,
              makeAction(tr("Lo&garithmic time axis"), QKeySequence(QStringLiteral("Ctrl+L")),
                         tr("Show short and long steps on one chart, each power of ten as high"), {}, this));
    log_->setCheckable(true);
    const auto useLog = [this](bool on) {
        plot_->setLogTimes(on);
        zero_->setEnabled(!on); // a logarithmic axis has none
    };
    log_->setChecked(QSettings().value(logKey, false).toBool());
    useLog(log_->isChecked());
    connect(log_, &QAction::toggled, this, [logKey, useLog](bool on) {
        useLog(on);
        QSettings().setValue(logKey, on);
    });
    QAction* all =
        offer(ViewMenu::View, makeAction(tr("Show &all steps"), QKeySequence(QStringLiteral("Ctrl+0")),
                                         tr("Undo the zoom of the chart"), {}, this));
    connect(all, &QAction::triggered, plot_, &StepPlot::showAll);
}

bool LiveView::showsPart() const {
    return plot_->isZoomed();
}

Drawing LiveView::draw(const DrawingOptions& options) const {
    StepDrawing drawing{.title = title_->text(),
                        .size = options.size,
                        .zeroBaseline = zero_->isChecked(),
                        .fitWarmup = warmup_->isChecked(),
                        .logTimes = log_->isChecked(),
                        .note = noteOn(lightPalette()),
                        .range = {}};
    if (options.visible && plot_->isZoomed()) drawing.range = plot_->visibleSteps();
    return drawSteps(trace_, drawing);
}

void LiveView::selectionChanged() {
    const QSignalBlocker blocker(follow_);
    follow_->setChecked(selection().follows());
    if (selection().cell() != cell_) showSelected();
}

void LiveView::showSelected() {
    cell_ = selection().cell();
    const CellResult* result = controller().results().find(cell_);
    if (!result) return showNothing();
    trace_ = StepTrace(result->cell.warmup, result->cell.steps);
    if (times_of(*result) == Times::Statistics) trace_.setTold(result->statistics);
    takeNewSteps(*result);
    setEmpty(false);
    title_->setText(shownText(controller().results().title_of(result->cell)));
    arrangeTop();
    plot_->setTrace(&trace_);
    updateFigures();
    updateStatus(result);
    emit chartChanged();
}

/// The buttons stand beside the title, or below it where it has not all the room that it needs.
void LiveView::arrangeTop() {
    constexpr int around = 60; // margins and what lies between
    const int needed =
        title_->sizeHint().width() + status_->sizeHint().width() + buttons_->sizeHint().width() + around;
    top_->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void LiveView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    arrangeTop();
}

void LiveView::showNothing() {
    cell_ = -1;
    trace_ = StepTrace();
    plot_->setTrace(&trace_);
    emit chartChanged();
    if (controller().showsRun()) return; // for a moment only: the page need not go and come
    setEmpty(true);
    if (controller().results().cells().empty())
        empty()->setText(
            tr("No step has been timed yet"),
            tr("Choose models and axes on the left and press Run (F5): each step's time appears here "
               "as it is measured. Or open a session to look at an earlier run."));
    else if (controller().results().run())
        empty()->setText(tr("None of these cells has run yet"),
                         tr("Run › Run what is left (Ctrl+F5) measures them: each step's time appears here "
                            "as it is measured."));
    else
        empty()->setText(
            tr("These results have no step times"),
            tr("The file holds the statistics of each cell, which the Results table shows, but not the "
               "single steps. Session, CSV and JSON files keep those."));
}

void LiveView::cellsChanged(int first, int last) {
    if (cell_ < first || cell_ > last) return;
    const CellResult* result = controller().results().find(cell_);
    if (!result) return;
    if (result->steps.size() < trace_.seconds().size()) { // started anew
        showSelected();
        return;
    }
    takeNewSteps(*result);
    if (isVisible()) plot_->refresh();
    updateFigures();
    updateStatus(result);
}

void LiveView::takeNewSteps(const CellResult& cell) {
    for (std::size_t i = trace_.seconds().size(); i < cell.steps.size(); ++i)
        trace_.append(cell.steps[i].host_seconds, cell.steps[i].telemetry);
}

void LiveView::updateFigures() {
    const TimeUnit unit = trace_.unit();
    const QString last =
        trace_.seconds().empty() ? QStringLiteral("–") : formatSeconds(trace_.seconds().back(), unit);
    CellResult shown;
    shown.status = Status::Ok;
    shown.statistics = trace_.statistics();
    std::size_t place = 0;
    figures_->setValue(place++, last);
    for (const Figure* figure : runningFigures())
        figures_->setValue(place++, formatSeconds(figure->value(shown).value_or(std::nan("")), unit));
    const std::optional<double> counted = figure("measured_steps").value(shown);
    const QString measured = counted ? QLocale().toString(*counted, 'f', 0) : QStringLiteral("–");
    figures_->setValue(place, trace_.expected() > 0
                                  ? tr("%1 of %2").arg(measured).arg(trace_.expected() - trace_.warmup())
                                  : measured);
}

StepNote LiveView::noteOn(const QPalette& palette) const {
    const CellResult* cell = controller().results().find(cell_);
    if (!cell) return {};
    return {.text = wordsOf(*cell), .color = colorOf(state_of(*cell), controller().underway(*cell), palette)};
}

/// Why a cell has no steps, or no more of them; empty where it has all.
QString LiveView::wordsOf(const CellResult& cell) const {
    if (!cell.status || *cell.status == Status::Ok) return {};
    if (*cell.status == Status::Oom && cell.needed_bytes && cell.available_bytes)
        return tr("Out of memory: this cell needs %1, and %2 are available.")
            .arg(formatBytes(*cell.needed_bytes), formatBytes(*cell.available_bytes));
    QString note = labelOf(state_of(cell), controller().underway(cell));
    if (!cell.reason.empty()) note += QStringLiteral(": ") + shownLines(cell.reason);
    return note;
}

void LiveView::updateStatus(const CellResult* cell) {
    if (!cell) return;
    status_->setCell(*cell, controller().underway(*cell));
    plot_->setNote(noteOn(palette()));
}

void LiveView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) updateStatus(controller().results().find(cell_));
}

void LiveView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    plot_->refresh(); // what came while it was hidden
}

} // namespace stepscope
