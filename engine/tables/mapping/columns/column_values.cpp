#include "tables/mapping/columns/column_values.h"

#include "system/characters/small_letters.h"
#include "system/text/in_a_row.h"
#include "tables/limits.h"
#include "tables/reading/rows/row_status.h"
#include "tables/reading/written_values.h"
#include "tables/text/quoted.h"
#include "tables/text/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

namespace stepscope {

namespace {

/// What a mapping says of the entries of a column, by their keys.
using MeantByKey = std::map<std::string, std::string_view, std::less<>>;

MeantByKey meant_by_key(const MappedColumn& column) {
    MeantByKey out;
    for (const auto& [written, value] : column.values)
        out.emplace(key_of_value(written), value);
    return out;
}

/// Whether reading takes an entry of such a column as it stands.
bool is_read(const ColumnMeaning& meaning, std::string_view entry) {
    if (says_nothing(entry)) return true;
    if (const auto* const axis = std::get_if<AxisColumn>(&meaning))
        return axis->axis->kind != AxisKind::Choice ||
               choice_named(*axis->axis, choice_as_written(*axis->axis, entry)) != nullptr;
    if (const auto* const status = std::get_if<StatusColumn>(&meaning))
        return status_told(entry, status->of_success) || entry == not_run || entry == cut_short;
    if (std::holds_alternative<OomColumn>(meaning) || std::holds_alternative<OnlyForwardColumn>(meaning))
        return truth_as_written(entry).has_value();
    return true;
}

/// The first entries of a column that nobody knows.
void add_unknown(std::vector<UnknownValue>& out, const TableView& table, const MappedColumn& column,
                 std::size_t place) {
    const ColumnMeaning meaning = meaning_of(column);
    const MeantByKey meant = meant_by_key(column);
    std::unordered_set<std::string_view> seen; // as they stand: few are looked at twice
    std::unordered_set<std::string> keys;
    for (const TableRow& row : table.rows) {
        if (place >= row.size() || !seen.insert(row[place].text).second) continue;
        if (is_read(meaning, row[place].text)) continue;
        const std::string key = key_of_value(row[place].text);
        if (meant.contains(key) || !keys.insert(key).second) continue;
        out.push_back({column.name, std::string(without_emphasis(row[place].text))});
        if (keys.size() == table_limits::unknown_values) return;
    }
}

/// Calls `take` with each mapped column that the table has, and its place.
template <typename Take>
void for_each_found(const TableView& table, const ColumnMapping& mapping, Take take) {
    const ColumnPlaces places = places_of(table);
    for (const MappedColumn& column : mapping.columns)
        if (const auto found = places.find(column.name); found != places.end()) take(column, found->second);
}

} // namespace

std::string key_of_value(std::string_view entry) {
    return in_small_letters(without_emphasis(entry));
}

std::vector<std::string_view> values_of(const ColumnKind& kind) {
    std::vector<std::string_view> out;
    if (const auto* const axis = std::get_if<AxisColumn>(&kind.meaning)) {
        for (const AxisChoice& choice : axis->axis->choices)
            out.push_back(choice.name);
    } else if (std::holds_alternative<StatusColumn>(kind.meaning)) {
        for (const auto& [status, name] : ChoiceNames<Status>::values)
            out.push_back(name);
    } else if (std::holds_alternative<OomColumn>(kind.meaning) ||
               std::holds_alternative<OnlyForwardColumn>(kind.meaning)) {
        out = {"true", "false"};
    }
    return out;
}

std::vector<UnknownValue> unknown_values(const TableView& table, const ColumnMapping& mapping) {
    std::vector<UnknownValue> out;
    for_each_found(table, mapping, [&](const MappedColumn& column, std::size_t place) {
        if (!values_of(*column.kind).empty()) add_unknown(out, table, column, place);
    });
    return out;
}

std::vector<std::string> texts_of(std::span<const UnknownValue> values, const ColumnMapping& mapping) {
    constexpr std::size_t most_named = 8;
    std::vector<std::string> out;
    for (const MappedColumn& column : mapping.columns) {
        std::vector<std::string> names;
        std::size_t more = 0;
        for (const UnknownValue& each : values) {
            if (each.column != column.name) continue;
            if (names.size() < most_named)
                names.push_back(in_quotes(each.written));
            else
                ++more;
        }
        if (names.empty()) continue;
        if (more > 0) names.push_back(fmt::format("{} more", more));
        const std::vector<std::string_view> choices = values_of(*column.kind);
        const std::vector<std::string> allowed(choices.begin(), choices.end());
        out.push_back(fmt::format(
            "nothing is known of {} in {}: \"values\" of the column in a mapping says which of {} each means",
            in_a_row(names, " and "), in_quotes(column.name), in_a_row(allowed, " and ")));
    }
    return out;
}

std::vector<TableRow> rows_as_meant(const TableView& table, const ColumnMapping& mapping) {
    std::vector<TableRow> out;
    for_each_found(table, mapping, [&](const MappedColumn& column, std::size_t place) {
        if (column.values.empty()) return;
        if (out.empty()) out.assign(table.rows.begin(), table.rows.end());
        const MeantByKey meant = meant_by_key(column);
        for (TableRow& row : out) {
            if (place >= row.size()) continue;
            TableEntry& entry = row[place];
            if (const auto value = meant.find(key_of_value(entry.text)); value != meant.end())
                entry.written = std::exchange(entry.text, std::string(value->second));
        }
    });
    return out;
}

} // namespace stepscope
