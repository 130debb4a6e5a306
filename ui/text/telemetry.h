#pragma once

#include "device/telemetry.h"

#include <QString>

#include <array>
#include <optional>
#include <string>

namespace stepscope {

/// The numbers among what a device says after a step, in the order of `telemetry_members`.
enum class Gauge { SmClock, CountedClock, Power, Temperature, MemoryUsed };
inline constexpr std::array gauges{Gauge::SmClock, Gauge::CountedClock, Gauge::Power, Gauge::Temperature,
                                   Gauge::MemoryUsed};

/// In MHz, W, °C and GiB; none where the device does not say.
std::optional<double> valueOf(const Telemetry& telemetry, Gauge gauge);

QString labelOf(Gauge gauge);
/// "1,980", "61": a value of `valueOf` without its unit.
QString formatNumber(Gauge gauge, double value);
/// "1,980 MHz", "61 °C".
QString formatValue(Gauge gauge, double value);

/// The same among values of other gauges, from which its unit does not tell it: "1,893 MHz counted".
QString readingOf(Gauge gauge, double value);

/// `Telemetry::throttle` in words: "Throttled: power cap, thermal". Empty for no reasons.
QString throttleLabel(const std::string& reasons);

} // namespace stepscope
