#pragma once

#include "records/record.h"
#include "system/processes/child_process.h"

#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace stepscope {

/// What a child says on its standard output, taken as records, and the end of what it says on its standard
/// error.
class ChildOutput {
public:
    explicit ChildOutput(std::function<void(Record)> on_record) : on_record_(std::move(on_record)) {}

    /// Throws what `on_record` does.
    void take(ChildProcess::Stream stream, std::string_view bytes);

    /// Of the first line that was no record; empty: there was none.
    const std::string& protocol_problem() const { return protocol_problem_; }

    /// How `child` ended, with the last line of its standard error: "the cell's process ended with status 9
    /// before the cell was done (\"last words\")".
    std::string reason_of(const ProcessEnd& end, std::string_view child, std::string_view purpose) const;

private:
    void take_line(std::string_view line);

    std::function<void(Record)> on_record_;
    std::string pending_, error_text_, protocol_problem_;
};

} // namespace stepscope
