#pragma once

namespace stepscope {

/// Rates measured on a device once, in one precision, for predictions and utilisation.
struct DeviceRates {
    double flops = 0;            ///< FLOP/s of a large matrix product
    double bytes_per_second = 0; ///< of a large copy, bytes read plus bytes written

    friend bool operator==(const DeviceRates&, const DeviceRates&) = default;
};

} // namespace stepscope
