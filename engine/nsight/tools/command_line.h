#pragma once

#include "nsight/profile_request.h"
#include "nsight/tools/tools.h"

#include <filesystem>
#include <string>
#include <vector>

namespace stepscope {

/// The tool and its arguments, and behind them the program that it runs. `report`: where it is to write, with
/// the tool's extension. The options are those that NVIDIA documents for versions since 2022. Throws
/// NsightError where the tool would not write there: it takes a % in the path for the beginning of a macro.
std::vector<std::string> profiler_command(const FoundTool& tool, const ProfileRequest& request,
                                          const std::filesystem::path& report,
                                          const std::vector<std::string>& program);

} // namespace stepscope
