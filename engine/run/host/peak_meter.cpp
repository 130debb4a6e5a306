#include "run/host/peak_meter.h"

#include "records/trust.h"
#include "system/errors.h"

#include <new>

namespace stepscope {

namespace {

/// Where a machine is never quiet, each asking would take as long as the measurement.
constexpr int most_attempts = 5;

bool was_loaded(const std::optional<DeviceRates>& rates) {
    return rates && rates->foreign_load > harmless_share;
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
    if (first || (rates && rates->foreign_load.value_or(0) < known.rates->foreign_load)) known.rates = rates;
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
