#pragma once

#include "records/results.h"
#include "tables/mapping/columns/column_mapping.h"
#include "tables/mapping/columns/column_values.h"
#include "tables/mapping/lacks.h"

#include <cstddef>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

struct Format;

/// A row that became no cell.
struct UnplacedRow {
    std::string place;  ///< "line 7", "entry 3"
    std::string text;   ///< what stands in it
    std::string reason; ///< lines of English
};

struct ImportedTable {
    std::vector<Lack> lacks;           ///< of the mapping; where there are any, nothing else was read
    std::vector<UnknownValue> unknown; ///< entries of which nobody knows what they mean
    Results results;                   ///< what a person should know of the reading stands in its messages
    std::vector<UnplacedRow> unplaced;
};

/// Reads a table as a mapping says. A row that is wrong costs only itself. Throws TableError once `stop` is
/// requested.
ImportedTable import_table(const RawTable& table, const ColumnMapping& mapping,
                           const std::stop_token& stop = {});

/// Whether rows of it tell one and the same cell. Of a mapping that lacks something none do. Throws as
/// `import_table`.
bool rows_repeat_cells(const RawTable& table, const ColumnMapping& mapping, const std::stop_token& stop = {});

/// Whether a mapping can be for it.
bool has_all_columns(const RawTable& table, const ColumnMapping& mapping);

/// The table of several that a mapping is for: the first that has all of its columns; else the first.
std::size_t table_for(const std::vector<RawTable>& tables, const ColumnMapping& mapping);

/// Whether anybody may be asked what its columns hold: it has some, and rows, and is not Stepscope's own
/// table of steps.
bool may_be_mapped(const RawTable& table);

/// The tables of a file. Throws TableError where it holds none.
std::vector<RawTable> tables_in(std::string_view text, const Format& format);

} // namespace stepscope
