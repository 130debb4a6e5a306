#include "others_table.h"

#include "errors.h"
#include "output.h"
#include "system/files/files.h"
#include "system/text/shell_text.h"
#include "table_io.h"
#include "tables/errors.h"
#include "tables/formats.h"
#include "tables/mapping/columns/mapping_json.h"

#include <fmt/format.h>

namespace stepscope::cli {

ColumnMapping read_mapping(const std::string& file) {
    try {
        return parse_mapping(read_file(file));
    } catch (const TableError& error) {
        throw TableError(file + ": " + error.what());
    }
}

const Format& format_to_map(const std::string& name, const std::string& from, const std::string& text) {
    if (!from.empty()) {
        const Format* const format = format_named(from);
        if (format == nullptr || !can(*format, FormatUse::Map))
            throw UsageError(fmt::format("--from {}: allowed are {}", from, extensions_for(FormatUse::Map)));
        return *format;
    }
    if (name != standard_stream) return format_for(name, FormatUse::Map);
    const Format* const format = recognised_format(text);
    if (format != nullptr && can(*format, FormatUse::Map)) return *format;
    throw UsageError("standard input looks like no table that Stepscope knows; name its format with --from");
}

std::string open_questions(const std::string& said, const ImportedDocument& document) {
    std::string out = said;
    for (const Lack& lack : document.read.lacks)
        out += "\n  " + text_of(lack);
    for (const Assumption& each : document.guess.assumptions)
        out += "\n  " + text_of(each);
    for (const std::string& each : texts_of(document.read.unknown, document.guess.mapping))
        out += "\n  " + each;
    return out;
}

std::string how_to_map(const std::string& name) {
    return fmt::format(
        "`stepscope-cli import {} --write-map FILE.json` writes what is known of the columns; look at "
        "it, complete it, and give it with --map FILE.json",
        name == standard_stream ? name : shell_quoted(name));
}

Results read_others(const std::string& name, const Format& format, const std::string& text,
                    const ColumnMapping& mapping) {
    const ImportedDocument document = [&] {
        try {
            return import_document(text, format, {.mapping = &mapping, .table = {}});
        } catch (const TableError& error) {
            throw TableError(shown_input(name) + ": " + error.what());
        }
    }();
    if (document.is_open())
        throw TableError(
            open_questions(shown_input(name) + ": somebody has to say what its columns hold:", document) +
            "\n" + how_to_map(name));
    if (document.read.results.cells().empty())
        throw TableError(shown_input(name) + ": no row of it could be placed");
    return document.read.results;
}

bool is_meant_by(const ColumnMapping& mapping, const std::string& name) {
    const Format* const format = find_format(name);
    if (format == nullptr || !can(*format, FormatUse::Map)) return false;
    try {
        const std::vector<RawTable> tables = tables_in(read_file(name), *format);
        return has_all_columns(tables[table_for(tables, mapping)], mapping);
    } catch (const TableError&) {
        return false;
    }
}

} // namespace stepscope::cli
