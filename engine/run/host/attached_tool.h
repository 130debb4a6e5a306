#pragma once

#include <functional>
#include <optional>
#include <string_view>

namespace stepscope {

/// Whether a step's times are those of a profiler or checker beside the program: "Nsight Compute", "Nsight
/// Systems", ... None: the environment tells of no tool that this process was started under. What starts a
/// process and is seen nowhere in its environment is not found. `variable`: its value by name, or null.
std::optional<std::string_view>
attached_tool(const std::function<const char*(const char* name)>& variable = {});

} // namespace stepscope
