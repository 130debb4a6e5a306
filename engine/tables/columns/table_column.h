#pragma once

#include "records/figures.h"
#include "records/results.h"
#include "workload/axes.h"

#include <functional>
#include <string>

namespace stepscope {

/// A column of a table with a row a cell, for people: plain text, which whoever writes the table escapes.
struct TableColumn {
    std::string heading; ///< with the unit of its numbers
    bool is_number;
    std::function<std::string(const CellResult&)> text; ///< empty: not known
    const Axis* axis = nullptr;                         ///< of which it tells the value; null: of none
    const Figure* figure = nullptr;                     ///< the same
};

/// The value as files name it; a model without a name is told by its sizes.
TableColumn table_column_of(const Axis& axis);
/// In the unit in which numbers of its kind stand below one another.
TableColumn table_column_of(const Figure& figure);
TableColumn status_column();

} // namespace stepscope
