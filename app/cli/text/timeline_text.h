#pragma once

#include "records/results.h"
#include "timeline/kernel_table.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace stepscope::cli {

/// Whether a timeline's times say when its work ran, or only how long each piece took by itself.
enum class Moments { Told, Unknown };

/// For a terminal: where the time of the traced steps of a cell went, a row for each name, phase or layer,
/// and the longest gaps. What is not known is left out: products and attention where no work has an op; busy,
/// gaps and launching where nothing is told of when. The cell has a timeline.
std::string timeline_text(const CellResult& cell, const std::string& title, KernelGrouping grouping,
                          Moments moments = Moments::Told);

/// The same as data, with all gaps, launches among them: those lack the work before or after. Times in
/// nanoseconds, shares 0..1; what is not known has no key.
nlohmann::json timeline_json(const CellResult& cell, const std::string& title, KernelGrouping grouping,
                             Moments moments = Moments::Told);

} // namespace stepscope::cli
