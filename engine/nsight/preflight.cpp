#include "nsight/preflight.h"

#include "nsight/tools/counter_access.h"
#include "records/results.h"
#include "system/text/quantity_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <unistd.h>

namespace stepscope {

namespace {

/// What a set costs for each kernel. Measured on an H200 with Nsight Compute 2025.3, whole steps of the
/// preset small; other devices need other numbers of passes, about as many.
struct SetCost {
    MetricSet set;
    int passes;
    double seconds;      ///< of a kernel, all passes
    double report_bytes; ///< of a kernel
};
constexpr std::array set_costs = {
    SetCost{MetricSet::Basic, 11, 0.38, 84e3}, SetCost{MetricSet::Detailed, 20, 0.86, 450e3},
    SetCost{MetricSet::Full, 38, 2.0, 1.25e6}, SetCost{MetricSet::Roofline, 18, 0.45, 680e3}};

/// Until the program runs under a tool, and until the report is written.
constexpr double start_seconds = 4;
/// Of an event of Nsight Systems.
constexpr double event_bytes = 200;
constexpr double least_report_bytes = 200e3;

std::size_t ops_within(const StepPlan& plan, const std::string& phase) {
    return static_cast<std::size_t>(std::ranges::count_if(
        plan.ops, [&phase](const Op& op) { return phase.empty() || is_within(op.path(), phase); }));
}

std::size_t kernels_of(const ProfileRequest& request, const StepPlan& plan, const ProfileFacts& facts) {
    const auto steps = static_cast<double>(request.steps.last - request.steps.first + 1);
    const auto all = static_cast<double>(facts.kernels_of_step.value_or(plan.ops.size()));
    // Nsight Systems records whole steps, whatever is kept of them.
    const std::string phase = request.tool == ProfilerTool::Ncu ? request.phase : std::string();
    const double share = static_cast<double>(ops_within(plan, phase)) /
                         static_cast<double>(std::max<std::size_t>(plan.ops.size(), 1));
    return static_cast<std::size_t>(std::llround(all * share * steps));
}

} // namespace

ProfileFacts profile_facts_of(const CellResult* result) {
    ProfileFacts out;
    out.is_administrator = ::geteuid() == 0;
    if (!result) return out;
    out.timeline = result->timeline;
    if (result->statistics.mean > 0)
        out.step_seconds = result->statistics.mean;
    else if (result->prediction)
        out.step_seconds = result->prediction->step_seconds;
    if (result->timeline && result->timeline->trace.graph_nodes)
        out.kernels_of_step = static_cast<std::size_t>(*result->timeline->trace.graph_nodes);
    return out;
}

Preflight preflight(const ProfileRequest& request, const StepPlan& plan, const ProfileFacts& facts) {
    Preflight out;
    out.kernels = kernels_of(request, plan, facts);
    const auto kernels = static_cast<double>(out.kernels);
    out.seconds = start_seconds + facts.step_seconds.value_or(0) * (request.steps.last + 1);
    if (request.tool == ProfilerTool::Nsys) {
        out.report_bytes = least_report_bytes + 3 * kernels * event_bytes; // a launch, a kernel, a range
        return out;
    }
    const SetCost& cost = *std::ranges::find(set_costs, request.set, &SetCost::set);
    out.passes = cost.passes;
    out.seconds += kernels * cost.seconds;
    out.report_bytes = least_report_bytes + kernels * cost.report_bytes;
    if (counter_access(facts.driver_parameters, facts.is_administrator) == CounterAccess::Refused)
        out.refusal =
            std::string(counters_refused) + "; Nsight Systems (nsys) and timelines need no counters";
    // To run a kernel again, what it writes is put back as it was: from a copy.
    if (facts.device_memory_bytes && 2 * plan.arena_bytes > *facts.device_memory_bytes)
        out.warnings.push_back(fmt::format(
            "each kernel is run {} times, and what it changed is put back from a copy: beside the cell's {} "
            "the "
            "device's {} may have no room for that, and a copy on the host takes long. Profile a phase, or a "
            "smaller batch",
            cost.passes, bytes_text(static_cast<double>(plan.arena_bytes)),
            bytes_text(static_cast<double>(*facts.device_memory_bytes))));
    constexpr double long_seconds = 600;
    if (out.seconds > long_seconds)
        out.warnings.push_back("this takes long: choose a phase or a pattern for kernels, or the set basic");
    return out;
}

} // namespace stepscope
