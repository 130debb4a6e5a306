#pragma once

#include "backend/backend.h"

#include <stdexcept>

namespace stepscope::testing {

/// How many steps a training plan has run since it was initialised, as its optimizer counts them.
inline int steps_run(const StepPlan& plan, Executable& executable) {
    for (std::size_t id = 0; id < plan.tensors.size(); ++id)
        if (plan.tensors[id].role == Role::OptimizerState && plan.tensors[id].dtype == DType::I32)
            return static_cast<int>(executable.download(static_cast<TensorId>(id)).at(0));
    throw std::logic_error("the plan does not count its steps");
}

} // namespace stepscope::testing
