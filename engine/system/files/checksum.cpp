#include "system/files/checksum.h"

#include <libdeflate.h>

namespace stepscope {

std::uint32_t crc32(std::string_view bytes) {
    constexpr std::uint32_t of_nothing = 0;
    return libdeflate_crc32(of_nothing, bytes.data(), bytes.size());
}

} // namespace stepscope
