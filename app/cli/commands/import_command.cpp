#include "commands.h"
#include "errors.h"
#include "options/number_option.h"
#include "others_table.h"
#include "output.h"
#include "system/files/files.h"
#include "system/text/shown_message.h"
#include "table_io.h"
#include "tables/errors.h"
#include "tables/formats.h"
#include "tables/mapping/columns/mapping_json.h"
#include "written_files.h"

#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stepscope::cli {

namespace {

struct ImportArguments {
    std::string in, from;
    std::string map, write_map;
    std::string out = standard_stream, to;
    int table = 0; ///< from 1; 0: which one fits
    bool force = false;
};

constexpr const char* import_examples = R"help(Examples:
  stepscope-cli import theirs.csv                            # where nothing is left open
  stepscope-cli import theirs.tex --write-map theirs.json    # what is guessed, to be looked at and completed
  stepscope-cli import theirs.tex --map theirs.json --out ours.json
  stepscope-cli compare ours.json night.stepscope

Reads a table of any program: one row a cell or one row a run, sequence lengths or precisions across, one or two lines of
names, times or tokens a second. What the columns hold is guessed from their names, from what stands in them and from
the text above the table; what rests on more than names is not taken without somebody's word, which is the mapping:

  {"format": "stepscope mapping", "version": 1,
   "columns": [{"name": "ctx", "holds": "seq"},
               {"name": "dtype", "holds": "precision", "values": {"half": "bf16"}},
               {"name": "fwd", "holds": "mean", "unit": "ms", "of": "forward"}],
   "constants": {"model": "small", "attention": "fused", "batch": 4}}

  name           of the column, as it stands there; of the second of equal ones "time (2)"
  holds          @kinds@
  unit           @units@; left out where entries say it themselves
  of             forward, forward+backward, train or backward; left out where a column says it, or nothing does
  values         what entries mean that are no known words, or another thing here: of an axis one of its choices
                 (`stepscope-cli run --help`), of a status @statuses@,
                 of yes and no true or false; rows of others are left out
  across, at     an axis whose values stand in the names of columns, and in each of these columns which one
  constants      axes and sizes that no column says
  header_lines   how many lines name the columns; 1 where it is left out
  rows_are_runs  true: rows of one cell are runs, and become its steps
  decimals       "comma" or "point", where the numbers of a table could be either

Of a document with several tables those of the same columns are read together: what stands above each, such as a model's
name, batch 4 or Forward, is said of it. Others are named, and --table reads one of them.

Rows that cannot be placed are told with the reason, and the others are read. Ends with status 1 where no row could be
placed, or the mapping lacks something.)help";

/// Words behind a margin, in lines of the help's width.
std::string wrapped(const std::string& words) {
    constexpr std::size_t margin = 17;
    constexpr std::size_t width = 110;
    std::string out;
    std::size_t line = margin;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        if (line + end - at > width) {
            out += "\n" + std::string(margin, ' ');
            line = margin;
        } else if (at > 0) {
            out += ' ';
        }
        out.append(words, at, end - at);
        line += end - at + 1;
        at = end + 1;
    }
    return out;
}

std::string names_of_kinds() {
    std::string out;
    for (const ColumnKind& kind : column_kinds())
        out += (out.empty() ? "" : ", ") + std::string(kind.id);
    return out;
}

std::string names_of_units() {
    std::string out;
    for (const ColumnUnit& unit : column_units())
        out += (out.empty() ? "" : ", ") + std::string(unit.name);
    return out;
}

std::string replaced(std::string text, const std::string& mark, const std::string& by) {
    return text.replace(text.find(mark), mark.size(), by);
}

void tell_of(const Results& results) {
    for (const Message& message : results.messages())
        tell(std::string(name_of(message.severity)) + ": " + shown_message(message.text, Lines::Several));
}

/// Writes what is known, and says what is not.
void write_mapping(const ImportArguments& arguments, const ImportedDocument& document) {
    if (std::filesystem::exists(arguments.write_map)) check_replaceable(arguments.write_map, arguments.force);
    write_file_safely(arguments.write_map, mapping_text(document.guess.mapping),
                      arguments.force ? Replace::Yes : Replace::No);
    if (document.is_open() || !document.read.unknown.empty())
        tell(open_questions(arguments.write_map +
                                " holds what is known of the columns; look at it before you use it:",
                            document));
}

/// How a person goes on who has been asked.
std::string how_to_go_on(const ImportArguments& arguments) {
    if (!arguments.map.empty())
        return fmt::format("say it in {}; `stepscope-cli import --help` tells how", arguments.map);
    if (!arguments.write_map.empty())
        return fmt::format("complete {} and give it with --map", arguments.write_map);
    return how_to_map(arguments.in);
}

ImportedDocument read_document(const ImportArguments& arguments, const ColumnMapping* mapping) {
    const std::string text = read_input(arguments.in);
    const Format& format = format_to_map(arguments.in, arguments.from, text);
    DocumentWish wish{.mapping = mapping, .table = {}, .as_mapped = !arguments.write_map.empty()};
    try {
        if (arguments.table > 0) {
            wish.table = static_cast<std::size_t>(arguments.table - 1);
            const std::size_t count = tables_in(text, format).size();
            if (*wish.table >= count)
                throw UsageError(fmt::format("--table {}: {} has {}", arguments.table,
                                             shown_input(arguments.in),
                                             count == 1 ? "one table" : fmt::format("{} tables", count)));
        }
        return import_document(text, format, wish);
    } catch (const TableError& error) {
        throw TableError(shown_input(arguments.in) + ": " + error.what());
    }
}

int run_import(const ImportArguments& arguments) {
    std::optional<ColumnMapping> mapping;
    if (!arguments.map.empty()) mapping = read_mapping(arguments.map);
    const ImportedDocument document = read_document(arguments, mapping ? &*mapping : nullptr);
    if (!arguments.write_map.empty()) {
        write_mapping(arguments, document);
        if (arguments.out == standard_stream && arguments.map.empty()) return exit_ok;
    }
    if (document.is_open())
        throw TableError(
            open_questions(shown_input(arguments.in) + ": somebody has to say what its columns hold:",
                           document) +
            "\n" + how_to_go_on(arguments));
    tell_of(document.read.results);
    for (const std::string& each : texts_of(document.read.unknown, document.guess.mapping))
        tell("warning: " + each);
    if (document.read.results.cells().empty() && !document.by_itself)
        throw TableError(shown_input(arguments.in) + ": no row of it could be placed");
    write_table(document.read.results, arguments.out, arguments.to, arguments.force);
    return exit_ok;
}

} // namespace

void add_import(CLI::App& app, int& status) {
    CLI::App* const command =
        app.add_subcommand("import", "Read a table of another program, by a mapping of its columns");
    const auto arguments = std::make_shared<ImportArguments>();
    command->add_option("FILE", arguments->in, "Table to read; - is standard input")->required();
    command->add_option("--map", arguments->map, "What its columns hold; without it that is guessed")
        ->option_text("FILE.json");
    command
        ->add_option("--write-map", arguments->write_map,
                     "Write what is guessed of its columns, to be completed and given with --map")
        ->option_text("FILE.json");
    add_number(*command, "--table", arguments->table, 1, 1'000'000,
               "Which of several tables alone, from 1; by default the one that fits best, and those like it",
               "--table")
        ->option_text("NUMBER");
    command->add_option("--out", arguments->out, "File to write the results to; by default standard output")
        ->option_text("FILE");
    command
        ->add_option("--from", arguments->from,
                     "Format of FILE; by default its extension tells it, and for standard input its content")
        ->option_text("FORMAT");
    command
        ->add_option("--to", arguments->to,
                     "Format to write: " + format_names(false) +
                         "; by default the extension tells it, and for standard output it is " +
                         std::string(markdown_format().id()))
        ->option_text("FORMAT");
    command->add_flag("--force", arguments->force, "Replace files that exist");
    command->footer(replaced(replaced(replaced(import_examples, "@statuses@", allowed_names<Status>()),
                                      "@kinds@", wrapped(names_of_kinds())),
                             "@units@", wrapped(names_of_units())));
    command->callback([arguments, &status] {
        if (arguments->out == standard_stream && arguments->to.empty())
            arguments->to = markdown_format().id();
        require_different_files({arguments->out, arguments->write_map}, {arguments->in, arguments->map});
        status = run_import(*arguments);
    });
}

} // namespace stepscope::cli
