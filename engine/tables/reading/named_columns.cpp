#include "tables/reading/named_columns.h"

namespace stepscope {

bool is_known(const ColumnMeaning& meaning) {
    return !std::holds_alternative<OtherColumn>(meaning) && !std::holds_alternative<IndexColumn>(meaning);
}

std::vector<NamedColumn> columns_of(const TableRow& header) {
    std::vector<NamedColumn> out;
    for (std::size_t i = 0; i < header.size(); ++i)
        out.push_back({meaning_of(header[i].text), i});
    return out;
}

bool is_axis(const NamedColumn& column, std::string_view name) {
    const auto* const axis = of_kind<AxisColumn>(column);
    return axis != nullptr && axis->axis->name == name;
}

} // namespace stepscope
