#include "timeline/lane_rows.h"

#include <queue>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <numeric>
#include <utility>

namespace stepscope {

namespace {

bool is_of_host(Activity activity) {
    return activity == Activity::Op || activity == Activity::Task || activity == Activity::Launch ||
           activity == Activity::Range;
}

/// Ends of the events of a row that others may still lie within, the innermost last.
using OpenEnds = std::vector<std::int64_t>;

bool takes(OpenEnds& row, const TraceEvent& event, bool may_nest) {
    while (!row.empty() && row.back() <= event.start_ns)
        row.pop_back();
    return row.empty() || (may_nest && event.end_ns() <= row.back());
}

/// So many rows of a lane are looked through for each event; in those behind them nothing lies within
/// another.
constexpr std::size_t searched_rows = 32;

/// Rows of which each has one event at a time. They are found without a look at all of them: a file may have
/// as many as events.
class FlatRows {
public:
    /// The first one that is free, for the next event by begin.
    std::size_t take(const TraceEvent& event) {
        while (!ends_.empty() && ends_.top().first <= event.start_ns) {
            free_.push(ends_.top().second);
            ends_.pop();
        }
        std::size_t row = count_;
        if (free_.empty()) {
            ++count_;
        } else {
            row = free_.top();
            free_.pop();
        }
        ends_.emplace(event.end_ns(), row);
        return row;
    }

private:
    template <typename T>
    using LeastFirst = std::priority_queue<T, std::vector<T>, std::greater<>>;

    LeastFirst<std::pair<std::int64_t, std::size_t>> ends_; ///< of rows in use
    LeastFirst<std::size_t> free_;
    std::size_t count_ = 0;
};

struct LaneOfRows {
    std::vector<OpenEnds> searched;
    FlatRows behind;

    std::size_t take(const TraceEvent& event, bool may_nest) {
        auto row =
            std::ranges::find_if(searched, [&](OpenEnds& each) { return takes(each, event, may_nest); });
        if (row == searched.end()) {
            if (searched.size() == searched_rows) return searched_rows + behind.take(event);
            row = searched.emplace(searched.end());
        }
        row->push_back(event.end_ns());
        return static_cast<std::size_t>(row - searched.begin());
    }
};

std::vector<int> rows_of(const StepTrace& trace, bool calls_may_nest) {
    std::vector<std::size_t> order(trace.events.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // Of two that begin at once the longer one may have the other within it.
    std::ranges::stable_sort(order, [&trace](std::size_t a, std::size_t b) {
        const TraceEvent& x = trace.events[a];
        const TraceEvent& y = trace.events[b];
        return x.start_ns != y.start_ns ? x.start_ns < y.start_ns : x.duration_ns > y.duration_ns;
    });
    std::vector<LaneOfRows> lanes(trace.lanes.size());
    std::vector<int> out(trace.events.size(), 0);
    for (const std::size_t i : order) {
        const TraceEvent& event = trace.events[i];
        const bool may_nest =
            calls_may_nest && is_of_host(trace.kinds[static_cast<std::size_t>(event.kind)].activity);
        out[i] = static_cast<int>(lanes[static_cast<std::size_t>(event.lane)].take(event, may_nest));
    }
    return out;
}

} // namespace

std::vector<int> lane_rows(const StepTrace& trace) {
    return rows_of(trace, true);
}

std::vector<int> flat_lane_rows(const StepTrace& trace) {
    std::vector<int> out = rows_of(trace, false);
    for (int& row : out)
        row = std::min(row, most_drawn_rows - 1);
    return out;
}

} // namespace stepscope
