#include "workload/sweep.h"

#include "workload/axes.h"
#include "workload/error.h"
#include "workload/validate.h"

#include <fmt/format.h>

#include <algorithm>

namespace stepscope {

std::int64_t cell_count(const SweepSpec& sweep) {
    std::int64_t count = 1;
    for (const Axis& axis : axes()) {
        const auto size = static_cast<std::int64_t>(axis.values(sweep).size());
        if (__builtin_mul_overflow(count, size, &count) || count > max_cells)
            throw WorkloadError("sweep",
                                fmt::format("the axes multiply to more than {} cells; remove values from an "
                                            "axis or split the sweep",
                                            max_cells));
    }
    return count;
}

std::vector<Cell> expand(const SweepSpec& sweep) {
    validate(sweep);
    std::vector<const Axis*> slowest_first;
    for (const Axis& axis : axes())
        slowest_first.push_back(&axis);
    std::sort(slowest_first.begin(), slowest_first.end(),
              [](const Axis* a, const Axis* b) { return a->nesting < b->nesting; });

    Cell first;
    first.steps = sweep.steps;
    first.options.seed = sweep.seed;
    std::vector<Cell> cells = {first};
    // Each axis multiplies what the slower ones made.
    for (const Axis* const axis : slowest_first) {
        const std::vector<AxisValue> values = axis->values(sweep);
        std::vector<Cell> next;
        next.reserve(cells.size() * values.size());
        for (const Cell& cell : cells)
            for (const AxisValue& value : values) {
                next.push_back(cell);
                axis->set_value(next.back(), value);
            }
        cells = std::move(next);
    }
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i].index = static_cast<int>(i);
    return cells;
}

} // namespace stepscope
