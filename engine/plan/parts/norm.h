#pragma once

#include "plan/parts/step_writer.h"

#include <string>

namespace stepscope::parts {

/// RMSNorm of the residual stream, with the addition to the stream before it.
class Norm {
public:
    /// Declares the weight (C), such as "layers.0.ln1"; `phase` is that of its ops.
    Norm(StepWriter& writer, std::string name, std::string phase);
    void name_parameter(StepWriter& writer) const;

    /// Makes the tensors of the result under these names: y (N,C) and rstd (N).
    void make_result(StepWriter& writer, const std::string& y, const std::string& rstd);
    /// sum := x + delta, y := norm(sum); where there is no delta, sum is x.
    void forward(StepWriter& writer, TensorId x, TensorId delta, TensorId sum);
    /// Returns the gradient of the residual stream below the norm: dresidual (or no_tensor) and what comes
    /// through the norm.
    TensorId backward(StepWriter& writer, TensorId dy, TensorId dresidual) const;

    TensorId y() const { return y_; }
    /// What was normalised: the residual stream here.
    TensorId sum() const { return sum_; }

private:
    std::string name_, phase_;
    Weight weight_;
    TensorId sum_ = no_tensor;  ///< (N,C)
    TensorId y_ = no_tensor;    ///< (N,C)
    TensorId rstd_ = no_tensor; ///< (N)
};

} // namespace stepscope::parts
