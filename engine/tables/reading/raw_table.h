#pragma once

#include "tables/reading/entry.h"
#include "workload/axes.h"

#include <string>
#include <vector>

namespace stepscope {

/// A table of a file, whoever wrote it, before anybody knows what its columns hold.
struct RawTable {
    TableText text;
    /// How many lines of `text` name the columns: its header, and so many less one of its first rows.
    std::size_t header_lines = 1;
    bool header_lines_said = false; ///< by a rule below them, as LaTeX has it; else somebody has to guess
    Cell setting = unknown_cell();  ///< what a heading of Stepscope's own says of all rows
    std::string above;              ///< headings, text and captions that stand before it, for a person's eye
    std::vector<std::string> below; ///< comments behind it, a line each, up to the next table
};

} // namespace stepscope
