#include "text/breakdown_text.h"

#include "output.h"
#include "system/characters/decimal_point.h"
#include "tables/reports/breakdown_table.h"

#include <algorithm>
#include <vector>

namespace stepscope::cli {

namespace {

/// The numbers of right-aligned columns, from `first` to before `end`, with their decimal points below one
/// another. The first row is a header.
void align_points(std::vector<std::vector<std::string>>& rows, std::size_t first, std::size_t end) {
    for (std::size_t column = first; column < end; ++column) {
        std::size_t most = 0;
        for (std::size_t row = 1; row < rows.size(); ++row)
            most = std::max(most, behind_integer(rows[row][column]));
        for (std::size_t row = 1; row < rows.size(); ++row)
            rows[row][column].append(most - behind_integer(rows[row][column]), ' ');
    }
}

} // namespace

std::string breakdown_text(std::span<const BreakdownReport> reports) {
    std::string out;
    for (const BreakdownReport& report : reports) {
        if (!out.empty()) out += "\n";
        auto rows = breakdown_cells(report);
        align_points(rows, breakdown_first_number, rows.front().size() - 1);
        out += "Breakdown of " + breakdown_title(report) + "\n\n";
        out += aligned(rows, breakdown_first_number, rows.front().size() - 1);
        const std::vector<std::string> shares = breakdown_shares(report);
        if (!shares.empty()) out += "\n";
        for (const std::string& line : shares)
            out += line + "\n";
    }
    return out;
}

} // namespace stepscope::cli
