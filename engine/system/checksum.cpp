#include "system/checksum.h"

#include <zlib.h>

namespace stepscope {

std::uint32_t crc32(std::string_view bytes) {
    constexpr uLong of_nothing = 0;
    return static_cast<std::uint32_t>(
        ::crc32_z(of_nothing, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

} // namespace stepscope
