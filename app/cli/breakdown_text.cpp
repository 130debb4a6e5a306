#include "breakdown_text.h"

#include "output.h"
#include "tables/breakdown_table.h"

#include <algorithm>
#include <vector>

namespace stepscope::cli {

namespace {

/// What stands behind the digits before the decimal point: ".004169", ".5%", "".
std::size_t size_behind_point(const std::string& number) {
    const std::size_t digits = number.find_first_not_of("0123456789");
    return digits == std::string::npos ? 0 : number.size() - digits;
}

/// The numbers of right-aligned columns, from `first` to before `end`, with their decimal points below one
/// another. The first row is a header.
void align_points(std::vector<std::vector<std::string>>& rows, std::size_t first, std::size_t end) {
    for (std::size_t column = first; column < end; ++column) {
        std::size_t most = 0;
        for (std::size_t row = 1; row < rows.size(); ++row)
            most = std::max(most, size_behind_point(rows[row][column]));
        for (std::size_t row = 1; row < rows.size(); ++row)
            rows[row][column].append(most - size_behind_point(rows[row][column]), ' ');
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
    }
    return out;
}

} // namespace stepscope::cli
