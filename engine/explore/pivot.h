#pragma once

#include "explore/predicted.h"
#include "records/figures.h"
#include "records/results.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace stepscope {

/// A figure of cells by up to three axes: what charts of a sweep show.
struct PivotQuestion {
    const Figure* figure = nullptr; ///< never null when asked
    const Axis* column = nullptr;   ///< each null: all cells share one
    const Axis* row = nullptr;
    const Axis* page = nullptr;
    /// Only cells that have these values.
    std::vector<std::pair<const Axis*, AxisValue>> only = {};
};

/// The cells with the same values of a question's axes.
struct PivotPlace {
    int page = 0, row = 0, column = 0; ///< in the lists of values
    std::vector<int> cells;            ///< their indices in the sweep, ascending; never empty
    /// The figure, in base units: the median over the cells that have it; none: none has, as none that was
    /// stopped after a few steps (records/cut_short.h).
    std::optional<double> value;
    double least = 0, most = 0;      ///< of those, if there is a value
    int known = 0;                   ///< how many have it
    std::optional<double> predicted; ///< the median of what is predicted
    /// What is worth telling first of the cells: one that runs, then one with an outcome, OK before the
    /// others, then one that waits.
    CellState state = CellState::Waiting;
};

struct Pivot {
    PivotQuestion question;
    /// The values of each axis among the cells, as `values_among` lists them; of a null axis one that says
    /// nothing.
    std::vector<AxisValue> pages, rows, columns;
    std::vector<PivotPlace> places; ///< those that have cells; by page, then row, then column

    /// Null: no cell stands there.
    const PivotPlace* at(int page, int row, int column) const;
    /// The place of a cell; null: it has none.
    const PivotPlace* place_of(int cell) const;

private:
    friend Pivot pivot_of(std::span<const CellResult* const> cells, const PivotQuestion& question,
                          const Predictor& predict);
    std::vector<std::pair<int, std::size_t>> places_of_cells_; // by cell
};

/// Of an odd number of values the one in the middle, else the mean of the two; there must be one.
double median_of(std::vector<double> values);

/// Asks cells, which stand in the order of their indices. Takes O(n log n), and what their figures take.
Pivot pivot_of(std::span<const CellResult* const> cells, const PivotQuestion& question,
               const Predictor& predict = {});

} // namespace stepscope
