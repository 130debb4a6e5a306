#include "cuda/kernels/kernels.h"
#include "cuda/runtime/launch.cuh"

namespace stepscope::cuda {

namespace {

/// readings (capacity)
__global__ void read_clocks_kernel(ClockReading* readings, int capacity) {
    unsigned multiprocessor = 0;
    asm volatile("mov.u32 %0, %%smid;" : "=r"(multiprocessor));
    if (multiprocessor >= static_cast<unsigned>(capacity)) return;
    // One after the other at once, so that their difference is the same in every reading.
    unsigned long long cycles = 0, nanoseconds = 0;
    asm volatile("mov.u64 %0, %%clock64;\n\tmov.u64 %1, %%globaltimer;" : "=l"(cycles), "=l"(nanoseconds));
    readings[multiprocessor] = {cycles, nanoseconds};
}

} // namespace

void launch_read_clocks(cudaStream_t stream, ClockReading* readings, int capacity, int blocks) {
    launch_kernel(stream, {dim3(static_cast<unsigned>(blocks)), dim3(1)}, read_clocks_kernel, readings,
                  capacity);
}

} // namespace stepscope::cuda
