#include "explore/axis_values.h"

#include <algorithm>

namespace stepscope {

namespace {

/// Where a choice stands in its axis's table; one that is not known before them.
std::ptrdiff_t rank_of(const Axis& axis, const AxisValue& value) {
    const AxisChoice* const choice = choice_named(axis, std::get<std::string>(value));
    return choice == nullptr ? -1 : choice - axis.choices.data();
}

void sort_values(const Axis& axis, std::vector<AxisValue>& values) {
    if (axis.kind == AxisKind::Number)
        std::sort(values.begin(), values.end(), [](const AxisValue& a, const AxisValue& b) {
            return std::get<std::int64_t>(a) < std::get<std::int64_t>(b);
        });
    if (axis.kind == AxisKind::Choice)
        std::stable_sort(values.begin(), values.end(), [&](const AxisValue& a, const AxisValue& b) {
            return rank_of(axis, a) < rank_of(axis, b);
        });
}

/// Numbers may be many: all of them, each once.
std::vector<AxisValue> numbers_among(const Axis& axis, std::span<const CellResult* const> cells) {
    std::vector<std::int64_t> numbers;
    numbers.reserve(cells.size());
    for (const CellResult* cell : cells)
        numbers.push_back(std::get<std::int64_t>(axis.value(cell->cell)));
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return {numbers.begin(), numbers.end()};
}

} // namespace

std::vector<AxisValue> values_among(const Axis& axis, std::span<const CellResult* const> cells) {
    if (axis.kind == AxisKind::Number) return numbers_among(axis, cells);
    std::vector<AxisValue> out;
    std::size_t last = 0;
    for (const CellResult* cell : cells) {
        AxisValue value = axis.value(cell->cell);
        if (last < out.size() && out[last] == value) continue;
        const auto found = std::find(out.begin(), out.end(), value);
        last = static_cast<std::size_t>(found - out.begin());
        if (found == out.end()) out.push_back(std::move(value));
    }
    sort_values(axis, out);
    return out;
}

int AxisPlaces::of(const Cell& cell) {
    if (axis_ == nullptr) return 0;
    const AxisValue value = axis_->value(cell);
    if (last_ < values_.size() && values_[last_] == value) return static_cast<int>(last_);
    const auto found =
        axis_->kind == AxisKind::Number
            ? std::lower_bound(values_.begin(), values_.end(), value,
                               [](const AxisValue& a, const AxisValue& b) {
                                   return std::get<std::int64_t>(a) < std::get<std::int64_t>(b);
                               })
            : std::find(values_.begin(), values_.end(), value);
    if (found == values_.end() || *found != value) return -1;
    last_ = static_cast<std::size_t>(found - values_.begin());
    return static_cast<int>(last_);
}

} // namespace stepscope
