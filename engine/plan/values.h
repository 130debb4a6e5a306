#pragma once

#include "plan/step_plan.h"

#include <cmath>
#include <cstdint>
#include <string_view>

namespace stepscope {

/// Weights and tokens that any machine regenerates from a seed. All arithmetic wraps at 64 bits; plain
/// functions, so that a device compiler can take the same header.

/// The finaliser of splitmix64 (Steele, Lea and Flood 2014; Vigna's constants).
constexpr std::uint64_t splitmix64_mix(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

/// FNV-1a, 64 bits.
constexpr std::uint64_t fnv1a64(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash;
}

/// A stream of random bits: value i depends on (seed, name, i) alone.
class ValueStream {
public:
    constexpr ValueStream(std::uint64_t seed, std::string_view name) : base_(seed + fnv1a64(name)) {}
    constexpr std::uint64_t bits(std::uint64_t i) const {
        return splitmix64_mix(splitmix64_mix(base_) + 0x9E3779B97F4A7C15ULL * (i + 1));
    }
    /// In [0, 1), a multiple of 2^-24.
    constexpr double unit(std::uint64_t i) const { return static_cast<double>(bits(i) >> 40) * 0x1p-24; }

private:
    std::uint64_t base_;
};

/// Half-width of the uniform distribution a parameter is drawn from; 0 for Ones.
inline double init_bound(const Parameter& p) {
    switch (p.init) {
    case Init::Linear:
        return std::sqrt(3.0) * std::sqrt(2.0 / static_cast<double>(p.in + p.out));
    case Init::Embedding:
        return std::sqrt(3.0);
    case Init::Ones:
        return 0.0;
    }
    return 0.0;
}

/// Element i of a parameter, before rounding to its dtype.
inline double initial_value(const Parameter& p, const ValueStream& stream, std::uint64_t i) {
    return p.init == Init::Ones ? 1.0 : (2.0 * stream.unit(i) - 1.0) * init_bound(p);
}

/// Token t of row b, t in [0, seq]: inputs are a row's first seq tokens, targets its last seq.
constexpr std::int32_t token_value(const ValueStream& tokens, std::int64_t seq, std::int64_t vocab,
                                   std::int64_t b, std::int64_t t) {
    const auto i = static_cast<std::uint64_t>(b * (seq + 1) + t);
    return static_cast<std::int32_t>(tokens.bits(i) % static_cast<std::uint64_t>(vocab));
}

} // namespace stepscope
