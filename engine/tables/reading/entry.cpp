#include "tables/reading/entry.h"

#include "system/text/shown_message.h"
#include "tables/text/quoted.h"
#include "tables/text/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace stepscope {

std::string place_of_row(const TableEntry& entry) {
    return entry.record > 0 ? fmt::format("entry {}", entry.record) : fmt::format("line {}", entry.line);
}

std::string shown_name(const TableEntry& entry) {
    return std::string(without_emphasis(entry.text));
}

std::string quoted_name(const TableEntry& entry) {
    return in_quotes(without_emphasis(entry.text));
}

void ShortList::add(const std::string& name) {
    if (++count_ <= most) named_ += (named_.empty() ? "" : ", ") + name;
}

std::string ShortList::text() const {
    return count_ > most ? fmt::format("{} and {} more", named_, count_ - most) : named_;
}

void Problems::add(int line, std::size_t column, const std::string& problem) {
    add(fmt::format("line {}, column {}: {}", line, column, problem));
}

void Problems::add(const TableEntry& entry, const std::string& problem) {
    if (entry.record != 0)
        add((entry.record > 0 ? place_of_row(entry) + ": " : std::string()) + problem);
    else
        add(entry.line, entry.column, problem);
}

void Problems::add_to_row(const TableEntry& first, const std::string& problem) {
    add({{}, first.line, 1, first.record}, problem);
}

void Problems::add(const std::string& problem) {
    lines_.push_back(shown_message(problem));
}

std::string Problems::first() const {
    constexpr std::size_t most = 20; // a table that is wrong in one way is often wrong in every row
    std::string out;
    for (std::size_t i = 0; i < std::min(lines_.size(), most); ++i)
        out += (i == 0 ? "" : "\n") + lines_[i];
    if (lines_.size() > most) out += fmt::format("\nand {} more like these", lines_.size() - most);
    return out;
}

std::string Problems::take() {
    std::string out = first();
    lines_.clear();
    return out;
}

void Problems::refuse() const {
    if (!lines_.empty()) throw TableError(first());
}

} // namespace stepscope
