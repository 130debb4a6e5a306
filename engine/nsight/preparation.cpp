#include "nsight/preparation.h"

#include "backend/find_device.h"
#include "nsight/errors.h"
#include "system/error_message.h"

#include <exception>

namespace stepscope {

namespace {

/// Either the tool or why there is none.
void look_for_tool(ProfilerTool tool, const ToolPlaces& places, const std::stop_token& stop,
                   PreparedProfile& out) {
    try {
        out.tool = find_tool(tool, places, stop);
    } catch (const NsightError& error) {
        out.tool_problem = error.what();
    }
}

} // namespace

PreparedProfile prepare_profile(const ProfileSubject& subject, const ProfileRequest& request,
                                const BackendRegistry& backends, const ToolPlaces& places,
                                const std::stop_token& stop) {
    PreparedProfile out;
    try {
        require_profiled_device(subject.cell);
        const BackendNeeds needs = backends.find(subject.cell.device).plan_needs(subject.cell.device);
        look_for_tool(request.tool, places, stop, out);
        const NsightTool& row = row_of(request.tool);
        const FoundTool tool =
            out.tool.value_or(FoundTool{.tool = &row, .program = std::string(row.program), .version = {}});
        const std::filesystem::path report = report_beside(subject.session, subject.cell.index, request.tool);
        out.job = make_profile_job(subject.cell, request, tool, needs, report, subject.program,
                                   subject.memory_limit_bytes);
        out.job->timeline = subject.facts.timeline;
        ProfileFacts facts = subject.facts;
        facts.device_memory_bytes = device_memory(backends, subject.cell.device);
        out.before = preflight(request, out.job->plan, facts);
    } catch (const std::exception& error) {
        out.job.reset();
        out.problem = message_of(error);
    }
    return out;
}

std::optional<std::int64_t> device_memory(const BackendRegistry& backends, const std::string& device) {
    const std::vector<DeviceInfo> devices = backends.devices();
    const DeviceInfo* const found = find_device(devices, device);
    return found ? std::optional(found->memory_total) : std::nullopt;
}

} // namespace stepscope
