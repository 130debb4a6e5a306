#pragma once

#include "backend/backend.h"
#include "cpu/kernels/kernel_table.h"

#include <string>

namespace stepscope::cpu {

/// The processor's name as the system tells it.
std::string processor_name();

/// Main memory, and what of it a process can still get: MemAvailable, or less where a control group limits
/// it.
MemoryInfo memory_info();

/// Logical processors this process may run on.
int usable_threads();

/// The widest kernels that processor and system support; STEPSCOPE_CPU_ISA=sse2 or =avx2 asks for less.
const KernelTable& select_kernels();

} // namespace stepscope::cpu
