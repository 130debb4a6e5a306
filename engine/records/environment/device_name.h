#pragma once

#include "records/record.h"

#include <optional>
#include <string>
#include <string_view>

namespace stepscope {

/// What the place of a run calls a device of its sweep ("cuda", "cuda:0"): "NVIDIA H200". None: it does not
/// say.
std::optional<std::string> device_name_in(const Environment& environment, std::string_view device);

} // namespace stepscope
