#pragma once

#include "cpu/kernels/kernel_table.h"

#include <bit>
#include <cmath>
#include <cstdint>

/// Single stored values as doubles and back, for what is not worth a kernel: initial values, upload,
/// download.
namespace stepscope::cpu {

inline double element(double value) {
    return value;
}
inline double element(float value) {
    return static_cast<double>(value);
}
inline double element(std::int32_t value) {
    return static_cast<double>(value);
}
inline double element(Bf16 value) {
    return static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(value.bits) << 16));
}

inline void set_element(double& to, double value) {
    to = value;
}
inline void set_element(float& to, double value) {
    to = static_cast<float>(value);
}
inline void set_element(std::int32_t& to, double value) {
    to = static_cast<std::int32_t>(value);
}

/// Rounds once, to nearest, ties to even: the float on the way is made odd where it is inexact, so that
/// rounding it again gives what rounding the double would have given.
inline void set_element(Bf16& to, double value) {
    if (std::isnan(value)) {
        to.bits = 0x7FC0;
        return;
    }
    const auto narrow = static_cast<float>(value);
    auto bits = std::bit_cast<std::uint32_t>(narrow);
    if (static_cast<double>(narrow) != value && std::isfinite(narrow)) {
        if (std::fabs(static_cast<double>(narrow)) > std::fabs(value)) --bits;
        bits |= 1u;
    }
    to.bits = static_cast<std::uint16_t>((bits + 0x7FFFu + ((bits >> 16) & 1u)) >> 16);
}

} // namespace stepscope::cpu
