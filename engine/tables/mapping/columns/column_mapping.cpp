#include "tables/mapping/columns/column_mapping.h"

namespace stepscope {

HeldByColumn held_by(const MappedColumn& column) {
    return {column.kind, column.part.mode, column.part.backward, column.at};
}

ColumnMeaning meaning_of(const MappedColumn& column) {
    ColumnMeaning out = column.kind->meaning;
    if (auto* const statistic = std::get_if<StatisticColumn>(&out)) {
        statistic->part = column.part;
        if (column.unit != nullptr) {
            statistic->unit = column.unit->size;
            statistic->rate = column.unit->rate;
            statistic->counted = column.unit->counted;
        }
        const ColumnMeaning by_name = meaning_of(column.name);
        if (const auto* const named = std::get_if<StatisticColumn>(&by_name);
            named != nullptr && named->figure == statistic->figure) {
            statistic->behind_sign = named->behind_sign;
            statistic->in_brackets = named->in_brackets;
        }
    } else if (auto* const memory = std::get_if<MemoryColumn>(&out)) {
        memory->part = column.part;
        if (column.unit != nullptr) memory->unit = column.unit->size;
    } else if (auto* const status = std::get_if<StatusColumn>(&out)) {
        status->part = column.part;
        const ColumnMeaning by_name = meaning_of(column.name);
        const auto* const named = std::get_if<StatusColumn>(&by_name);
        status->of_success = named != nullptr && named->of_success;
    }
    return out;
}

} // namespace stepscope
