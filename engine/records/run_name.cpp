#include "records/run_name.h"

namespace stepscope {

std::string_view run_name_of(const CellResult& cell) {
    if (!cell.environment) return {};
    const auto found = cell.environment->find(run_name_fact);
    return found != cell.environment->end() ? std::string_view(found->second) : std::string_view();
}

} // namespace stepscope
