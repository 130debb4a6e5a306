#pragma once

#include "run/check.h"

#include <vector>

namespace stepscope::testing {

/// A step whose numbers are stored: batch, sequence length and seed stand in the options.
struct GoldenStep {
    ModelShape model;
    StepOptions options;
    CheckResult reference;
};

/// All of tests/data/golden.json. Throws what the JSON reader throws of a damaged file.
std::vector<GoldenStep> golden_steps();

} // namespace stepscope::testing
