#pragma once

#include "backend/backend.h"
#include "run/host/cpu_noise.h"

#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>

namespace stepscope {

/// What devices can do, measured when it is first asked for. Rates that were measured while others used the
/// machine say so, and are measured again at the next asking, until it was quiet or that was tried a few
/// times: the best of all that is told.
class PeakMeter {
public:
    using Clock = std::function<CpuTicks()>;
    explicit PeakMeter(Clock ticks = [] { return read_cpu_ticks(); }) : ticks_(std::move(ticks)) {}

    /// None where they cannot be measured, as for want of memory: what they are for can do without. Throws
    /// DeviceLost. What `stop` cuts short is not known yet, and measured at the next asking.
    std::optional<DeviceRates> rates_of(Backend& backend, const std::string& device, Precision precision,
                                        const std::stop_token& stop = {});

private:
    std::optional<DeviceRates> measured(Backend& backend, const std::string& device, Precision precision,
                                        const std::stop_token& stop) const;

    Clock ticks_;
    struct Known {
        std::optional<DeviceRates> rates; ///< none: not measurable
        int attempts = 0;
    };
    std::map<std::pair<std::string, Precision>, Known> known_;
};

} // namespace stepscope
