#include "timeline/lane_rows.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>

namespace stepscope {

namespace {

bool is_of_host(Activity activity) {
    return activity == Activity::Op || activity == Activity::Task || activity == Activity::Launch;
}

/// Ends of the events of a row that others may still lie within, the innermost last.
using OpenEnds = std::vector<std::int64_t>;

bool takes(OpenEnds& row, const TraceEvent& event, bool may_nest) {
    while (!row.empty() && row.back() <= event.start_ns)
        row.pop_back();
    return row.empty() || (may_nest && event.end_ns() <= row.back());
}

std::vector<int> rows_of(const StepTrace& trace, bool calls_may_nest) {
    std::vector<std::size_t> order(trace.events.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // Of two that begin at once the longer one may have the other within it.
    std::ranges::stable_sort(order, [&trace](std::size_t a, std::size_t b) {
        const TraceEvent& x = trace.events[a];
        const TraceEvent& y = trace.events[b];
        return x.start_ns != y.start_ns ? x.start_ns < y.start_ns : x.duration_ns > y.duration_ns;
    });
    std::vector<std::vector<OpenEnds>> lanes(trace.lanes.size());
    std::vector<int> out(trace.events.size(), 0);
    for (const std::size_t i : order) {
        const TraceEvent& event = trace.events[i];
        const bool may_nest =
            calls_may_nest && is_of_host(trace.kinds[static_cast<std::size_t>(event.kind)].activity);
        std::vector<OpenEnds>& rows = lanes[static_cast<std::size_t>(event.lane)];
        auto row = std::ranges::find_if(rows, [&](OpenEnds& each) { return takes(each, event, may_nest); });
        if (row == rows.end()) row = rows.emplace(rows.end());
        row->push_back(event.end_ns());
        out[i] = static_cast<int>(row - rows.begin());
    }
    return out;
}

} // namespace

std::vector<int> lane_rows(const StepTrace& trace) {
    return rows_of(trace, true);
}

std::vector<int> flat_lane_rows(const StepTrace& trace) {
    return rows_of(trace, false);
}

} // namespace stepscope
