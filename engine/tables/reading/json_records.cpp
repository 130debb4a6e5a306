#include "tables/reading/json_records.h"

#include "json/json_form.h"
#include "tables/reading/table_reader.h"

#include <nlohmann/json.hpp>

#include <map>
#include <set>
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
    for (const json& object : list) {
        ++number;
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
