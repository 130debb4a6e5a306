#pragma once

#include "records/figures.h"
#include "records/results.h"

#include <optional>
#include <vector>

namespace stepscope {

/// Whether single steps tell a figure, and all of its noise: their mean time, or what follows from it. A
/// share of the peak is not among them, as the peak has a noise that no step tells.
bool is_told_by_steps(const Figure& figure);

/// What each measured step of a cell says of such a figure, in base units, in order; without the steps that
/// say nothing (lost records, no device clock). Empty of other figures, and of cells that are not finished.
std::vector<double> step_values(const Figure& figure, const CellResult& cell);

/// The device's clock as it was counted during each of the steps that `step_values` has, in MHz; empty where
/// it was not counted during all of them.
std::vector<double> step_clocks(const Figure& figure, const CellResult& cell);

/// The figures that a single step has as well as a cell, each once: the host's time first, as figure("mean").
std::vector<const Figure*> figures_of_steps();

/// How the steps of one cell tell one of `figures_of_steps`.
class StepReading {
public:
    StepReading() = default; ///< the host's time, of any cell
    /// Throws std::logic_error for a figure that steps do not have.
    StepReading(const Figure& figure, const CellResult& cell);

    const Figure& figure() const { return *figure_; }
    bool is_host_time() const;
    /// A rate is work over time: `at` says it of any time, and what holds for times holds for rates the
    /// other way round.
    bool is_rate() const { return work_.has_value(); }
    /// In base units; none where the step, or the cell, does not tell it.
    std::optional<double> of(const StepSample& step) const;
    /// Of a rate, at a time in seconds; NaN where there is none.
    double at(double seconds) const;
    /// Of a rate, from statistics of times. The mean is the rate of the mean time, all work over all time,
    /// which is the harmonic mean of the steps' rates: their arithmetic mean counts a quick step for more
    /// than the time that it took. The least rate is that of the slowest step, and so on; a deviation is as
    /// large a part of the mean as it is of the mean time, which is its first-order propagation. Totals are
    /// NaN: a rate has none.
    Statistics of(const Statistics& times) const;

private:
    const Figure* figure_ = &stepscope::figure("mean");
    std::optional<double> work_; ///< of a step, in the rate's unit times seconds; NaN: not known
};

/// Whether there is a step of the cell, or, of a rate, the cell itself that tells the figure.
bool has_reading(const Figure& figure, const CellResult& cell);

/// The mean SM clock of the measured steps, current over baseline: as it was counted where both sides have
/// that, else as it is reported, for a counted clock is lower than a reported one; none: a side tells none.
std::optional<double> clock_ratio(const CellResult& baseline, const CellResult& current);

} // namespace stepscope
