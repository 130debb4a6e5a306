#include "tables/reading/json_records.h"

#include "json/json_form.h"
#include "tables/limits.h"
#include "tables/reading/keyed_objects.h"
#include "tables/reading/table_reader.h"
#include "tables/text/numbers.h"
#include "tables/text/quoted.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace stepscope {

namespace {

using nlohmann::json;

/// As it would stand in a table: what lists hold is not looked into further.
std::string entry_of(const json& value) {
    if (value.is_null()) return {};
    if (value.is_string()) return value.get<std::string>();
    if (!value.is_array()) return shown(value);
    std::string out;
    for (const json& each : value)
        out += (out.empty() ? "" : ", ") + (each.is_string() ? each.get<std::string>()
                                            : each.is_null() ? "nan"
                                                             : shown(each));
    return "[" + out + "]";
}

using RowFields = std::vector<std::pair<std::string, const json*>>;

/// The fields of a row, those of objects within it behind their names.
void add_fields(RowFields& out, const std::string& before, const json& object) {
    for (const auto& [name, value] : object.items()) {
        if (value.is_object() && before.size() + name.size() > table_limits::field_name)
            throw TableError(fmt::format("{} is a name of more than {} characters, and would stand before "
                                         "those of all fields in it; make it shorter",
                                         in_quotes(before + name), table_limits::field_name));
        if (value.is_object())
            add_fields(out, before + name + ".", value);
        else
            out.emplace_back(before + name, &value);
    }
}

/// RowFields of a list's objects that are looked at. A list in which each object has fields of its own has as
/// many as objects, and each of its rows would be as long.
constexpr std::size_t most_columns = 1000;
/// Of the text that stands above a table.
constexpr std::size_t most_above = 2000;

/// A row for each list of names and values.
RawTable table_of(const std::vector<RowFields>& records) {
    RawTable out;
    std::map<std::string, std::size_t> places;
    for (const RowFields& record : records)
        for (const auto& [name, value] : record)
            if (places.size() < most_columns && places.emplace(name, out.text.header.size()).second)
                out.text.header.push_back({name, 1, 1, -1});
    std::size_t told = 0;
    for (const RowFields& record : records)
        told += record.size();
    Allowance made = allowed_entries_beside(told);
    int number = 0;
    for (const RowFields& record : records) {
        ++number;
        // As long as its last field needs: objects with a field of their own each would make a square.
        TableRow& row = out.text.rows.emplace_back();
        for (const auto& [name, value] : record) {
            const auto found = places.find(name);
            if (found == places.end()) continue;
            const std::size_t place = found->second;
            if (place >= row.size()) {
                made.take(place - row.size());
                row.resize(place + 1, TableEntry{{}, 1, 1, number, true});
            }
            row[place].text = entry_of(*value);
            row[place].absent = false;
        }
        if (row.empty()) row.push_back({{}, 1, 1, number, true});
    }
    out.header_lines_said = true;
    return out;
}

bool holds_only(const json& list, bool (json::*is)() const noexcept) {
    return list.is_array() && !list.empty() &&
           std::all_of(list.begin(), list.end(), [is](const json& each) { return (each.*is)(); });
}

RawTable table_of_objects(const json& list, const std::string& above) {
    std::vector<RowFields> records;
    records.reserve(list.size());
    for (const json& object : list)
        add_fields(records.emplace_back(), {}, object);
    RawTable out = table_of(records);
    out.above = above;
    return out;
}

bool holds_only_objects(const json& object) {
    return object.is_object() && std::all_of(object.begin(), object.end(), [](const json& each) {
               return each.is_object() && !each.empty();
           });
}

/// {"columns": [...], "data": [[...], ...]}, {"model": [...], "seq": [...]}: rows, where it is one of these.
std::vector<RowFields> rows_of_lists(const json& object) {
    std::vector<RowFields> out;
    const auto names = object.find("columns");
    const auto data = object.find("data");
    if (names != object.end() && data != object.end() && holds_only(*names, &json::is_string) &&
        holds_only(*data, &json::is_array)) {
        for (const json& row : *data) {
            RowFields& fields = out.emplace_back();
            for (std::size_t i = 0; i < std::min(row.size(), names->size()); ++i)
                fields.emplace_back((*names)[i].get<std::string>(), &row[i]);
        }
        return out;
    }
    const std::size_t count = !object.empty() && object.begin()->is_array() ? object.begin()->size() : 0;
    const bool even = count > 0 && object.size() > 1 &&
                      std::all_of(object.begin(), object.end(), [count](const json& each) {
                          return each.is_array() && each.size() == count &&
                                 !std::any_of(each.begin(), each.end(),
                                              [](const json& value) { return value.is_structured(); });
                      });
    for (std::size_t i = 0; even && i < count; ++i) {
        RowFields& fields = out.emplace_back();
        for (const auto& [name, values] : object.items())
            fields.emplace_back(name, &values[i]);
    }
    return out;
}

/// {"model": {"0": "small", "1": "large"}, "seq": {"0": 128, "1": 256}}, as pandas writes a table unasked:
/// rows in the order of their numbers, where it is one. `keys`: what these refer to.
std::vector<RowFields> rows_of_numbered(const json& object, std::deque<json>& keys) {
    const auto columns = object.items();
    const bool named = std::any_of(columns.begin(), columns.end(),
                                   [](const auto& each) { return is_name_of_known(each.key()); });
    if (!named || object.size() < 2 || !holds_only_objects(object)) return {};
    std::vector<std::pair<std::int64_t, std::string>> rows;
    for (const auto& [key, value] : object.begin()->items()) {
        const auto number = read_whole(key);
        if (!number) return {};
        rows.emplace_back(*number, key);
    }
    const bool even = std::all_of(object.begin(), object.end(), [&rows](const json& column) {
        return column.size() == rows.size() && std::all_of(rows.begin(), rows.end(), [&](const auto& row) {
                   const auto found = column.find(row.second);
                   return found != column.end() && found->is_primitive();
               });
    });
    if (!even) return {};
    std::sort(rows.begin(), rows.end());
    std::vector<RowFields> out;
    out.reserve(rows.size());
    for (const auto& row : rows) {
        RowFields& fields = out.emplace_back();
        fields.emplace_back("key", &keys.emplace_back(row.second));
        for (const auto& [name, column] : object.items())
            fields.emplace_back(name, &column.at(row.second));
    }
    return out;
}

/// A row for each record of an object whose names are values, behind those. None where it is no such.
std::optional<RawTable> table_of_keyed(const json& object, const std::string& name) {
    const KeyedRows keyed = keyed_rows(object, name);
    if (keyed.rows.empty()) return std::nullopt;
    std::deque<json> keys; // which records refer to
    std::vector<RowFields> records;
    records.reserve(keyed.rows.size());
    for (const KeyedRows::Row& row : keyed.rows) {
        RowFields& fields = records.emplace_back();
        for (std::size_t level = 0; level < row.keys.size(); ++level)
            fields.emplace_back(keyed.names[level], &keys.emplace_back(row.keys[level]));
        add_fields(fields, {}, *row.record);
    }
    return table_of(records);
}

/// `name`: under which the value stands.
void add_tables(std::vector<RawTable>& out, const std::string& above, const std::string& name,
                const json& value) {
    if (holds_only(value, &json::is_object)) {
        out.push_back(table_of_objects(value, above));
    } else if (value.is_object()) {
        std::deque<json> keys;
        std::vector<RowFields> rows = rows_of_lists(value);
        if (rows.empty()) rows = rows_of_numbered(value, keys);
        if (!rows.empty()) {
            out.push_back(table_of(rows));
            out.back().above = above;
            return;
        }
        if (std::optional<RawTable> keyed = table_of_keyed(value, name)) {
            out.push_back(std::move(*keyed));
            out.back().above = above;
            return;
        }
        std::string said = above; // "batch": 4 beside a list of results is said of it
        for (const auto& [field, each] : value.items())
            if (each.is_primitive() && !each.is_null() && said.size() < most_above)
                said += field + " " + entry_of(each) + "\n";
        for (const auto& [field, each] : value.items())
            if (each.is_structured()) add_tables(out, said + field + "\n", field, each);
    }
}

} // namespace

std::vector<RawTable> tables_of_json_value(const json& value) {
    std::vector<RawTable> out;
    add_tables(out, {}, {}, value);
    return out;
}

Results from_json_records(const json& list) {
    TableText table;
    // Each row has entries for the fields that are known only: others may be new ones in each object.
    std::map<std::string, std::size_t> places;
    TableRow others;
    std::set<std::string> names_of_others;
    for (const json& object : list) {
        if (!object.is_object())
            throw TableError("a list of results holds objects only, not " + shown(object));
        for (const auto& [name, value] : object.items()) {
            if (places.contains(name) || names_of_others.contains(name)) continue;
            if (is_name_of_known(name)) {
                places.emplace(name, table.header.size());
                table.header.push_back({name, 1, 1, -1});
            } else {
                names_of_others.insert(name);
                others.push_back({name, 1, 1, -1});
            }
        }
    }
    TableReader reader;
    reader.check_names(table.header);
    reader.problems().refuse();
    const std::size_t known = table.header.size();
    table.header.insert(table.header.end(), others.begin(), others.end());
    int number = 0;
    Allowance made = allowed_entries();
    for (const json& object : list) {
        ++number;
        made.take(known - std::min(known, object.size()));
        TableRow& row = table.rows.emplace_back(known, TableEntry{{}, 1, 1, number, true});
        for (const auto& [name, value] : object.items())
            if (const auto place = places.find(name); place != places.end()) {
                row[place->second].text = entry_of(value);
                row[place->second].absent = false;
            }
    }
    if (table.rows.empty()) throw TableError("the list is empty");
    if (!TableReader::missing_of(table.header).empty())
        for (const std::string& each : TableReader::missing_of(table))
            reader.problems().add("the list has not " + each);
    reader.problems().refuse();
    reader.read(table, unknown_cell());
    return std::move(reader).take();
}

} // namespace stepscope
