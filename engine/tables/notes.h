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

/// In the order of the cells: what speaks against the figures of a cell (records/trust.h), and, where a run
/// was resumed elsewhere, in what the place where a cell was measured differs from the others.
std::vector<Note> notes_on(const Results& results);

} // namespace stepscope
