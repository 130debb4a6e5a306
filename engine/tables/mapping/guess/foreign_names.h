#pragma once

#include "tables/mapping/columns/column_kinds.h"

#include <optional>
#include <string_view>

namespace stepscope {

/// What other programs call their columns, of which nobody else's column is called so: the kind of one whose
/// name has these words ("n ctx": "seq"); empty: none is known. `words`: as `joined` has them.
std::string_view kind_elsewhere(std::string_view words);

/// A column of tokens or sequences in a second.
struct CountedRate {
    const ColumnUnit* unit;
    Part part;
    bool short_for_it; ///< the name is an abbreviation, which a person should look at
};

/// "fwd tok/s", "tps", "throughput (samples per second)"; none: the name says something else.
std::optional<CountedRate> rate_named(std::string_view name);

} // namespace stepscope
