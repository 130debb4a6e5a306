#include "commands.h"
#include "errors.h"
#include "options/choice_names.h"
#include "options/number_option.h"
#include "output.h"
#include "run/estimate/op_facts.h"
#include "table_io.h"
#include "tables/formats.h"
#include "text/breakdown_text.h"

#include <fmt/format.h>

#include <memory>
#include <string>
#include <vector>

namespace stepscope::cli {

namespace {

constexpr const char* text_form = "text";

struct BreakdownArguments {
    std::string file;
    std::vector<int> cells; ///< from 1, as `plan` and progress count
    std::string format = text_form;
    bool json = false;
};

constexpr const char* breakdown_examples = R"(Examples:
  stepscope-cli run --models tiny --breakdown --session night.stepscope
  stepscope-cli breakdown night.stepscope
  stepscope-cli breakdown night.stepscope --cell 2 --format csv

A row is a phase, or one kind of op in it, over all layers. "Of peak" is the larger of the two utilisations (FLOP/s
against a large matrix product, bytes/s against a large copy, both measured on the device), and "Bound by" says which
it is. The times are of one instrumented step, op by op: their sum is not a step time. An op that the device ran
within another has no time and no rates of its own.)";

std::vector<BreakdownReport> chosen_reports(const BreakdownArguments& arguments, const Results& results) {
    std::vector<BreakdownReport> reports = reports_of(results, facts_of);
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
        chosen.push_back(report_of(*cell, results.title_of(cell->cell), facts_of(*cell)));
    }
    return chosen;
}

int show_breakdown(const BreakdownArguments& arguments) {
    const std::vector<BreakdownReport> reports = chosen_reports(arguments, read_table(arguments.file));
    if (!arguments.json && arguments.format == text_form)
        print(breakdown_text(reports));
    else
        print_data(
            (arguments.json ? json_format() : *format_named(arguments.format)).write_breakdown(reports));
    return exit_ok;
}

} // namespace

void add_breakdown(CLI::App& app, int& status) {
    CLI::App* const command =
        app.add_subcommand("breakdown", "Show where the time of a step goes, from a run with --breakdown");
    const auto arguments = std::make_shared<BreakdownArguments>();
    command->add_option("FILE", arguments->file, "Session or JSON results; - is standard input")->required();
    add_numbers(*command, "--cell", arguments->cells, 1, max_cells,
                "Cells, counted from 1; by default all that have a breakdown");
    std::vector<std::string> forms = {text_form};
    std::string listed = text_form;
    for (const Format& format : formats())
        if (format.write_breakdown != nullptr) {
            forms.emplace_back(format.id());
            listed += ", " + forms.back();
        }
    command->add_option("--format", arguments->format, listed)->check(one_of(forms))->option_text("FORMAT");
    command->add_flag("--json", arguments->json, "Print everything as JSON, exact")->excludes("--format");
    command->footer(breakdown_examples);
    command->callback([arguments, &status] { status = show_breakdown(*arguments); });
}

} // namespace stepscope::cli
