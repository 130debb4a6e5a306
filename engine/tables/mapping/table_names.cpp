#include "tables/mapping/columns/column_mapping.h"
#include "tables/text/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace stepscope {

namespace {

/// Two lines of names as one. What spans columns stands in the first of them alone: an entry without text is
/// of the one before it, as long as each has a name below.
TableRow joined_names(const TableRow& above, const TableRow& below) {
    TableRow out = above;
    out.resize(std::max(above.size(), below.size()), TableEntry());
    std::string span;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const std::string second = i < below.size() ? std::string(trimmed(below[i].text)) : std::string();
        const std::string first(trimmed(out[i].text));
        if (!first.empty())
            span = second.empty() ? std::string() : first;
        else if (second.empty())
            span.clear();
        const std::string& before = first.empty() ? span : first;
        out[i].text = trimmed(fmt::format("{} {}", before, second));
        if (trimmed(i < above.size() ? above[i].text : std::string()).empty() && i < below.size()) {
            out[i].line = below[i].line;
            out[i].column = below[i].column;
        }
    }
    return out;
}

} // namespace

TableView with_names(const RawTable& table, std::size_t header_lines) {
    TableView out = table.text;
    const std::size_t below = std::min(std::max<std::size_t>(header_lines, 1) - 1, out.rows.size());
    for (std::size_t i = 0; i < below; ++i)
        out.header = joined_names(out.header, out.rows[i]);
    out.rows = out.rows.subspan(below);
    return out;
}

std::vector<std::string> names_of(const TableView& table) {
    std::map<std::string, int> seen;
    std::set<std::string> taken; // "time (2)" may stand there as it is
    std::vector<std::string> out;
    out.reserve(table.header.size());
    for (const TableEntry& each : table.header) {
        const std::string name = shown_name(each);
        int& times = seen.try_emplace(name, 1).first->second;
        std::string own = name;
        while (!taken.insert(own).second)
            own = fmt::format("{} ({})", name, ++times);
        out.push_back(std::move(own));
    }
    return out;
}

ColumnPlaces places_of(const TableView& table) {
    ColumnPlaces out;
    std::size_t place = 0;
    for (std::string& name : names_of(table))
        out.emplace(std::move(name), place++);
    return out;
}

std::string shape_of(const std::vector<std::string>& names) {
    std::string out;
    for (const std::string& name : names)
        out += name + '\x1f';
    return out;
}

} // namespace stepscope
