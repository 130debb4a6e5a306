#include "sessions/resume.h"

namespace stepscope {

std::set<int> finished_cells(const SweepSpec& sweep, const Results& results) {
    std::set<int> out;
    for (const Cell& cell : expand(sweep)) {
        const CellResult* const result = results.find(cell.index);
        if (result != nullptr && result->cell == cell && Results::is_final(*result)) out.insert(cell.index);
    }
    return out;
}

} // namespace stepscope
