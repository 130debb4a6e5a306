#pragma once

#include "records/results.h"
#include "tables/reading/raw_table.h"

#include <cstddef>
#include <optional>
#include <span>
#include <stop_token>

namespace stepscope {

/// The results of tables that Stepscope wrote for papers, which say so above: none where they are another's.
std::optional<Results> results_of_own(std::span<const RawTable> tables);

/// The table of several, at least one, whose guess lacks least; of equals the first. Throws TableError once
/// `stop` is requested.
std::size_t likeliest_table(std::span<const RawTable> tables, const std::stop_token& stop = {});

} // namespace stepscope
