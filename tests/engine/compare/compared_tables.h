#pragma once

#include "compare/comparison.h"
#include "workload/presets.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace stepscope::testing {

inline Comparison compared(const Results& baseline, const Results& current, const char* by = "mean",
                           const CompareRule& rule = {}) {
    return compare(baseline, current, figure(by), rule);
}

/// A table of cells that say only what is set.
inline Results table_of(const std::vector<Cell>& cells) {
    Results out;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        CellResult result;
        result.cell = cells[i];
        result.cell.index = static_cast<int>(i);
        result.status = Status::Ok;
        result.statistics.mean = 1.0 + static_cast<double>(i);
        result.statistics.count = Statistics::unknown_count;
        out.add(result);
    }
    return out;
}

inline Cell said(const std::map<std::string, AxisValue>& values) {
    Cell out = unknown_cell();
    for (const auto& [name, value] : values)
        axis_named(name).set_value(out, value);
    return out;
}

inline AxisValue model(const char* name) {
    return find_model(name);
}
inline AxisValue number(std::int64_t value) {
    return value;
}
inline AxisValue name(const char* value) {
    return std::string(value);
}

inline std::string all_of(const std::vector<std::string>& texts) {
    std::string out;
    for (const std::string& text : texts)
        out += text + "\n";
    return out;
}

} // namespace stepscope::testing
