#pragma once

#include "plan/tensor.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace stepscope::cuda {

/// The upper half of the float nearest to x, ties to even.
inline std::uint16_t bf16_bits(float x) {
    const auto bits = std::bit_cast<std::uint32_t>(x);
    if ((bits & 0x7FFFFFFFu) > 0x7F800000u)
        return static_cast<std::uint16_t>(bits >> 16 | 0x40u); // NaN stays NaN
    return static_cast<std::uint16_t>((bits + 0x7FFFu + (bits >> 16 & 1u)) >> 16);
}

inline float float_of_bf16(std::uint16_t bits) {
    return std::bit_cast<float>(std::uint32_t{bits} << 16);
}

/// Doubles as the bytes of a tensor, each rounded to `type`.
inline std::vector<std::byte> encode(DType type, std::span<const double> values) {
    const auto size = static_cast<std::size_t>(size_of(type));
    std::vector<std::byte> bytes(values.size() * size);
    std::byte* to = bytes.data();
    const auto put = [&](auto value) {
        std::memcpy(to, &value, sizeof(value));
        to += sizeof(value);
    };
    for (const double x : values) {
        switch (type) {
        case DType::F64:
            put(x);
            break;
        case DType::F32:
            put(static_cast<float>(x));
            break;
        case DType::BF16:
            put(bf16_bits(static_cast<float>(x)));
            break;
        case DType::I32:
            put(static_cast<std::int32_t>(x));
            break;
        }
    }
    return bytes;
}

inline std::vector<double> decode(DType type, std::span<const std::byte> bytes) {
    const auto size = static_cast<std::size_t>(size_of(type));
    std::vector<double> values(bytes.size() / size);
    const std::byte* from = bytes.data();
    const auto get = [&]<typename T>(T value) {
        std::memcpy(&value, from, sizeof(value));
        from += sizeof(value);
        return value;
    };
    for (double& x : values) {
        switch (type) {
        case DType::F64:
            x = get(double{});
            break;
        case DType::F32:
            x = static_cast<double>(get(float{}));
            break;
        case DType::BF16:
            x = static_cast<double>(float_of_bf16(get(std::uint16_t{})));
            break;
        case DType::I32:
            x = get(std::int32_t{});
            break;
        }
    }
    return values;
}

} // namespace stepscope::cuda
