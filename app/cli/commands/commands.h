#pragma once

#include <CLI/CLI.hpp>

namespace stepscope::cli {

/// What the program's exit status says.
enum ExitStatus : int {
    exit_ok = 0,       ///< all cells have run; one that does not fit is a result
    exit_failed = 1,   ///< a cell failed, or the command did
    exit_usage = 2,    ///< arguments that cannot be
    exit_slower = 3,   ///< of `compare`: a cell is slower
    exit_stopped = 130 ///< stopped by a signal, as shells count SIGINT
};

/// Each adds one subcommand, whose callback sets `status` or throws.
void add_run(CLI::App& app, int& status);
void add_run_cell(CLI::App& app, int& status);
void add_trace_cell(CLI::App& app, int& status);
void add_check(CLI::App& app, int& status);
void add_plan(CLI::App& app, int& status);
void add_breakdown(CLI::App& app, int& status);
void add_timeline(CLI::App& app, int& status);
void add_profile(CLI::App& app, int& status);
void add_profile_cell(CLI::App& app, int& status);
void add_compare(CLI::App& app, int& status);
void add_convert(CLI::App& app, int& status);
void add_import(CLI::App& app, int& status);
void add_figures(CLI::App& app, int& status);
void add_devices(CLI::App& app, int& status);
void add_diagnostics(CLI::App& app, int& status);
void add_sessions(CLI::App& app, int& status);
void add_presets(CLI::App& app, int& status);

} // namespace stepscope::cli
