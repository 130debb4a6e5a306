#pragma once

#include "tables/mapping/columns/column_mapping.h"
#include "tables/reading/rows/table_rows.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// A table as `read_table_rows` takes it: a row tells one model, sequence length and so on. Entries keep the
/// places where they stood.
struct LongTable {
    TableView table; ///< of `made`, or of the rows of the table itself where each tells one already
    std::vector<NamedColumn> columns;
    std::vector<TableRow> made;

    LongTable() = default;
    LongTable(LongTable&&) = default;
    LongTable& operator=(LongTable&&) = default;
};

/// Turns what lies across into rows, and what one label says of model, kind of step, statistic and unit into
/// columns; rows that tell several statistics of one cell become one.
/// `table`: as `with_names` gives it, whose rows outlive what is returned; `mapping` lacks nothing. Rows that
/// are longer than the table go to `refused`. Throws TableError once `stop` is requested.
LongTable long_table(const TableView& table, const ColumnMapping& mapping, const RowRefused& refused,
                     const std::stop_token& stop = {});

/// What "small fwd (ms)" says.
struct RowLabel {
    std::string model;
    Part part;
    const Figure* figure = nullptr; ///< of "small fwd std (ms)"; null: none is named
    std::string unit;               ///< as it stands there; empty: none
};
/// The whole text is the model where nothing else is said.
RowLabel label_of(std::string_view text);

} // namespace stepscope
