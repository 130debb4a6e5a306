#include "tables/mapping/guess/which_table.h"

#include "tables/mapping/guess/guess.h"
#include "tables/mapping/import_table.h"

#include <cstddef>
#include <utility>

namespace stepscope {

std::optional<Results> results_of_own(std::span<const RawTable> tables) {
    if (tables.size() != 1 || !tables.front().above.starts_with("Written by Stepscope")) return std::nullopt;
    ImportedTable out = import_table(tables.front(), guess_mapping(tables.front()).mapping);
    return out.lacks.empty() && out.unplaced.empty() ? std::optional(std::move(out.results)) : std::nullopt;
}

std::size_t likeliest_table(std::span<const RawTable> tables, const std::stop_token& stop) {
    if (tables.size() == 1) return 0;
    std::size_t best = 0;
    std::size_t least = static_cast<std::size_t>(-1);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const ColumnMapping mapping = guess_mapping(tables[i], stop).mapping;
        const std::size_t lacks = lacks_of(with_names(tables[i], mapping.header_lines), mapping).size();
        if (lacks < least) {
            least = lacks;
            best = i;
        }
    }
    return best;
}

} // namespace stepscope
