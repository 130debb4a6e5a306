#include "run/process/child_output.h"

#include "records/json/record_json.h"
#include "system/processes/stop_signal.h"

#include <fmt/format.h>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <optional>

namespace stepscope {

namespace {

constexpr std::size_t kept_error_text = 2'000;

/// Without the blanks before it, which a line of a message of several has.
std::string last_line(std::string_view text) {
    text = text.substr(0, text.find_last_not_of('\n') + 1); // npos + 1 is 0
    text = text.substr(text.rfind('\n') + 1);
    return std::string(text.substr(std::min(text.find_first_not_of(' '), text.size())));
}

} // namespace

void ChildOutput::take(ChildProcess::Stream stream, std::string_view bytes) {
    if (stream == ChildProcess::Stream::Error) {
        error_text_ += bytes;
        if (error_text_.size() > kept_error_text) error_text_.erase(0, error_text_.size() - kept_error_text);
        return;
    }
    const std::size_t read = pending_.size(); // without the end of a line
    pending_ += bytes;
    std::size_t start = 0;
    for (std::size_t end = 0; (end = pending_.find('\n', std::max(start, read))) != std::string::npos;
         start = end + 1)
        take_line(std::string_view(pending_).substr(start, end - start));
    pending_.erase(0, start);
}

void ChildOutput::take_line(std::string_view line) {
    std::optional<Record> record;
    try {
        record = parse_record_line(line);
    } catch (const RecordError& error) {
        if (protocol_problem_.empty()) protocol_problem_ = error.what();
        return;
    }
    on_record_(*std::move(record));
}

std::string ChildOutput::reason_of(const ProcessEnd& end, std::string_view child,
                                   std::string_view purpose) const {
    const std::string said = last_line(error_text_);
    const std::string quote = said.empty() ? "" : fmt::format(" (\"{}\")", said);
    if (end.signal != 0)
        return fmt::format("{} was ended by {} (signal {}, {}){}{}", child, signal_name(end.signal),
                           end.signal, strsignal(end.signal),
                           end.signal == SIGKILL ? ", often sent by the system when memory runs out" : "",
                           quote);
    return fmt::format("{} ended with status {} before {}{}", child, end.status, purpose, quote);
}

} // namespace stepscope
