#include "backend/find_device.h"

#include <algorithm>
#include <string>

namespace stepscope {

const DeviceInfo* find_device(std::span<const DeviceInfo> devices, std::string_view id) {
    const std::string first = std::string(id) + ":0";
    const auto device =
        std::ranges::find_if(devices, [&](const DeviceInfo& d) { return d.id == id || d.id == first; });
    return device == devices.end() ? nullptr : &*device;
}

bool offers(const DeviceInfo& device, Precision precision) {
    return std::ranges::find(device.precisions, precision) != device.precisions.end();
}

} // namespace stepscope
