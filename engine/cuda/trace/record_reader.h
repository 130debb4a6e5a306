#pragma once

#include "cuda/trace/cupti_interface.h"
#include "device/step_trace.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>

namespace stepscope::cuda {

/// What is known beside the records themselves.
struct RecordContext {
    std::uint64_t begin = 0; ///< of the first traced step, by CUPTI's clock: where the trace counts from
    std::unordered_map<std::uint64_t, int> ops_of_nodes; ///< index of the op by a graph node's id
    std::function<std::string(bool runtime, std::uint32_t callback)> call_name;
    std::function<std::optional<double>(const KernelShape&)> occupancy;
};

/// Lanes, kinds, events and the number of faulty ones of a trace, from records in any order; those that ended
/// before it began are of no step in it. An op is found by the node of the graph, else by what was pushed
/// around the launch of the same correlation (as op + 1).
StepTrace read_records(std::span<const cupti::Record* const> records, const RecordContext& context);

} // namespace stepscope::cuda
