#pragma once

#include "records/breakdown/breakdown_report.h"
#include "records/results.h"
#include "tables/errors.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

struct RawTable;    ///< tables/reading/raw_table.h
struct TableColumn; ///< tables/columns/table_column.h

/// One way in which results stand in a file. Everything that lists formats iterates `formats()`: conversion,
/// exports, opening, dialogs, menus, help and error texts.
struct Format {
    std::span<const std::string_view> extensions; ///< with dots, in small letters; files get the first
    const char* name;                             ///< in English, as the next two: context "formats"
    const char* menu;  ///< of the window's exports; null: none of them, or has an action of its own
    const char* holds; ///< what a file of it holds
    Results (*read)(std::string_view text); ///< throws TableError or SessionError; null: not by itself
    /// The tables that stand in it, before anybody knows what their columns hold; throws TableError. Null:
    /// it never holds another program's.
    std::vector<RawTable> (*tables)(std::string_view text);
    std::string (*write)(const Results&);                             ///< null: only read
    std::string (*write_breakdown)(std::span<const BreakdownReport>); ///< null: has no form for breakdowns
    /// null: has no table of chosen columns.
    std::string (*write_columns)(std::span<const TableColumn>, const Results&);
    bool (*recognises)(std::string_view text); ///< whether a text looks like one; null: has no `read`

    /// Its name on the command line: "md".
    std::string_view id() const { return extensions.front().substr(1); }
};

/// In the order in which people are shown them.
std::span<const Format> formats();
const Format& session_format();
const Format& json_format();
const Format& markdown_format();

/// By extension, in letters of any case; null where it is none of theirs.
const Format* find_format(const std::filesystem::path& path);
/// By an extension without its dot; null where it is none of theirs.
const Format* format_named(std::string_view id);
/// By the beginning of a file's content; null where it looks like none.
const Format* recognised_format(std::string_view text);

/// `Map`: as tables whose columns somebody says the meaning of (tables/mapping).
/// `WriteColumns`: of columns that somebody chooses (tables/columns).
enum class FormatUse { Read, Write, WriteColumns, Map };
bool can(const Format& format, FormatUse use);
/// ".md, .csv or .json", and so on: what a name may end in.
std::string extensions_for(FormatUse use);
/// As `find_format`. Throws TableError, which lists what the name may end in.
const Format& format_for(const std::filesystem::path& path, FormatUse use);

} // namespace stepscope
