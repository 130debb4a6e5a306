#include "compare/step_values.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>

namespace stepscope {

namespace {

using Value = std::optional<double>;

Value host_time(const CellResult&, const StepSample& step) {
    return step.host_seconds;
}

Value device_time(const CellResult&, const StepSample& step) {
    return step.device_seconds;
}

Value tokens_rate(const CellResult& cell, const StepSample& step) {
    return static_cast<double>(cell.cell.options.batch) * static_cast<double>(cell.cell.options.seq) /
           step.host_seconds;
}

Value operation_rate(const CellResult& cell, const StepSample& step) {
    return cell.prediction ? Value(cell.prediction->model_flops / step.host_seconds) : Value();
}

struct StepFigure {
    std::string_view figure; ///< its id
    Value (*value)(const CellResult&, const StepSample&);
};

constexpr std::array step_figures = {
    StepFigure{"mean", host_time}, StepFigure{"median", host_time}, StepFigure{"device_mean", device_time},
    StepFigure{"tokens_per_second", tokens_rate}, StepFigure{"achieved_flops", operation_rate}};

const StepFigure* find_step_figure(const Figure& figure) {
    const auto* const found = std::ranges::find(step_figures, figure.id, &StepFigure::figure);
    return found != step_figures.end() ? found : nullptr;
}

} // namespace

bool is_told_by_steps(const Figure& figure) {
    return find_step_figure(figure) != nullptr;
}

std::vector<double> step_values(const Figure& figure, const CellResult& cell) {
    std::vector<double> out;
    const StepFigure* const row = find_step_figure(figure);
    if (row == nullptr || !cell.status) return out;
    for (auto i = static_cast<std::size_t>(std::max(cell.cell.warmup, 0)); i < cell.steps.size(); ++i)
        if (const Value value = row->value(cell, cell.steps[i]); value && *value > 0 && std::isfinite(*value))
            out.push_back(*value);
    return out;
}

} // namespace stepscope
