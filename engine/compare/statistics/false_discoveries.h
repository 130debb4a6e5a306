#pragma once

#include <span>
#include <vector>

namespace stepscope {

/// Which of many claims may stand so that, of those that do, no larger part than `rate` is expected to be
/// false: `doubts` are their p-values (Benjamini and Hochberg, Controlling the false discovery rate, Journal
/// of the Royal Statistical Society B 57, 1995). One for each, in their order.
std::vector<bool> discoveries(std::span<const double> doubts, double rate);

} // namespace stepscope
