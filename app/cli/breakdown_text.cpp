#include "breakdown_text.h"

#include "output.h"
#include "tables/breakdown_table.h"

namespace stepscope::cli {

std::string breakdown_text(std::span<const BreakdownReport> reports) {
    std::string out;
    for (const BreakdownReport& report : reports) {
        if (!out.empty()) out += "\n";
        const auto rows = breakdown_cells(report);
        out += "Breakdown of " + breakdown_title(report) + "\n\n";
        out += aligned(rows, breakdown_first_number, rows.front().size() - 1);
    }
    return out;
}

} // namespace stepscope::cli
