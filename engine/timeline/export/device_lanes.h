#pragma once

#include "device/step_trace.h"

#include <cstdint>
#include <vector>

namespace stepscope {

/// Where a lane of a device is in files that number devices and their streams.
struct DeviceLane {
    int device = 0;
    std::int64_t stream = 0;

    friend bool operator==(const DeviceLane&, const DeviceLane&) = default;
};

/// Of each lane of a trace, by its name: "stream 7" is of `device`, "device 1, stream 7" of another. No two
/// lanes have the same place, whatever they are called.
std::vector<DeviceLane> device_lanes(const StepTrace& trace, int device);

} // namespace stepscope
