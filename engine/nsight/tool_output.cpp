#include "nsight/tool_output.h"

#include "nsight/errors.h"
#include "system/errors.h"
#include "system/processes/child_process.h"
#include "system/processes/stop_signal.h"

#include <fmt/format.h>

#include <optional>
#include <string_view>

namespace stepscope {

namespace {

constexpr std::size_t kept_lines = 200;

/// Bytes as they come, told line by line. What a terminal would show over a line (after CR) is that line.
class Lines {
public:
    explicit Lines(const LineListener& listener) : listener_(listener) {}

    void take(std::string_view bytes) {
        for (const char c : bytes)
            if (c == '\n' || c == '\r')
                end();
            else
                pending_ += c;
    }
    void end() {
        if (pending_.empty()) return;
        if (kept_.size() == kept_lines) kept_.erase(kept_.begin());
        kept_.push_back(pending_);
        if (listener_) listener_(pending_);
        pending_.clear();
    }
    std::vector<std::string> take_kept() { return std::move(kept_); }

private:
    const LineListener& listener_;
    std::string pending_;
    std::vector<std::string> kept_;
};

std::string name_of_program(const std::vector<std::string>& arguments) {
    return arguments.front().substr(arguments.front().rfind('/') + 1);
}

} // namespace

bool tells_of_a_kernel(std::string_view line) {
    return line.starts_with("==PROF== Profiling \"");
}

ToolEnd run_tool(const std::vector<std::string>& arguments, const LineListener& listener,
                 const std::stop_token& stop, std::chrono::seconds silence) {
    ToolEnd out;
    Lines lines(listener);
    try {
        ChildProcess child(arguments);
        const auto end =
            follow(child, [&lines](ChildProcess::Stream, std::string_view bytes) { lines.take(bytes); }, stop,
                   {.silence = silence});
        lines.end();
        out.stopped = stop.stop_requested();
        if (!end)
            out.problem = fmt::format("it said nothing for {} s and was killed", silence.count());
        else if (end->signal != 0)
            out.problem = "it was ended by " + signal_name(end->signal);
        else
            out.status = end->status;
    } catch (const ProcessError& error) {
        throw NsightError(error.what());
    }
    out.lines = lines.take_kept();
    return out;
}

std::string output_of(const std::vector<std::string>& arguments, const std::stop_token& stop) {
    constexpr std::chrono::minutes silence(5);
    std::string output, errors;
    const auto listener = [&](ChildProcess::Stream stream, std::string_view bytes) {
        (stream == ChildProcess::Stream::Output ? output : errors) += bytes;
    };
    try {
        ChildProcess child(arguments);
        const auto end = follow(child, listener, stop, {.silence = silence});
        if (end && end->signal == 0 && end->status == 0) return output;
        if (stop.stop_requested()) throw NsightError("stopped");
    } catch (const ProcessError& error) {
        throw NsightError(error.what());
    }
    const std::string& said = errors.empty() ? output : errors;
    const std::string_view first = std::string_view(said).substr(0, said.find('\n'));
    throw NsightError(
        fmt::format("{} failed{}{}", name_of_program(arguments), first.empty() ? "" : ": ", first));
}

} // namespace stepscope
