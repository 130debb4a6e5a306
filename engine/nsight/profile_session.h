#pragma once

#include "nsight/profile_request.h"
#include "nsight/tools/tool_output.h"
#include "nsight/tools/tools.h"
#include "plan/backend_needs.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace stepscope {

/// All that is needed to run a cell under a profiler.
struct ProfileJob {
    Cell cell;            ///< as it will run
    bool eagerly = false; ///< though the cell asks for a graph
    ProfileRequest request;
    FoundTool tool;
    StepPlan plan;
    /// Of the cell, that the run itself took: the ops of a graph's kernels are found by it. Null: there is
    /// none.
    std::shared_ptr<const Timeline> timeline = {};
    std::filesystem::path report;     ///< that will be written; nothing stands there
    std::vector<std::string> command; ///< a person may change it
};

/// Throws NsightError, which says what there is instead, where the cell's device is none of NVIDIA's.
void require_profiled_device(const Cell& cell);

/// `needs`: of the device's backend. `program`: the command-line program, which runs under the tool. Throws
/// NsightError where the request cannot be, or the device is none of NVIDIA's; WorkloadError for the cell.
ProfileJob make_profile_job(const Cell& cell, const ProfileRequest& request, const FoundTool& tool,
                            const BackendNeeds& needs, const std::filesystem::path& report,
                            const std::filesystem::path& program,
                            std::optional<std::int64_t> memory_limit_bytes);

/// The file for the next report of a cell beside a session: "night.cell-3.ncu-rep", with a number behind the
/// cell's where that is taken.
std::filesystem::path report_beside(const std::filesystem::path& session, int cell, ProfilerTool tool);

/// Where a profile's report lies. None: there is no such file beside the session any more, or what the record
/// names is no report there.
std::optional<std::filesystem::path> report_of(const std::filesystem::path& session, const Profile& profile);

struct TakenProfile {
    Profile profile;
    std::string doubt; ///< why the report may not be whole; empty: it is
};

/// Runs the job, and reads what the tool wrote. What was measured under a tool is in the Profile and nowhere
/// else. Throws NsightError with the reason and what helps: the tool was not let, recorded nothing, was
/// killed or stopped, the disk is full. A report that was written stays, and the message names it.
TakenProfile take_profile(const ProfileJob& job, const LineListener& listener, const std::stop_token& stop);

/// What a report that is there says of the job's cell: `take_profile`'s second half.
Profile read_profile(const ProfileJob& job, const std::filesystem::path& report, const std::stop_token& stop);

} // namespace stepscope
