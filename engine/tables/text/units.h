#pragma once

#include "records/json/ranges.h"

#include <optional>
#include <string_view>

namespace stepscope {

/// A unit as it stands in a name or behind a number: of a time ("ms", "s/it"), or of a rate ("it/s"), whose
/// inverse is one.
struct WrittenUnit {
    double seconds = 1; ///< in one
    bool rate = false;  ///< so many steps in each
};

/// "ms", "seconds", "ms/step", "s/it", "it/s", "steps per second". None where it is no unit of a step's time.
std::optional<WrittenUnit> unit_written(std::string_view text);

/// Steps take such times: what is beyond is a wrong unit, and figures that are made of it would be no
/// numbers (a sum that is infinite, a rate by 0).
inline constexpr double least_step_seconds = 1e-12;
inline constexpr double most_step_seconds = ranges::step_seconds.most;
/// A spread may be as small as it wants, and 0.
enum class OfTime { Step, Spread };
/// `value` of so many seconds each. None where it is beyond these, or no number.
std::optional<double> time_in_seconds(double value, double unit, OfTime what);

/// Seconds in a unit of time: "ms", "µs", "seconds".
std::optional<double> unit_named(std::string_view name);

/// Bytes in a unit of memory: "bytes", "MB" (10^6), "MiB" (2^20), in letters of any case.
std::optional<double> byte_unit_named(std::string_view name);

} // namespace stepscope
