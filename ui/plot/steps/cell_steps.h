#pragma once

#include "compare/steady/steady_part.h"
#include "compare/step_values.h"
#include "records/statistics/running_statistics.h"
#include "ui/plot/bins.h"
#include "ui/plot/telemetry/telemetry_trace.h"
#include "ui/text/labels/figure_labels.h"

#include <cstddef>
#include <optional>
#include <span>

namespace stepscope {

/// The steps of one cell as they arrive, read as a time, a rate or the like, with the statistics of the
/// measured ones, and what the device said after each.
class CellSteps {
public:
    CellSteps() = default;
    /// `warmup` of `expected` steps are warm-up; below 0: not known, none is marked.
    CellSteps(int warmup, int expected, const StepReading& reading = {})
        : warmup_(warmup > 0 ? warmup : 0), expected_(expected), reading_(reading) {}

    /// A step that does not tell what is read, such as one that its log has lost, keeps its place and is in
    /// no figure.
    void append(const StepSample& step);
    /// One of which no more than that is known.
    void append(double seconds, const Telemetry& telemetry = {});

    std::span<const double> seconds() const { return seconds_.values(); }
    std::size_t warmup() const { return static_cast<std::size_t>(warmup_); }
    std::size_t expected() const { return static_cast<std::size_t>(expected_); }
    const RunningStatistics& measured() const { return measured_; } ///< times of the measured steps

    /// What the steps are read as; what follows is in its base units.
    const StepReading& reading() const { return reading_; }
    /// [steps], NaN where a step does not tell it.
    const BinnedSeries& series() const { return reading_.is_host_time() ? seconds_ : read_; }
    std::span<const double> values() const { return series().values(); }
    /// Of the measured steps; of a cell without steps, as its table tells them.
    Statistics statistics() const;
    /// The same of the steady steps alone: their number, mean, deviation and extremes.
    Statistics statisticsOf(const SteadyPart& part) const;
    void setTold(const Statistics& times);
    bool isTold() const { return told_.has_value(); }
    /// In which all of its values are shown. It stays while steps arrive, unless they turn out to be well out
    /// of its range.
    const PlotUnit& unit() const { return unit_; }

    const TelemetryTrace& telemetry() const { return telemetry_; }

private:
    bool hasOwnStatistics() const { return !reading_.is_host_time() && !reading_.is_rate(); }
    void keepUnit(double typical);

    int warmup_ = 0;
    int expected_ = 0;
    StepReading reading_;
    BinnedSeries seconds_, read_;
    RunningStatistics measured_;
    RunningStatistics measuredRead_; // where it does not follow from the times
    std::optional<Statistics> told_; // times
    TelemetryTrace telemetry_;
    PlotUnit unit_ = plotUnitFor(FigureKind::Time, 0);
    bool unitIsKnown_ = false;
};

} // namespace stepscope
