#pragma once

#include <functional>

namespace stepscope::cpu {

/// In seconds.
struct Timing {
    double wall = 0;
    double processor = 0; ///< of all threads together; 0: not known
};

/// The shortest of several timings of one thing, in seconds. `timed` is called until the shortest three agree
/// within 5 %, four times at least: on a machine that others use some timings are undisturbed, and several
/// that agree are more likely to be those than the first that comes. Where none do, after 64 timings, or once
/// they add up to `budget_seconds`. Of what `threads` do in equal parts (0: nobody knows), a timing that is
/// half as long again as what each worked, waited for a processor, and counts as what each worked. What
/// `timed` throws ends it.
double agreed_best(const std::function<Timing()>& timed, int threads, double budget_seconds);

} // namespace stepscope::cpu
