#pragma once

#include <span>
#include <string>
#include <vector>

namespace stepscope {

/// A kernel by its names, as in TracedKind.
struct KernelName {
    std::string name, short_name;
};

/// A label for each of kernels whose whole names differ, short enough for a column: the short name where no
/// other has it, else the short name with what tells it apart, "gemm<half, …>" of the arguments of its
/// template or "copy(half*)" of its parameters, and a number where that says too little or too much. No two
/// are alike.
std::vector<std::string> kernel_labels(std::span<const KernelName> kernels);

} // namespace stepscope
