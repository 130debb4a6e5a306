#pragma once

#include "records/record.h"
#include "timeline/covered_time.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace stepscope {

/// Nanoseconds of a timeline from one time to another. Where two streams run at once their time counts once:
/// each is the time in which anything of the kind ran.
struct RangeFacts {
    std::int64_t busy_ns = 0;
    std::int64_t idle_ns = 0;      ///< the rest of the range
    std::int64_t products_ns = 0;  ///< matrix products, those of attention among them
    std::int64_t attention_ns = 0; ///< scores, softmax and values, or all of it in one; no linear layers
    std::int64_t kernels = 0; ///< pieces of work that are in the range, or partly; none where it is empty
};

/// Time in a traced step in which no work ran.
struct Gap {
    std::int64_t begin_ns = 0, end_ns = 0;
    /// The work that ended last before it, and that which begins behind it: indexes of events. None: it is
    /// the begin, or the end, of a step.
    std::optional<std::size_t> before, after;

    std::int64_t length_ns() const { return end_ns - begin_ns; }
    /// Whether it lies between two pieces of a step's work, and not before the first or behind the last.
    bool is_between() const { return before && after; }
};

/// Where the time of all traced steps went. What is not busy is gaps and launches.
struct TimelineSummary {
    std::int64_t steps = 0;
    std::int64_t total_ns = 0; ///< of the steps, from each one's begin to the device's completion
    RangeFacts work;           ///< in them
    std::int64_t gaps_ns = 0;  ///< between two pieces of work
    /// Before a step's first work, and from its last on until the host knows: what it takes to launch it.
    std::int64_t launch_ns = 0;
};

/// Whether any of its work is known to be of an op of the plan: else there are no phases, products or
/// attention to tell of, which is not to say that they took no time.
bool knows_ops(const StepTrace& trace);

/// Whether its work is ops, as where a device has no kernels, copies and fills.
bool has_ops_for_kernels(const StepTrace& trace);

/// Questions to a timeline. Its events are looked at once, when this is made: a file may hold as many steps
/// as events, and each step is a question.
class TimelineStatistics {
public:
    /// The timeline outlives it.
    explicit TimelineStatistics(const Timeline& timeline);

    RangeFacts range(std::int64_t begin_ns, std::int64_t end_ns) const;
    /// Of all traced steps, the longest first; equally long ones by their begin.
    std::vector<Gap> gaps() const;
    TimelineSummary summary() const;

private:
    /// Work ran in it without a pause.
    struct BusyStretch {
        std::int64_t begin_ns = 0, end_ns = 0;
        std::size_t first = 0, last = 0; ///< the events that it begins and ends with
    };
    std::vector<Gap> gaps_of(const TracedStep& step) const;

    const Timeline& timeline_;
    std::vector<std::int64_t> begins_, ends_; ///< of all work, each by time
    std::vector<BusyStretch> stretches_;      ///< in order, none touching the next
    CoveredTime busy_, products_, attention_;
};

} // namespace stepscope
