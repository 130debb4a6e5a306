#include "nsight/tools/tool_output.h"

#include "nsight/errors.h"
#include "system/characters/characters.h"
#include "system/errors.h"
#include "system/processes/child_process.h"
#include "system/processes/stop_signal.h"
#include "system/text/quantity_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <iterator>
#include <string_view>
#include <utility>

namespace stepscope {

namespace {

constexpr std::size_t kept_of_text = 16 << 10; ///< bytes of a line, or of what is said on errors
constexpr std::size_t kept_lines = 200;

/// A text of any length, of which the beginning and the end are kept.
class KeptText {
public:
    void add(std::string_view bytes) {
        const std::size_t room = std::min(bytes.size(), half - begin_.size());
        begin_ += bytes.substr(0, room);
        end_ += bytes.substr(room);
        if (end_.size() > 2 * half) drop(end_.size() - half);
    }
    bool empty() const { return begin_.empty(); }
    std::string take() {
        if (left_out_ + end_.size() > half) {
            drop(end_.size() - std::min(end_.size(), half));
            while (!end_.empty() && !begins_character(end_.front()))
                drop(1);
            const std::size_t whole = whole_until(begin_, begin_.size() - 1);
            left_out_ += begin_.size() - whole;
            begin_.resize(whole);
        }
        std::string out = left_out_ == 0
                              ? begin_ + end_
                              : fmt::format("{} … ({} bytes left out) … {}", begin_, left_out_, end_);
        *this = {};
        return out;
    }

private:
    static constexpr std::size_t half = kept_of_text / 2;

    void drop(std::size_t bytes) {
        end_.erase(0, bytes);
        left_out_ += bytes;
    }

    std::string begin_, end_;
    std::size_t left_out_ = 0;
};

/// Lines of any number, of which the first and the last are kept.
class KeptLines {
public:
    void add(std::string line) {
        if (first_.size() < half) {
            first_.push_back(std::move(line));
            return;
        }
        last_.push_back(std::move(line));
        if (last_.size() <= half) return;
        last_.pop_front();
        ++left_out_;
    }
    std::vector<std::string> take() {
        std::vector<std::string> out = std::move(first_);
        if (left_out_ > 0) out.push_back(fmt::format("… ({} lines left out) …", left_out_));
        std::ranges::move(last_, std::back_inserter(out));
        *this = {};
        return out;
    }

private:
    static constexpr std::size_t half = kept_lines / 2;

    std::vector<std::string> first_;
    std::deque<std::string> last_;
    std::size_t left_out_ = 0;
};

/// Bytes as they come, told line by line. What a terminal would show over a line (after CR) is that line.
class ToldLines {
public:
    explicit ToldLines(const LineListener& listener) : listener_(listener) {}

    void take(std::string_view bytes) {
        while (!bytes.empty()) {
            const std::size_t line_end = bytes.find_first_of("\n\r");
            pending_.add(bytes.substr(0, line_end));
            if (line_end == std::string_view::npos) return;
            end();
            bytes.remove_prefix(line_end + 1);
        }
    }
    void end() {
        if (pending_.empty()) return;
        std::string line = pending_.take();
        if (listener_) listener_(line);
        kept_.add(std::move(line));
    }
    std::vector<std::string> take_kept() { return kept_.take(); }

private:
    const LineListener& listener_;
    KeptText pending_;
    KeptLines kept_;
};

std::string seconds_of(std::chrono::milliseconds time) {
    return fmt::format("{} s", std::chrono::duration<double>(time).count());
}

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
    ToldLines lines(listener);
    try {
        ChildProcess child(arguments, ChildProcess::Pipes::AsOne);
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

std::string output_of(const std::vector<std::string>& arguments, const std::stop_token& stop,
                      const OutputLimits& limits) {
    const std::string name = name_of_program(arguments);
    std::string output;
    KeptText errors;
    const auto listener = [&](ChildProcess::Stream stream, std::string_view bytes) {
        if (stream == ChildProcess::Stream::Error) return errors.add(bytes);
        if (output.size() + bytes.size() > limits.bytes)
            throw NsightError(fmt::format("{} printed more than {} and was killed", name,
                                          bytes_text(static_cast<double>(limits.bytes))));
        output += bytes;
    };
    try {
        ChildProcess child(arguments);
        const auto end = follow(child, listener, stop,
                                {.silence = limits.silence, .grace = limits.grace, .whole = limits.whole});
        if (stop.stop_requested()) throw NsightError("stopped");
        if (!end)
            throw NsightError(fmt::format(
                "{} was not done after {} and was killed", name,
                seconds_of(limits.whole ? std::min(*limits.whole, limits.silence) : limits.silence)));
        if (end->signal == 0 && end->status == 0) return output;
    } catch (const ProcessError& error) {
        throw NsightError(error.what());
    }
    if (errors.empty()) errors.add(output);
    const std::string said = errors.take();
    const std::string_view first = std::string_view(said).substr(0, said.find('\n'));
    throw NsightError(fmt::format("{} failed{}{}", name, first.empty() ? "" : ": ", first));
}

} // namespace stepscope
