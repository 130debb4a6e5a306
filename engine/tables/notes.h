#pragma once

#include "records/results.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// What a table has no column for and a reader of its figures has to know.
struct Note {
    const CellResult* cell = nullptr; ///< the first of several
    std::string title; ///< of the cell among those of the results: "small · seq 128", or "all 12 cells"
    std::string text;
};

/// Whether it is told that a deviation is larger than half the mean.
enum class SpreadNotes {
    All,
    /// Not where both came from a table: they stand side by side again, and the table stays as it was.
    OfSteps
};

/// In the order of the cells: what speaks against the figures of a cell (records/trust.h), and, where a run
/// was resumed elsewhere, in what the place where a cell was measured differs from the others. What speaks
/// against all cells alike, or all of a model, is said once.
std::vector<Note> notes_on(const Results& results, SpreadNotes spreads = SpreadNotes::All);

/// Tells the cells of results that were read from a table the doubts that its notes tell of them. `lines`:
/// what stands beside the table, a note a line ("title: text"), among whatever else; `written`: how the
/// table's format writes a title.
void read_doubts(Results& results, std::span<const std::string> lines,
                 const std::function<std::string(std::string_view)>& written);

} // namespace stepscope
