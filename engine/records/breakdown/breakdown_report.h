#pragma once

#include "records/breakdown/time_division.h"
#include "records/results.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace stepscope {

/// Which of the device's limits an op comes closer to.
enum class Bound { Compute, Memory };

template <>
struct ChoiceNames<Bound> {
    static constexpr std::string_view field = "bound";
    static constexpr std::array values = {std::pair{Bound::Compute, std::string_view{"compute"}},
                                          std::pair{Bound::Memory, std::string_view{"memory"}}};
};

/// One line of a breakdown: the ops of one kind in one phase, over all layers, or the sum of a phase.
struct BreakdownRow {
    std::string path; ///< "forward/attention/qkv"; empty: the whole step
    std::string name; ///< the last part of the path; empty: one op beside others in its phase
    std::string op;   ///< empty: the sum of the rows below it, or an op that an older log does not name
    int depth = 0;
    int parent = -1;        ///< position of the row that sums this one; -1: none does
    std::int64_t calls = 0; ///< how many ops; 0: an older log does not say
    double seconds = 0;
    double share = 0; ///< of the seconds of all ops, 0..1
    double flops = 0;
    double bytes = 0; ///< of what took time: fusing an op saves most of its traffic
    // Rates: none where no time was taken, fractions (1: the peak) none where the peak is not known.
    std::optional<double> flops_per_second, bytes_per_second;
    std::optional<double> flops_of_peak, bytes_of_peak;
    /// Seconds that the ops of the row took beyond what their limit asks for: each op's time x (1 - fraction
    /// of what bounds it), added up. None without both peaks.
    std::optional<double> wasted_seconds;
    std::string fused_into; ///< path of the op that a row without a time ran within; empty for all others

    std::optional<OpFact> fact; ///< of one kind of op: what the plan says of it

    bool is_fused() const { return !fused_into.empty(); }
    /// The larger of the two fractions, and whose it is; none without both peaks.
    std::optional<double> of_peak() const;
    std::optional<Bound> bound() const;
    /// Whether its limit's peak was passed. Of traffic that is no wonder: operands that stay in a cache beat
    /// the copy by which the peak is measured. Arithmetic cannot: the peak was measured too low.
    bool is_over_peak() const;
};

/// How a step's time divides in one of the ways that people ask for.
struct DividedTime {
    const TimeDivision* division;
    std::vector<PartTime> parts;
};

/// Where the time of a cell's step goes.
struct BreakdownReport {
    Cell cell;
    std::string title; ///< of the cell
    std::vector<BreakdownRow>
        rows; ///< the step first; each sum before its parts; parts in order of execution
    std::optional<DeviceRates> peaks;
    std::vector<DividedTime> divided = {}; ///< in the order of the table; those that divide anything
};

/// Without rows where the cell has no breakdown. The title of a cell that stands alone names every axis.
/// `facts`: of the cell's plan; empty: what they tell stays unknown.
BreakdownReport report_of(const CellResult& cell);
BreakdownReport report_of(const CellResult& cell, std::string title, const OpFacts& facts = {});
/// Of all cells that have a breakdown; `facts` gives those of each.
using FactsOf = std::function<OpFacts(const CellResult&)>;
std::vector<BreakdownReport> reports_of(const Results& results, const FactsOf& facts = {});

} // namespace stepscope
