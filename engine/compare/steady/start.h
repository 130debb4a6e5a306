#pragma once

#include "compare/steady/measured_steps.h"

#include <cstddef>

namespace stepscope {

/// The place of the first steady value. Among values of two speeds a start is not seen, and with a start two
/// speeds are not: each is looked for without what the other might be.
std::size_t begin_of(const StepLogs& all);

/// So many first steps, each by itself, are far out of what comes after it.
std::size_t firsts_far_out(const MeasuredSteps& measured);

} // namespace stepscope
