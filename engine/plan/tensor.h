#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace stepscope {

enum class DType { F64, F32, BF16, I32 };

constexpr std::int64_t size_of(DType type) {
    switch (type) {
    case DType::F64:
        return 8;
    case DType::F32:
        return 4;
    case DType::BF16:
        return 2;
    case DType::I32:
        return 4;
    }
    return 0;
}

enum class Role { Input, Parameter, Gradient, OptimizerState, Activation, Workspace };

constexpr const char* name_of(Role role) {
    switch (role) {
    case Role::Input:
        return "input";
    case Role::Parameter:
        return "parameter";
    case Role::Gradient:
        return "gradient";
    case Role::OptimizerState:
        return "optimizer state";
    case Role::Activation:
        return "activation";
    case Role::Workspace:
        return "workspace";
    }
    return "?";
}

using TensorId = std::int32_t; ///< index into StepPlan::tensors
inline constexpr TensorId no_tensor = -1;

/// One dense row-major array of a step. Its bytes live at `offset` of the arena while ops first_op..last_op
/// run.
struct Tensor {
    std::string name;
    std::vector<std::int64_t> shape;
    DType dtype = DType::F32;
    Role role = Role::Activation;
    int layer = -1;          ///< -1: of no layer
    bool persistent = false; ///< keeps its bytes before, between and after steps
    bool kept =
        false; ///< from its first op to the end of the step: what a step leaves to be read (gradients)
    int first_op = -1; ///< set by the layout, with last_op: indexes into StepPlan::ops, inclusive
    int last_op = -1;
    std::int64_t offset = -1; ///< bytes from the start of the arena, a multiple of `arena_alignment`

    std::int64_t elements() const {
        std::int64_t n = 1;
        for (const std::int64_t d : shape)
            n *= d;
        return n;
    }
    std::int64_t bytes() const { return elements() * size_of(dtype); }
};

inline constexpr std::int64_t arena_alignment = 256;

} // namespace stepscope
