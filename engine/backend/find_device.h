#pragma once

#include "backend/backend.h"

#include <span>
#include <string_view>

namespace stepscope {

/// The device an id names; a backend's name alone ("cuda") means its first. Null where there is none.
const DeviceInfo* find_device(std::span<const DeviceInfo> devices, std::string_view id);

/// Whether the device takes plans of this precision.
bool offers(const DeviceInfo& device, Precision precision);

} // namespace stepscope
