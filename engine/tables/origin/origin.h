#pragma once

#include "records/results.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

/// Of their run, or of what a table that they were read from told. None: nothing tells it.
std::optional<Origin> origin_of(const Results& results);

/// "stepscope-origin 812 {...}": one line of printable ASCII without <, > and &, so that it may stand as it
/// is in a comment of Markdown, HTML or LaTeX, in an element of XML and in a text of PNG.
std::string origin_text(const Origin& origin);
/// The same of results; empty where these have none.
std::string origin_text(const Results& results);

/// What a file of any kind carries, byte for byte.
struct FoundOrigins {
    std::vector<Origin> all;        ///< each once, in the order in which they stand there
    std::vector<std::string> texts; ///< of the same, as they stand there
    bool any_damaged = false;       ///< one is cut short, changed, or of a later version
};
/// Looks at no more of what claims to be one than a table of ten thousand cells needs.
FoundOrigins find_origins(std::string_view file);
/// None: there is none, or several tell of different things.
std::optional<Origin> find_origin(std::string_view file);

/// The environment of a run as it may go to anybody: without the machine's name.
std::map<std::string, std::string> public_place(const Environment& environment);

/// What is to be said where a sweep is one of cells.
inline constexpr const char* what_cells_leave_open = "the sweep is put together from the cells, which say "
                                                     "nothing of a limit of memory, peaks, isolation and a "
                                                     "context that is kept: those are as by default";
/// The sweep that a table's cells are all cells of, in its order. None where the cells do not say all of it,
/// or are no product of axes.
std::optional<SweepSpec> sweep_of_cells(const Results& results);

/// The sweep that a file's results were measured by: of their run, else of the one origin among `origins`,
/// which the file carries, else of the cells.
std::optional<SweepSpec> sweep_behind(const Results& results, const FoundOrigins& origins);

} // namespace stepscope
