#include "ui/views/breakdown/breakdown_chart.h"

#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/plot/stacked/stacked_plot.h"
#include "ui/text/labels/division_labels.h"
#include "ui/views/breakdown/breakdown_bars.h"
#include "ui/widgets/drawn_when_seen.h"
#include "ui/widgets/labels/section_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stepscope {

namespace {

/// More are no chart that anybody reads, and take their time.
constexpr int most_bars = 300;

QString divisionKey() {
    return QStringLiteral("breakdown/division");
}

QString sharesKey() {
    return QStringLiteral("breakdown/shares");
}

/// Those around the current one.
std::vector<int> atMost(int most, std::vector<int> cells, int current) {
    const auto count = static_cast<int>(cells.size());
    if (count <= most) return cells;
    const auto found = std::ranges::find(cells, current);
    const int place = found == cells.end() ? 0 : static_cast<int>(found - cells.begin());
    const int first = std::clamp(place - most / 2, 0, count - most);
    return {cells.begin() + first, cells.begin() + first + most};
}

} // namespace

BreakdownChart::BreakdownChart(const ViewContext& context, QWidget* parent)
    : QWidget(parent), context_(context), division_(new QComboBox), shares_(new QToolButton),
      leftOut_(new MutedLabel), plot_(new StackedPlot),
      drawing_(new DrawnWhenSeen(*this, [this] { refresh(); })) {
    division_->setAccessibleName(tr("How the bars divide"));
    division_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fillDivisions();
    shares_->setText(tr("As shares"));
    shares_->setCheckable(true);
    shares_->setToolTip(
        tr("Draw every bar as long as all, to compare where the time goes instead of how much"));
    shares_->setChecked(QSettings().value(sharesKey(), false).toBool());
    plot_->setShares(shares_->isChecked());
    plot_->setAccessibleName(tr("Time of the phases of each cell"));

    auto* top = new QHBoxLayout;
    top->setContentsMargins(14, 0, 14, 4);
    top->setSpacing(8);
    top->addWidget(division_);
    top->addWidget(shares_);
    top->addWidget(leftOut_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(plot_, 1);

    connect(division_, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(divisionKey(), division_->currentData());
        division_->setToolTip(definitionOf(division()));
        drawing_->outdate();
    });
    connect(shares_, &QToolButton::toggled, this, [this](bool on) {
        QSettings().setValue(sharesKey(), on);
        plot_->setShares(on);
    });
    connect(plot_, &StackedPlot::chosen, this, &BreakdownChart::choose);
    connect(plot_, &StackedPlot::opened, &context_.selection,
            [this](int cell) { context_.selection.choose(cell); });
    connect(&context_.controller, &RunController::resultsReplaced, drawing_, &DrawnWhenSeen::outdate);
    connect(&context_.controller, &RunController::cellsChanged, this, [this](int first, int last) {
        if (hasNewBreakdown(first, last)) drawing_->outdate(); // steps arrive often, a breakdown once
    });
    connect(&context_.selection, &Selection::changed, this, &BreakdownChart::goOn);
    connect(&context_.selection, &Selection::filterChanged, this, &BreakdownChart::goOn);
}

void BreakdownChart::fillDivisions() {
    const QString wanted = QSettings().value(divisionKey()).toString();
    for (const TimeDivision& each : time_divisions()) {
        const QString id = QString::fromUtf8(each.id);
        division_->addItem(labelOf(each), id);
        division_->setItemData(division_->count() - 1, definitionOf(each), Qt::ToolTipRole);
        if (id == wanted) division_->setCurrentIndex(division_->count() - 1);
    }
    division_->setToolTip(definitionOf(division()));
}

const TimeDivision& BreakdownChart::division() const {
    return time_division(division_->currentData().toString().toStdString());
}

void BreakdownChart::setDivision(const TimeDivision& division) {
    division_->setCurrentIndex(division_->findData(QString::fromUtf8(division.id)));
}

std::vector<int> BreakdownChart::wantedCells() const {
    const Selection& selection = context_.selection;
    const Results& results = context_.controller.results();
    std::vector<int> out;
    const auto take = [&](const CellResult* cell) {
        if (cell && !cell->phases.empty()) out.push_back(cell->cell.index);
    };
    if (selection.cells().size() > 1) {
        for (const int cell : selection.cells())
            take(results.find(cell));
        return out;
    }
    for (const CellResult& cell : results.cells())
        if (!cell.phases.empty() && selection.accepts(cell)) take(&cell);
    return out;
}

bool BreakdownChart::hasNewBreakdown(int first, int last) const {
    for (int index = first; index <= last; ++index) {
        const CellResult* cell = context_.controller.results().find(index);
        const bool shown = std::ranges::binary_search(cells_, index);
        if (cell && cell->phases.empty() == shown) return true;
    }
    return false;
}

std::vector<int> BreakdownChart::drawnOf(const std::vector<int>& wanted) const {
    std::vector<int> cells = atMost(most_bars, wanted, context_.selection.cell());
    std::ranges::sort(cells);
    return cells;
}

void BreakdownChart::goOn() {
    if (isVisible() && drawing_->isFresh() && drawnOf(wantedCells()) == cells_)
        plot_->setCurrent(context_.selection.cell());
    else
        drawing_->outdate();
}

void BreakdownChart::refresh() {
    const std::vector<int> all = wantedCells();
    cells_ = drawnOf(all);
    leftOut_->setText(all.size() > cells_.size()
                          ? tr("%1 of %2 cells: choose or filter to see others")
                                .arg(QLocale().toString(static_cast<int>(cells_.size())),
                                     QLocale().toString(static_cast<int>(all.size())))
                          : QString());
    plot_->setSubject(labelOf(division()));
    plot_->setBars(barsOf(context_.controller.results(), cells_, division(), palette()));
    plot_->setCurrent(context_.selection.cell());
}

void BreakdownChart::choose(int cell, const QString& part) {
    Selection& selection = context_.selection;
    // Of several chosen ones, all stay.
    if (selection.cells().size() > 1)
        selection.choose(selection.cells(), cell);
    else
        selection.choose(cell);
    if (division().by_path && !part.isEmpty()) emit phaseChosen(cell, part);
}

Drawing BreakdownChart::draw(const QString& title, QSize size) const {
    StackedBars bars;
    bars.setBars(barsOf(context_.controller.results(), drawnOf(wantedCells()), division(), lightPalette()));
    bars.setShares(shares_->isChecked());
    return drawStackedBars(std::move(bars), title, size);
}

} // namespace stepscope
