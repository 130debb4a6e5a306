#include "cpu/memory/arena.h"

#include "cpu/host/machine.h"
#include "cpu/host/process_limits.h"
#include "device/errors.h"

#include <algorithm>
#include <sys/mman.h>
#include <unistd.h>

namespace stepscope::cpu {

namespace {

constexpr std::size_t huge_page = std::size_t{2} << 20;

std::size_t round_up(std::size_t n, std::size_t multiple) {
    return (n + multiple - 1) / multiple * multiple;
}

/// Null where the system would not.
std::byte* map(std::size_t bytes) {
    void* const base = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return base == MAP_FAILED ? nullptr : static_cast<std::byte*>(base);
}

} // namespace

Arena::Arena(std::int64_t bytes, std::optional<std::int64_t> limit_bytes, std::int64_t to_come)
    : bytes_(bytes) {
    if (limit_bytes && bytes > *limit_bytes) throw OutOfMemory(bytes, *limit_bytes, "memory limit");
    const std::int64_t available = memory_info(to_come).free;
    if (bytes > usable_address_space(to_come).value_or(bytes))
        throw OutOfMemory(bytes, available, out_of_address_space);
    if (bytes > available) throw OutOfMemory(bytes, available, "main memory");
    if (bytes == 0) return;

    // Huge pages want their alignment: map more, then give back both ends.
    const std::size_t size =
        round_up(static_cast<std::size_t>(bytes), static_cast<std::size_t>(sysconf(_SC_PAGESIZE)));
    const std::size_t mapped = size + huge_page;
    if (std::byte* const begin = map(mapped)) {
        const std::size_t before =
            round_up(reinterpret_cast<std::size_t>(begin), huge_page) - reinterpret_cast<std::size_t>(begin);
        data_ = begin + before;
        if (before > 0) munmap(begin, before);
        munmap(data_ + size, mapped - before - size);
    } else if (data_ = map(size); data_ == nullptr) { // a limit of the process may leave just so much
        throw OutOfMemory(bytes, available, "main memory, as the system would not map it");
    }
    madvise(data_, size, MADV_HUGEPAGE); // where the system has none, small pages do
}

Arena::~Arena() {
    if (data_ == nullptr) return;
    munmap(data_,
           round_up(static_cast<std::size_t>(bytes_), static_cast<std::size_t>(sysconf(_SC_PAGESIZE))));
}

} // namespace stepscope::cpu
