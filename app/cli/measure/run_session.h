#pragma once

#include "backend/registry.h"
#include "options/sweep_options.h"
#include "records/results.h"
#include "sessions/log/session_writer.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace stepscope::cli {

/// What a run starts from: a workload, and a session that is new or goes on.
struct RunSetup {
    SweepSpec sweep;
    std::set<int> skip;   ///< cells that need not run again
    std::set<int> deadly; ///< cells that are not tried again
    bool resumed = false;
    bool peaks_anew =
        false; ///< the session is to know other peaks than it does, even if nothing is left to run
    std::optional<BackendRegistry> backends; ///< of the sweep's devices, once somebody has asked for them
    Results results;                         ///< what the session says so far
    std::optional<SessionWriter> session;    ///< none: nothing is kept
    std::vector<std::string> remarks;        ///< for the person, before the run
    std::vector<std::string> warnings;       ///< the same, of what is wrong
};

struct SessionOptions {
    std::optional<std::string> file;
    bool resume = false;
    bool none = false;
    bool resume_anyway = false; ///< though machine, device or version are others
    bool noisy_again = false;   ///< of a session that goes on, its noisy cells are measured once more
    std::string resume_command; ///< without the session: "stepscope-cli run --resume"
};

/// `check` sees the sweep before a session is made for it, and may throw. Throws UsageError, WorkloadError or
/// SessionError.
RunSetup set_up_run(const SweepOptions& sweep, const SessionOptions& session,
                    const std::function<void(const SweepSpec&)>& check);

/// "stepscope-cli run --resume --session FILE"
std::string resume_command_for(const SessionOptions& options, const std::filesystem::path& session);

} // namespace stepscope::cli
