#include "tables/formats.h"

#include "sessions/log/session_file.h"
#include "system/characters/encoding.h"
#include "system/characters/small_letters.h"
#include "system/text/in_a_row.h"
#include "system/text/translatable.h"
#include "tables/columns/write_columns.h"
#include "tables/extensions.h"
#include "tables/markdown/markdown_text.h"
#include "tables/reading/json_lines.h"
#include "tables/reading/raw_table.h"
#include "tables/reports/breakdown_table.h"
#include "tables/table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>

namespace stepscope {

namespace {

// --- what files look like

std::string_view without_mark(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3); // a byte order mark
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text;
}

bool begins_with_one_of(std::string_view text, std::string_view characters) {
    text = without_mark(text);
    return !text.empty() && characters.find(text.front()) != std::string_view::npos;
}

bool looks_like_session(std::string_view text) {
    constexpr std::size_t checksum = 8;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3); // a byte order mark
    return text.size() > checksum + 1 && text.substr(checksum, 2) == " {" &&
           std::all_of(text.begin(), text.begin() + checksum,
                       [](unsigned char c) { return std::isxdigit(c) != 0; });
}

/// Whether a table stands anywhere in it, below text of any kind: a line of |---| and one of names above.
bool has_markdown_table(std::string_view text) {
    std::size_t columns = 0; // of the line before
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const TableRow row =
            line.find('|') != std::string_view::npos ? markdown::split_row(line, 1) : TableRow();
        if (columns > 1 && row.size() == columns && markdown::is_delimiter_row(row)) return true;
        columns = row.size();
    }
    return false;
}

bool looks_like_markdown(std::string_view text) {
    return begins_with_one_of(text, "#|") ||
           (!begins_with_one_of(text, "{[") && !looks_like_session(text) && has_markdown_table(text));
}

bool looks_like_json(std::string_view text) {
    return begins_with_one_of(text, "{[") && !looks_like_json_lines(text);
}

/// A first line of names, which JSON is not, nor the first record of a session.
bool has_header(std::string_view text, char separator) {
    text = without_mark(text);
    const std::string_view line = text.substr(0, text.find('\n'));
    return line.find(separator) != std::string_view::npos &&
           line.find_first_of("{|#") == std::string_view::npos;
}

bool looks_like_csv(std::string_view text) {
    return (has_header(text, ',') || has_header(text, ';')) && !has_header(text, '\t');
}

bool looks_like_tsv(std::string_view text) {
    return has_header(text, '\t');
}

// --- the table

template <std::size_t N>
using Extensions = std::array<std::string_view, N>;

constexpr Extensions<2> markdown_extensions = {".md", ".markdown"};
constexpr Extensions<1> csv_extensions = {csv_extension};
constexpr Extensions<2> tsv_extensions = {".tsv", ".tab"};
constexpr Extensions<1> json_extensions = {json_extension};
constexpr Extensions<2> json_lines_extensions = {".jsonl", ".ndjson"};
constexpr Extensions<1> latex_extensions = {".tex"};
constexpr Extensions<1> session_extensions = {session_extension};

Results from_session(std::string_view text) {
    return parse_session(text).results();
}

std::string breakdown_json_text(std::span<const BreakdownReport> reports) {
    return breakdown_json(reports).dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

constexpr std::array table = {
    Format{
        markdown_extensions, STEPSCOPE_TEXT("formats", "Markdown table"),
        STEPSCOPE_TEXT("formats", "Results as &Markdown…"),
        STEPSCOPE_TEXT("formats", "one row of rounded numbers for each model, sequence length and warm-up"),
        from_markdown, tables_of_markdown, to_markdown, breakdown_markdown, columns_markdown,
        looks_like_markdown},
    Format{csv_extensions, STEPSCOPE_TEXT("formats", "CSV table"),
           STEPSCOPE_TEXT("formats", "Results as &CSV…"),
           STEPSCOPE_TEXT("formats", "every step and all figures, but no breakdown and no messages"),
           from_csv, tables_of_csv, to_csv, breakdown_csv, columns_csv, looks_like_csv},
    Format{tsv_extensions, STEPSCOPE_TEXT("formats", "TSV table"),
           STEPSCOPE_TEXT("formats", "Results as &TSV…"),
           STEPSCOPE_TEXT("formats", "the same as CSV, with tabs between the fields"), from_tsv,
           tables_of_tsv, to_tsv, breakdown_tsv, columns_tsv, looks_like_tsv},
    Format{json_extensions, STEPSCOPE_TEXT("formats", "JSON file"),
           STEPSCOPE_TEXT("formats", "Results as &JSON…"),
           STEPSCOPE_TEXT("formats", "everything that is known of the run"), from_json, tables_of_json,
           to_json, breakdown_json_text, nullptr, looks_like_json},
    Format{json_lines_extensions, STEPSCOPE_TEXT("formats", "JSON lines file"), nullptr,
           STEPSCOPE_TEXT("formats", "an object a line for each cell, as other programs write them"),
           from_json_lines, tables_of_json_lines, nullptr, nullptr, nullptr, looks_like_json_lines},
    Format{latex_extensions, STEPSCOPE_TEXT("formats", "LaTeX table"),
           STEPSCOPE_TEXT("formats", "Results as &LaTeX…"),
           STEPSCOPE_TEXT("formats", "the axes that vary and the main figures, for papers (booktabs)"),
           nullptr, tables_of_latex, to_latex, nullptr, columns_latex, nullptr},
    Format{session_extensions, STEPSCOPE_TEXT("formats", "Session"), nullptr,
           STEPSCOPE_TEXT("formats", "everything that is known of the run, to resume it too"), from_session,
           nullptr, to_session, nullptr, nullptr, looks_like_session},
};

const Format& row_of(Results (*read)(std::string_view)) {
    return *std::find_if(table.begin(), table.end(),
                         [read](const Format& each) { return each.read == read; });
}

} // namespace

std::span<const Format> formats() {
    return table;
}

const Format& session_format() {
    return row_of(from_session);
}

const Format& json_format() {
    return row_of(from_json);
}

const Format& markdown_format() {
    return row_of(from_markdown);
}

const Format* find_format(const std::filesystem::path& path) {
    const std::string extension = in_small_letters(path.extension().string());
    const auto found = std::find_if(table.begin(), table.end(), [&](const Format& each) {
        return std::find(each.extensions.begin(), each.extensions.end(), extension) != each.extensions.end();
    });
    return found != table.end() ? &*found : nullptr;
}

const Format* format_named(std::string_view id) {
    return find_format("results." + std::string(id));
}

const Format* recognised_format(std::string_view bytes) {
    std::string text;
    try {
        text = is_wide(bytes) ? as_utf8(bytes) : std::string();
    } catch (const EncodingError&) {
        return nullptr;
    }
    const std::string_view plain = is_wide(bytes) ? text : bytes;
    const auto found = std::find_if(table.begin(), table.end(), [plain](const Format& each) {
        return each.recognises != nullptr && each.recognises(plain);
    });
    return found != table.end() ? &*found : nullptr;
}

bool can(const Format& format, FormatUse use) {
    switch (use) {
    case FormatUse::Read:
        return format.read != nullptr;
    case FormatUse::Write:
        return format.write != nullptr;
    case FormatUse::WriteColumns:
        return format.write_columns != nullptr;
    case FormatUse::Map:
        return format.tables != nullptr;
    }
    return false;
}

std::string extensions_for(FormatUse use) {
    std::vector<std::string_view> names;
    for (const Format& each : table)
        if (can(each, use)) names.push_back(each.extensions.front());
    return in_a_row(names, " or ");
}

const Format& format_for(const std::filesystem::path& path, FormatUse use) {
    const Format* const format = find_format(path);
    if (format != nullptr && can(*format, use)) return *format;
    std::error_code unknown; // where it cannot be asked, what its name says is the better answer
    if (format == nullptr && use == FormatUse::Read && !std::filesystem::exists(path, unknown) && !unknown)
        throw TableError(path.string() + ": there is no such file; what can be read ends in " +
                         extensions_for(use));
    if (format == nullptr)
        throw TableError(path.string() + ": the name must end in " + extensions_for(use) +
                         "; that tells the format");
    if (use == FormatUse::Write)
        throw TableError(path.string() + ": " + std::string(format->name) +
                         "s are read, not written; the name must end in " + extensions_for(use));
    if (use == FormatUse::Read && can(*format, FormatUse::Map))
        throw TableError(path.string() + ": " + std::string(format->name) +
                         "s are read only once somebody says what their columns hold, as `stepscope-cli "
                         "import` and the window ask; or give the same results as " +
                         extensions_for(use));
    throw TableError(path.string() + ": " + std::string(format->name) +
                     "s hold no table of others; give one as " + extensions_for(use));
}

} // namespace stepscope
