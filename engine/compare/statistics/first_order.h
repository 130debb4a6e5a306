#pragma once

#include <span>

namespace stepscope {

/// Log-likelihood of values as a first-order process around their mean, with the best correlation for them.
double first_order_likelihood(std::span<const double> values);

} // namespace stepscope
