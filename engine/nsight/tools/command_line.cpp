#include "nsight/tools/command_line.h"

#include "nsight/errors.h"

#include <algorithm>
#include <array>

namespace stepscope {

namespace {

/// What is read back, beside what the chosen set has. A name that the device does not know leaves its column
/// without a value, and ncu goes on.
constexpr std::array<std::string_view, 8> metrics_read = {
    "gpu__time_duration.sum",
    "dram__bytes.sum",
    "lts__t_bytes.sum",
    "sm__throughput.avg.pct_of_peak_sustained_elapsed",
    "gpu__compute_memory_throughput.avg.pct_of_peak_sustained_elapsed",
    "sm__pipe_tensor_cycles_active.avg.pct_of_peak_sustained_elapsed",
    "sm__inst_executed_pipe_tensor.avg.pct_of_peak_sustained_elapsed", // in place of the former before Ampere
    "sm__warps_active.avg.pct_of_peak_sustained_active"};

/// Filters for the ranges that `PhaseRanges` (profile/ranges.h) opens: "forward/attention" is a phase of the
/// pass by itself or within the range of a layer.
std::vector<std::string> range_filters(const std::string& phase) {
    const std::size_t pass_end = std::min(phase.find('/'), phase.size());
    const std::string begin = "stepscope@" + phase.substr(0, pass_end);
    if (pass_end == phase.size()) return {begin + "/"};
    const std::string rest = phase.substr(pass_end + 1) + "/";
    return {begin + "/" + rest, begin + "/*/" + rest};
}

std::vector<std::string> ncu_arguments(const ProfileRequest& request) {
    // Clocks and caches as they are in a step, so that durations can be held against measured ones.
    std::vector<std::string> out = {"--clock-control",
                                    "none",
                                    "--cache-control",
                                    "none",
                                    "--profile-from-start",
                                    "off",
                                    "--nvtx",
                                    "--set",
                                    std::string(name_of(request.set)),
                                    "--metrics"};
    std::string metrics;
    for (const std::string_view metric : metrics_read) {
        metrics += metrics.empty() ? "" : ",";
        metrics += metric;
    }
    out.push_back(metrics);
    if (!request.phase.empty())
        for (const std::string& filter : range_filters(request.phase))
            out.insert(out.end(), {"--nvtx-include", filter});
    if (!request.kernel.empty()) out.insert(out.end(), {"--kernel-name", "regex:" + request.kernel});
    return out;
}

std::vector<std::string> nsys_arguments() {
    // `stop`: the usual end of a range would end the program as well.
    return {"profile",
            "--trace=cuda,nvtx",
            "--sample=none",
            "--cpuctxsw=none",
            "--capture-range=cudaProfilerApi",
            "--capture-range-end=stop",
            "--kill=none",
            "--cuda-graph-trace=node",
            "--export=sqlite"};
}

} // namespace

std::vector<std::string> profiler_command(const FoundTool& tool, const ProfileRequest& request,
                                          const std::filesystem::path& report,
                                          const std::vector<std::string>& program) {
    if (report.string().find('%') != std::string::npos)
        throw NsightError(report.string() + ": " + std::string(tool.tool->title) +
                          " takes a % in a path for the beginning of a macro; choose a path without one");
    const bool ncu = request.tool == ProfilerTool::Ncu;
    std::vector<std::string> out = {tool.program.string()};
    const std::vector<std::string> ours = ncu ? ncu_arguments(request) : nsys_arguments();
    out.insert(out.end(), ours.begin(), ours.end());
    // Without the extension, which the tool adds.
    out.insert(out.end(), {ncu ? "--export" : "--output", (report.parent_path() / report.stem()).string()});
    out.insert(out.end(), request.more.begin(), request.more.end());
    out.insert(out.end(), program.begin(), program.end());
    return out;
}

} // namespace stepscope
