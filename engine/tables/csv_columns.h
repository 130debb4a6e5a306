#pragma once

#include "records/results.h"
#include "tables/csv_text.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace stepscope {

/// One column of the CSV table: how an object of type T gives its text and takes it back. Absent values are
/// empty. `read` throws TableError with line and column.
template <typename T>
struct CsvColumn {
    std::string_view name;
    std::function<std::string(const T&)> write;
    std::function<void(T&, const CsvField&)> read;
};

/// A step and its place in the cell; step -1: the row of a cell that has none.
struct CsvStep {
    int step = -1;
    bool warmup = false;
    StepSample sample;
};

/// What is the same in every row of a cell: axes, status, statistics, memory, prediction.
std::span<const CsvColumn<CellResult>> csv_cell_columns();
/// What a step adds.
std::span<const CsvColumn<CsvStep>> csv_step_columns();

} // namespace stepscope
