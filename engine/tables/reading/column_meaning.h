#pragma once

#include "records/figures.h"
#include "workload/axes.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace stepscope {

/// What the numbers of a column are of: a kind of step, or the backward pass by itself.
struct Part {
    Mode mode = unsaid<Mode>; ///< unsaid: the column does not say
    bool backward = false;

    friend bool operator==(const Part&, const Part&) = default;
};

/// What stands in a column of somebody's table. Each is found by the words of the column's name, in whatever
/// case and order: "Avg/Step(s) FWD", "mean_forward", "forward (ms)".
struct AxisColumn {
    const Axis* axis;
};
struct SizeColumn {
    std::int64_t ModelShape::*member;
};
struct StepsColumn {}; ///< how many, the warm-up steps among them
struct SeedColumn {};
struct StatusColumn {
    Part part;
};
struct OomColumn {};         ///< true, false
struct OnlyForwardColumn {}; ///< true, false
struct StatisticColumn {
    const Figure* figure; ///< a stored one, of time
    Part part;
    std::optional<double> unit; ///< seconds in one; none: the name does not say
    bool each_step = false;     ///< of the mean: an entry may list the measured steps, [3.11, 3.09]
    /// Of the mean: what stands behind "±" in its entries, as the column's name says ("mean ± ci95"); null:
    /// the standard deviation.
    const Figure* behind_sign = nullptr;
};
struct ErrorColumn {}; ///< what went wrong, in words; empty where nothing did
struct IndexColumn {}; ///< numbers the rows
/// A name that could mean two things of what Stepscope reads.
struct AmbiguousColumn {
    std::string question; ///< behind the name: "could be the minimum or minutes; write ..."
};
struct OtherColumn {   ///< nothing that Stepscope knows
    bool near = false; ///< its name speaks of time nevertheless: a rate, a part of a step, a time per token
};

using ColumnMeaning =
    std::variant<AxisColumn, SizeColumn, StepsColumn, SeedColumn, StatusColumn, OomColumn, OnlyForwardColumn,
                 StatisticColumn, ErrorColumn, IndexColumn, AmbiguousColumn, OtherColumn>;

ColumnMeaning meaning_of(std::string_view name);
/// Whether two columns hold values for the same place, in whatever unit.
bool says_the_same(const ColumnMeaning& a, const ColumnMeaning& b);

/// A value of an axis as people write it: "bfloat16" for bf16, "fwd" for forward; the text itself where there
/// is no other name.
std::string choice_as_written(const Axis& axis, std::string_view text);

/// OK, OOM, FAILED, ... by the word that other programs use: "pass", "CUDA out of memory", "✅".
std::optional<Status> status_as_written(std::string_view text);

/// Of a yes or no: "True", "yes", "1".
std::optional<bool> truth_as_written(std::string_view text);

} // namespace stepscope
