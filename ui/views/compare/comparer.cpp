#include "ui/views/compare/comparer.h"

#include "compare/decide_now.h"
#include "compare/within_run.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/text/labels/session_labels.h"

#include <algorithm>

namespace stepscope {

namespace {

constexpr int shortest_pause_ms = 1000; // between two comparisons of a run that goes on

using TurnsOfCells = std::map<std::pair<int, int>, Turns>;

/// What is held against what: whole logs, or parts of one.
void chooseSides(ComparedRuns& out, const CompareWish& wish, const std::shared_ptr<const Results>& current) {
    out.current = current;
    if (!wish.within) return;
    const auto& [axis, before, now] = *wish.within;
    out.baseline = std::make_shared<const Results>(cells_with(*current, *axis, before));
    out.current = std::make_shared<const Results>(cells_with(*current, *axis, now));
    out.names = {before, now};
}

void decideByTurns(ComparedRuns& out, const TurnsOfCells& all) {
    bool any = false;
    for (ComparedCell& cell : out.comparison.cells) {
        const auto found = all.find({out.baseline->cells()[cell.cells.baseline].cell.index,
                                     out.current->cells()[cell.cells.current].cell.index});
        if (found == all.end()) continue;
        const Turns& turns = found->second;
        decide(cell, turns.differences, turns.baseline_seconds, turns.current_seconds, out.comparison.rule);
        any = true;
    }
    if (any) sum_up(out.comparison, *out.baseline, *out.current);
}

/// Not a model that is the same in all rows: the inspector names it, and intervals need the room.
std::vector<const Axis*> columnAxes(const ComparedRuns& compared) {
    std::vector<const Axis*> axes = shown_axes(compared.comparison, *compared.baseline, *compared.current);
    const auto& cells = compared.comparison.cells;
    const auto modelOf = [&](const ComparedCell& cell) {
        return compared.current->cells()[cell.cells.current].cell.model;
    };
    const auto differs = [&](const ComparedCell& cell) { return modelOf(cell) != modelOf(cells.front()); };
    if (axes.size() > 1 && !std::ranges::any_of(cells, differs))
        std::erase_if(axes, [](const Axis* axis) { return axis->kind == AxisKind::Model; });
    return axes;
}

} // namespace

Comparer::Comparer(RunController& controller, Selection& selection, QObject* parent)
    : QObject(parent), controller_(controller), selection_(selection) {
    wish_.figure = &figure("mean");
    connect(&next_, &QTimer::timeout, this, &Comparer::compute);
    connect(&selection_, &Selection::baselineChanged, this, [this] {
        wish_.within.reset();
        turns_.clear();
        forget();
        emit wishChanged();
    });
    connect(&controller_, &RunController::resultsReplaced, this, [this] {
        current_.reset();
        turns_.clear();
        if (wish_.within) {
            wish_.within.reset(); // its values were those of other cells
            emit wishChanged();
        }
        forget();
    });
    connect(&selection_, &Selection::filterChanged, this, [this] {
        if (!compared_ || !compared_->hasRivals) return; // what it hides of the rows is the table's affair
        stale_ = true;
        schedule();
    });
    connect(&controller_, &RunController::cellsChanged, this, [this] {
        current_.reset();
        stale_ = true;
        schedule();
    });
    connect(&controller_, &RunController::pairMeasured, this, &Comparer::takeTurns);
    connect(&background_, &Background::idle, this, &Comparer::schedule);
}

bool Comparer::hasSides() const {
    return wish_.within || selection_.baseline();
}

void Comparer::setWish(const CompareWish& wish) {
    if (wish == wish_) return;
    const bool otherSides = wish.within != wish_.within || wish.across != wish_.across;
    wish_ = wish;
    if (otherSides) {
        turns_.clear();
        forget();
    } else {
        stale_ = true; // the earlier one stays on show meanwhile
        background_.cancel();
        schedule();
    }
    emit wishChanged();
}

void Comparer::setWatched(bool on) {
    watched_ = on;
    if (on) schedule();
}

void Comparer::takeOver(const Comparer& earlier) {
    wish_ = earlier.wish_;
    turns_ = earlier.turns_;
    current_ = earlier.current_;
    compared_ = earlier.compared_;
    stale_ = true; // its sentences are of that one's language
    emit wishChanged();
    emit changed();
    schedule();
}

/// They may be of cells that are on show no more.
void Comparer::takeTurns(const TurnsPair& pair, const Turns& turns) {
    if (!compared_) return;
    const CellResult* before = compared_->baseline->find(pair.baseline.index);
    const CellResult* now = compared_->current->find(pair.current.index);
    if (!before || !now || before->cell != pair.baseline || now->cell != pair.current) return;
    turns_.insert_or_assign({pair.baseline.index, pair.current.index}, turns);
    stale_ = true;
    schedule();
}

/// What is on show is of other sides.
void Comparer::forget() {
    compared_.reset();
    stale_ = true;
    background_.cancel();
    schedule();
    emit changed();
}

void Comparer::schedule() {
    if (!watched_ || !stale_ || background_.busy() || !hasSides() || controller_.results().cells().empty())
        return;
    const bool again = compared_ && controller_.showsRun() && last_.isValid();
    next_.start(again ? std::max(0, shortest_pause_ms - static_cast<int>(last_.elapsed())) : 0);
}

void Comparer::compute() {
    if (background_.busy() || !hasSides() || controller_.results().cells().empty()) return;
    last_.start();
    stale_ = false;
    if (!current_) current_ = std::make_shared<const Results>(controller_.results());
    const auto before = std::make_shared<ComparedRuns>();
    if (const auto& baseline = selection_.baseline()) {
        before->baseline = baseline->results;
        before->names.baseline = baseline->name.toStdString();
    }
    before->names.current = controller_.source().empty() ? tr("what is on show").toStdString()
                                                         : nameOfRun(controller_.source()).toStdString();
    background_.start(
        [out = before, current = current_, wish = wish_, turns = turns_,
         filter = selection_.cellFilter()](const std::stop_token&) {
            chooseSides(*out, wish, current);
            std::vector<const Axis*> across = wish.across;
            if (wish.within && std::ranges::find(across, wish.within->axis) == across.end())
                across.push_back(wish.within->axis);
            const auto anew = [&] {
                out->comparison = compare(*out->baseline, *out->current, *wish.figure, wish.rule, across);
            };
            anew();
            out->hasRivals = std::ranges::any_of(out->comparison.baseline, has_rivals) ||
                             std::ranges::any_of(out->comparison.current, has_rivals);
            if (out->hasRivals && !filter.empty()) {
                out->current = std::make_shared<const Results>(
                    cells_that(*out->current, [&](const CellResult& cell) { return filter.accepts(cell); }));
                anew();
            }
            if (is_decided_in_turns(*wish.figure)) decideByTurns(*out, turns);
            out->shown = columnAxes(*out);
            for (const ComparedCell& cell : out->comparison.cells)
                out->inDoubt.push_back(is_in_doubt(out->comparison, cell, *out->baseline, *out->current));
            out->remarks = remark_sentences(out->comparison, *out->baseline, *out->current);
            out->unmatched = unmatched_sentences(out->comparison, *out->baseline, *out->current, out->names);
            return std::shared_ptr<const ComparedRuns>(out);
        },
        [this](const std::shared_ptr<const ComparedRuns>& compared) { take(compared); },
        [this](const QString& reason) { emit failed(reason); });
}

void Comparer::take(const std::shared_ptr<const ComparedRuns>& compared) {
    compared_ = compared;
    emit changed();
}

} // namespace stepscope
