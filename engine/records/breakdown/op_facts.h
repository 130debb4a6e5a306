#pragma once

#include "workload/choice.h"

#include <map>
#include <string>
#include <utility>

namespace stepscope {

/// Whether ops run on tensor cores, by their kind and the cell's precision: what a plan can say, and nothing
/// that was measured.
enum class TensorCores {
    Used,  ///< products in bf16 or tf32
    Could, ///< products in fp32, which tf32, bf16 or mixed would put there
    None   ///< no products, a device that has none, or fp64, of which a plan does not say
};

template <>
struct ChoiceNames<TensorCores> {
    static constexpr std::string_view field = "tensor_cores";
    static constexpr std::array values = {std::pair{TensorCores::Used, std::string_view{"used"}},
                                          std::pair{TensorCores::Could, std::string_view{"could"}},
                                          std::pair{TensorCores::None, std::string_view{"none"}}};
};

/// What the plan of a cell says of the ops of one kind in one phase.
struct OpFact {
    int bits = 0; ///< of the numbers in their first operand: 16, 32, 64
    TensorCores tensor_cores = TensorCores::None;
};

/// By path and op, as PhaseTime has them; run/estimate/op_facts.h makes them.
using OpFacts = std::map<std::pair<std::string, std::string>, OpFact>;

} // namespace stepscope
