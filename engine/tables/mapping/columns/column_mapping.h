#pragma once

#include "tables/mapping/columns/column_kinds.h"
#include "tables/reading/raw_table.h"
#include "tables/text/numbers.h"
#include "workload/axes.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace stepscope {

/// What a column of somebody's table holds.
struct MappedColumn {
    std::string name; ///< above it, as `names_of` has it
    const ColumnKind* kind = &column_kinds().front();
    const ColumnUnit* unit = nullptr; ///< null: its entries say it, or it has none
    Part part;                        ///< of kinds that may have one
    std::string
        at; ///< of the axis that lies across: the value that the column is for; empty: each row says it

    /// What entries mean, of those that reading knows nothing of, or something else: by how they are written,
    /// in capitals or small letters, one of `values_of(*kind)` (column_values.h).
    std::map<std::string, std::string> values = {};

    friend bool operator==(const MappedColumn&, const MappedColumn&) = default;
};

/// How a table of one shape is read: what its columns hold, and what none of them says.
struct ColumnMapping {
    std::vector<MappedColumn> columns; ///< one for each that is read; others are left out
    const Axis* across = nullptr;      ///< whose values stand in the names of columns; null: none's do
    Cell constants = unknown_cell();   ///< what is so in all rows; a column that says it goes before
    std::size_t header_lines = 1;      ///< how many lines name the columns
    bool runs = false;                 ///< rows of one cell are runs of it, which become its steps
    std::optional<Commas> commas;      ///< none: the numbers tell; else Decimal or Thousands

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

/// A table of whose rows the first ones that name its columns are its header: "128" above "fwd" is "128 fwd".
/// `table` outlives it.
TableView with_names(const RawTable& table, std::size_t header_lines);
/// The names of its columns; one that stands again is "time (2)".
std::vector<std::string> names_of(const TableView& table);
/// Where columns stand, by these names.
using ColumnPlaces = std::map<std::string, std::size_t, std::less<>>;
ColumnPlaces places_of(const TableView& table);
/// What tables of one shape share: their names.
std::string shape_of(const std::vector<std::string>& names);

/// What a column holds, of which no other may hold the same.
using HeldByColumn = std::tuple<const ColumnKind*, Mode, bool, std::string_view>;
HeldByColumn held_by(const MappedColumn& column);

/// The meaning that a mapping gives a column, with unit and kind of step. What stands behind "±" in it is as
/// its name says.
ColumnMeaning meaning_of(const MappedColumn& column);

} // namespace stepscope
