#pragma once

#include "tables/columns/table_column.h"

#include <span>
#include <string>

namespace stepscope {

/// A row for each cell, under the columns that somebody chose; what is not known stays empty. The first has a
/// mark where the figures of the row are in doubt, and a note below says why, but in CSV and TSV, which have
/// rows alone.
std::string columns_markdown(std::span<const TableColumn> columns, const Results& results);
std::string columns_csv(std::span<const TableColumn> columns, const Results& results);
std::string columns_tsv(std::span<const TableColumn> columns, const Results& results);
std::string columns_latex(std::span<const TableColumn> columns,
                          const Results& results); // latex/latex_write.cpp

} // namespace stepscope
