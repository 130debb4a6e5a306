#include "tables/mapping/lacks.h"

#include "records/statistics/time_members.h"
#include "tables/reading/names/named_columns.h"
#include "tables/text/quoted.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace stepscope {

namespace {

bool is_of_axis(const MappedColumn& column, std::string_view name) {
    const auto* const axis = std::get_if<AxisColumn>(&column.kind->meaning);
    return axis != nullptr && axis->axis->name == name;
}

const StatisticColumn* statistic_in(const MappedColumn& column) {
    return std::get_if<StatisticColumn>(&column.kind->meaning);
}

/// Whether an axis is said by a column, across or by what is so in all rows.
bool is_said(const ColumnMapping& mapping, std::string_view name) {
    return (mapping.across != nullptr && mapping.across->name == name) ||
           is_known(axis_named(name), mapping.constants) ||
           std::any_of(mapping.columns.begin(), mapping.columns.end(),
                       [name](const MappedColumn& each) { return is_of_axis(each, name); });
}

bool has_all_sizes(const ColumnMapping& mapping) {
    return std::all_of(size_members.begin(), size_members.end(), [&](std::int64_t ModelShape::*member) {
        return mapping.constants.model.*member > 0 ||
               std::any_of(mapping.columns.begin(), mapping.columns.end(), [&](const MappedColumn& each) {
                   const auto* const size = std::get_if<SizeColumn>(&each.kind->meaning);
                   return size != nullptr && size->member == member;
               });
    });
}

bool entries_say_unit(const TableView& table, std::size_t place, bool memory) {
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const TableRow& row) {
        if (place >= row.size()) return false;
        if (memory) return read_bytes(row[place].text, Commas::Unclear, {}).has_value();
        const auto number = read_number(row[place].text, Commas::Unclear);
        return number && (number->unit || number->deviation_unit);
    });
}

/// Whether any row has one text in one of two columns, and another in the other.
bool differ(const TableView& table, std::size_t a, std::size_t b) {
    const auto text = [](const TableRow& row, std::size_t place) {
        return place < row.size() ? std::string_view(row[place].text) : std::string_view();
    };
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [&](const TableRow& row) { return text(row, a) != text(row, b); });
}

/// The columns that say how long a step takes, for a message.
std::string typical_times() {
    std::string out;
    for (const StatisticMember& member : statistic_members)
        if (member.typical) out += (out.empty() ? "" : ", ") + std::string(member.name);
    return out;
}

} // namespace

std::vector<Lack> lacks_of(const TableView& table, const ColumnMapping& mapping) {
    std::vector<Lack> out;
    const ColumnPlaces places = places_of(table);
    const bool labels = std::any_of(mapping.columns.begin(), mapping.columns.end(),
                                    [](const MappedColumn& each) { return each.kind->is_label; });
    bool time = false;
    bool across = false;
    std::map<HeldByColumn, const MappedColumn*> seen;
    for (const MappedColumn& column : mapping.columns) {
        if (std::holds_alternative<OtherColumn>(column.kind->meaning)) continue;
        const auto found = places.find(column.name);
        if (found == places.end()) {
            out.push_back({LackKind::NoColumn, column.name, {}});
            continue;
        }
        across = across || !column.at.empty();
        const auto* const statistic = statistic_in(column);
        time = time || (statistic != nullptr && is_step_time(*statistic->figure));
        if (const auto [same, fresh] = seen.try_emplace(held_by(column), &column); !fresh)
            out.push_back({LackKind::Twice, column.name, same->second->name,
                           differ(table, found->second, places.find(same->second->name)->second)});
        const bool memory = column.kind->quantity == ColumnQuantity::Memory;
        // The memory of a cell may stay unknown; its time may not. A label may say the unit of its row.
        if (column.kind->quantity != ColumnQuantity::None && column.unit == nullptr && !labels &&
            !entries_say_unit(table, found->second, memory))
            out.push_back({LackKind::Unit, column.name, {}});
        if (column.unit != nullptr && column.unit->counted != Counted::Steps && !is_said(mapping, "batch"))
            out.push_back({LackKind::Batch, column.name, {}});
    }
    if (!is_said(mapping, "model") && !has_all_sizes(mapping)) out.push_back({LackKind::Model, {}, {}});
    if (!is_said(mapping, "seq")) out.push_back({LackKind::Sequence, {}, {}});
    if (!time) out.push_back({LackKind::Time, {}, {}});
    if (mapping.across != nullptr && !across)
        out.push_back({LackKind::NoneAcross, std::string(mapping.across->name), {}});
    return out;
}

std::string text_of(const Lack& lack) {
    const std::string name = in_quotes(lack.name);
    switch (lack.kind) {
    case LackKind::NoColumn:
        return fmt::format("the table has no column {}", name);
    case LackKind::Model:
        return "no column says the model, or each of d_model, d_ff, layers and heads, and it is no constant";
    case LackKind::Sequence:
        return "no column says the sequence length (seq), none of their names does, and it is no constant";
    case LackKind::Time:
        return fmt::format("no column holds the time of a step ({} or times)", typical_times());
    case LackKind::Unit:
        return fmt::format("the unit of {} is not known", name);
    case LackKind::Batch:
        return fmt::format(
            "{} is a rate of tokens or sequences, which is a time only where the batch is known", name);
    case LackKind::Twice:
        return fmt::format("{} is of the same quantity as {}{}; leave one of them out", name,
                           in_quotes(lack.before), lack.differ ? ", and their values differ" : "");
    case LackKind::NoneAcross:
        return fmt::format("{} lies across, and no column has a value of it (\"at\")", lack.name);
    }
    return {};
}

std::string text_of(std::span<const Lack> lacks) {
    std::string out;
    for (const Lack& lack : lacks)
        out += (out.empty() ? "" : "\n") + text_of(lack);
    return out;
}

} // namespace stepscope
