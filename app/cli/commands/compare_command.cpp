#include "commands.h"
#include "commands/compare_sides.h"
#include "compare/decide_now.h"
#include "compare/report/report_formats.h"
#include "compare/why/change_report.h"
#include "errors.h"
#include "options/number_option.h"
#include "output.h"
#include "system/files/files.h"
#include "system/processes/stop_signal.h"
#include "system/text/shell_text.h"
#include "table_io.h"
#include "tables/errors.h"
#include "text/changes_text.h"
#include "text/comparison_table.h"
#include "text/result_table.h"
#include "workload/text/choice_text.h"
#include "workload/text/number_text.h"
#include "written_files.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

namespace stepscope::cli {

namespace {

struct CompareArguments {
    SideChoice sides;
    std::string figure = "mean";
    std::string threshold = "1%";
    std::string out;
    int rounds = TurnsPlan().rounds;
    bool decide_now = false;
    bool why = false;
    bool json = false;
    bool force = false;
};

constexpr const char* compare_examples = R"(Examples:
  stepscope-cli compare before.stepscope after.stepscope
  stepscope-cli compare theirs.md ours.json --threshold 3%
  stepscope-cli compare before.json after.json --figure device_mean --out comparison.md
  stepscope-cli compare fused.stepscope materialized.stepscope --across attention --decide-now
  stepscope-cli compare before.stepscope after.stepscope --why
  stepscope-cli compare night.stepscope --within attention=fused,materialized
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

What was made of somebody else's table, what of it was left out or filled in, is said on standard error, with the name of
the file before it, unless -q is given.

--why takes the change of a cell apart by phase, where both sides have a breakdown (`run --breakdown`): what more or fewer
FLOPs and bytes make at the rate that the baseline reached, operations that one side alone ran, the SM clock, and what is
left. What stands outside the phases closes the sum: an instrumented step is not as long as one that is not. Where both sides
have a timeline (`run --timeline`), it also says by kernel what was added, is gone, slower, faster or the same.

Memory and what else is counted has no doubt: it is worse, better or the same. Of figures that neither is counted nor told
by single steps (p95, MFU) the ratio is known, and nothing is claimed.

Ends with status 3 where a cell is slower and that stands among all cells, or worse, or where all cells taken together are
slower, as of a change that is in each of them many cells tell what no single one does; 0 where none is, 1 where nothing could
be compared, or measured in turns though it was to be, 2 for arguments that cannot be, 130 where --decide-now was stopped
(Ctrl-C): what it measured until then is printed, and of the other cells what their stored steps say.)";

/// "1%", "0.5 %": of the whole.
double part_from_text(const std::string& text) {
    constexpr double most = 1000;
    refuse_leading_zero(text, "--threshold");
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
    const auto found = std::ranges::find_if(
        figures(), [&](const Figure& figure) { return figure.id == name || figure.column == name; });
    if (found == figures().end()) refuse_choice(name, "--figure", names_of(figures(), &Figure::id));
    return *found;
}

/// With all cells of both sides measured in turns.
Comparison measured_now(Comparison comparison, const Results& baseline, const Results& current,
                        const TurnsPlan& plan, const std::stop_token& stop, Remarks remarks) {
    const BackendRegistry backends = BackendRegistry::load_for(devices_of(comparison, baseline, current));
    const std::vector<const Axis*> shown = shown_axes(comparison, baseline, current);
    std::vector<std::string> titles;
    for (const ComparedCell& cell : comparison.cells)
        titles.push_back(title_of(told_cell(cell.cells, baseline, current), shown));
    return decided_now(
        std::move(comparison), baseline, current, backends, plan, stop, [&](const DecisionProgress& now) {
            if (now.rounds == 0 && remarks == Remarks::Told)
                tell(fmt::format("in turns, {} of {}: {}", now.place + 1, titles.size(), titles[now.place]));
        });
}

/// Null where nothing is written.
const ReportFormat* format_of(const std::string& file) {
    if (file.empty()) return nullptr;
    if (const ReportFormat* const format = report_format_for(file)) return format;
    throw UsageError(fmt::format("--out {}: a comparison is written as {}", file, report_extensions()));
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

/// "; --only precision=fp32 leaves ...", where several cells fit one that does not say an axis.
std::string hint_of_rivals(const Comparison& comparison, const Results& current) {
    for (const auto* side : {&comparison.baseline, &comparison.current})
        for (const UnmatchedCell& cell : *side) {
            if (!has_rivals(cell) || cell.told_apart_by.empty() || current.cells().empty()) continue;
            const Axis& axis = *cell.told_apart_by.front();
            const std::string value = text_of(axis, current.cells().front().cell);
            if (value.empty()) continue;
            return fmt::format(
                "; several cells fit one that does not say its {}: --only {} takes those alone", axis.name,
                shell_quoted(fmt::format("{}={}", axis.name, value)));
        }
    return {};
}

/// Throws TableError where none of the cells was measured in turns, though all were to be.
void require_turns(const Comparison& comparison) {
    std::string why;
    for (const ComparedCell& cell : comparison.cells) {
        if (cell.steps && cell.steps->rounds > 0) return;
        if (!why.empty()) continue;
        if (cell.not_measured)
            why = english(*cell.not_measured);
        else if (!cell.why.empty())
            why = english(cell.why, ", ");
    }
    throw TableError("no cell was measured in turns, verdicts are those of stored steps; " + why);
}

int show_comparison(const CompareArguments& arguments) {
    check_choice(arguments.sides); // before anything is read
    const Figure& figure = figure_for(arguments.figure);
    if (arguments.decide_now && !is_decided_in_turns(figure))
        throw UsageError("--decide-now measures mean times; leave out --figure");
    CompareRule rule;
    rule.threshold = part_from_text(arguments.threshold);
    require_different_files({arguments.out},
                            {arguments.sides.baseline, arguments.sides.current, arguments.sides.map});
    const ReportFormat* const format = format_of(arguments.out);
    if (!arguments.out.empty() && std::filesystem::exists(arguments.out))
        check_replaceable(arguments.out, arguments.force);

    const Sides sides = sides_of(arguments.sides);
    const auto& [baseline, current, names, across, memory_limit] = sides;
    Comparison comparison = compare(baseline, current, figure, rule, across);
    std::optional<StopSignal> signal; // before a backend starts threads
    if (arguments.decide_now) {
        signal.emplace();
        comparison = measured_now(std::move(comparison), baseline, current,
                                  {.rounds = arguments.rounds, .memory_limit_bytes = memory_limit},
                                  signal->token(), arguments.sides.remarks);
    }
    std::optional<CellChanges> changes;
    if (arguments.why) changes = changes_of(comparison, baseline, current);
    const CellChanges* const told = changes ? &*changes : nullptr;
    if (format != nullptr)
        write_file_safely(arguments.out,
                          format->write(comparison, sides.baseline, sides.current, sides.names, told),
                          arguments.force ? Replace::Yes : Replace::No);
    if (arguments.json)
        print_json(comparison_json(comparison, sides.baseline, sides.current, sides.names, told));
    else if (::isatty(STDOUT_FILENO) == 1)
        print(comparison_table(comparison, baseline, current, names, terminal_width()) +
              (told ? changes_text(*told, terminal_width()) : std::string()));
    else
        print_data(comparison_markdown(comparison, sides.baseline, sides.current, sides.names, told));
    if (signal && signal->token().stop_requested()) {
        tell("stopped: cells whose rounds were not all taken keep what their stored steps say");
        return exit_stopped;
    }
    if (comparison.cells.empty())
        throw TableError(fmt::format("no cell of {} is one of {}: nothing was compared{}", names.current,
                                     names.baseline,
                                     hint_of_axis(comparison) + hint_of_rivals(comparison, current)));
    if (comparison.compared() == 0)
        throw TableError(fmt::format("no cell of both has a figure \"{}\": nothing was compared", figure.id));
    if (arguments.decide_now) require_turns(comparison);
    return comparison.is_slower() ? exit_slower : exit_ok;
}

} // namespace

void add_compare(CLI::App& app, int& status) {
    CLI::App* const command =
        app.add_subcommand("compare", "Say what is slower or faster in one run than in another");
    const auto arguments = std::make_shared<CompareArguments>();
    command
        ->add_option("A", arguments->sides.baseline,
                     "The baseline: a session or table that Stepscope reads; - is standard input")
        ->required();
    command->add_option("B", arguments->sides.current, "What is held against it; none with --within");
    command->add_option("--threshold", arguments->threshold, "The smallest change that matters")
        ->option_text("PERCENT [1%]");
    command
        ->add_option("--figure", arguments->figure,
                     "What is compared, by its id or CSV column (`stepscope-cli figures`)")
        ->option_text("NAME [mean]");
    command
        ->add_option("--across", arguments->sides.across,
                     "Axes whose values do not count for partners, such as precision or attention")
        ->delimiter(',')
        ->option_text("AXIS,...");
    command
        ->add_option(
            "--only", arguments->sides.only,
            "Cells of B alone that pass a filter, as the window's: precision=fp32, where A says less than B")
        ->option_text("FILTER");
    command
        ->add_option("--within", arguments->sides.within,
                     "Cells of A that have one value of an axis against those that have another of it")
        ->option_text("AXIS=BASELINE,CURRENT");
    command
        ->add_option(
            "--map", arguments->sides.map,
            "What the columns of somebody else's table hold, on either side (`stepscope-cli import --help`)")
        ->option_text("FILE.json");
    CLI::Option* const decide = command->add_flag(
        "--decide-now", arguments->decide_now,
        "Measure the cells of both sides here and now, in turns, instead of asking stored steps");
    add_number(*command, "--rounds", arguments->rounds, TurnsPlan::fewest_rounds, TurnsPlan::most_rounds,
               "Of --decide-now, each baseline, current, current, baseline", "rounds")
        ->default_str(std::to_string(TurnsPlan().rounds))
        ->needs(decide);
    command->add_flag("--why", arguments->why,
                      "Say by phase what the change of each cell is made of, from breakdowns of both sides");
    command->add_flag("--json", arguments->json, "Print everything as JSON, exact");
    command->add_option("--out", arguments->out, "Write it to a file, " + report_extensions() + ", too")
        ->option_text("FILE");
    command->add_flag("--force", arguments->force, "Replace the file if it exists");
    command->add_flag_callback(
        "-q,--quiet", [arguments] { arguments->sides.remarks = Remarks::Unsaid; },
        "Tell only what goes wrong: neither what was made of others' tables, nor which cells are measured");
    command->footer(compare_examples);
    command->callback([arguments, &status] { status = show_comparison(*arguments); });
}

} // namespace stepscope::cli
