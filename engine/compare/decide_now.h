#pragma once

#include "backend/registry.h"
#include "compare/comparison.h"
#include "run/cell/in_turns.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace stepscope {

/// How far `decided_now` is.
struct DecisionProgress {
    std::size_t place = 0; ///< in `Comparison::cells`, of the cell that is measured
    int rounds = 0;        ///< of it that are whole; 0: it is about to begin
};

/// Whether measuring in turns tells a figure: mean times alone.
bool is_decided_in_turns(const Figure& figure);

/// The devices of the compared cells of both sides, for `BackendRegistry::load_for`; each once.
std::vector<std::string> devices_of(const Comparison& comparison, const Results& baseline,
                                    const Results& current);

/// Whether a side was out of memory, of the device or of the limit that its run was given: such cells are
/// not measured in turns, which take more.
bool is_out_of_memory(const CellMatch& match, const Results& baseline, const Results& current);

/// What both may take of a device at once: the smaller of the limits that the runs were given; none: neither
/// was. Of whole runs: parts of one (within_run.h) know of none.
std::optional<std::int64_t> memory_limit_of(const Results& baseline, const Results& current);

/// A comparison by mean times whose cells are decided by what measuring both sides in turns gives here and
/// now, on the calling thread, instead of by stored steps. A cell whose sides do not fit at once is not
/// compared, and says why; one that cannot be measured here keeps what stored steps say, and says so
/// (`ComparedCell::not_measured`); so do all where this program runs under a profiling tool. A stop is
/// answered between two steps: cells whose rounds were not all taken keep what stored steps say. `progress`
/// is called on the calling thread before each cell and after each of its rounds.
Comparison decided_now(Comparison comparison, const Results& baseline, const Results& current,
                       const BackendRegistry& backends, const TurnsPlan& plan, const std::stop_token& stop,
                       const std::function<void(const DecisionProgress&)>& progress);

} // namespace stepscope
