#include "tables/reading/entry.h"

#include "system/shown_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace stepscope {

void Problems::add(int line, std::size_t column, const std::string& problem) {
    add(fmt::format("line {}, column {}: {}", line, column, problem));
}

void Problems::add(const std::string& problem) {
    lines_.push_back(shown_text(problem));
}

void Problems::refuse() const {
    constexpr std::size_t most = 20; // a table that is wrong in one way is often wrong in every row
    if (lines_.empty()) return;
    std::string out;
    for (std::size_t i = 0; i < std::min(lines_.size(), most); ++i)
        out += (i == 0 ? "" : "\n") + lines_[i];
    if (lines_.size() > most) out += fmt::format("\nand {} more like these", lines_.size() - most);
    throw TableError(out);
}

} // namespace stepscope
