#include "timeline/timeline_statistics.h"

#include "records/breakdown/time_division.h"

#include <algorithm>
#include <functional>

namespace stepscope {

bool knows_ops(const StepTrace& trace) {
    return std::ranges::any_of(trace.events, [&trace](const TraceEvent& event) {
        return event.op >= 0 && is_work(trace.kinds[static_cast<std::size_t>(event.kind)].activity);
    });
}

bool has_ops_for_kernels(const StepTrace& trace) {
    return std::ranges::any_of(trace.kinds,
                               [](const TracedKind& kind) { return kind.activity == Activity::Op; });
}

TimelineStatistics::TimelineStatistics(const Timeline& timeline) : timeline_(timeline) {
    const TimeDivision& products = time_division("products");
    const TimeDivision& attention = time_division("attention");
    std::vector<bool> is_product, is_attention; // by op
    is_product.reserve(timeline.ops.size());
    is_attention.reserve(timeline.ops.size());
    for (const TimelineOp& op : timeline.ops) {
        const PhaseTime phase{.path = op.path, .layer = op.layer, .op = op.op};
        is_product.push_back(products.part_of(phase, nullptr) == "products");
        is_attention.push_back(!attention.part_of(phase, nullptr).empty());
    }
    const StepTrace& trace = timeline.trace;
    for (std::size_t i = 0; i < trace.events.size(); ++i) {
        const TraceEvent& event = trace.events[i];
        if (!is_work(trace.kinds[static_cast<std::size_t>(event.kind)].activity)) continue;
        const std::int64_t begin = event.start_ns;
        const std::int64_t end = event.end_ns();
        begins_.push_back(begin);
        ends_.push_back(end);
        busy_.add(begin, end);
        if (event.op >= 0 && is_product[static_cast<std::size_t>(event.op)]) products_.add(begin, end);
        if (event.op >= 0 && is_attention[static_cast<std::size_t>(event.op)]) attention_.add(begin, end);
        if (stretches_.empty() || begin > stretches_.back().end_ns) {
            stretches_.push_back({.begin_ns = begin, .end_ns = end, .first = i, .last = i});
        } else if (end >= stretches_.back().end_ns) {
            stretches_.back().end_ns = end;
            stretches_.back().last = i;
        }
    }
    std::ranges::sort(ends_);
}

RangeFacts TimelineStatistics::range(std::int64_t begin_ns, std::int64_t end_ns) const {
    RangeFacts out;
    if (end_ns <= begin_ns) return out;
    // What has ended by its begin has begun before its end.
    const auto begun = std::ranges::lower_bound(begins_, end_ns) - begins_.begin();
    const auto ended = std::ranges::upper_bound(ends_, begin_ns) - ends_.begin();
    out.kernels = begun - ended;
    out.busy_ns = busy_.within(begin_ns, end_ns);
    out.idle_ns = end_ns - begin_ns - out.busy_ns;
    out.products_ns = products_.within(begin_ns, end_ns);
    out.attention_ns = attention_.within(begin_ns, end_ns);
    return out;
}

std::vector<Gap> TimelineStatistics::gaps_of(const TracedStep& step) const {
    std::vector<Gap> out;
    Gap gap{.begin_ns = step.begin_ns, .end_ns = step.begin_ns, .before = {}, .after = {}};
    auto stretch = std::ranges::partition_point(
        stretches_, [&step](const BusyStretch& each) { return each.end_ns <= step.begin_ns; });
    for (; stretch != stretches_.end() && stretch->begin_ns < step.end_ns; ++stretch) {
        if (stretch->begin_ns > gap.begin_ns) {
            gap.end_ns = stretch->begin_ns;
            gap.after = stretch->first;
            out.push_back(gap);
        }
        gap.begin_ns = stretch->end_ns;
        gap.before = stretch->last;
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
