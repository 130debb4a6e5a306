#pragma once

#include "tables/reading/entry.h"

#include <string>
#include <string_view>

namespace stepscope::markdown {

/// A name as it can stand in a table and in a heading, so that Markdown shows it as it is and it reads back:
/// what Markdown would take for its own behind a backslash; characters that would not be seen, or would
/// change how others are seen, as "\u202e".
std::string as_markdown(std::string_view name);
/// A paragraph that is not shown; empty for an empty text. `text`: one line without >.
std::string comment(std::string_view text);
/// Back, as far as Markdown goes: backslashes, entities (&nbsp;), <br>, emphasis around the whole.
std::string without_markdown(std::string_view text);

/// A line without what a quotation puts before it ("> "), and how many characters that were.
struct Quoted {
    std::string_view text;
    std::size_t skipped = 0;
};
Quoted without_quotation(std::string_view line);

/// Splits at every "|" that no backslash escapes; those at both ends need not be there.
TableRow split_row(std::string_view line, int number);
/// Whether a row is the line of |:---| below the names of columns.
bool is_delimiter_row(const TableRow& row);

} // namespace stepscope::markdown
