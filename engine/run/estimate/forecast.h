#pragma once

#include "backend/registry.h"
#include "records/results.h"
#include "workload/sweep.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace stepscope {

/// What is known of a cell before it runs.
struct CellForecast {
    Cell cell;
    Prediction prediction;
    std::int64_t available_bytes = 0; ///< the person's limit or the device's free memory; 0: unknown
    bool fits = true;
    std::string problem; ///< why it cannot run at all (no such device, precision not offered), or empty
};

struct Forecast {
    std::vector<CellForecast> cells;
    int will_not_fit = 0;
    std::optional<double> seconds; ///< of the whole run, where the devices' rates are known
    /// Of the rates that they go by, the largest share of the processors' time that others took while they
    /// were measured; none: it is not known of any.
    std::optional<double> rates_under_load;

    /// Whether it may be far too long: its rates were measured while others used the machine (trust.h).
    bool is_doubtful() const;
};

/// `rates` of a device and precision, when measured; a null result leaves step_seconds empty.
using RateLookup = std::function<std::optional<DeviceRates>(const std::string& device, Precision precision)>;

/// Why this machine runs no cell of the sweep: its devices are not there, or offer none of its precisions.
/// Empty where one can be tried. Plans nothing.
std::string why_nothing_runs(const SweepSpec& sweep, const BackendRegistry& backends);

/// `rates` give step_seconds: each op takes as long as its FLOPs or its bytes, whichever is slower (the
/// roofline model of Williams, Waterman and Patterson 2009).
Prediction predict(const StepPlan& plan, const std::optional<DeviceRates>& rates = std::nullopt);

/// Plans every cell. Cells that differ only in warm-up share a plan; rates are asked for once for each device
/// and precision. Throws WorkloadError for an invalid
/// sweep. Ends early, with the cells planned so far, when `stop` is requested.
Forecast forecast(const SweepSpec& sweep, const BackendRegistry& backends, const RateLookup& rates = {},
                  const std::stop_token& stop = {});

} // namespace stepscope
