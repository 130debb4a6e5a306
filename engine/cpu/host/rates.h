#pragma once

#include "backend/backend.h"

namespace stepscope::cpu {

/// The best of short runs of one product and one copy, each a plan of a single op, so that a rate is what a
/// step gets; of so many that the best agree (agreed_best.h). On a machine that others use the threads of a
/// product wait for one another and for a processor, thirty times as long as they work: such runs count by
/// the processors' time, of the `threads` that share a product. A quarter of a second on two quiet cores in
/// fp32, some seconds on loaded ones. Throws BackendError once `stop` is requested.
DeviceRates measure_rates(Context& context, const BackendNeeds& needs, Precision precision, int threads,
                          const std::stop_token& stop);

} // namespace stepscope::cpu
