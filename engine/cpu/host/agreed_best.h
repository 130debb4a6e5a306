#pragma once

#include <functional>

namespace stepscope::cpu {

/// The shortest of several timings of one thing, in seconds. `timed` is called until the shortest three agree
/// within 5 %, four times at least: on a machine that others use some timings are undisturbed, and several
/// that agree are more likely to be those than the first that comes. Where none do, after 64 timings, or once
/// they add up to `budget_seconds`. What `timed` throws ends it.
double agreed_best(const std::function<double()>& timed, double budget_seconds);

} // namespace stepscope::cpu
