#pragma once

#include "compare/report/comparison_text.h"
#include "records/results.h"
#include "table_io.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope::cli {

/// What is to be held against what, as it stands on the command line.
struct SideChoice {
    std::string baseline, current; ///< files; - is standard input
    std::vector<std::string> across;
    std::string map;  ///< a file that says what columns of others' tables hold, on either side; empty: none
    std::string only; ///< a filter that the cells of `current` must pass; empty: all do
    Remarks remarks = Remarks::Told;
    std::string within; ///< "attention=fused,materialized": of `baseline` alone; empty: two files
};

/// Both sides of a comparison.
struct Sides {
    Results baseline, current;
    SideNames names;
    std::vector<const Axis*> across;
    std::optional<std::int64_t> memory_limit_bytes; ///< that their runs were given
};

/// "mean, median, min": for messages.
template <typename Row>
std::string names_of(std::span<const Row> rows, std::string_view Row::*name) {
    std::string out;
    for (const Row& row : rows)
        out += (out.empty() ? "" : ", ") + std::string(row.*name);
    return out;
}

/// Throws UsageError for what can be known to be wrong before anything is read.
void check_choice(const SideChoice& choice);
/// Reads them, and tells what was made of somebody else's tables. Throws UsageError where there is nothing to
/// hold against one another, else as read_table does.
Sides sides_of(const SideChoice& choice);

} // namespace stepscope::cli
