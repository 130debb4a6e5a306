#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace stepscope {

namespace detail {

constexpr std::array<std::uint32_t, 256> make_crc32_table() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1U) != 0 ? 0xEDB88320U : 0U);
        table[byte] = value;
    }
    return table;
}

inline constexpr std::array<std::uint32_t, 256> crc32_table = make_crc32_table();

} // namespace detail

/// CRC-32 of IEEE 802.3 (reflected polynomial 0xEDB88320, as in gzip and PNG).
constexpr std::uint32_t crc32(std::string_view bytes) {
    std::uint32_t value = 0xFFFFFFFFU;
    for (const char c : bytes)
        value = (value >> 8) ^ detail::crc32_table[(value ^ static_cast<unsigned char>(c)) & 0xFFU];
    return value ^ 0xFFFFFFFFU;
}

static_assert(crc32("123456789") == 0xCBF43926U); // the check value of the CRC catalogue

} // namespace stepscope
