#pragma once

#include "backend/backend.h"
#include "cpu/kernels/kernel_table.h"

#include <filesystem>
#include <string>

namespace stepscope::cpu {

/// The processor's name as the system tells it.
std::string processor_name();

/// Main memory, and what of it a process can still get: MemTotal and MemAvailable, or less where a control
/// group limits it.
MemoryInfo memory_info();

/// Threads that can run at once in this process: the logical processors that its affinity allows, or fewer
/// where a control group limits its processor time (a part of a processor counts as one). At least 1. `root`
/// is where /proc and /sys are.
int usable_threads(const std::filesystem::path& root = "/");

/// The widest kernels that processor and system support; STEPSCOPE_CPU_ISA=sse2 or =avx2 asks for less.
const KernelTable& select_kernels();

} // namespace stepscope::cpu
