#pragma once

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// Told each line that a tool prints, on either stream, as it comes.
using LineListener = std::function<void(const std::string& line)>;

/// Whether a line says that Nsight Compute has profiled one more kernel.
bool tells_of_a_kernel(std::string_view line);

/// How a tool ended, and what it said.
struct ToolEnd {
    int status = 0;       ///< that it returned
    std::string problem;  ///< why there is no such status: "it was ended by SIGKILL"; empty: there is one
    bool stopped = false; ///< because a person wished so
    std::vector<std::string> lines; ///< of both streams, the last ones
};

/// Runs a program to its end and hands on its lines. Once `stop` is requested it is asked to end, and killed
/// with all that it started where it does not within ten seconds; the same where it says nothing for
/// `silence`. Throws NsightError where it cannot be started.
ToolEnd run_tool(const std::vector<std::string>& arguments, const LineListener& listener,
                 const std::stop_token& stop, std::chrono::seconds silence);

/// What a program prints on its standard output, whole. Throws NsightError where it cannot be started, ends
/// with another status than 0, or says nothing for five minutes.
std::string output_of(const std::vector<std::string>& arguments, const std::stop_token& stop = {});

} // namespace stepscope
