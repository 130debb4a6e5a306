#pragma once

#include "run/runner.h"

namespace stepscope {

/// Has a child of its own, `<child_program> trace-cell --cell JSON`, trace steps of a cell that has been
/// measured: tracing slows what follows in a process. Tells its Timeline or, where there is none, a warning
/// with the reason; the run goes on. A stop ends the child, and nothing is told.
void trace_cell_in_child(const Cell& cell, std::optional<std::int64_t> memory_limit_bytes,
                         const RecordSink& sink, const std::stop_token& stop, const RunOptions& options);

} // namespace stepscope
