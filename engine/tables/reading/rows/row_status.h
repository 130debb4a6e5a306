#pragma once

#include "records/results.h"
#include "tables/reading/rows/row_key.h"

#include <optional>
#include <string_view>
#include <vector>

namespace stepscope {

/// In the status of a half: the sweep has no such cell; it has, but the cell has not run, or not ended.
inline constexpr std::string_view no_cell = "-";
inline constexpr std::string_view not_run = "not run";
inline constexpr std::string_view cut_short = "unfinished";

/// "OOM" or "✅" where a number belongs; none where a number stands beside the sign.
std::optional<Status> status_instead_of(const TableEntry& at);

/// Whether a column tells the status of that kind of step by itself.
bool has_own_status(const std::vector<NamedColumn>& columns, Mode half);

/// Where a row tells the status of a kind of step. `whole_row`: whether a status that names no kind of step
/// is of this one, too. Null: nowhere.
const TableEntry* status_of(const std::vector<NamedColumn>& columns, const TableRow& row, Mode half,
                            bool whole_row);

/// What such an entry says: a word, or true and false. None: no status.
std::optional<Status> status_in(const std::vector<NamedColumn>& columns, const TableRow& row,
                                const TableEntry& at);

/// Where a row tells an error; null: nowhere.
const TableEntry* error_of(const std::vector<NamedColumn>& columns, const TableRow& row);

/// Puts the status of an entry into a cell, with the words of whoever wrote it where those say more. False,
/// and a problem, where it is none.
bool read_status(CellResult& result, const TableEntry& at, std::optional<Status> status, Problems& problems);

} // namespace stepscope
