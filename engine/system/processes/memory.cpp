#include "system/processes/memory.h"

#include "system/text/quantity_text.h"

#include <fmt/format.h>

#include <malloc.h>
#include <sys/mman.h>
#include <sys/resource.h>

namespace stepscope {

void check_that_memory_is_left(std::size_t bytes) {
    void* const mapped =
        ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (mapped == MAP_FAILED)
        throw MemoryError(
            fmt::format("another {} of memory are needed and cannot be had: close other programs, or "
                        "raise the limits of this one (ulimit -v, ulimit -d)",
                        bytes_text(static_cast<double>(bytes))));
    ::munmap(mapped, bytes);
}

void spare_address_space() {
    const auto is_limited = [](auto resource) {
        rlimit limit{};
        return ::getrlimit(resource, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
    };
    if (!is_limited(RLIMIT_AS) && !is_limited(RLIMIT_DATA)) return;
    constexpr int mapped_from = 128 << 10; // glibc's own, which else rises with what is freed
    ::mallopt(M_ARENA_MAX, 1);
    ::mallopt(M_MMAP_THRESHOLD, mapped_from);
}

} // namespace stepscope
