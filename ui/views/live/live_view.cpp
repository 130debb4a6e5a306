#include "ui/views/live/live_view.h"

#include "records/figures.h"
#include "ui/accessible/chart_table.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/plot/steps/reading_labels.h"
#include "ui/plot/steps/step_drawing.h"
#include "ui/plot/steps/step_plot.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/format.h"
#include "ui/text/labels/figure_labels.h"
#include "ui/text/labels/run_labels.h"
#include "ui/theme/colors/status_colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/status_label.h"
#include "ui/theme/theme.h"
#include "ui/views/live/figure_row.h"
#include "ui/views/live/step_remarks.h"
#include "ui/widgets/action.h"
#include "ui/widgets/drawn_when_seen.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels/elided_label.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>

#include <cmath>
#include <functional>
#include <span>
#include <utility>

namespace stepscope {

namespace {

/// The figures that are known while a cell runs.
std::vector<const Figure*> runningFigures() {
    std::vector<const Figure*> out;
    for (const Figure& figure : figures())
        if (figure.running) out.push_back(&figure);
    return out;
}

constexpr int narrow_reading = 96; ///< what steps are read as, in a window that has no room for more

QString readingKey() {
    return QStringLiteral("stepReading");
}

QString idOf(const Figure& figure) {
    return QString::fromUtf8(figure.id);
}

/// What the row shows: the last step, the figures so far, the number of steps.
std::vector<FigureRow::Entry> shownFigures() {
    std::vector<FigureRow::Entry> out = {{LiveView::tr("Last"), LiveView::tr("The last step")}};
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
    return button;
}

} // namespace

LiveView::LiveView(const ViewContext& context, QWidget* parent)
    : View(context, new EmptyState(QStringLiteral("chart"), {}, {}), parent), title_(new ElidedLabel),
      status_(new StatusLabel),
      follow_(makeToggle(tr("Fo&llow"), tr("Show the cell that is running, and go on with the next"), this)),
      zero_(makeToggle(tr("From &zero"), tr("Start the axis at zero"), this)),
      warmup_(makeToggle(tr("Fit warm-&up"),
                         tr("Stretch the axis to show warm-up steps, and a slow start, whole"), this)),
      readings_(new QComboBox), figures_(new FigureRow(shownFigures())), remarks_(new ElidedLabel),
      plot_(new StepPlot), top_(new QBoxLayout(QBoxLayout::LeftToRight)), buttons_(new QHBoxLayout) {
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
    buttons_->addWidget(readings_);
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
    layout->addWidget(remarks_);
    layout->addWidget(plot_, 1);
    setPage(page, plot_);
    remarks_->setLines(3);
    remarks_->setForegroundRole(QPalette::PlaceholderText);
    remarks_->hide();
    overlays_ = new DrawnWhenSeen(*plot_, [this] { chooseOverlays(); });
    drawing_ = new DrawnWhenSeen(*plot_, [this] { catchUp(); }); // before what lies over it
    fillReadings();
    buildActions();

    connect(zero_, &QToolButton::toggled, plot_, &StepPlot::setZeroBaseline);
    connect(warmup_, &QToolButton::toggled, plot_, &StepPlot::setFitWarmup);
    connect(follow_, &QToolButton::toggled, &selection(), &Selection::setFollows);
    connect(plot_, &StepPlot::beginMoved, this, &LiveView::moveBegin);
    connect(plot_, &StepPlot::beginReset, this, [this] { moveBegin(std::nullopt); });
    connect(plot_, &StepPlot::menuWanted, this, &LiveView::showMenu);
    connect(&selection(), &Selection::changed, this, &LiveView::selectionChanged);
    connect(&controller(), &RunController::resultsReplaced, this, [this] {
        begins_.clear(); // which were of other cells
        isStale_ = true;
        showSelected();
    });
    connect(&controller(), &RunController::cellsChanged, this, &LiveView::cellsChanged);
    connect(&selection(), &Selection::baselineChanged, overlays_, &DrawnWhenSeen::outdate);
    selectionChanged();
    showSelected();
}

/// What is drawn or not, by key and from the menu: as it was left, or as is usual at first.
void LiveView::buildActions() {
    struct Toggle {
        QAction** action;
        QString text;
        const char* key;
        QString toolTip, setting;
        bool usual;
        std::function<void(bool)> draw;
    };
    const Toggle toggles[] = {
        {&telemetry_, tr("T&elemetry"), "Ctrl+T",
         tr("Show clock, power, temperature and memory under the step times, where the device says them"),
         QStringLiteral("telemetry"), true, [this](bool on) { plot_->setTelemetryShown(on); }},
        {&histogram_, tr("Hist&ogram"), "Ctrl+H",
         tr("Show beside the steps how often each value comes up, of the steps in sight and of those that "
            "are chosen"),
         QStringLiteral("stepHistogram"), true, [this](bool on) { plot_->setHistogramShown(on); }},
        {&ghost_, tr("Baseline &under the steps"), "Ctrl+G",
         tr("Draw the steps of the same cell of the baseline, thin and grey, with their mean"),
         QStringLiteral("stepGhost"), true, [this](bool) { overlays_->outdate(); }},
        {&stacked_, tr("Cells in bands, not o&verlaid"), "Ctrl+Shift+L",
         tr("Draw each of the chosen cells in a band of its own, on a scale of its own, instead of one over "
            "the other"),
         QStringLiteral("stackedCells"), false,
         [this](bool on) {
             extras_.stacked = on;
             overlays_->outdate();
         }},
        {&log_, tr("Lo&garithmic axis"), "Ctrl+L",
         tr("Show short and long steps on one chart, each power of ten as high"), QStringLiteral("logTimes"),
         false,
         [this](bool on) {
             plot_->setLogTimes(on);
             zero_->setEnabled(!on); // a logarithmic axis has none
         }},
    };
    for (const Toggle& toggle : toggles) {
        QAction* action =
            offer(ViewMenu::View,
                  makeAction(toggle.text, QKeySequence(QLatin1String(toggle.key)), toggle.toolTip, {}, this));
        *toggle.action = action;
        action->setCheckable(true);
        action->setChecked(QSettings().value(toggle.setting, toggle.usual).toBool());
        toggle.draw(action->isChecked());
        connect(action, &QAction::toggled, this, [setting = toggle.setting, draw = toggle.draw](bool on) {
            QSettings().setValue(setting, on);
            draw(on);
        });
    }
    QAction* all =
        offer(ViewMenu::View, makeAction(tr("Show &all steps"), QKeySequence(QStringLiteral("Ctrl+0")),
                                         tr("Undo the zoom of the chart"), {}, this));
    connect(all, &QAction::triggered, plot_, &StepPlot::showAll);
    connect(plot_, &StepPlot::zoomChanged, all, [this, all] { all->setEnabled(plot_->isZoomed()); });
    all->setEnabled(false); // all are in sight
}

/// Of the steps that are chosen, else of the one that was clicked on, else of the cell.
void LiveView::showMenu(const QPoint& globalPosition) {
    const auto asked = plot_->stepsInQuestion();
    ProfileWish wish{.cell = cell_};
    QString text = tr("Profile with &Nsight…");
    if (asked) {
        wish.steps = StepRange{static_cast<int>(asked->first), static_cast<int>(asked->last)};
        const QString steps = QString::fromStdString(text_of(*wish.steps));
        text = asked->first == asked->last ? tr("Profile step %1 with &Nsight…").arg(steps)
                                           : tr("Profile steps %1 with &Nsight…").arg(steps);
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(text), &QAction::triggered, this,
            [this, wish] { selection().wantProfile(wish); });
    menu->addSeparator();
    QAction* all = menu->addAction(tr("Show &all steps"));
    all->setEnabled(plot_->isZoomed());
    connect(all, &QAction::triggered, plot_, &StepPlot::showAll);
    offerChartTable(*menu, plot_);
    menu->popup(globalPosition);
}

bool LiveView::hasChart() const {
    return controller().results().find(selection().cell()) != nullptr;
}

bool LiveView::showsPart() const {
    return plot()->isZoomed();
}

Drawing LiveView::draw(const DrawingOptions& options) const {
    caughtUp();
    StepDrawing drawing{.title = title_->text(),
                        .size = options.size,
                        .zeroBaseline = zero_->isChecked(),
                        .fitWarmup = warmup_->isChecked(),
                        .logTimes = log_->isChecked(),
                        .histogram = histogram_->isChecked(),
                        .note = noteOn(lightPalette()),
                        .range = {},
                        .extras = extras_};
    drawing.extras.overlays = overlaid_.on(lightPalette());
    for (StepOverlay& overlay : drawing.extras.overlays) // which go on while the drawing waits
        overlay.trace = std::make_shared<const CellSteps>(*overlay.trace);
    if (options.visible && plot_->isZoomed()) drawing.range = plot_->visibleSteps();
    return drawSteps(trace_, drawing);
}

void LiveView::selectionChanged() {
    const QSignalBlocker blocker(follow_);
    follow_->setChecked(selection().follows());
    if (selection().cell() != cell_) return showSelected();
    overlays_->outdate();
}

/// Whether there is something to show is known without being seen; what it is, is read then.
void LiveView::showSelected() {
    if (!LiveView::hasChart()) return showNothing();
    const bool had = std::exchange(hadChart_, true);
    setEmpty(false);
    drawing_->outdate();
    if (!had) emit chartChanged();
}

const LiveView& LiveView::caughtUp() const {
    drawing_->catchUp();
    overlays_->catchUp();
    return *this;
}

void LiveView::catchUp() {
    const CellResult* result = controller().results().find(selection().cell());
    if (!result) return;
    const bool other = std::exchange(cell_, selection().cell()) != selection().cell();
    if (std::exchange(isStale_, false) || other)
        showCell(*result);
    else
        goOn(*result);
}

void LiveView::showCell(const CellResult& cell) {
    readSteps(cell);
    title_->setText(titleOf(controller().results(), cell.cell));
    arrangeTop();
    plot_->setSubject(title_->text());
    plot_->setTrace(&trace_);
    updateFigures();
    updateStatus(&cell);
}

void LiveView::fillReadings() {
    readings_->setAccessibleName(tr("What a step is read as"));
    for (const Figure* figure : figures_of_steps())
        readings_->addItem(labelOfReading(*figure), idOf(*figure));
    // As wide as it wants where there is room, and it makes no window wider.
    readings_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    readings_->view()->setMinimumWidth(readings_->view()->sizeHintForColumn(0));
    readings_->setMinimumWidth(narrow_reading);
    connect(readings_, &QComboBox::activated, this, [this] {
        QSettings().setValue(readingKey(), readings_->currentData());
        readAnew();
    });
}

LiveView::Known LiveView::knownOf(const CellResult& cell) {
    return {.steps = !cell.steps.empty(),
            .peaks = cell.peaks || cell.given_peak_flops,
            .ended = cell.status.has_value()};
}

void LiveView::readSteps(const CellResult& cell) {
    known_ = knownOf(cell);
    const QString wanted = QSettings().value(readingKey()).toString();
    StepReading reading;
    for (const Figure* figure : figures_of_steps())
        if (idOf(*figure) == wanted && has_reading(*figure, cell)) reading = StepReading(*figure, cell);
    const bool told = times_of(cell) == Times::Statistics; // no place of the axis is one of a step then
    // Of a cell that was stopped the axis has the steps that were taken: no others come.
    const bool complete = known_.ended && !cell.steps.empty();
    const int expected = complete ? static_cast<int>(cell.steps.size()) : cell.cell.steps;
    trace_ = CellSteps(told ? 0 : cell.cell.warmup, expected, reading);
    if (told) trace_.setTold(cell.statistics);
    takeNewSteps(cell);
    findSteady(cell);
    overlays_->outdate();
    readings_->setCurrentIndex(readings_->findData(idOf(reading.figure())));
    offerReadings(cell);
    const QString explanation = explanationOf(reading);
    readings_->setToolTip(explanation.isEmpty() ? tr("The time of each step, or what follows from it")
                                                : explanation);
    std::size_t place = 1; // the last step's needs none
    for (const Figure* figure : runningFigures())
        figures_->setExplanation(place++, explanation.isEmpty() ? definitionOf(*figure) : explanation);
}

/// The same steps, in sight as they are.
void LiveView::readAnew() {
    const CellResult* cell = controller().results().find(cell_);
    if (!cell) return;
    readSteps(*cell);
    plot_->refresh();
    updateFigures();
}

void LiveView::takeOver(const View& earlier) {
    const auto& other = static_cast<const LiveView&>(earlier);
    begins_ = other.begins_;
    zero_->setChecked(other.zero_->isChecked());
    warmup_->setChecked(other.warmup_->isChecked());
    showSelected();
}

void LiveView::findSteady(const CellResult& cell) {
    foundAmong_ = cell.steps.size();
    found_ = steady_part_of(cell.steps, trace_.warmup());
    showSteady();
}

void LiveView::moveBegin(std::optional<std::size_t> step) {
    if (step)
        begins_[cell_] = *step;
    else
        begins_.remove(cell_);
    showSteady();
    plot_->refresh();
}

void LiveView::showSteady() {
    extras_.steady.reset();
    if (trace_.seconds().size() > trace_.warmup()) {
        const auto moved = begins_.constFind(cell_);
        const SteadyPart part = moved != begins_.constEnd() ? found_.from(*moved) : found_;
        extras_.steady = SteadySteps{.part = part, .statistics = trace_.statisticsOf(part)};
    }
    plot_->setExtras(extras_);
    updateRemarks();
}

void LiveView::chooseOverlays() {
    OverlaidCells::Ghost ghost;
    if (ghost_->isChecked()) ghost = {selection().partnerOf(cell_), selection().baselineTitle()};
    overlaid_.choose(controller().results(), cell_, selection().cells(), ghost, trace_.reading().figure());
    extras_.overlays = overlaid_.on(plot_->palette());
    plot_->setExtras(extras_);
    plot_->refresh();
    updateRemarks();
}

void LiveView::updateRemarks() {
    QStringList words;
    if (setsAside(extras_, trace_)) words.push_back(sentenceOf(*extras_.steady, trace_));
    for (const StepOverlay& overlay : extras_.overlays)
        if (overlay.isGhost) words.push_back(sentenceOf(overlay, trace_.unit()));
    if (overlaid_.leftOut() > 0)
        words.push_back(tr("Chosen cells that are not drawn: %1.").arg(overlaid_.leftOut()));
    remarks_->setVisible(!words.isEmpty());
    remarks_->setText(words.join(QLatin1Char(' ')));
}

void LiveView::offerReadings(const CellResult& cell) {
    auto* model = qobject_cast<QStandardItemModel*>(readings_->model());
    int row = 0;
    for (const Figure* figure : figures_of_steps()) {
        QStandardItem* item = model->item(row++);
        const bool told = has_reading(*figure, cell);
        item->setEnabled(told);
        item->setToolTip(told ? definitionOf(*figure) : whyNoReading(*figure));
    }
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
    trace_ = CellSteps();
    extras_ = {.steady = {}, .overlays = {}, .stacked = stacked_->isChecked()};
    overlaid_.clear();
    showSteady();
    plot_->setTrace(&trace_);
    if (std::exchange(hadChart_, false)) emit chartChanged();
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
    if (!isVisible() && !overlaid_.empty())
        overlays_->outdate();
    else if (overlaid_.goOn(controller().results(), first, last))
        plot_->refresh();
    if (selection().cell() >= first && selection().cell() <= last) drawing_->outdate();
}

/// The same cell, of which more may be known.
void LiveView::goOn(const CellResult& cell) {
    const std::span<const double> known = trace_.seconds();
    const bool goesOn =
        known.size() <= cell.steps.size() && (known.empty() || std::isnan(known.back()) ||
                                              known.back() == cell.steps[known.size() - 1].host_seconds);
    if (!goesOn) { // it started anew
        begins_.remove(cell_);
        showCell(cell);
        return;
    }
    if (knownOf(cell) != known_)
        readSteps(cell);
    else
        takeNewSteps(cell);
    // It is looked for anew where it may have changed, and not with every step of a million.
    if (trace_.seconds().size() > foundAmong_ + foundAmong_ / 20) findSteady(cell);
    plot_->refresh();
    updateFigures();
    updateStatus(&cell);
}

void LiveView::takeNewSteps(const CellResult& cell) {
    for (std::size_t i = trace_.seconds().size(); i < cell.steps.size(); ++i)
        trace_.append(cell.steps[i]);
}

void LiveView::updateFigures() {
    const PlotUnit& unit = trace_.unit();
    const QString last =
        trace_.values().empty() ? QStringLiteral("–") : formatIn(unit, trace_.values().back());
    CellResult shown;
    shown.status = Status::Ok;
    shown.statistics = trace_.statistics();
    std::size_t place = 0;
    figures_->setValue(place++, last);
    for (const Figure* figure : runningFigures())
        figures_->setValue(place++, formatIn(unit, figure->value(shown).value_or(std::nan(""))));
    const std::optional<double> counted = figure("measured_steps").value(shown);
    const QString measured = counted ? QLocale().toString(*counted, 'f', 0) : QStringLiteral("–");
    const CellResult* cell = controller().results().find(cell_);
    const int planned = cell ? cell->cell.steps - static_cast<int>(trace_.warmup()) : 0;
    figures_->setValue(place,
                       planned > 0 ? tr("%1 of %2").arg(measured, QLocale().toString(planned)) : measured);
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
    if (!cell.reason.empty()) note += QStringLiteral(": ") + toldText(cell.reason);
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
    const CellResult* cell = controller().results().find(cell_); // of which more came while it was hidden
    if (cell && cell->steps.size() != foundAmong_) findSteady(*cell);
    plot_->refresh();
}

} // namespace stepscope
