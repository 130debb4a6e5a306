#pragma once

#include "run/runner.h"

namespace stepscope {

/// Runs one cell in a child, `<child_program> run-cell --cell JSON`, and hands its records on. A child that
/// dies, falls silent for longer than the watchdog, or says something that is no record gives a FAILED cell
/// with the reason, and so does one that a signal from elsewhere ended, with the signal's name. A stop asks
/// the child to end after its step, and kills it when it does not within ten seconds.
Status run_cell_in_child(const Cell& cell, std::optional<std::int64_t> memory_limit_bytes,
                         const RecordSink& sink, const std::stop_token& stop, const RunOptions& options);

} // namespace stepscope
