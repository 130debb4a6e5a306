#pragma once

#include <cstddef>
#include <stdexcept>

namespace stepscope {

/// The system gives no more memory; the message says how much is missing and what helps.
class MemoryError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Throws MemoryError unless so many bytes can be mapped beside those that are, as limits of the process
/// (ulimit -v, ulimit -d) may forbid. For whoever is to use a library that ends the program, or goes on with
/// nothing, where it gets no memory.
void check_that_memory_is_left(std::size_t bytes);

/// Where the process has a limit of what it may map (ulimit -v, -d), has the heap keep none of it that nobody
/// uses: glibc reserves 64 MiB for each of the first threads that allocate, for good, and keeps up to twice
/// what the largest block had when it was freed (mallopt(3), M_ARENA_MAX and M_MMAP_THRESHOLD). Call it
/// before threads start.
void spare_address_space();

} // namespace stepscope
