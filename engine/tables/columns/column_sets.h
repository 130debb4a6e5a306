#pragma once

#include "tables/columns/table_column.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// Ready-made columns under the headings that another project has for them.
struct ColumnSet {
    std::string_view id;     ///< "llm-foundry"
    const char* description; ///< one English line
    std::vector<TableColumn> (*columns)();
};

std::span<const ColumnSet> column_sets();

/// The columns of a set by its id, with the axes that vary and of which it tells nothing behind them; or
/// those that a list names, in its order: axes ("seq"), figures by their id or their column in CSV ("mean",
/// "mean_s"), and "cell", "status", "device_name". In letters of any case. Throws TableError that lists what
/// there is.
std::vector<TableColumn> columns_named(std::string_view names, const Results& results);

/// The names of sets, and what else `columns_named` takes: for help.
std::string column_names_help();

} // namespace stepscope
