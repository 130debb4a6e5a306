#pragma once

#include "records/results.h"

#include <string>
#include <vector>

namespace stepscope {

/// What a table has no column for and a reader of its figures has to know.
struct Note {
    const CellResult* cell = nullptr;
    std::string title; ///< of the cell among those of the results
    std::string text;
};

/// Whether it is told that a deviation is larger than half the mean.
enum class SpreadNotes {
    All,
    /// Not where both came from a table: they stand side by side again, and the table stays as it was.
    OfSteps
};

/// In the order of the cells: what speaks against the figures of a cell (records/trust.h), and, where a run
/// was resumed elsewhere, in what the place where a cell was measured differs from the others.
std::vector<Note> notes_on(const Results& results, SpreadNotes spreads = SpreadNotes::All);

} // namespace stepscope
