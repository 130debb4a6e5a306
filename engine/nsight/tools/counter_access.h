#pragma once

#include <filesystem>
#include <string_view>

namespace stepscope {

/// What keeps an account from a device's counters, and what somebody can do about it.
inline constexpr std::string_view counters_refused =
    "the driver does not let this account read the device's counters: run as root, or have the line `options "
    "nvidia NVreg_RestrictProfilingToAdminUsers=0` put into a file in /etc/modprobe.d and the machine "
    "started "
    "anew";

/// Where NVIDIA's driver says who may read counters.
inline constexpr const char* usual_driver_parameters = "/proc/driver/nvidia/params";

enum class CounterAccess {
    Allowed,
    Refused, ///< see `counters_refused`
    Unknown, ///< no driver is there that says so
};

/// As the driver's parameters say it.
CounterAccess counter_access(const std::filesystem::path& driver_parameters, bool is_administrator);

} // namespace stepscope
