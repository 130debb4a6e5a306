#pragma once

#include "records/traces/step_range.h"
#include "workload/sweep.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace stepscope::cli {

/// What the commands take that a run gives to a process of a cell's own.
struct ChildCell {
    std::string cell; ///< JSON; empty: from standard input
    std::optional<std::int64_t> memory_limit;
};

void add_child_cell(CLI::App& command, ChildCell& arguments);

/// The cell. Throws WorkloadError. From then on this process ends with its parent: nobody would read its
/// records.
Cell begin_as_child(const ChildCell& arguments);

/// The steps of a timeline as they are given; empty: none are. Throws UsageError that names the option.
std::optional<StepRange> timeline_steps_of(const std::string& text, const std::string& option);

} // namespace stepscope::cli
