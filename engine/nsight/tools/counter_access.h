#pragma once

#include <string_view>

namespace stepscope {

/// What keeps an account from a device's counters, and what somebody can do about it.
inline constexpr std::string_view counters_refused =
    "the driver does not let this account read the device's counters: run as root, or have the line `options "
    "nvidia NVreg_RestrictProfilingToAdminUsers=0` put into a file in /etc/modprobe.d and the machine "
    "started "
    "anew";

} // namespace stepscope
