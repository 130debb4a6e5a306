#include "tables/reading/keyed_objects.h"

#include "tables/reading/names/column_meaning.h"
#include "tables/reading/names/part_words.h"
#include "tables/text/numbers.h"
#include "tables/text/words.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace stepscope {

namespace {

using nlohmann::json;

/// Levels of keys within keys: model, sequence length, batch and so on.
constexpr std::size_t most_levels = 8;

bool is_list_of_objects(const json& value) {
    return value.is_array() && !value.empty() &&
           std::all_of(value.begin(), value.end(), [](const json& each) { return each.is_object(); });
}

/// "forward", "mean_ms", "d_model": what a record has, and no value.
bool is_name_of_field(const std::string& name) {
    if (!std::holds_alternative<OtherColumn>(meaning_of(name))) return true;
    std::vector<std::string> words = words_of(name);
    Part part;
    return take_part(words, part) != PartSaid::Nothing;
}

/// Whether at least two of them, and half, have a field in common: those of records of one kind do.
bool are_alike(const json& members) {
    std::map<std::string, std::size_t> seen;
    std::size_t most = 0;
    for (const json& member : members)
        for (const auto& [name, value] : (member.is_array() ? member.front() : member).items())
            most = std::max(most, ++seen[name]);
    return most >= std::max<std::size_t>(2, (members.size() + 1) / 2);
}

bool is_keyed(const json& object) {
    if (!object.is_object() || object.size() < 2) return false;
    const auto all = [&object](const auto& is) { return std::all_of(object.begin(), object.end(), is); };
    const bool one_kind =
        all([](const json& each) { return each.is_object() && !each.empty(); }) || all(is_list_of_objects);
    if (!one_kind || !are_alike(object)) return false;
    const auto items = object.items();
    return std::none_of(items.begin(), items.end(),
                        [](const auto& each) { return is_name_of_field(each.key()); });
}

/// The same of an object within such, which may have one member alone: {"128": {...}}.
bool is_level(const json& object) {
    if (is_keyed(object)) return true;
    if (!object.is_object() || object.size() != 1 || !read_whole(object.begin().key())) return false;
    const json& member = *object.begin();
    return (member.is_object() && !member.empty()) || is_list_of_objects(member);
}

/// Names as they are read: of "64" and "128" the lesser first.
std::vector<std::pair<std::string, const json*>> members_of(const json& object) {
    std::vector<std::pair<std::string, const json*>> out;
    for (const auto& [key, value] : object.items())
        out.emplace_back(key, &value);
    const bool numbers = std::all_of(out.begin(), out.end(),
                                     [](const auto& each) { return read_whole(each.first).has_value(); });
    if (numbers)
        std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) {
            return *read_whole(a.first) < *read_whole(b.first);
        });
    return out;
}

void add_rows(std::vector<KeyedRows::Row>& out, const std::vector<std::string>& before, const json& object) {
    const bool deeper =
        before.size() + 1 < most_levels && std::any_of(object.begin(), object.end(), is_level);
    for (const auto& [key, value] : members_of(object)) {
        std::vector<std::string> keys = before;
        keys.push_back(key);
        if (value->is_array())
            for (const json& record : *value)
                out.push_back({keys, &record});
        else if (deeper && std::all_of(value->begin(), value->end(), [](const json& each) {
                     return each.is_object() || is_list_of_objects(each);
                 }))
            add_rows(out, keys, *value);
        else
            out.push_back({keys, value});
    }
}

/// "seq_" of "seq_64" and "seq_128", where all keys at a level begin so and go on with a number.
std::string common_word(const std::vector<KeyedRows::Row>& rows, std::size_t level) {
    std::string out;
    for (const KeyedRows::Row& row : rows) {
        if (level >= row.keys.size()) continue;
        const std::string& key = row.keys[level];
        const std::size_t digits = key.find_first_of("0123456789");
        if (digits == 0 || digits == std::string::npos || !read_whole(std::string_view(key).substr(digits)))
            return {};
        const std::string word = key.substr(0, digits);
        if (!out.empty() && word != out) return {};
        out = word;
    }
    return out;
}

std::string name_of_level(const std::string& said, std::size_t level) {
    for (const std::string& name : {said, said.ends_with('s') ? said.substr(0, said.size() - 1) : said})
        for (const char* before : {"", "by_", "per_"})
            if (name.starts_with(before) &&
                std::holds_alternative<AxisColumn>(meaning_of(name.substr(std::string_view(before).size()))))
                return name.substr(std::string_view(before).size());
    return level == 0 ? "key" : fmt::format("key {}", level + 1);
}

} // namespace

KeyedRows keyed_rows(const json& object, const std::string& name) {
    KeyedRows out;
    if (!is_keyed(object)) return out;
    add_rows(out.rows, {}, object);
    std::size_t levels = 0;
    for (const KeyedRows::Row& row : out.rows)
        levels = std::max(levels, row.keys.size());
    for (std::size_t level = 0; level < levels; ++level) {
        const std::string word = common_word(out.rows, level);
        const bool tells = std::holds_alternative<AxisColumn>(meaning_of(word));
        out.names.push_back(tells ? joined(words_of(word))
                                  : name_of_level(level == 0 ? name : std::string(), level));
        for (KeyedRows::Row& row : out.rows)
            if (tells && level < row.keys.size()) row.keys[level].erase(0, word.size());
    }
    return out;
}

} // namespace stepscope
