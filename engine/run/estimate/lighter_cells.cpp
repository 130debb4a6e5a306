#include "run/estimate/lighter_cells.h"

#include "plan/build.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

namespace stepscope {

namespace {

std::int64_t peak_of(const Cell& cell, const BackendNeeds& needs) {
    return build_step_plan(cell.model, cell.options, needs).arena_bytes;
}

/// The largest that fits, of halves, quarters and so on; half where none does or nothing says what fits.
std::int64_t smaller_batch(Cell cell, const BackendNeeds& needs, std::optional<std::int64_t> limit_bytes) {
    const std::int64_t half = cell.options.batch / 2;
    if (!limit_bytes) return half;
    for (std::int64_t batch = half; batch >= 1; batch /= 2) {
        cell.options.batch = batch;
        if (peak_of(cell, needs) <= *limit_bytes) return batch;
    }
    return half;
}

} // namespace

std::vector<LighterCell> lighter_cells(const Cell& cell, const BackendNeeds& needs,
                                       std::span<const Precision> precisions,
                                       std::optional<std::int64_t> limit_bytes) {
    std::vector<LighterCell> out;
    const std::int64_t peak = peak_of(cell, needs);
    const auto attempt = [&](const Axis& axis, const AxisValue& value) {
        Cell other = cell;
        axis.set_value(other, value);
        if (const std::int64_t bytes = peak_of(other, needs); bytes < peak)
            out.push_back({&axis, value, bytes});
    };
    attempt(axis_named("recompute"), std::string(name_of(Recompute::Layer)));
    attempt(axis_named("attention"), std::string(name_of(Attention::Fused)));
    for (const Precision precision : {Precision::Fp32, Precision::Mixed, Precision::Bf16})
        if (precision != cell.options.precision &&
            std::ranges::find(precisions, precision) != precisions.end())
            attempt(axis_named("precision"), std::string(name_of(precision)));
    if (cell.options.batch > 1) attempt(axis_named("batch"), smaller_batch(cell, needs, limit_bytes));
    return out;
}

} // namespace stepscope
