#pragma once

#include "plan/step_plan.h"
#include "records/traces/profile.h"
#include "records/traces/step_range.h"
#include "workload/choice.h"
#include "workload/sweep.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stepscope {

/// What Nsight Compute measures of each kernel: its own names for sets of sections.
enum class MetricSet { Basic, Detailed, Full, Roofline };

template <>
struct ChoiceNames<MetricSet> {
    static constexpr std::string_view field = "set";
    static constexpr std::array values = {std::pair{MetricSet::Basic, std::string_view{"basic"}},
                                          std::pair{MetricSet::Detailed, std::string_view{"detailed"}},
                                          std::pair{MetricSet::Full, std::string_view{"full"}},
                                          std::pair{MetricSet::Roofline, std::string_view{"roofline"}}};
};

/// What to profile of a cell, and how.
struct ProfileRequest {
    ProfilerTool tool = ProfilerTool::Ncu;
    StepRange steps = {};
    std::string phase = {};  ///< "forward/attention"; empty: all of the step
    std::string kernel = {}; ///< a regular expression for names of kernels; empty: all. Of Nsight Compute
    MetricSet set = MetricSet::Basic;
    std::vector<std::string> more = {}; ///< arguments for the tool, behind ours
};

/// Whether a path is a phase or one within it: "forward/attention" and "forward/attention/qkv" are within the
/// former.
bool is_within(std::string_view path, std::string_view phase);

/// The phases of a plan down to two parts of their paths ("forward", "forward/attention"), in its order.
std::vector<std::string> phases_of(const StepPlan& plan);

/// Throws ProfileRequestError where the plan has no such phase, the steps are too many, or the tool cannot do
/// what is asked; the message lists what there is.
void check_request(const ProfileRequest& request, const StepPlan& plan);

/// Whether ops are launched one by one, whatever the cell says: a graph that is launched again tells no
/// profiler of the phases of its kernels, and Nsight Compute runs each kernel by itself in any case.
bool needs_eager(const ProfileRequest& request);

} // namespace stepscope
