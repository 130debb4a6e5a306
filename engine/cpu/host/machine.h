#pragma once

#include "backend/backend.h"
#include "cpu/kernels/kernel_table.h"

#include <cstdint>
#include <optional>
#include <string>

namespace stepscope::cpu {

/// The processor's name as the system tells it.
std::string processor_name();

/// Bytes that a limit of the process itself (host/process_limits.h) leaves to a step beside those that are
/// `to_come` for libraries; none: there is no such limit.
std::optional<std::int64_t> usable_address_space(std::int64_t to_come);

/// Main memory, and what of it this process can still get: MemTotal and MemAvailable, or less where a control
/// group or a limit of the process itself says so, of which libraries want what is `to_come`.
MemoryInfo memory_info(std::int64_t to_come);

/// The widest kernels that processor and system support; STEPSCOPE_CPU_ISA=sse2 or =avx2 asks for less.
const KernelTable& select_kernels();

} // namespace stepscope::cpu
