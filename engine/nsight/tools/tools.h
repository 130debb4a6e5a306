#pragma once

#include "records/traces/profile.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// All that is known of a profiler before one looks for it.
struct NsightTool {
    ProfilerTool id;
    std::string_view program;   ///< "ncu"
    std::string_view title;     ///< "Nsight Compute"
    std::string_view extension; ///< of its reports
    std::string_view viewer;    ///< the program that shows a report
    std::string_view where;     ///< to get it, for messages
    /// Below a folder of NVIDIA's tools: the versions, and where the program lies in one. '*' stands for any
    /// name.
    std::span<const std::string_view> below;
};

std::span<const NsightTool> nsight_tools();
const NsightTool& row_of(ProfilerTool tool);

/// A profiler that is there.
struct FoundTool {
    const NsightTool* tool = nullptr;
    std::filesystem::path program;
    std::string version; ///< "2025.3.1.0"
};

/// Where profilers are looked for.
struct ToolPlaces {
    std::vector<std::filesystem::path> path;     ///< the folders of PATH
    std::vector<std::filesystem::path> toolkits; ///< folders with bin/ncu
    std::filesystem::path tools;                 ///< NVIDIA's own folder for them

    /// Of this machine: PATH; CUDA_HOME, CUDA_PATH and /usr/local/cuda*; /opt/nvidia.
    static ToolPlaces usual();
};

/// A program that has not told its version by then tells none.
inline constexpr std::chrono::seconds version_patience{20};

/// The first one in PATH, else of a toolkit, else the newest in NVIDIA's folder. Throws NsightError where
/// there is none, it does not tell its version, or a stop is requested before it has.
FoundTool find_tool(ProfilerTool tool, const ToolPlaces& places = ToolPlaces::usual(),
                    const std::stop_token& stop = {});
/// The program at this place.
FoundTool tool_at(ProfilerTool tool, const std::filesystem::path& program, const std::stop_token& stop = {},
                  std::chrono::milliseconds patience = version_patience);

/// The program that shows a tool's reports, looked for in the same places. None: it is not there.
std::optional<std::filesystem::path> find_viewer(ProfilerTool tool,
                                                 const ToolPlaces& places = ToolPlaces::usual());

/// The last number of the form 2025.3 or longer in what `--version` prints; empty: there is none.
std::string version_in(std::string_view text);

} // namespace stepscope
