#include "commands.h"
#include "compare/report/comparison_report.h"
#include "comparison_table.h"
#include "errors.h"
#include "output.h"
#include "result_table.h"
#include "system/files.h"
#include "table_io.h"
#include "tables/errors.h"
#include "tables/formats.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <charconv>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>
#include <unistd.h>

namespace stepscope::cli {

namespace {

struct CompareArguments {
    std::string baseline, current;
    std::string figure = "mean";
    std::string threshold = "1%";
    std::string out;
    bool json = false;
    bool force = false;
};

constexpr const char* compare_examples = R"(Examples:
  stepscope-cli compare before.stepscope after.stepscope
  stepscope-cli compare theirs.md ours.json --threshold 3%
  stepscope-cli compare before.json after.json --figure device_mean --out comparison.md
  stepscope-cli compare main.json branch.json --json > comparison.json || [ $? -ne 3 ] || echo slower

Cells are matched by all their axes; what has no partner is listed. Where both sides have single steps, the verdict is
slower, faster, same or not enough steps: slower where the whole interval of the ratio lies beyond the threshold; with a
"?" where that may be chance among so many cells, or others used the machine meanwhile. Steps
that follow one another count for less than as many independent ones, equal runs are taken to differ by 0.5 %, and a
device that takes turns at two clocks is not called slower for being at the lower. Without single steps the ratio is
known, and no doubt. What differs between two machines is said, and not reckoned with.

Ends with status 3 where a cell is slower and that stands among all cells, 0 where none is, 1 where nothing could be
compared, 2 for arguments that cannot be.)";

/// "1%", "0.5 %": of the whole.
double part_from_text(const std::string& text) {
    constexpr double most = 1000;
    double percent = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, problem] = std::from_chars(text.data(), end, percent, std::chars_format::fixed);
    const std::string unit(rest, end);
    if (problem != std::errc() || (unit != "%" && unit != " %") || !(percent >= 0 && percent <= most))
        throw UsageError(
            fmt::format("--threshold {}: give percent from 0% to {}%, such as 1% or 0.5%", text, most));
    return percent / 100;
}

const Figure& figure_for(const std::string& name) {
    for (const Figure& figure : figures())
        if (figure.id == name || figure.column == name) return figure;
    std::string known;
    for (const Figure& figure : figures())
        known += (known.empty() ? "" : ", ") + std::string(figure.id);
    throw UsageError(fmt::format("--figure {}: there is no such figure; there are {}", name, known));
}

/// What was made of somebody else's table.
void tell_of_table(const Results& results, const std::string& name) {
    if (results.run()) return;
    for (const Message& message : results.messages())
        tell(name + ": " + std::string(name_of(message.severity)) + ": " + message.text);
}

bool is_json(const std::string& file) {
    const Format* const format = find_format(file);
    if (format == &json_format()) return true;
    if (format != nullptr && format->id() == "md") return false;
    throw UsageError(fmt::format("--out {}: a comparison is written as .md or .json", file));
}

int show_comparison(const CompareArguments& arguments) {
    if (arguments.baseline == standard_stream && arguments.current == standard_stream)
        throw UsageError("only one of both can be standard input");
    const Figure& figure = figure_for(arguments.figure);
    CompareRule rule;
    rule.threshold = part_from_text(arguments.threshold);
    const bool out_is_json = !arguments.out.empty() && is_json(arguments.out);
    if (!arguments.out.empty() && std::filesystem::exists(arguments.out))
        check_replaceable(arguments.out, arguments.force);

    const Results baseline = read_table(arguments.baseline);
    const Results current = read_table(arguments.current);
    tell_of_table(baseline, arguments.baseline);
    tell_of_table(current, arguments.current);
    std::error_code unknown; // of standard input, which is no file
    if (std::filesystem::equivalent(arguments.baseline, arguments.current, unknown))
        tell("both are the same file: this shows what the comparison makes of equal steps");
    const Comparison comparison = compare(baseline, current, figure, rule);
    const SideNames names{arguments.baseline, arguments.current};
    const auto as_json = [&] { return comparison_json(comparison, baseline, current, names); };
    const auto as_markdown = [&] { return comparison_markdown(comparison, baseline, current, names); };
    if (!arguments.out.empty())
        write_file_safely(arguments.out, out_is_json ? as_json().dump(1) + "\n" : as_markdown(),
                          arguments.force ? Replace::Yes : Replace::No);
    if (arguments.json)
        print_json(as_json());
    else if (::isatty(STDOUT_FILENO) == 1)
        print(comparison_table(comparison, baseline, current, names, terminal_width()));
    else
        print(as_markdown());
    if (comparison.cells.empty())
        throw TableError(fmt::format("no cell of {} is one of {}: nothing was compared", arguments.current,
                                     arguments.baseline));
    if (comparison.compared() == 0)
        throw TableError(fmt::format("no cell of both has a figure \"{}\": nothing was compared", figure.id));
    return comparison.slower > 0 ? exit_slower : exit_ok;
}

} // namespace

void add_compare(CLI::App& app, int& status) {
    CLI::App* const command =
        app.add_subcommand("compare", "Say what is slower or faster in one run than in another");
    const auto arguments = std::make_shared<CompareArguments>();
    command
        ->add_option("A", arguments->baseline,
                     "The baseline: a session or table that Stepscope reads; - is standard input")
        ->required();
    command->add_option("B", arguments->current, "What is held against it")->required();
    command->add_option("--threshold", arguments->threshold, "The smallest change that matters")
        ->option_text("PERCENT [1%]");
    command
        ->add_option("--figure", arguments->figure,
                     "What is compared, by its id or CSV column (`stepscope-cli figures`)")
        ->option_text("NAME [mean]");
    command->add_flag("--json", arguments->json, "Print everything as JSON, exact");
    command->add_option("--out", arguments->out, "Write it to a file, .md or .json, too")
        ->option_text("FILE");
    command->add_flag("--force", arguments->force, "Replace the file if it exists");
    command->footer(compare_examples);
    command->callback([arguments, &status] { status = show_comparison(*arguments); });
}

} // namespace stepscope::cli
