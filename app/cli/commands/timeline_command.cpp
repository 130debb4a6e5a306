#include "commands.h"
#include "errors.h"
#include "nsight/reading/foreign_timeline.h"
#include "options/choice_names.h"
#include "options/number_option.h"
#include "output.h"
#include "system/files/files.h"
#include "table_io.h"
#include "tables/errors.h"
#include "text/profile_text.h"
#include "text/result_table.h"
#include "text/timeline_text.h"
#include "timeline/export/timeline_formats.h"
#include "workload/axes.h"
#include "written_files.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stepscope::cli {

namespace {

struct TimelineArguments {
    std::string file;
    int cell = 0; ///< from 1; 0: the only one that has a timeline
    std::string by{name_of(KernelGrouping::Name)};
    std::string out; ///< empty: the table is printed
    std::string to;  ///< format of `out`; empty: as its name ends
    bool force = false;
    bool json = false;
};

constexpr const char* timeline_examples = R"(Examples:
  stepscope-cli run --models tiny --timeline --session night.stepscope
  stepscope-cli timeline night.stepscope --cell 2
  stepscope-cli timeline night.stepscope --cell 2 --by phase
  stepscope-cli timeline night.stepscope --cell 2 --out trace.json    # open it in Perfetto
  stepscope-cli timeline night.stepscope --cell 2 --out - --to csv | head
  stepscope-cli timeline report.sqlite                                # of any program, from Nsight Systems
  ncu --import report.ncu-rep --csv --page raw | stepscope-cli timeline -

A row is a kernel, copy or fill of the device by its name, or all of those of a phase or layer; on the CPU a kind of op.
"Share" is of all rows' time. Below stands what took which part of the step: where two streams run at once, their time
counts once. "Gaps" is time between two kernels in which none ran; "launching" is before a step's first kernel, and from
its last one on until the host knows that it is done.)";

/// "1, 3" of cells that have a timeline.
std::string traced_cells(const Results& results) {
    std::string out;
    for (const CellResult& cell : results.cells())
        if (cell.timeline) out += (out.empty() ? "" : ", ") + std::to_string(cell_number(cell.cell.index));
    return out;
}

const CellResult& chosen_cell(const TimelineArguments& arguments, const Results& results) {
    const std::string traced = traced_cells(results);
    if (traced.empty())
        throw TableError(
            shown_input(arguments.file) +
            ": no cell has a timeline; `stepscope-cli run --timeline` takes one, and sessions and "
            "JSON files keep it");
    if (arguments.cell == 0) {
        if (traced.find(',') != std::string::npos)
            throw UsageError("name a cell with --cell; those that have a timeline: " + traced);
        return *results.find(cell_index(std::stoi(traced)));
    }
    const CellResult* const cell = results.find(cell_index(arguments.cell));
    if (cell == nullptr)
        throw UsageError(
            fmt::format("--cell {}: {} has no such cell", arguments.cell, shown_input(arguments.file)));
    if (!cell->timeline)
        throw UsageError(
            fmt::format("--cell {}: this cell has no timeline; those that have: {}", arguments.cell, traced));
    return *cell;
}

/// "trace.json, .csv": what --out takes.
std::string timeline_extensions() {
    std::string out;
    for (const TimelineFormat& format : timeline_formats())
        out += (out.empty() ? "" : ", ") + std::string(format.extension);
    return out;
}

std::string timeline_format_help() {
    std::string out = "File to write instead of the table, - is standard output; by its ending:";
    for (const TimelineFormat& format : timeline_formats())
        out += fmt::format("{} {} ({}, for {})", &format == timeline_formats().data() ? "" : ";",
                           format.extension, format.name, format.readers);
    return out;
}

/// "json, pftrace, csv": what --to takes.
std::vector<std::string> timeline_format_ids() {
    std::vector<std::string> out;
    for (const TimelineFormat& format : timeline_formats())
        out.emplace_back(format.id());
    return out;
}

/// Of --to, else of the name of --out; what has none is of the first, which most programs read.
const TimelineFormat& export_format(const TimelineArguments& arguments) {
    if (!arguments.to.empty()) return *timeline_format_named(arguments.to);
    if (arguments.out == standard_stream) return timeline_formats().front();
    if (const TimelineFormat* const format = timeline_format_for(arguments.out)) return *format;
    throw UsageError(fmt::format("--out {}: a timeline is written to {}; name its format with --to",
                                 arguments.out, timeline_extensions()));
}

/// What is shown, and what it is called.
struct Shown {
    CellResult cell;
    std::string title;
    Moments moments = Moments::Steps;
    std::optional<Profile> measured{}; ///< what Nsight Compute told of the kernels of another program
    /// For files of it, as the window says it: of another program's report none.
    std::string device() const { return moments == Moments::Steps ? cell.cell.device : std::string(); }
};

Shown shown_of(const TimelineArguments& arguments) {
    const bool is_stream = arguments.file == standard_stream;
    const std::string text = is_stream ? read_input(arguments.file) : std::string(); // it comes once
    if (std::optional<ForeignTimeline> foreign =
            is_stream ? foreign_timeline_in(text) : read_foreign_timeline(arguments.file)) {
        if (arguments.cell != 0)
            throw UsageError("--cell: a report of NVIDIA's tools has no cells; leave the option out");
        for (const std::string& remark : foreign->remarks)
            tell("note: " + remark);
        Shown out;
        out.moments = foreign->says_when ? Moments::Program : Moments::Unknown;
        out.title = is_stream ? shown_input(arguments.file)
                              : std::filesystem::path(arguments.file).filename().string();
        out.cell.timeline = std::make_shared<const Timeline>(std::move(foreign->timeline));
        if (!foreign->kernels.empty()) out.measured.emplace().kernels = std::move(foreign->kernels);
        return out;
    }
    const Results results = is_stream ? read_table_text(text, arguments.file) : read_table(arguments.file);
    const CellResult& cell = chosen_cell(arguments, results);
    // What is written or printed is read far from the cells beside it.
    return {.cell = cell, .title = full_title_of(cell.cell)};
}

void export_timeline(const TimelineArguments& arguments, const Shown& shown) {
    const std::string text =
        export_format(arguments).write({*shown.cell.timeline, shown.title, shown.device()});
    if (arguments.out == standard_stream) {
        print_data(text);
        return;
    }
    if (std::filesystem::exists(arguments.out)) check_replaceable(arguments.out, arguments.force);
    write_file_safely(arguments.out, text, arguments.force ? Replace::Yes : Replace::No);
    tell("wrote " + arguments.out);
}

nlohmann::json all_as_json(const Shown& shown, KernelGrouping grouping) {
    nlohmann::json out = timeline_json(shown.cell, shown.title, grouping, shown.moments);
    if (shown.measured) out["kernels_measured"] = profile_json(*shown.measured, shown.title).at("kernels");
    return out;
}

int show_timeline(const TimelineArguments& arguments) {
    require_different_files({arguments.out}, {arguments.file});
    const Shown shown = shown_of(arguments);
    const KernelGrouping grouping = find_choice<KernelGrouping>(arguments.by).value();
    if (!arguments.out.empty())
        export_timeline(arguments, shown);
    else if (arguments.json)
        print_json(all_as_json(shown, grouping));
    else
        print(timeline_text(shown.cell, shown.title, grouping, shown.moments) +
              (shown.measured
                   ? "\nWhat Nsight Compute measured:\n" + kernels_text(*shown.measured, output_width())
                   : std::string()));
    return exit_ok;
}

} // namespace

void add_timeline(CLI::App& app, int& status) {
    CLI::App* const command =
        app.add_subcommand("timeline", "Show what ran when in a step, from a run with --timeline");
    const auto arguments = std::make_shared<TimelineArguments>();
    command
        ->add_option("FILE", arguments->file,
                     "Session or JSON results, or what `nsys export --type sqlite` or `ncu --csv --page raw` "
                     "wrote; - is standard input, but for a database")
        ->required();
    add_number(*command, "--cell", arguments->cell, 1, max_cells,
               "The cell, counted from 1; may be left out where one alone has a timeline", "--cell");
    CLI::Option* const by =
        command->add_option("--by", arguments->by, "What has a row: " + allowed_names<KernelGrouping>())
            ->check(one_of(choice_names<KernelGrouping>()))
            ->option_text("WHAT");
    CLI::Option* const out =
        command->add_option("--out", arguments->out, timeline_format_help())->excludes(by);
    command->add_flag("--force", arguments->force, "Replace the file that --out names and that exists")
        ->needs(out);
    command
        ->add_option("--to", arguments->to,
                     fmt::format("Format of what --out names: {}; by default its ending tells it, and to "
                                 "standard output goes {}",
                                 fmt::join(timeline_format_ids(), ", "), timeline_formats().front().id()))
        ->check(one_of(timeline_format_ids()))
        ->option_text("FORMAT")
        ->needs(out);
    command->add_flag("--json", arguments->json, "Print everything as JSON, exact")->excludes(out);
    command->footer(timeline_examples);
    command->callback([arguments, &status] { status = show_timeline(*arguments); });
}

} // namespace stepscope::cli
