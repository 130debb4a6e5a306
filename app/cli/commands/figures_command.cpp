#include "commands.h"
#include "output.h"
#include "records/figures.h"
#include "tables/reports/figures_table.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace stepscope::cli {

namespace {

constexpr const char* figures_examples = R"(Examples:
  stepscope-cli figures
  stepscope-cli figures --json

A figure is one number that is told of a cell. CSV and TSV have a column for each; the window shows them in the table of
results and in the inspector.)";

} // namespace

void add_figures(CLI::App& app, int& status) {
    CLI::App* const command =
        app.add_subcommand("figures", "List the figures of a cell with their definitions");
    const auto as_json = std::make_shared<bool>(false);
    command->add_flag("--json", *as_json, "Print them as JSON");
    command->footer(figures_examples);
    command->callback([as_json, &status] {
        if (*as_json)
            print_json(figures_json());
        else
            print_data(figures_markdown());
        status = exit_ok;
    });
}

} // namespace stepscope::cli
