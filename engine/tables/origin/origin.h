#pragma once

#include "records/results.h"

#include <optional>
#include <string>
#include <string_view>

namespace stepscope {

/// How results were made: what an exported file carries besides them, so that whoever has the file, a chart
/// in a paper for instance, can measure them again.
struct Origin {
    SweepSpec sweep;
    std::string started_at;                        ///< ISO 8601 with offset
    std::map<std::string, std::string> place = {}; ///< device, program, processor, system; no host
    std::optional<std::string> command =
        {}; ///< that measures the sweep again; none: no options name its models
};

/// None: results that no run of this program made, such as another's table.
std::optional<Origin> origin_of(const Results& results);

/// "stepscope-origin 812 {...}": one line of printable ASCII without <, > and &, so that it may stand as it
/// is in a comment of Markdown, HTML or LaTeX, in an element of XML and in a text of PNG.
std::string origin_text(const Origin& origin);
/// The same of results; empty where these have none.
std::string origin_text(const Results& results);

/// In a file of any kind, byte for byte: the first such text that is whole. None: there is none.
std::optional<Origin> find_origin(std::string_view file);

/// The sweep that a table's cells are all cells of, in its order. None where the cells do not say all of it,
/// or are no product of axes.
std::optional<SweepSpec> sweep_of_cells(const Results& results);

/// The sweep that a file's results were measured by: of their run, else of the origin that the file carries,
/// else of the cells. `file`: its bytes.
std::optional<SweepSpec> sweep_behind(const Results& results, std::string_view file);

} // namespace stepscope
