#pragma once

#include "records/figures.h"
#include "tables/reading/names/part_words.h"
#include "workload/axes.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace stepscope {

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
    bool of_success = false; ///< the name says what true means: "success"
};
struct OomColumn {};         ///< true, false
struct OnlyForwardColumn {}; ///< true, false

/// What a rate counts: so many in each unit of time.
enum class Counted { Steps, Sequences, Tokens };

struct StatisticColumn {
    const Figure* figure; ///< a stored one, of time
    Part part;
    std::optional<double> unit; ///< seconds in one; none: the name does not say
    bool each_step = false;     ///< of the mean: an entry may list the measured steps, [3.11, 3.09]
    /// Of the mean: what stands behind "±" in its entries, as the column's name says ("mean ± ci95"); null:
    /// the standard deviation.
    const Figure* behind_sign = nullptr;
    bool rate = false; ///< of `counted` in each `unit`, as "it/s": the time is the inverse
    Counted counted = Counted::Steps;
    bool in_brackets = false; ///< the name says that the deviation stands in brackets: "mean (std)"
};
/// The most memory that a step took.
struct MemoryColumn {
    Part part;
    std::optional<double> unit; ///< bytes in one; none: the name does not say
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
                 StatisticColumn, MemoryColumn, ErrorColumn, IndexColumn, AmbiguousColumn, OtherColumn>;

ColumnMeaning meaning_of(std::string_view name);
/// Whether a column of the figure tells how long a step takes, which every table has to.
bool is_step_time(const Figure& figure);
/// Whether two columns hold values for the same place, in whatever unit.
bool says_the_same(const ColumnMeaning& a, const ColumnMeaning& b);

} // namespace stepscope
