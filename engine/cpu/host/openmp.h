#pragma once

#include <cstdint>

/// OpenMP's threads, which oneDNN computes with. Each thread that runs products has some of its own; a
/// product that wants few of them ends the others, and one that wants more starts them again. OpenMP ends the
/// program where it cannot.
namespace stepscope::cpu {

/// Bytes of address space that the stacks of those take which one thread's products may want at most; 0 where
/// oneDNN has other threads than GNU OpenMP's.
std::int64_t openmp_stack_bytes();

/// Starts all of them for the calling thread, so that what is left beside them is known.
void start_openmp_threads();

} // namespace stepscope::cpu
