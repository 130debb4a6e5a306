#pragma once

#include "backend/registry.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <string>
#include <vector>

/// What the tests of the CUDA backend share.
namespace stepscope::test {

/// Why the CUDA backend cannot be used here; empty where it can.
inline std::string cuda_problem(const BackendRegistry& backends) {
    for (const BackendReport& report : backends.reports())
        if (report.name == "cuda") return report.problem;
    return "the CUDA backend was not looked for";
}

/// The Euclidean norm of the difference over that of the reference; anything not finite is infinitely far.
inline double relative_distance(std::span<const double> values, std::span<const double> reference) {
    double difference = 0, norm = 0;
    for (std::size_t i = 0; i < reference.size(); ++i) {
        if (!std::isfinite(values[i])) return std::numeric_limits<double>::infinity();
        difference += (values[i] - reference[i]) * (values[i] - reference[i]);
        norm += reference[i] * reference[i];
    }
    return std::sqrt(difference) / std::max(std::sqrt(norm), 1e-30);
}

} // namespace stepscope::test
