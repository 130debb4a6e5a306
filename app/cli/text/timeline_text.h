#pragma once

#include "records/results.h"
#include "timeline/kernel_table.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace stepscope::cli {

/// What a timeline is of, and so what its times say.
enum class Moments {
    Steps,   ///< a cell's: when its work ran in its steps
    Program, ///< another program's, as a report tells it: when its work ran, and nothing of steps
    Unknown  ///< the same, and only how long each piece took by itself
};

/// For a terminal: where the time of the traced steps of a cell went, a row for each name, phase or layer,
/// and the longest gaps. What is not known is left out: products and attention where no work has an op; busy,
/// gaps and launching where nothing is told of when. The cell has a timeline.
std::string timeline_text(const CellResult& cell, const std::string& title, KernelGrouping grouping,
                          Moments moments = Moments::Steps);

/// The same as data, with all gaps, launches among them: those lack the work before or after. Times in
/// nanoseconds, shares 0..1; what is not known has no key.
nlohmann::json timeline_json(const CellResult& cell, const std::string& title, KernelGrouping grouping,
                             Moments moments = Moments::Steps);

} // namespace stepscope::cli
