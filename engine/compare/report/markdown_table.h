#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace stepscope {

/// Rows of equally many entries, which are Markdown already, the first row a header, as a table with aligned
/// columns; those from `first_number` to before `end_numbers` are right-aligned.
std::string markdown_table(const std::vector<std::vector<std::string>>& rows, std::size_t first_number,
                           std::size_t end_numbers = std::string::npos);

} // namespace stepscope
