#pragma once

#include "tables/mapping/columns/column_mapping.h"

#include <stop_token>
#include <string>
#include <vector>

namespace stepscope {

/// What was guessed from more than the name of a column, which a person should look at.
enum class AssumptionKind {
    UnitByValues, ///< the column's numbers are as large as times in `value` are
    UnitByText,   ///< the text above the table speaks of `value`
    Constant,     ///< the text above the table says an axis: "batch 4"
    Contents,     ///< the column holds `value` by what stands in it
    Runs          ///< rows of one cell are runs of it, though `column` tells them apart
};

struct Assumption {
    AssumptionKind kind;
    std::string column; ///< its name; of Constant the axis
    std::string value;

    friend bool operator==(const Assumption&, const Assumption&) = default;
};

/// An English sentence without a full stop.
std::string text_of(const Assumption& assumption);

struct GuessedMapping {
    ColumnMapping mapping;
    std::vector<Assumption> assumptions; ///< empty: all follows from names
};

/// How a table may be read, by the names of its columns as automatic reading knows them, then by what stands
/// in them and above the table. Throws TableError once `stop` is requested.
GuessedMapping guess_mapping(const RawTable& table, const std::stop_token& stop = {});

} // namespace stepscope
