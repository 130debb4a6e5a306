#pragma once

#include "backend/registry.h"
#include "nsight/preflight.h"
#include "nsight/profile_session.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

namespace stepscope {

/// A cell that may be profiled, and where.
struct ProfileSubject {
    Cell cell;
    std::filesystem::path session; ///< beside which the report is to lie
    std::filesystem::path program; ///< the command-line program, which runs under the tool
    std::optional<std::int64_t> memory_limit_bytes;
    ProfileFacts facts; ///< without the device's memory
};

/// All that can be said before a profile is taken, whatever keeps it from being taken.
struct PreparedProfile {
    /// None: `tool_problem`, or it was not looked for because no tool helps the cell.
    std::optional<FoundTool> tool;
    std::string tool_problem; ///< why it is not there, and where to get it
    /// None: `problem`. Where the tool is not there the command has its usual name, to be run elsewhere.
    std::optional<ProfileJob> job;
    std::string problem; ///< why it cannot be asked
    Preflight before;    ///< of the job

    bool can_start() const { return tool && job && !before.refusal; }
};

/// Looks at the cell's device first, and asks it for its memory; then for the tool, which runs it for its
/// version. A stop cuts that short, and what is told then is of no use.
PreparedProfile prepare_profile(const ProfileSubject& subject, const ProfileRequest& request,
                                const BackendRegistry& backends,
                                const ToolPlaces& places = ToolPlaces::usual(),
                                const std::stop_token& stop = {});

/// All memory of a device; none: it is not here.
std::optional<std::int64_t> device_memory(const BackendRegistry& backends, const std::string& device);

} // namespace stepscope
