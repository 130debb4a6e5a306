#include "breakdown_text.h"
#include "commands.h"
#include "output.h"
#include "tables/breakdown_table.h"
#include "tables/table.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <string>
#include <vector>

namespace stepscope::cli {

namespace {

enum class Format { Text, Markdown, Csv };

struct BreakdownArguments {
    std::string file;
    std::vector<int> cells; ///< from 1, as `plan` and progress count
    Format format = Format::Text;
    bool json = false;
};

constexpr const char* footer = R"(Examples:
  stepscope-cli run --models tiny --breakdown --session night.stepscope
  stepscope-cli breakdown night.stepscope
  stepscope-cli breakdown night.stepscope --cell 2 --format csv

A row is a phase, or one kind of op in it, over all layers. "Of peak" is the larger of the two utilisations (FLOP/s
against a large matrix product, bytes/s against a large copy, both measured on the device), and "Bound by" says which
it is. The times are of one instrumented step, op by op: their sum is not a step time. An op that the device ran
within another has no time and no rates of its own.)";

std::vector<BreakdownReport> chosen_reports(const BreakdownArguments& arguments, const Results& results) {
    std::vector<BreakdownReport> reports = reports_of(results);
    if (reports.empty())
        throw TableError(arguments.file +
                         ": no cell has a breakdown; `stepscope-cli run --breakdown` takes one, and "
                         "sessions and JSON files keep it");
    if (arguments.cells.empty()) return reports;
    std::vector<BreakdownReport> chosen;
    for (const int number : arguments.cells) {
        const CellResult* const cell = results.find(cell_index(number));
        if (cell == nullptr)
            throw UsageError(fmt::format("--cell {}: {} has no such cell", number, arguments.file));
        if (cell->phases.empty()) {
            std::string others;
            for (const BreakdownReport& report : reports)
                others += (others.empty() ? "" : ", ") + std::to_string(cell_number(report.cell.index));
            throw UsageError(
                fmt::format("--cell {}: this cell has no breakdown; those that have: {}", number, others));
        }
        chosen.push_back(report_of(*cell, results.title_of(cell->cell)));
    }
    return chosen;
}

int show_breakdown(const BreakdownArguments& arguments) {
    const std::vector<BreakdownReport> reports = chosen_reports(arguments, read_results(arguments.file));
    if (arguments.json) {
        print_json(breakdown_json(reports));
        return exit_ok;
    }
    switch (arguments.format) {
    case Format::Text:
        print(breakdown_text(reports));
        break;
    case Format::Markdown:
        print(breakdown_markdown(reports));
        break;
    case Format::Csv:
        print(breakdown_csv(reports));
        break;
    }
    return exit_ok;
}

} // namespace

void add_breakdown(CLI::App& app, int& status) {
    CLI::App* const command =
        app.add_subcommand("breakdown", "Show where the time of a step goes, from a run with --breakdown");
    const auto arguments = std::make_shared<BreakdownArguments>();
    command->add_option("FILE", arguments->file, "Session (.stepscope) or JSON results")->required();
    command
        ->add_option("--cell", arguments->cells,
                     "Cells, counted from 1; by default all that have a breakdown")
        ->delimiter(',');
    const std::map<std::string, Format> formats = {
        {"text", Format::Text}, {"md", Format::Markdown}, {"csv", Format::Csv}};
    command->add_option("--format", arguments->format, "text, md or csv")
        ->transform(CLI::CheckedTransformer(formats))
        ->option_text("FORMAT");
    command->add_flag("--json", arguments->json, "Print everything as JSON, exact")->excludes("--format");
    command->footer(footer);
    command->callback([arguments, &status] { status = show_breakdown(*arguments); });
}

} // namespace stepscope::cli
