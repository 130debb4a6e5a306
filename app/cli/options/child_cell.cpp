#include "options/child_cell.h"

#include "errors.h"
#include "options/number_option.h"
#include "run/trace/trace_cell.h"
#include "workload/json/sweep_json.h"

#include <fmt/format.h>

#include <csignal>
#include <iostream>
#include <iterator>
#include <limits>
#include <sys/prctl.h>

namespace stepscope::cli {

void add_child_cell(CLI::App& command, ChildCell& arguments) {
    command.add_option("--cell", arguments.cell, "The cell as JSON; by default from standard input");
    add_number(command, "--memory-limit", arguments.memory_limit, 1, std::numeric_limits<std::int64_t>::max(),
               "Most bytes the cell may take", "--memory-limit");
}

Cell begin_as_child(const ChildCell& arguments) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    return parse_cell(!arguments.cell.empty() ? arguments.cell
                                              : std::string{std::istreambuf_iterator<char>(std::cin), {}});
}

std::optional<StepRange> timeline_steps_of(const std::string& text, const std::string& option) {
    if (text.empty()) return std::nullopt;
    const std::optional<StepRange> steps = step_range_of(text);
    if (!steps || steps->last - steps->first >= most_timeline_steps)
        throw UsageError(fmt::format(
            "{} {}: give a step such as 5, or a range such as 5-8 of {} steps at most, counted from 0",
            option, text, most_timeline_steps));
    return steps;
}

} // namespace stepscope::cli
