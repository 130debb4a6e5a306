#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// Told each line that a tool prints, on either stream, in the order in which they were written.
using LineListener = std::function<void(const std::string& line)>;

/// Whether a line says that Nsight Compute has profiled one more kernel.
bool tells_of_a_kernel(std::string_view line);

/// How a tool ended, and what it said.
struct ToolEnd {
    int status = 0;       ///< that it returned
    std::string problem;  ///< why there is no such status: "it was ended by SIGKILL"; empty: there is one
    bool stopped = false; ///< because a person wished so
    /// Of both streams, the first and the last ones, and between them how many are left out.
    std::vector<std::string> lines;
};

/// Runs a program to its end and hands on its lines, of long ones the beginning and the end. Once `stop` is
/// requested it is asked to end, and killed with all that it started where it does not within ten seconds;
/// the same where it says nothing for `silence`. Throws NsightError where it cannot be started.
ToolEnd run_tool(const std::vector<std::string>& arguments, const LineListener& listener,
                 const std::stop_token& stop, std::chrono::seconds silence);

/// How much of a program that is to print something is borne with.
struct OutputLimits {
    std::size_t bytes = std::size_t{1} << 30; ///< on its standard output
    std::chrono::milliseconds silence = std::chrono::minutes(5);
    std::optional<std::chrono::milliseconds> whole = {};        ///< until its end; none: as long as it speaks
    std::chrono::milliseconds grace = std::chrono::seconds(10); ///< once it was asked to stop
};

/// What a program prints on its standard output, whole. Throws NsightError where it cannot be started, ends
/// with another status than 0, is stopped, or goes beyond the limits, at which it is killed.
std::string output_of(const std::vector<std::string>& arguments, const std::stop_token& stop,
                      const OutputLimits& limits = {});

} // namespace stepscope
