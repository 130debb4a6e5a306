#pragma once

#include "tables/reading/entry.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// Appends one RFC 4180 record: fields quoted where they must be, ended by CR LF.
void append_csv_record(std::string& out, const std::vector<std::string>& fields, char separator = ',');

using CsvField = TableEntry;

/// Reads records one by one; lines may end in CR LF or LF.
class CsvReader {
public:
    explicit CsvReader(std::string_view text, char separator = ',') : text_(text), separator_(separator) {}

    /// None at the end of the text. Throws TableError for a quote that stands or ends where it may not.
    std::optional<std::vector<CsvField>> next();

private:
    char take();
    CsvField field();

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
    int line_ = 1;
    std::size_t characters_ = 0; // of the line, before at_
    bool more_fields_ = false;
    std::size_t fields_ = 0; // of the row before
};

/// Which of comma, semicolon and tab separates the fields of a text, by its first line; `usual` where none
/// does.
char separator_of(std::string_view text, char usual);

/// What the first line of a text says by itself, as Excel writes and reads it: "sep=;"; none: it is no such
/// line.
std::optional<char> told_separator(std::string_view text);

/// A text as a field that no spreadsheet takes for a formula: one that begins like one, with = + - @, a tab
/// or a line break, has an apostrophe before it. `unguarded` takes it off again.
std::string guarded(const std::string& text);
std::string unguarded(const std::string& text);

/// Throws TableError with line and column of the first byte that is not UTF-8.
void require_utf8(std::string_view text);

/// Throws TableError with line and column.
[[noreturn]] void fail_csv(const CsvField& field, const std::string& problem);

} // namespace stepscope
