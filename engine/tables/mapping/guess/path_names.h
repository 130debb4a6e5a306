#pragma once

#include "tables/reading/names/column_meaning.h"

#include <optional>
#include <string_view>

namespace stepscope {

/// What the end of a path says: of "config.d_model", "results.forward.mean_ms", "perf/step_time_ms".
struct EndOfPath {
    ColumnMeaning meaning;
    bool vague; ///< "config.name": it may be the name of anything
};

/// None: the name is no path, no end of it is known, or what stands before says that its end is of something
/// else: "attention.mean_ms" is no time of a step, and "Err. (ms)" no path but a word cut short.
std::optional<EndOfPath> end_of_path(std::string_view name);

/// Whether a name tells a measurement, by its unit or by what stands across tables: "512 (ms)", "large",
/// "bf16 GiB". What stands below is of that measurement alone.
bool names_measurement(std::string_view name);

} // namespace stepscope
