#include "ui/views/live/overlaid_cells.h"

#include "ui/text/labels/run_labels.h"
#include "ui/theme/colors/line_colors.h"
#include "ui/theme/theme.h"

#include <array>

namespace stepscope {

namespace {

/// Which colours of lines the other cells have, one after the other: least like what a chart of steps draws
/// anyway, its blue steps and its green mean.
constexpr std::array<int, OverlaidCells::most_others> overlaid_colors = {3, 1, 5, 4, 2};

} // namespace

std::optional<CellSteps> traceOf(const CellResult& cell, const Figure& figure) {
    if (!has_reading(figure, cell)) return std::nullopt;
    CellSteps out(cell.cell.warmup, cell.cell.steps, StepReading(figure, cell));
    if (times_of(cell) == Times::Statistics) out.setTold(cell.statistics);
    for (const StepSample& step : cell.steps)
        out.append(step);
    return out;
}

void OverlaidCells::choose(const Results& results, int cell, const std::vector<int>& chosen,
                           const Ghost& ghost, const Figure& figure) {
    shown_.clear();
    leftOut_ = 0;
    figure_ = &figure;
    const auto add = [&](const CellResult& from, const QString& name, int index) {
        if (times_of(from) == Times::None && index < 0) return;
        if (std::optional<CellSteps> trace = traceOf(from, figure))
            shown_.push_back({name, index, std::make_shared<CellSteps>(std::move(*trace))});
    };
    if (ghost.cell) add(*ghost.cell, ghost.name, -1);
    std::size_t others = 0;
    for (const int other : chosen) {
        const CellResult* result = other != cell ? results.find(other) : nullptr;
        if (!result) continue;
        if (others == most_others) {
            ++leftOut_;
            continue;
        }
        add(*result, titleAmong(results, result->cell), other);
        ++others;
    }
}

bool OverlaidCells::goOn(const Results& results, int first, int last) {
    bool any = false;
    for (Shown& shown : shown_) {
        if (shown.cell < first || shown.cell > last || shown.cell < 0) continue;
        const CellResult* cell = results.find(shown.cell);
        if (!cell) continue;
        any = true;
        const std::size_t known = shown.trace->seconds().size();
        if (cell->steps.size() < known || known == 0) { // started anew, or may tell more now
            if (std::optional<CellSteps> trace = traceOf(*cell, *figure_)) *shown.trace = std::move(*trace);
            continue;
        }
        for (std::size_t step = known; step < cell->steps.size(); ++step)
            shown.trace->append(cell->steps[step]);
    }
    return any;
}

std::vector<StepOverlay> OverlaidCells::on(const QPalette& palette) const {
    std::vector<StepOverlay> out;
    out.reserve(shown_.size());
    const QColor ghost = colorsOf(palette).ghost;
    std::size_t other = 0;
    for (const Shown& shown : shown_) {
        const bool isGhost = shown.cell < 0;
        out.push_back({.name = shown.name,
                       .color = isGhost ? ghost : colorOfLine(overlaid_colors.at(other++), palette),
                       .trace = shown.trace,
                       .isGhost = isGhost});
    }
    return out;
}

} // namespace stepscope
