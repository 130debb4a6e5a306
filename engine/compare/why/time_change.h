#pragma once

#include "compare/sentence.h"
#include "records/results.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// Into what a difference of two times is taken apart, in seconds, current less baseline: their sum is the
/// difference.
struct Explained {
    double arithmetic = 0, traffic = 0, operations = 0, clock = 0, rest = 0;

    Explained& operator+=(const Explained& other);
};

/// One of those. Whatever lists them iterates `causes()`: columns of reports, the parts of a bar.
struct Cause {
    std::string_view id;
    const char* label;      ///< this and the next are English; the window translates them, "compare"
    const char* definition; ///< one line
    double Explained::*seconds;
};

std::span<const Cause> causes();

/// What an instrumented step says of some of its operations.
struct Work {
    double seconds = 0;
    double flops = 0, bytes = 0; ///< by the plan

    Work& operator+=(const Work& other);
};

/// The operations of one kind in one phase, over all layers.
struct OperationChange {
    std::string path; ///< "forward/attention/qkv"
    std::string op;   ///< "matmul"
    Work baseline, current;
    Explained explained;

    double difference() const { return current.seconds - baseline.seconds; }
};

/// The operations of one phase.
struct PartChange {
    std::string part; ///< of the time division "phases": "forward/attention"
    Work baseline, current;
    Explained explained;
    std::vector<OperationChange> operations; ///< in order of execution

    double difference() const { return current.seconds - baseline.seconds; }
    /// The one that changed most, either way; null: none did.
    const OperationChange* largest() const;
};

/// Why a step takes longer or shorter: a waterfall from the baseline's mean step to the current one's.
struct TimeChange {
    double baseline = 0, current = 0; ///< mean step times, seconds
    std::vector<PartChange> parts;    ///< in order of execution; what one side alone has stands between
    /// What the steps take less what all parts take, on either side: launching, waiting. Below 0 where
    /// operations overlap, which they do not while each is timed.
    double outside_baseline = 0, outside_current = 0;
    Explained outside;   ///< of outside_difference()
    Explained explained; ///< of the whole difference
    /// SM clocks of the measured steps, current over baseline; none: a side does not say.
    std::optional<double> clock_ratio;

    double difference() const { return current - baseline; }
    double outside_difference() const { return outside_current - outside_baseline; }
};

/// Why it cannot be told of two cells, and what to do; empty: it can.
std::vector<Sentence> why_not_explained(const CellResult& baseline, const CellResult& current);

/// From both breakdowns. Of an operation that both sides ran by itself for t seconds of the baseline:
/// - arithmetic t (F'/F - 1) where FLOPs bound it, traffic t (B'/B - 1) where bytes do: as if the current
///   FLOPs F' or bytes B' had run at the rate that the baseline reached. What bounds it is the longer of F
///   and B at the measured peaks; where none were measured, FLOPs bound products and bytes all else.
/// - clock: of what is then expected of an operation that FLOPs bound, the share by which the SM clock is
///   lower. Traffic goes by the memory's own clock, which no device tells here.
/// - rest: what is left.
/// What is outside all parts goes by none of those and is all rest. But where it is below 0 it is time of
/// operations that a step, in which they overlap, does not take: with them it grows and shrinks, and has the
/// share of each of these causes that the parts have together, of its own time to theirs.
/// An operation that one side alone ran by itself (another way to compute attention, one that is fused into
/// its neighbour) is its whole difference, under "operations". Throws std::invalid_argument where
/// `why_not_explained` says something.
TimeChange time_change(const CellResult& baseline, const CellResult& current);

} // namespace stepscope
