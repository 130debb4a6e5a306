#include "run/host/peak_meter.h"

#include "records/trust.h"
#include "system/errors.h"

#include <algorithm>
#include <new>

namespace stepscope {

namespace {

/// Where a machine is never quiet, each asking would take as long as the measurement.
constexpr int most_attempts = 5;

bool was_loaded(const std::optional<DeviceRates>& rates) {
    return rates && rates->foreign_load > harmless_share;
}

/// What was reached once can be reached: the higher of each. Others' load is that of the quieter.
DeviceRates better_of(const DeviceRates& a, const DeviceRates& b) {
    const DeviceRates& quieter = b.foreign_load.value_or(0) < a.foreign_load.value_or(0) ? b : a;
    return {.flops = std::max(a.flops, b.flops),
            .bytes_per_second = std::max(a.bytes_per_second, b.bytes_per_second),
            .foreign_load = quieter.foreign_load};
}

} // namespace

std::optional<DeviceRates> PeakMeter::rates_of(Backend& backend, const std::string& device,
                                               Precision precision, const std::stop_token& stop) {
    Known& known = known_[{device, precision}];
    const bool first = known.attempts == 0;
    if (!first && (!was_loaded(known.rates) || known.attempts == most_attempts)) return known.rates;
    const std::optional<DeviceRates> rates = measured(backend, device, precision, stop);
    if (stop.stop_requested()) return known.rates;
    ++known.attempts;
    if (first)
        known.rates = rates;
    else if (rates)
        known.rates = better_of(*known.rates, *rates);
    return known.rates;
}

std::optional<DeviceRates> PeakMeter::measured(Backend& backend, const std::string& device,
                                               Precision precision, const std::stop_token& stop) const {
    try {
        const CpuTicks start = ticks_();
        DeviceRates rates = backend.measure_rates(device, precision, stop);
        const std::map<std::string, double> shares = cpu_shares(start, ticks_());
        if (!shares.empty()) rates.foreign_load = shares.at("foreign") + shares.at("steal");
        return rates;
    } catch (const DeviceLost&) {
        throw;
    } catch (const BackendError&) {
        return std::nullopt;
    } catch (const OutOfMemory&) {
        return std::nullopt;
    } catch (const std::bad_alloc&) {
        return std::nullopt;
    } catch (const ThreadError&) {
        return std::nullopt;
    }
}

} // namespace stepscope
