#pragma once

#include "records/results.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// The cells of `sweep` that need not run again when a session goes on, by index: those whose log is of that
/// very cell (an index alone may be another cell's, where lines were lost or the sweep is another one) and
/// ended for good. Cells that were skipped as `deadly_cells` may run in processes of their own.
/// Throws WorkloadError like `expand`.
std::set<int> finished_cells(const SweepSpec& sweep, const Results& results);

/// The cells in which the program ended twice in a row after as many steps, however it ended: what a third
/// try would end in is known. Empty where each cell runs in a process of its own.
std::set<int> deadly_cells(const SweepSpec& sweep, const Results& results);

/// Why such a cell is skipped.
inline constexpr std::string_view deadly_cell_reason =
    "the program ended in this cell twice, at the same step; to learn why, resume with --isolation process";

/// A fact of an environment that bears on how long steps take.
struct PlaceFact {
    std::string_view name; ///< as in Environment, or what the names of several begin with: "device."
    const char* label;     ///< English, context "sessions"; %1 stands for what follows the beginning

    bool is_beginning() const { return name.ends_with('.'); }
};

/// Null where the fact bears on no time.
const PlaceFact* find_place_fact(std::string_view fact);

/// A fact of an environment that is another one by now.
struct Difference {
    std::string fact; ///< as in Environment: "host", "device.cuda:0"
    std::string was, is;

    friend bool operator==(const Difference&, const Difference&) = default;
};

/// "host: was a, is b"
std::string text_of(const Difference& difference);

/// How the place where a run is to go on differs from the one where it was: machine, processor, devices of
/// the sweep with their drivers, version of the program. Empty where a step takes as long as it did. Facts
/// that only one of them tells are no difference.
std::vector<Difference> differences(const SweepSpec& sweep, const Environment& earlier,
                                    const Environment& now);

} // namespace stepscope
