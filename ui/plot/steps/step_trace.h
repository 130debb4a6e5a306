#pragma once

#include "records/running_statistics.h"
#include "ui/plot/bins.h"
#include "ui/plot/steps/telemetry_trace.h"
#include "ui/text/format.h"

#include <cstddef>
#include <optional>
#include <span>

namespace stepscope {

/// The step times of one cell as they arrive, with the statistics of the measured ones, and what the device
/// said after each.
class StepTrace {
public:
    StepTrace() = default;
    /// `warmup` of `expected` steps are warm-up; below 0: not known, none is marked.
    StepTrace(int warmup, int expected) : warmup_(warmup > 0 ? warmup : 0), expected_(expected) {}

    /// A time that is not finite (a step that its log has lost) keeps its place and is in no figure.
    void append(double seconds, const Telemetry& telemetry = {});

    std::span<const double> seconds() const { return seconds_.values(); }
    const BinnedSeries& series() const { return seconds_; } ///< of the same seconds
    std::size_t warmup() const { return static_cast<std::size_t>(warmup_); }
    std::size_t expected() const { return static_cast<std::size_t>(expected_); }
    const RunningStatistics& measured() const { return measured_; }
    /// Of the measured steps; of a cell without steps, as its table tells them.
    Statistics statistics() const { return told_ ? *told_ : measured_.statistics(); }
    void setTold(const Statistics& statistics);
    bool isTold() const { return told_.has_value(); }
    const TelemetryTrace& telemetry() const { return telemetry_; }
    /// In which all of its times are shown. It stays while steps arrive, unless they turn out to be well out
    /// of its range.
    const TimeUnit& unit() const { return unit_; }

private:
    void keepUnit(double typical);

    int warmup_ = 0;
    int expected_ = 0;
    BinnedSeries seconds_;
    RunningStatistics measured_;
    std::optional<Statistics> told_;
    TelemetryTrace telemetry_;
    TimeUnit unit_ = timeUnitFor(0);
    bool unitIsKnown_ = false;
};

} // namespace stepscope
