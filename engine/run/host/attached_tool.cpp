#include "run/host/attached_tool.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace stepscope {

namespace {

struct ToolMark {
    const char* variable;
    std::string_view tool;
};

/// What each sets for the programs that it starts; as seen under Nsight Compute 2025.3, its nsys, and Compute
/// Sanitizer of CUDA 13. Variables that people set themselves to configure a tool are none: images with CUDA
/// have some of them. The last two name whatever is injected, and so come last.
constexpr std::array marks = {
    ToolMark{"NV_NSIGHT_INJECTION_TRANSPORT_TYPE", "Nsight Compute"},
    ToolMark{"NV_NSIGHT_INJECTION_PORT_BASE", "Nsight Compute"},
    ToolMark{"NV_COMPUTE_PROFILER_PERFWORKS_DIR", "Nsight Compute"},
    ToolMark{"NSYS_PROFILING_SESSION_ID", "Nsight Systems"},
    ToolMark{"QUADD_INJECTION_PROXY", "Nsight Systems"},
    ToolMark{"QUADD_INJECTION_CONFIG", "Nsight Systems"},
    ToolMark{"NV_SANITIZER_INJECTION_TRANSPORT_TYPE", "Compute Sanitizer"},
    ToolMark{"NV_SANITIZER_INJECTION_PORT_BASE", "Compute Sanitizer"},
    ToolMark{"NVPROF_ID", "nvprof"},
    ToolMark{"CUDA_INJECTION64_PATH", "a library injected into CUDA"},
    ToolMark{"NVTX_INJECTION64_PATH", "a library injected into NVTX"},
};

/// Some set "none" to keep a tool out.
bool says_something(const char* value) {
    return value != nullptr && *value != '\0' && std::string_view(value) != "none";
}

} // namespace

std::optional<std::string_view> attached_tool(const std::function<const char*(const char* name)>& variable) {
    const auto* const found = std::ranges::find_if(marks, [&variable](const ToolMark& mark) {
        return says_something(variable ? variable(mark.variable) : std::getenv(mark.variable));
    });
    return found != marks.end() ? std::optional(found->tool) : std::nullopt;
}

} // namespace stepscope
