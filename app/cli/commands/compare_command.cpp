#include "commands.h"
#include "compare/report/comparison_report.h"
#include "comparison_table.h"
#include "errors.h"
#include "number_option.h"
#include "output.h"
#include "result_table.h"
#include "run/in_turns.h"
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
#include <utility>
#include <vector>

namespace stepscope::cli {

namespace {

struct CompareArguments {
    std::string baseline, current;
    std::string figure = "mean";
    std::string threshold = "1%";
    std::string out;
    std::vector<std::string> across;
    int rounds = 15;
    bool decide_now = false;
    bool json = false;
    bool force = false;
};

constexpr const char* compare_examples = R"(Examples:
  stepscope-cli compare before.stepscope after.stepscope
  stepscope-cli compare theirs.md ours.json --threshold 3%
  stepscope-cli compare before.json after.json --figure device_mean --out comparison.md
  stepscope-cli compare fused.stepscope materialized.stepscope --across attention --decide-now
  stepscope-cli compare main.json branch.json --json > comparison.json || [ $? -ne 3 ] || echo slower

Cells are matched by all their axes; what has no partner is listed. Where both sides have single steps, the verdict is
slower, faster, same or not enough steps: slower where the whole interval of the ratio lies beyond the threshold; with a
"?" where that may be chance among so many cells, or others used the machine meanwhile. Steps
that follow one another count for less than as many independent ones, equal runs are taken to differ by 0.5 %, and a
device that takes turns at two clocks is not called slower for being at the lower. Without single steps the ratio is
known, and no doubt. What differs between two machines is said, and not reckoned with.

--decide-now holds the cells of A against those of B as this program on this device runs them now, fifteen rounds of
baseline, current, current, baseline, which drifting clocks and other load bear on alike: whether one axis or another is
faster (--across), or, with equal cells, how large a difference chance makes here. What an earlier version of the program
or another machine took, only stored steps tell.

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

std::vector<const Axis*> axes_of(const std::vector<std::string>& names) {
    std::vector<const Axis*> out;
    for (const std::string& name : names) {
        std::string known;
        for (const Axis& axis : axes()) {
            if (axis.name == name) out.push_back(&axis);
            known += (known.empty() ? "" : ", ") + std::string(axis.name);
        }
        if (out.empty() || out.back()->name != name)
            throw UsageError(fmt::format("--across {}: there is no such axis; there are {}", name, known));
    }
    return out;
}

/// Measures all cells of both sides in turns.
void decide_now(Comparison& comparison, const Results& baseline, const Results& current, int rounds) {
    std::vector<std::string> devices;
    for (const ComparedCell& cell : comparison.cells)
        for (const std::string& device : {baseline.cells()[cell.cells.baseline].cell.device,
                                          current.cells()[cell.cells.current].cell.device})
            if (!device.empty()) devices.push_back(device);
    const BackendRegistry backends = BackendRegistry::load_for(devices);
    const std::vector<const Axis*> shown = shown_axes(comparison, baseline, current);
    std::size_t number = 0;
    for (ComparedCell& cell : comparison.cells) {
        tell(fmt::format("in turns, {} of {}: {}", ++number, comparison.cells.size(),
                         title_of(told_cell(cell.cells, baseline, current), shown)));
        try {
            const Turns turns =
                measure_in_turns(baseline.cells()[cell.cells.baseline].cell,
                                 current.cells()[cell.cells.current].cell, backends, {.rounds = rounds}, {});
            decide(cell, turns.differences, turns.baseline_seconds, turns.current_seconds, comparison.rule);
        } catch (const OutOfMemory& error) {
            ComparedCell without;
            without.cells = cell.cells;
            without.why = std::string("both at once do not fit: ") + error.what();
            cell = std::move(without);
        }
    }
    sum_up(comparison, baseline, current);
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

/// "; --across device pairs cells ...", where one axis alone keeps all of them apart.
std::string hint_of_axis(const Comparison& comparison) {
    const Axis* axis = nullptr;
    for (const auto* side : {&comparison.baseline, &comparison.current})
        for (const UnmatchedCell& cell : *side) {
            if (cell.lacking == nullptr || (axis != nullptr && cell.lacking != axis)) return {};
            axis = cell.lacking;
        }
    return axis == nullptr || axis->kind == AxisKind::Model
               ? std::string()
               : fmt::format("; --across {} pairs cells whatever their {}", axis->name, axis->name);
}

int show_comparison(const CompareArguments& arguments) {
    if (arguments.baseline == standard_stream && arguments.current == standard_stream)
        throw UsageError("only one of both can be standard input");
    const Figure& figure = figure_for(arguments.figure);
    if (arguments.decide_now && figure.id != "mean")
        throw UsageError("--decide-now measures mean times; leave out --figure");
    static_cast<void>(axes_of(arguments.across)); // before anything is read
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
    Comparison comparison = compare(baseline, current, figure, rule, axes_of(arguments.across));
    if (arguments.decide_now) decide_now(comparison, baseline, current, arguments.rounds);
    const SideNames names{arguments.baseline, arguments.current};
    const auto as_json = [&] { return comparison_json(comparison, baseline, current, names); };
    const auto as_markdown = [&] { return comparison_markdown(comparison, baseline, current, names); };
    if (!arguments.out.empty())
        write_file_safely(arguments.out, out_is_json ? json_text(as_json()) : as_markdown(),
                          arguments.force ? Replace::Yes : Replace::No);
    if (arguments.json)
        print_json(as_json());
    else if (::isatty(STDOUT_FILENO) == 1)
        print(comparison_table(comparison, baseline, current, names, terminal_width()));
    else
        print(as_markdown());
    if (comparison.cells.empty())
        throw TableError(fmt::format("no cell of {} is one of {}: nothing was compared{}", arguments.current,
                                     arguments.baseline, hint_of_axis(comparison)));
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
    command
        ->add_option("--across", arguments->across,
                     "Axes whose values do not count for partners, such as precision or attention")
        ->delimiter(',')
        ->option_text("AXIS,...");
    command->add_flag(
        "--decide-now", arguments->decide_now,
        "Measure the cells of both sides here and now, in turns, instead of asking stored steps");
    add_number(*command, "--rounds", arguments->rounds, 6, 1000,
               "Of --decide-now, each baseline, current, current, baseline", "rounds")
        ->default_str("15");
    command->add_flag("--json", arguments->json, "Print everything as JSON, exact");
    command->add_option("--out", arguments->out, "Write it to a file, .md or .json, too")
        ->option_text("FILE");
    command->add_flag("--force", arguments->force, "Replace the file if it exists");
    command->footer(compare_examples);
    command->callback([arguments, &status] { status = show_comparison(*arguments); });
}

} // namespace stepscope::cli
