#pragma once

#include "support/ops/case_writer.h"

#include <functional>
#include <string>
#include <vector>

namespace stepscope::testing {

/// One op (with those that make its inputs consistent, or that a backend may run with it) at one shape: what
/// every backend is tested by. Results are compared by relative Euclidean distance.
struct OpCase {
    std::string name; ///< unlike any other's: values are drawn by it
    std::function<void(CaseWriter&)> write;

    // What the CUDA backend may differ from float64 by.
    double bf16_tolerance = 6e-3; ///< a few roundings to 8 bits, worst at the smallest shapes
    double fp32_tolerance = 1e-5;
    double tf32_tolerance = 2e-3; ///< where products are involved; elsewhere tf32 is fp32

    /// What the CPU backend may differ by from naive loops that round as it does: so many times what an
    /// element type is allowed (test_cpu_ops).
    double cpu_slack = 1;
    /// No arithmetic, or the reference's to the bit.
    bool exact = false;
    /// Where the reference has a zero, so has the result: of what is masked, of tokens that do not occur.
    bool zeros = false;
    /// Sizes that no model has, since RoPE turns pairs: heads of an odd size.
    bool cpu_only = false;
};

/// All of them; each kind of op is in one at least.
const std::vector<OpCase>& op_cases();

} // namespace stepscope::testing
