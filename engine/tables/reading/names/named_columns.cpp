#include "tables/reading/names/named_columns.h"

#include <set>
#include <tuple>

namespace stepscope {

namespace {

/// Whose figure a column tells.
using Told = std::tuple<const Figure*, Mode, bool>;

Told told_by(const StatisticColumn& statistic) {
    return {statistic.figure, statistic.part.mode, statistic.part.backward};
}

/// Where another column tells the time itself, a rate is its inverse in other digits.
void leave_out_repeated_rates(std::vector<NamedColumn>& columns) {
    std::set<Told> times;
    for (const NamedColumn& column : columns)
        if (const auto* const statistic = of_kind<StatisticColumn>(column);
            statistic != nullptr && !statistic->rate)
            times.insert(told_by(*statistic));
    for (NamedColumn& column : columns)
        if (const auto* const statistic = of_kind<StatisticColumn>(column);
            statistic != nullptr && statistic->rate && times.contains(told_by(*statistic)))
            column.meaning = OtherColumn{true};
}

/// Where another column tells the status itself, whether it was a success says less.
void leave_out_successes_beside_statuses(std::vector<NamedColumn>& columns) {
    std::set<std::pair<Mode, bool>> told;
    for (const NamedColumn& column : columns)
        if (const auto* const status = of_kind<StatusColumn>(column);
            status != nullptr && !status->of_success)
            told.insert({status->part.mode, status->part.backward});
    for (NamedColumn& column : columns)
        if (const auto* const status = of_kind<StatusColumn>(column);
            status != nullptr && status->of_success &&
            told.contains({status->part.mode, status->part.backward}))
            column.meaning = OtherColumn{};
}

} // namespace

bool is_known(const ColumnMeaning& meaning) {
    return !std::holds_alternative<OtherColumn>(meaning) && !std::holds_alternative<IndexColumn>(meaning);
}

std::vector<NamedColumn> columns_of(const TableRow& header) {
    std::vector<NamedColumn> out;
    for (std::size_t i = 0; i < header.size(); ++i)
        out.push_back({meaning_of(header[i].text), i});
    leave_out_repeated_rates(out);
    leave_out_successes_beside_statuses(out);
    return out;
}

bool is_axis(const NamedColumn& column, std::string_view name) {
    const auto* const axis = of_kind<AxisColumn>(column);
    return axis != nullptr && axis->axis->name == name;
}

} // namespace stepscope
