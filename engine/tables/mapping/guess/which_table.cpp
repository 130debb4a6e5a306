#include "tables/mapping/guess/which_table.h"

#include "records/trust.h"
#include "system/text/shown_text.h"
#include "tables/latex/latex_text.h"
#include "tables/mapping/guess/guess.h"
#include "tables/mapping/import_table.h"
#include "tables/notes.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace stepscope {

namespace {

/// Beside a name it would be a part of it.
void remove_doubt_marks(RawTable& table) {
    const std::string mark = latex::plain_text(latex::doubt_mark);
    for (TableRow& row : table.text.rows)
        if (!row.empty() && row.front().text.ends_with(mark))
            row.front().text.resize(row.front().text.size() - mark.size());
}

bool is_in_doubt(const RawTable& table) {
    return std::ranges::any_of(table.below,
                               [](const std::string& line) { return !doubts_from(line).empty(); });
}

} // namespace

std::optional<Results> results_of_own(std::span<const RawTable> tables) {
    if (tables.size() != 1 || !tables.front().above.starts_with("Written by Stepscope")) return std::nullopt;
    RawTable table = tables.front();
    if (is_in_doubt(table)) remove_doubt_marks(table);
    ImportedTable out = import_table(table, guess_mapping(table).mapping);
    if (!out.lacks.empty() || !out.unplaced.empty()) return std::nullopt;
    read_doubts(out.results, table.below, [](std::string_view title) { return shown_text(title); });
    return std::move(out.results);
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
