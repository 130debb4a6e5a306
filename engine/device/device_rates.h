#pragma once

#include <optional>

namespace stepscope {

/// Rates measured on a device once, in one precision, for predictions and utilisation.
struct DeviceRates {
    double flops = 0;            ///< FLOP/s of a large matrix product
    double bytes_per_second = 0; ///< of a large copy, bytes read plus bytes written
    /// Share of the processors' time, 0..1, that others took while they were measured (other programs and
    /// the hypervisor together); none: too short to say, or an older log.
    std::optional<double> foreign_load = {};

    friend bool operator==(const DeviceRates&, const DeviceRates&) = default;
};

} // namespace stepscope
