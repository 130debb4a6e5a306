#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace stepscope {

/// What a device said right after a step; each field only where it says so.
struct Telemetry {
    std::optional<double> sm_clock_mhz; ///< as the driver reports it
    /// Cycles that the multiprocessors counted during the step, over the time that it took there: what their
    /// clock really was.
    std::optional<double> counted_clock_mhz;
    std::optional<double> power_w;
    std::optional<double> temperature_c;
    std::optional<std::string> throttle; ///< reasons, comma-separated; empty: none
    std::optional<std::int64_t> memory_used_bytes;

    /// The clock as it was counted, else as it is reported.
    std::optional<double> clock_mhz() const { return counted_clock_mhz ? counted_clock_mhz : sm_clock_mhz; }
    bool empty() const { return *this == Telemetry{}; }
    friend bool operator==(const Telemetry&, const Telemetry&) = default;
};

template <typename T>
struct TelemetryMember {
    std::string_view name; ///< in files
    std::optional<T> Telemetry::*of;
};

/// One row for each field, in order: fields of records, columns of steps and the window's gauges follow.
inline constexpr std::tuple telemetry_members{
    TelemetryMember<double>{"sm_clock_mhz", &Telemetry::sm_clock_mhz},
    TelemetryMember<double>{"counted_clock_mhz", &Telemetry::counted_clock_mhz},
    TelemetryMember<double>{"power_w", &Telemetry::power_w},
    TelemetryMember<double>{"temperature_c", &Telemetry::temperature_c},
    TelemetryMember<std::string>{"throttle", &Telemetry::throttle},
    TelemetryMember<std::int64_t>{"memory_used_bytes", &Telemetry::memory_used_bytes}};

/// Calls `visit` with each row, which has a type of its own.
template <typename Visit>
constexpr void for_each_telemetry_member(Visit visit) {
    std::apply([&visit](const auto&... member) { (visit(member), ...); }, telemetry_members);
}

} // namespace stepscope
