#pragma once

#include "records/results.h"
#include "tables/reading/names/named_columns.h"
#include "tables/text/numbers.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace stepscope {

/// Called for a row that tells no cell, with the reason.
using RowRefused = std::function<void(const TableRow&, const std::string&)>;

/// Takes the cells that a table tells, one by one.
using CellSink = std::function<void(CellResult&&)>;

/// Gives `sink` the cells that the rows of a table tell, numbered on from `cells`; what is wrong with them
/// goes to `problems`. `columns`: those that are known, each meaning once. `setting`: what is said of all
/// rows beside the table. `refused`: where there is one, each row is read by itself; what is wrong with one
/// goes there, and the others are read nevertheless. `said_commas`: how the table writes its numbers, where
/// somebody said so. Returns what a person should know of the reading. Throws TableError once `stop` is
/// requested.
std::vector<std::string> read_table_rows(const TableView& table, std::vector<NamedColumn> columns,
                                         const Cell& setting, Problems& problems, const CellSink& sink,
                                         int& cells, const RowRefused& refused = {},
                                         std::optional<Commas> said_commas = {},
                                         const std::stop_token& stop = {});

/// Throws TableError once `stop` is requested: what asks between rows.
void go_on_unless_stopped(const std::stop_token& stop);

} // namespace stepscope
