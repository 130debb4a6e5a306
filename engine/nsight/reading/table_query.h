#pragma once

#include "nsight/reading/database.h"

#include <set>
#include <string>
#include <vector>

namespace stepscope {

/// A query of columns that a table may or may not have: those it has not are NULL.
class TableQuery {
public:
    /// `name`: as `Database::table` takes it.
    TableQuery(const Database& database, const std::string& name)
        : table_(database.table(name)),
          columns_(table_.empty() ? std::set<std::string>() : database.columns(table_)) {}

    bool exists() const { return !table_.empty(); }
    bool has(const std::string& column) const { return columns_.contains(column); }
    std::string of(const std::vector<std::string>& columns) const {
        std::string out = "SELECT ";
        for (const std::string& column : columns) {
            if (&column != &columns.front()) out += ", ";
            out += has(column) ? sql_name(column) : "NULL";
        }
        return out + " FROM " + sql_name(table_);
    }

private:
    std::string table_;
    std::set<std::string> columns_;
};

} // namespace stepscope
