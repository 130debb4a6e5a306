#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// Appends one RFC 4180 record: fields quoted where they must be, ended by CR LF.
void append_csv_record(std::string& out, const std::vector<std::string>& fields, char separator = ',');

struct CsvField {
    std::string text;
    int line = 1;           ///< where it starts, from 1
    std::size_t column = 1; ///< bytes into the line, from 1
};

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
    std::size_t line_start_ = 0;
    bool more_fields_ = false;
};

/// Throws TableError with line and column of the first byte that is not UTF-8.
void require_utf8(std::string_view text);

/// Throws TableError with line and column.
[[noreturn]] void fail_csv(const CsvField& field, const std::string& problem);

} // namespace stepscope
