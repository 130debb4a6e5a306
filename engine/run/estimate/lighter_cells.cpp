#include "run/estimate/lighter_cells.h"

#include "plan/build.h"

#include <algorithm>
#include <cstddef>
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

bool is_offered(const Axis& axis, const AxisChoice& choice, std::span<const Precision> precisions) {
    if (axis.name != ChoiceNames<Precision>::field) return true;
    return std::ranges::any_of(precisions,
                               [&choice](Precision each) { return name_of(each) == choice.name; });
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
        const std::int64_t bytes = peak_of(other, needs);
        const bool told = std::ranges::any_of(out, [&axis, bytes](const LighterCell& each) {
            return each.axis == &axis && each.peak_bytes == bytes;
        });
        constexpr std::int64_t least_percent = 1;
        const bool is_seen = 100 * (peak - bytes) >= least_percent * peak;
        const bool makes_it_fit = limit_bytes && peak > *limit_bytes && bytes <= *limit_bytes;
        if (bytes < peak && (is_seen || makes_it_fit) && !told)
            out.push_back({.axis = &axis, .value = value, .peak_bytes = bytes, .saved_bytes = peak - bytes});
    };
    // From the last axis on, which changes least of what a step computes.
    for (std::size_t i = axes().size(); i-- > 0;)
        if (const Axis& axis = axes()[i]; axis.keeps_step)
            for (const AxisChoice& choice : axis.choices)
                if (is_offered(axis, choice, precisions)) attempt(axis, std::string(choice.name));
    if (cell.options.batch > 1) attempt(axis_named("batch"), smaller_batch(cell, needs, limit_bytes));
    return out;
}

} // namespace stepscope
