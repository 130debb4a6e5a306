#include "cuda/launch/device_traits.h"

#include "cuda/runtime/check.h"

#include <fmt/format.h>

#include <cstdlib>
#include <string_view>

namespace stepscope::cuda {

namespace {

Fusion chosen_fusion() {
    const char* const value = std::getenv("STEPSCOPE_CUDA_FUSION");
    const std::string_view word = value ? value : "measured";
    if (word.empty() || word == "measured") return Fusion::Measured;
    if (word == "always") return Fusion::Always;
    if (word == "never") return Fusion::Never;
    throw BackendError(
        fmt::format("STEPSCOPE_CUDA_FUSION is '{}'; it takes measured, always or never", word));
}

} // namespace

DeviceTraits device_traits(int device) {
    DeviceTraits traits;
    traits.device = device_limits(device);
    traits.fusion = chosen_fusion();
    return traits;
}

} // namespace stepscope::cuda
