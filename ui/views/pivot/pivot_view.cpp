#include "ui/views/pivot/pivot_view.h"

#include "ui/accessible/chart_table.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/plot/places/places_plot.h"
#include "ui/text/format.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/labels/figure_labels.h"
#include "ui/text/labels/run_labels.h"
#include "ui/text/plain_text.h"
#include "ui/theme/theme.h"
#include "ui/views/filter_actions.h"
#include "ui/widgets/drawn_when_seen.h"
#include "ui/widgets/empty_state.h"

#include <QFont>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stepscope {

namespace {

/// Between two drawings while a run goes on.
constexpr int soon_ms = 150;

std::vector<const CellResult*> acceptedCells(const Results& results, const Selection& selection) {
    std::vector<const CellResult*> out;
    for (const CellResult& cell : results.cells())
        if (selection.accepts(cell)) out.push_back(&cell);
    return out;
}

/// What of a cell can change a chart: its state, and whether its breakdown, which tells peaks, has come.
int tellingOf(const CellResult& cell) {
    return 2 * static_cast<int>(state_of(cell)) + (cell.phases.empty() ? 0 : 1);
}

} // namespace

PivotView::PivotView(const ViewContext& context, const Kind& kind, QWidget* parent)
    : View(context, new EmptyState(kind.icon, {}, {}), parent),
      choices_(new PivotChoices(kind.name, kind.roles, kind.switches,
                                [this](const Figure& figure) { return isThere(figure); })),
      plot_(new PlacesPlot), showAll_(empty()->addButton(tr("Show all cells"))),
      marking_(new DrawnWhenSeen(*this, [this] { followChoice(); })),
      drawing_(new DrawnWhenSeen(*this, [this] { refresh(); })) {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(choices_);
    layout->addWidget(plot_, 1);
    setPage(page, plot_);
    showFilter();
    plot_->setAccessibleName(kind.chartName);
    plot_->setReader([this](int place) { return reading(place); });
    soon_.setInterval(soon_ms);

    connect(&soon_, &QTimer::timeout, this, &PivotView::changed);
    connect(showAll_, &QPushButton::clicked, &selection(), &Selection::resetFilter);
    connect(choices_, &PivotChoices::changed, this, &PivotView::refresh);
    connect(plot_, &PlacesPlot::chosenByPerson, this, &PivotView::choose);
    connect(plot_, &PlacesPlot::opened, this, &PivotView::openPlace);
    connect(plot_, &PlacesPlot::menuWanted, this, &PivotView::showMenu);
    connect(&selection(), &Selection::changed, marking_, &DrawnWhenSeen::outdate);
    connect(&selection(), &Selection::filterChanged, this, &PivotView::resultsReplaced);
    connect(&selection(), &Selection::baselineChanged, this, &PivotView::changed);
    connect(&controller(), &RunController::resultsReplaced, this, [this] {
        choices_->setUsual({});
        followed_ = -1; // a cell of other results
        resultsReplaced();
    });
    connect(&controller(), &RunController::cellsChanged, this, &PivotView::cellsChanged);
    connect(&controller(), &RunController::forecastChanged, this, &PivotView::changed);
}

void PivotView::begin() {
    resultsReplaced();
}

bool PivotView::isAnyAccepted() const {
    const auto& cells = controller().results().cells();
    return std::any_of(cells.begin(), cells.end(),
                       [this](const CellResult& cell) { return selection().accepts(cell); });
}

bool PivotView::isThere(const Figure& figure) const {
    const Predictor predict = [this](const CellResult& cell) { return controller().predictionOf(cell); };
    return std::ranges::any_of(controller().results().cells(), [&](const CellResult& cell) {
        return (figure.value(cell) || (!cell.status && predicted_value(figure, cell, predict))) &&
               selection().accepts(cell);
    });
}

void PivotView::resultsReplaced() {
    const bool any = isAnyAccepted();
    if (!any) explainEmptiness();
    if (any == isEmpty()) {
        setEmpty(!any);
        emit chartChanged();
    }
    changed();
}

void PivotView::changed() {
    drawing_->outdate();
}

/// Steps arrive often, and say nothing here before their cell is done.
void PivotView::cellsChanged(int first, int last) {
    if (!drawing_->isFresh() || soon_.isActive()) return;
    const auto& cells = controller().results().cells();
    const auto from = static_cast<std::size_t>(std::max(0, first));
    const auto to = std::min(cells.size(), static_cast<std::size_t>(std::max(0, last + 1)));
    if (cells.size() == seen_.size()) {
        bool same = true;
        for (std::size_t i = from; same && i < to; ++i)
            same = tellingOf(cells[i]) == seen_[i];
        if (same) return;
    }
    if (isVisible())
        soon_.start();
    else
        drawing_->outdate();
}

Pivot PivotView::ask() const {
    const Results& results = controller().results();
    const std::vector<const CellResult*> cells = acceptedCells(results, selection());
    // What a file or a run chose when it came is shown first, as in every view. A run that goes on from cell
    // to cell turns no pages.
    if (const CellResult* shown = results.find(selection().cell()); shown && !choices_->hasUsual())
        choices_->setUsual(shown->cell);
    choices_->setCells(cells, results.varying());
    return pivot_of(cells, choices_->question(),
                    [this](const CellResult& cell) { return controller().predictionOf(cell); });
}

void PivotView::refresh() {
    if (isEmpty()) return;
    soon_.stop();
    pivot_ = ask();
    seen_.clear();
    for (const CellResult& cell : controller().results().cells())
        seen_.push_back(tellingOf(cell));
    plot_->setChart(makeChart(pivot_, {}));
    plot_->setSubject(titleOf(pivot_.question));
    markChosen();
}

/// A cell that a person has chosen elsewhere is shown here, too; what they choose to see here afterwards
/// stays.
void PivotView::followChoice() {
    if (!drawing_->isFresh()) return; // it is marked when it is drawn
    const int cell = selection().cell();
    if (selection().isChosen() && std::exchange(followed_, cell) != cell && !pivot_.place_of(cell))
        if (const CellResult* chosen = controller().results().find(cell);
            chosen && selection().accepts(*chosen) && choices_->goTo(chosen->cell))
            return refresh();
    markChosen();
}

void PivotView::markChosen() {
    std::vector<int> places;
    const auto numberOf = [this](int cell) {
        const PivotPlace* place = pivot_.place_of(cell);
        return place ? static_cast<int>(place - pivot_.places.data()) : -1;
    };
    for (const int cell : selection().cells())
        if (const int place = numberOf(cell); place >= 0) places.push_back(place);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    plot_->setChosen(std::move(places), numberOf(selection().cell()));
}

const PivotPlace* PivotView::placeAt(int place) const {
    const auto number = static_cast<std::size_t>(place);
    return place >= 0 && number < pivot_.places.size() ? &pivot_.places[number] : nullptr;
}

void PivotView::choose(int place) {
    if (const PivotPlace* chosen = placeAt(place)) selection().choose(chosen->cells, chosen->cells.front());
}

void PivotView::openPlace(int place) {
    if (const PivotPlace* opened = placeAt(place)) selection().open(opened->cells.front());
}

void PivotView::showMenu(int place, const QPoint& position) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const PivotPlace* shown = placeAt(place)) {
        fillCellMenu(*menu, selection(), controller().results(), shown->cells.front());
        menu->addSeparator();
    }
    offerChartTable(*menu, plot_);
    menu->popup(position);
}

QString PivotView::valueName(const Axis& axis, const AxisValue& value) {
    Cell cell = unknown_cell();
    axis.set_value(cell, value);
    return shortValueLabelOf(axis, cell);
}

QStringList PivotView::reading(int place) const {
    const PivotPlace* read = placeAt(place);
    const CellResult* first = read ? controller().results().find(read->cells.front()) : nullptr;
    if (!first) return {};
    const Figure& figure = *pivot_.question.figure;
    QStringList lines = {stepscope::titleOf(controller().results(), first->cell)};
    const auto count = read->cells.size();
    if (count > 1) {
        std::vector<const Axis*> axes;
        for (const Axis* axis : controller().results().varying())
            if (axis == pivot_.question.column || axis == pivot_.question.row || axis == pivot_.question.page)
                axes.push_back(axis);
        lines = {tr("%1: %2 cells").arg(titleAmong(first->cell, axes)).arg(count)};
    }
    if (read->value && read->known > 1)
        lines.push_back(tr("%1: %2, the median; %3 to %4")
                            .arg(labelOf(figure), formatFigure(figure, *read->value),
                                 formatFigure(figure, read->least), formatFigure(figure, read->most)));
    else if (read->value)
        lines.push_back(QStringLiteral("%1: %2").arg(labelOf(figure), formatFigure(figure, *read->value)));
    if (read->predicted && (!read->value || *read->predicted != *read->value))
        lines.push_back(tr("Predicted: %1").arg(formatFigure(figure, *read->predicted)));
    if (count == 1 && read->state == CellState::Oom && first->needed_bytes && first->available_bytes)
        lines.push_back(tr("Out of memory: this cell needs %1, and %2 are available.")
                            .arg(formatBytes(*first->needed_bytes), formatBytes(*first->available_bytes)));
    else if (read->state != CellState::Ok)
        lines.push_back(labelOf(read->state, controller().underway(*first)));
    else if (!read->value)
        lines.push_back(tr("%1 is not known of it").arg(labelOf(figure)));
    if (const std::optional<double> before = baselineAt(*read, figure))
        lines.push_back(
            QStringLiteral("%1: %2").arg(selection().baselineTitle(), formatFigure(figure, *before)));
    return lines + moreAbout(*read);
}

std::optional<double> PivotView::baselineAt(const PivotPlace& place, const Figure& figure) const {
    if (!selection().baseline()) return std::nullopt;
    std::vector<double> values;
    for (const int cell : place.cells)
        if (const CellResult* partner = selection().partnerOf(cell))
            if (const auto value = figure.value(*partner); value && std::isfinite(*value))
                values.push_back(*value);
    return values.empty() ? std::nullopt : std::optional(median_of(std::move(values)));
}

QString PivotView::noteOf(const Pivot& pivot) const {
    const bool any = std::any_of(pivot.places.begin(), pivot.places.end(),
                                 [](const PivotPlace& place) { return place.value || place.predicted; });
    if (any) return {};
    const QString figure = labelOf(*pivot.question.figure);
    const bool ran = std::any_of(pivot.places.begin(), pivot.places.end(),
                                 [](const PivotPlace& place) { return place.state == CellState::Ok; });
    if (ran) return tr("No cell on show has the figure “%1”. Choose another one above.").arg(figure);
    const bool stopped = std::any_of(pivot.places.begin(), pivot.places.end(), [](const PivotPlace& place) {
        return place.state == CellState::Cancelled;
    });
    return stopped
               ? tr("The cells on show were stopped before their steps told anything. Run › Run what is left "
                    "(Ctrl+F5) measures them.")
               : tr("No cell on show has been measured yet, and nothing is predicted of them.");
}

/// "Mode forward · Warm-up 5", of the axes that have neither a part in the chart nor more than one value in
/// it.
QString PivotView::restOf(const PivotQuestion& question) const {
    QStringList parts;
    for (const auto& [axis, value] : question.only)
        parts.push_back(QStringLiteral("%1 %2").arg(columnLabelOf(*axis), valueName(*axis, value)));
    return parts.join(QStringLiteral(" · "));
}

Drawing PivotView::draw(const DrawingOptions& options) const {
    if (isEmpty()) return {};
    const Pivot pivot = ask();
    const QString rest = restOf(pivot.question);
    const QString title =
        titleOf(pivot.question) + (rest.isEmpty() ? QString() : QStringLiteral(" · ") + rest);
    return {.title = title,
            .description = {},
            .paint = [chart = makeChart(pivot, title), size = QSizeF(options.size)](QPainter& painter) {
                chart->layOut(size, painter.font());
                chart->paint(painter, lightPalette());
            }};
}

void PivotView::explainEmptiness() {
    const bool any = !controller().results().cells().empty();
    showAll_->setVisible(any);
    if (any)
        empty()->setText(tr("The filter lets no cell pass"),
                         tr("“%1” fits none of the cells.").arg(shownText(selection().filter())));
    else
        empty()->setText(
            tr("No cell to show yet"),
            tr("Choose models and axes on the left, two values of an axis or more, and press Run (F5): the "
               "chart grows with each cell that is done. Or open a session or table (Ctrl+O)."));
}

} // namespace stepscope
