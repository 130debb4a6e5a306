#pragma once

#include <cstdint>
#include <string_view>

namespace stepscope {

/// CRC-32 of IEEE 802.3 (reflected polynomial 0xEDB88320, as in gzip and PNG). `before`: that of what stands
/// before `bytes`, for one of all of it; 0: nothing does.
std::uint32_t crc32(std::string_view bytes, std::uint32_t before = 0);

} // namespace stepscope
