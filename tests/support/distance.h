#pragma once

#include "run/check.h"

#include <algorithm>
#include <cmath>

namespace stepscope::testing {

inline double relative(double value, double reference) {
    return std::fabs(value - reference) / std::max(std::fabs(reference), 1e-300);
}

/// The largest relative difference of loss, logits norm and gradient norms.
inline double distance(const CheckResult& value, const CheckResult& reference) {
    double worst =
        std::max(relative(value.loss, reference.loss), relative(value.logits_norm, reference.logits_norm));
    for (const auto& [name, norm] : reference.grad_norms)
        worst = std::max(worst, relative(value.grad_norms.at(name), norm));
    return worst;
}

} // namespace stepscope::testing
