#pragma once

#include "records/results.h"
#include "tables/csv/csv_text.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace stepscope {

/// One column of the CSV table: how an object of type T gives its text and takes it back. Values that are not
/// known are empty. `read` is not called for those; it throws TableError with line and column.
template <typename T>
struct CsvColumn {
    std::string_view name;
    std::function<std::string(const T&)> write;
    std::function<void(T&, const CsvField&)> read; ///< empty: a figure that follows from others
};

/// A step and its place in the cell; step -1: the row of a cell that has none.
struct CsvStep {
    int step = -1;
    std::optional<bool> warmup; ///< none: nobody said which steps are
    StepSample sample;
};

/// What is the same in every row of a cell: its number, axes, status and figures.
std::span<const CsvColumn<CellResult>> csv_cell_columns();
/// What a step adds.
std::span<const CsvColumn<CsvStep>> csv_step_columns();

/// The first column of files until version 0.1: the cell's number from 0 instead of from 1.
const CsvColumn<CellResult>& former_cell_column();

} // namespace stepscope
