#include "commands.h"
#include "others_table.h"
#include "output.h"
#include "system/text/shown_message.h"
#include "table_io.h"
#include "tables/columns/column_sets.h"
#include "tables/formats.h"
#include "written_files.h"

#include <memory>
#include <optional>
#include <string>

namespace stepscope::cli {

namespace {

struct ConvertArguments {
    std::string in, out;
    std::string from, to;
    std::string map;
    std::string columns; ///< empty: those of the format
    bool force = false;
};

constexpr const char* examples = R"(Examples:
  stepscope-cli convert night.stepscope results.md
  stepscope-cli convert results.md results.json
  stepscope-cli run --preset quick --json | stepscope-cli convert - results.csv
  stepscope-cli convert night.stepscope - --to tex
  stepscope-cli convert night.stepscope table.md --columns llm-foundry
  stepscope-cli convert night.stepscope table.tex --columns model,seq,mode,mean,mfu

The extensions, in capitals or small letters, tell the formats and what they hold:
)";

} // namespace

void add_convert(CLI::App& app, int& status) {
    CLI::App* const command = app.add_subcommand("convert", "Convert results from one format into another");
    const auto arguments = std::make_shared<ConvertArguments>();
    command->add_option("IN", arguments->in, "Results to read; - is standard input")->required();
    command->add_option("OUT", arguments->out, "File to write, which must not exist; - is standard output")
        ->required();
    command->add_flag("--force", arguments->force, "Replace OUT if it exists");
    command
        ->add_option("--map", arguments->map,
                     "What the columns of somebody else's table hold (`stepscope-cli import --help`)")
        ->option_text("FILE.json");
    command
        ->add_option("--from", arguments->from,
                     "Format of IN: " + format_names(true) +
                         "; by default its extension tells it, and for standard input its content")
        ->option_text("FORMAT");
    command
        ->add_option("--to", arguments->to,
                     "Format of OUT: " + format_names(false) + "; by default its extension tells it")
        ->option_text("FORMAT");
    command
        ->add_option("--columns", arguments->columns,
                     "What a row a cell tells, in " + extensions_for(FormatUse::WriteColumns) +
                         " files: " + column_names_help())
        ->option_text("SET or NAME,...");
    command->footer(examples + format_help());
    command->callback([arguments, &status] {
        require_different_files({arguments->out}, {arguments->in, arguments->map});
        std::optional<ColumnMapping> mapping;
        if (!arguments->map.empty()) mapping = read_mapping(arguments->map);
        const Results results = read_table(arguments->in, arguments->from, mapping ? &*mapping : nullptr);
        if (!results.run()) // a table: what was made of it
            for (const Message& message : results.messages())
                tell(std::string(name_of(message.severity)) + ": " +
                     shown_message(message.text, Lines::Several));
        write_table(results, arguments->out, arguments->to, arguments->force, arguments->columns);
        status = exit_ok;
    });
}

} // namespace stepscope::cli
