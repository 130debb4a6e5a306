#pragma once

#include "backend/backend.h"

namespace stepscope::cpu {

/// The best of a few short runs of one product and one copy, each a plan of a single op, so that a rate is
/// what a step gets. A quarter of a second at most on two cores in fp32. Throws BackendError once `stop` is
/// requested.
DeviceRates measure_rates(Context& context, const BackendNeeds& needs, Precision precision,
                          const std::stop_token& stop);

} // namespace stepscope::cpu
