#include "nsight/profile_request.h"

#include "nsight/errors.h"
#include "run/trace/trace_cell.h"
#include "system/text/one_line.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <regex>
#include <set>

namespace stepscope {

bool is_within(std::string_view path, std::string_view phase) {
    return path.starts_with(phase) && (path.size() == phase.size() || path[phase.size()] == '/');
}

std::vector<std::string> phases_of(const StepPlan& plan) {
    std::set<std::string> seen;
    std::vector<std::string> out;
    for (const Op& op : plan.ops) {
        const std::string path = op.path();
        const std::size_t pass = path.find('/');
        for (const std::string& phase : {path.substr(0, pass), path.substr(0, path.find('/', pass + 1))})
            if (seen.insert(phase).second) out.push_back(phase);
    }
    return out;
}

void check_request(const ProfileRequest& request, const StepPlan& plan) {
    if (request.steps.first < 0 || request.steps.last < request.steps.first ||
        request.steps.last - request.steps.first >= most_timeline_steps)
        throw ProfileRequestError(
            fmt::format("steps {}: give one step or a range of {} at most, counted from 0",
                        text_of(request.steps), most_timeline_steps));
    if (!request.phase.empty() && std::ranges::none_of(plan.ops, [&request](const Op& op) {
            return is_within(op.path(), request.phase);
        }))
        throw ProfileRequestError(fmt::format("the step has no phase \"{}\"; it has {}", request.phase,
                                              fmt::join(phases_of(plan), ", ")));
    if (request.tool == ProfilerTool::Nsys && !request.kernel.empty())
        throw ProfileRequestError(
            "Nsight Systems records all kernels of a step: leave the kernel out, or profile with ncu");
    try {
        const std::regex pattern(request.kernel);
    } catch (const std::regex_error&) {
        throw ProfileRequestError(
            "the pattern for kernels is no regular expression: " + one_line(request.kernel) +
            "; close its brackets, and put \\ before a sign that stands for itself");
    }
}

bool needs_eager(const ProfileRequest& request) {
    return request.tool == ProfilerTool::Ncu || !request.phase.empty();
}

} // namespace stepscope
