#pragma once

#include "backend/backend.h"

namespace stepscope::cpu {

/// The best of short runs of products and of a copy, each a plan of a single op, so that a rate is what a
/// step gets; of so many that the best agree (agreed_best.h), as on a machine that others use any one may
/// take ten times as long. A quarter of a second on two quiet cores in fp32, about two seconds at most.
/// Throws BackendError once `stop` is requested.
DeviceRates measure_rates(Context& context, const BackendNeeds& needs, Precision precision,
                          const std::stop_token& stop);

} // namespace stepscope::cpu
