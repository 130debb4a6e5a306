#include "tables/reports/figures_table.h"

#include "records/figures.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace stepscope {

std::string figures_markdown() {
    std::string out = "| figure | CSV column | unit | better | meaning |\n| :-- | :-- | :-- | :-- | :-- |\n";
    for (const Figure& figure : figures())
        out +=
            fmt::format("| {} | `{}` | {} | {} | {} |\n", figure.label, figure.column, unit_of(figure.kind),
                        figure.better == Better::Neither ? "" : name_of(figure.better), figure.definition);
    return out;
}

nlohmann::json figures_json() {
    nlohmann::json out = nlohmann::json::array();
    for (const Figure& figure : figures())
        out.push_back({{"id", figure.id},
                       {"column", figure.column},
                       {"label", figure.label},
                       {"unit", unit_of(figure.kind)},
                       {"better", name_of(figure.better)},
                       {"stored", figure.is_stored()},
                       {"definition", figure.definition}});
    return out;
}

} // namespace stepscope
