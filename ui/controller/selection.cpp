#include "ui/controller/selection.h"

#include "records/figures.h"
#include "ui/controller/run_controller.h"
#include "ui/text/axis_labels.h"
#include "ui/text/figure_labels.h"

#include <algorithm>

namespace stepscope {

namespace {

/// Of axes and figures, in the language of the window.
CellFilter::Names fieldNames() {
    CellFilter::Names out;
    for (const Axis& axis : axes())
        for (const QString& name : {labelOf(axis), columnLabelOf(axis)})
            out.emplace_back(name.toStdString(), axis.name);
    for (const Figure& figure : figures())
        out.emplace_back(labelOf(figure).toStdString(), figure.id);
    return out;
}

} // namespace

Selection::Selection(RunController& controller, QObject* parent) : QObject(parent), controller_(controller) {
    connect(&controller_, &RunController::resultsReplaced, this, &Selection::resultsReplaced);
    connect(&controller_, &RunController::currentCellChanged, this, [this](int cell) {
        if (follows_) set({cell}, cell, true);
    });
}

void Selection::choose(int cell) {
    choose(std::vector<int>{cell}, cell);
}

void Selection::choose(std::vector<int> cells, int current) {
    if (cells.empty()) return;
    if (std::find(cells.begin(), cells.end(), current) == cells.end()) current = cells.front();
    bool follows = follows_ && cells.size() == 1;
    if (cells != cells_ || !controller_.showsRun())
        follows = controller_.showsRun() && cells.size() == 1 && current == controller_.currentCell();
    chosen_ = !follows;
    set(std::move(cells), current, follows);
}

void Selection::open(int cell) {
    choose(cell);
    emit opened();
}

void Selection::setFollows(bool on) {
    const int running = controller_.currentCell();
    if (on) chosen_ = false;
    if (on && running >= 0)
        set({running}, running, true);
    else
        set(cells_, cell_, on);
}

void Selection::setFilter(const QString& typed) {
    if (typed == filter_) return;
    filter_ = typed;
    cellFilter_ = CellFilter(typed.toStdString(), fieldNames());
    emit filterChanged();
}

void Selection::resultsReplaced() {
    chosen_ = false;
    if (controller_.showsRun()) return set({}, -1, true); // the first cell announces itself
    // Of a file, the first cell that has something to show: times, else why there are none.
    const Results& results = controller_.results();
    for (const Times times : {Times::Steps, Times::Statistics})
        for (const CellResult& cell : results.cells())
            if (times_of(cell) == times) return set({cell.cell.index}, cell.cell.index, false);
    for (const CellResult& cell : results.cells())
        if (results.run() && cell.status) return set({cell.cell.index}, cell.cell.index, false);
    set({}, -1, follows_);
}

void Selection::set(std::vector<int> cells, int current, bool follows) {
    if (cells == cells_ && current == cell_ && follows == follows_) return;
    cells_ = std::move(cells);
    cell_ = current;
    follows_ = follows;
    emit changed();
}

} // namespace stepscope
