#include "table_io.h"

#include "errors.h"
#include "others_table.h"
#include "output.h"
#include "sessions/log/session_file.h"
#include "system/files/files.h"
#include "system/text/shell_text.h"
#include "tables/columns/column_sets.h"
#include "tables/formats.h"
#include "tables/table.h"

#include <fmt/format.h>

#include <optional>
#include <unistd.h>
#include <utility>
#include <vector>

namespace stepscope::cli {

namespace {

const Format& named(const std::string& name, FormatUse use, const char* option) {
    const Format* const format = format_named(name);
    if (format == nullptr || !can(*format, use))
        throw UsageError(
            fmt::format("{} {}: allowed are {}", option, name, format_names(use == FormatUse::Read)));
    return *format;
}

const Format& writable(const std::string& name) {
    try {
        return format_for(name, FormatUse::Write);
    } catch (const TableError& error) {
        throw UsageError(error.what());
    }
}

const Format& recognised(const std::string& text) {
    if (const Format* const format = recognised_format(text)) return *format;
    throw UsageError(
        "standard input looks like no format that Stepscope knows; name it with --from, which takes " +
        format_names(true));
}

/// What was found wrong with a session is told even where little else is.
Results told(SessionContent content, const std::string& name) {
    for (const std::string& remark : remarks_on(content.report, name))
        tell(remark);
    return std::move(content).results();
}

/// A file as it stands.
Results read_own(const std::string& name, const std::string& format) {
    const bool is_stream = name == standard_stream;
    const Format* const given = format.empty() ? nullptr : &named(format, FormatUse::Read, "--from");
    if (!is_stream && (given != nullptr ? given : &format_for(name, FormatUse::Read)) == &session_format())
        return told(read_run(name), name);
    if (!is_stream && given == nullptr) return read_results(name);
    return read_table_text(read_input(name), name, format);
}

/// A file that could not be read as it stands because of `problem`, by the names of its columns. None where
/// it has no columns that somebody could tell the meaning of. Throws TableError with the problem and what is
/// open.
std::optional<Results> read_by_names(const std::string& name, const std::string& format,
                                     const std::string& problem, Remarks remarks) {
    if (name == standard_stream) return std::nullopt; // which is read up
    const Format* const by_name = format.empty() ? find_format(name) : format_named(format);
    if (by_name == nullptr || !can(*by_name, FormatUse::Map)) return std::nullopt;
    const std::vector<RawTable> tables = tables_to_map(read_file(name), *by_name);
    if (tables.empty()) return std::nullopt;
    ImportedDocument document = import_guessed(tables);
    if (!document.is_whole()) throw TableError(open_questions(problem, document) + "\n" + how_to_map(name));
    if (!document.by_itself && remarks == Remarks::Told)
        tell(fmt::format(
            "{}: read by the names of its columns; `stepscope-cli import {} --write-map FILE.json` "
            "writes down how, and --map FILE.json reads it so again",
            name, shell_quoted(name)));
    return std::move(document.read.results);
}

} // namespace

std::string read_input(const std::string& name) {
    return name == standard_stream ? read_stream(STDIN_FILENO, shown_input(name)) : read_file(name);
}

std::string shown_input(const std::string& name) {
    return name == standard_stream ? "standard input" : name;
}

Results read_table(const std::string& name, const std::string& format, const ColumnMapping* mapping,
                   Remarks remarks) {
    if (mapping != nullptr) {
        const std::string text = read_input(name);
        return read_others(name, format_to_map(name, format, text), text, *mapping);
    }
    try {
        return read_own(name, format);
    } catch (const TableError& error) {
        std::optional<Results> others = read_by_names(name, format, error.what(), remarks);
        if (!others) throw;
        return std::move(*others);
    }
}

Results read_table_text(const std::string& text, const std::string& name, const std::string& format) {
    try {
        const Format& chosen = format.empty() ? recognised(text) : named(format, FormatUse::Read, "--from");
        return &chosen == &session_format() ? told(parse_session(text), shown_input(name))
                                            : chosen.read(text);
    } catch (const TableError& error) {
        throw TableError(shown_input(name) + ": " + error.what());
    }
}

void check_replaceable(const std::filesystem::path& path, bool force) {
    if (is_locked(path)) throw UsageError(path.string() + " is being written by a run; choose another name");
    if (!force)
        throw UsageError(path.string() + " exists already; choose another name, or replace it with --force");
}

namespace {

std::string with_columns(const Format& format, const std::string& columns, const Results& results) {
    if (!can(format, FormatUse::WriteColumns))
        throw UsageError(fmt::format("--columns: a {} holds all there is; chosen columns are for {}",
                                     format.name, extensions_for(FormatUse::WriteColumns)));
    try {
        return format.write_columns(columns_named(columns, results), results);
    } catch (const TableError& error) {
        throw UsageError(std::string("--columns: ") + error.what());
    }
}

} // namespace

void write_table(const Results& results, const std::string& name, const std::string& format, bool force,
                 const std::string& columns) {
    const bool is_stream = name == standard_stream;
    if (is_stream && format.empty())
        throw UsageError("for standard output name the format with --to: " + format_names(false));
    const Format& chosen = format.empty() ? writable(name) : named(format, FormatUse::Write, "--to");
    if (!is_stream && std::filesystem::exists(name)) check_replaceable(name, force);
    const std::string text = columns.empty() ? chosen.write(results) : with_columns(chosen, columns, results);
    if (is_stream)
        print_data(text);
    else
        write_file_safely(name, text, force ? Replace::Yes : Replace::No);
}

std::string format_names(bool to_read) {
    std::string out;
    for (const Format& format : formats())
        if (can(format, to_read ? FormatUse::Read : FormatUse::Write))
            out += (out.empty() ? "" : ", ") + std::string(format.id());
    return out;
}

std::string format_help() {
    std::string out;
    for (const Format& format : formats())
        out += fmt::format("  {:<12}{}: {}{}\n", format.extensions.front(), format.name, format.holds,
                           format.write == nullptr  ? "; only read"
                           : format.read == nullptr ? "; read by the command import alone"
                                                    : "");
    return out;
}

} // namespace stepscope::cli
