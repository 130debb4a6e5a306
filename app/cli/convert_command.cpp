#include "commands.h"
#include "tables/table.h"

#include <memory>
#include <string>

namespace stepscope::cli {

namespace {

struct ConvertArguments {
    std::string in, out;
};

constexpr const char* footer = R"(Examples:
  stepscope-cli convert night.stepscope results.md
  stepscope-cli convert results.md results.json

The extensions tell the formats: .stepscope (session), .md, .csv, .json. A session and JSON hold everything; CSV holds
every step but no breakdown and no messages; Markdown holds one row of rounded numbers for each cell.)";

} // namespace

void add_convert(CLI::App& app, int& status) {
    CLI::App* const command =
        app.add_subcommand("convert", "Convert results between session, Markdown, CSV and JSON");
    const auto arguments = std::make_shared<ConvertArguments>();
    command->add_option("IN", arguments->in, "Results to read")->required();
    command->add_option("OUT", arguments->out, "File to write; replaced as a whole if it exists")->required();
    command->footer(footer);
    command->callback([arguments, &status] {
        write_results(read_results(arguments->in), arguments->out);
        status = exit_ok;
    });
}

} // namespace stepscope::cli
