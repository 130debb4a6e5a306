#pragma once

#include "cuda/products/matmul.h"
#include "device/device_rates.h"

#include <stop_token>

namespace stepscope::cuda {

/// A square product of 8192 (4096 in fp32) by the best algorithm, and a copy of 1 GiB, on random data, in the
/// context current on this thread; each the median of a few. Throws BackendError once `stop` is requested.
DeviceRates measure_device_rates(MatMulCompute compute, const std::stop_token& stop);

} // namespace stepscope::cuda
