#include "timeline/timeline_statistics.h"

#include "records/breakdown/time_division.h"

#include <algorithm>
#include <functional>

namespace stepscope {

namespace {

/// How much of a range intervals cover that are told by their begins.
class Covered {
public:
    Covered(std::int64_t begin, std::int64_t end) : at_(begin), end_(end) {}

    void add(std::int64_t begin, std::int64_t end) {
        const std::int64_t from = std::max(begin, at_);
        const std::int64_t to = std::min(end, end_);
        if (to <= from) return;
        ns_ += to - from;
        at_ = to;
    }
    std::int64_t ns() const { return ns_; }

private:
    std::int64_t at_, end_;
    std::int64_t ns_ = 0;
};

} // namespace

TimelineStatistics::TimelineStatistics(const Timeline& timeline) : timeline_(timeline) {
    const TimeDivision& products = time_division("products");
    const TimeDivision& attention = time_division("attention");
    classes_.reserve(timeline.ops.size());
    for (const TimelineOp& op : timeline.ops) {
        const PhaseTime phase{.path = op.path, .layer = op.layer, .op = op.op};
        classes_.push_back({.product = products.part_of(phase, nullptr) == "products",
                            .attention = !attention.part_of(phase, nullptr).empty()});
    }
    const StepTrace& trace = timeline.trace;
    for (std::size_t i = 0; i < trace.events.size(); ++i)
        if (is_work(trace.kinds[static_cast<std::size_t>(trace.events[i].kind)].activity)) work_.push_back(i);
}

RangeFacts TimelineStatistics::range(std::int64_t begin_ns, std::int64_t end_ns) const {
    RangeFacts out;
    Covered busy(begin_ns, end_ns), products(begin_ns, end_ns), attention(begin_ns, end_ns);
    for (const std::size_t i : work_) {
        const TraceEvent& event = timeline_.trace.events[i];
        if (event.start_ns >= end_ns) break;
        if (event.end_ns() <= begin_ns) continue;
        ++out.kernels;
        busy.add(event.start_ns, event.end_ns());
        const OpClass of = event.op < 0 ? OpClass() : classes_[static_cast<std::size_t>(event.op)];
        if (of.product) products.add(event.start_ns, event.end_ns());
        if (of.attention) attention.add(event.start_ns, event.end_ns());
    }
    out.busy_ns = busy.ns();
    out.idle_ns = std::max<std::int64_t>(0, end_ns - begin_ns) - out.busy_ns;
    out.products_ns = products.ns();
    out.attention_ns = attention.ns();
    return out;
}

std::vector<Gap> TimelineStatistics::gaps_of(const TracedStep& step) const {
    std::vector<Gap> out;
    Gap gap{.begin_ns = step.begin_ns, .end_ns = step.begin_ns, .before = {}, .after = {}};
    for (const std::size_t i : work_) {
        const TraceEvent& event = timeline_.trace.events[i];
        if (event.start_ns >= step.end_ns) break;
        if (event.end_ns() <= step.begin_ns) continue;
        if (event.start_ns > gap.begin_ns) {
            gap.end_ns = event.start_ns;
            gap.after = i;
            out.push_back(gap);
        }
        if (event.end_ns() >= gap.begin_ns) {
            gap.begin_ns = event.end_ns();
            gap.before = i;
        }
    }
    gap.end_ns = step.end_ns;
    gap.after.reset();
    if (gap.end_ns > gap.begin_ns) out.push_back(gap);
    return out;
}

std::vector<Gap> TimelineStatistics::gaps() const {
    std::vector<Gap> out;
    for (const TracedStep& step : timeline_.trace.periods) {
        const std::vector<Gap> of = gaps_of(step);
        out.insert(out.end(), of.begin(), of.end());
    }
    std::ranges::stable_sort(out, std::greater<>(), &Gap::length_ns);
    return out;
}

TimelineSummary TimelineStatistics::summary() const {
    TimelineSummary out;
    for (const TracedStep& step : timeline_.trace.periods) {
        ++out.steps;
        out.total_ns += step.end_ns - step.begin_ns;
        const RangeFacts work = range(step.begin_ns, step.end_ns);
        out.work.busy_ns += work.busy_ns;
        out.work.idle_ns += work.idle_ns;
        out.work.products_ns += work.products_ns;
        out.work.attention_ns += work.attention_ns;
        out.work.kernels += work.kernels;
        for (const Gap& gap : gaps_of(step))
            (gap.is_between() ? out.gaps_ns : out.launch_ns) += gap.length_ns();
    }
    return out;
}

} // namespace stepscope
