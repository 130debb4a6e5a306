#include "tables/reading/json_records.h"

#include "json/json_form.h"
#include "tables/reading/table_reader.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>
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

} // namespace

Results from_json_records(const json& list) {
    TableText table;
    std::map<std::string, std::size_t> places; // of fields among the columns, which stand as they come
    for (const json& object : list) {
        if (!object.is_object())
            throw TableError("a list of results holds objects only, not " + shown(object));
        for (const auto& [name, value] : object.items())
            if (places.try_emplace(name, table.header.size()).second)
                table.header.push_back({name, 1, 1, -1});
    }
    int number = 0;
    for (const json& object : list) {
        ++number;
        TableRow& row = table.rows.emplace_back(table.header.size(), TableEntry{{}, 1, 1, number, true});
        for (const auto& [name, value] : object.items()) {
            row[places.at(name)].text = entry_of(value);
            row[places.at(name)].absent = false;
        }
    }
    TableReader reader;
    if (table.rows.empty()) throw TableError("the list is empty");
    if (!TableReader::missing_of(table.header).empty())
        for (const std::string& each : TableReader::missing_of(table))
            reader.problems().add("the list has not " + each);
    reader.problems().refuse();
    reader.read(table, unknown_cell());
    return std::move(reader).take();
}

} // namespace stepscope
