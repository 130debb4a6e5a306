#pragma once

// Asynchronous copies from global to shared memory by the threads of a block (PTX: cp.async; sm_80 and
// later).

#include <cstdint>

namespace stepscope::cuda {

/// A 32-bit address in the block's own window of shared memory.
__device__ inline std::uint32_t shared_address(const void* pointer) {
    return static_cast<std::uint32_t>(__cvta_generic_to_shared(pointer));
}

/// 16 bytes from global to shared memory, zeros where `valid` is false (`source` is then not read).
__device__ inline void copy_async_16(std::uint32_t destination, const void* source, bool valid) {
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16, %2;\n" ::"r"(destination), "l"(source),
                 "r"(valid ? 16 : 0)
                 : "memory");
}

/// 8 bytes likewise.
__device__ inline void copy_async_8(std::uint32_t destination, const void* source, bool valid) {
    asm volatile("cp.async.ca.shared.global [%0], [%1], 8, %2;\n" ::"r"(destination), "l"(source),
                 "r"(valid ? 8 : 0)
                 : "memory");
}

__device__ inline void copy_async_commit() {
    asm volatile("cp.async.commit_group;\n" ::: "memory");
}

template <int Pending>
__device__ inline void copy_async_wait() {
    asm volatile("cp.async.wait_group %0;\n" ::"n"(Pending) : "memory");
}

} // namespace stepscope::cuda
