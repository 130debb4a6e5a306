#pragma once

#include "tables/errors.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stepscope {

/// What stands in one place of a table, and where that is.
struct TableEntry {
    std::string text;
    int line = 1;           ///< from 1
    std::size_t column = 1; ///< characters into the line, from 1
    /// From 1, of a list whose rows stand on no line of their own; -1: the name of its fields; 0: of neither.
    int record = 0;
    bool absent = false;      ///< of a list: the record has no such field
    std::string written = {}; ///< as it stood before a mapping said what it means; empty: `text`
};

/// "line 3", or "entry 3" of a list: where the row of an entry stands.
std::string place_of_row(const TableEntry& entry);

/// The name of a column, by its entry in the header, for messages: tokens/s.
std::string shown_name(const TableEntry& entry);
/// The same as it stands there: "\"tokens/s\"".
std::string quoted_name(const TableEntry& entry);

using TableRow = std::vector<TableEntry>;

/// A table as it stands in a text: what is above its columns, and its rows.
struct TableText {
    TableRow header;
    std::vector<TableRow> rows;
};

/// A table whose rows stand elsewhere, in a table that outlives this: there may be a million.
struct TableView {
    TableRow header;
    std::span<const TableRow> rows;

    TableView() = default;
    TableView(TableRow names, std::span<const TableRow> below) : header(std::move(names)), rows(below) {}
    TableView(const TableText& table) : header(table.header), rows(table.rows) {}
};

/// Things of which the first few are named: "a, b and 7 more".
class ShortList {
public:
    void add(const std::string& name);
    bool empty() const { return count_ == 0; }
    std::string text() const;

private:
    static constexpr std::size_t most = 20;
    std::string named_;
    std::size_t count_ = 0;
};

/// All that is wrong with a text, collected so that a person reads it at once.
class Problems {
public:
    void add(int line, std::size_t column, const std::string& problem);
    void add(const TableEntry& entry, const std::string& problem);
    /// Of a row as a whole, by its first entry.
    void add_to_row(const TableEntry& first, const std::string& problem);

    /// One that says where it is by itself.
    void add(const std::string& problem);

    bool empty() const { return lines_.empty(); }
    /// All so far, one a line, which are none of these any more; of many the first, and how many more.
    std::string take();
    /// Throws TableError with the same, if there are any.
    void refuse() const;

private:
    std::string first() const;

    std::vector<std::string> lines_;
};

} // namespace stepscope
