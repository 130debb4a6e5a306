#include "tables/reading/json_lines.h"

#include "json/field_error.h"
#include "json/reading/parse_json.h"
#include "tables/errors.h"
#include "tables/reading/json_records.h"
#include "tables/text/quoted.h"
#include "tables/text/table_text.h"
#include "tables/text/words.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace stepscope {

namespace {

using nlohmann::json;

std::string_view take_line(std::string_view& text) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    return trimmed(line);
}

/// The line as it stands in the file, for its place in what is said of it.
[[noreturn]] void refuse_line(std::size_t number, std::string_view line) {
    const std::string at = fmt::format("line {}", number);
    try {
        parse_json_of_others(std::string(number - 1, '\n') + std::string(line));
    } catch (const FieldError& error) {
        const std::string what = error.what();
        throw TableError((what.find(at) == std::string::npos ? at + ": " + what : what) +
                         "; each line is an object by itself: mend this one, or take it out");
    }
    throw TableError(fmt::format("{} is no object but {}; each line is one by itself, such as "
                                 "{{\"model\": \"small\", \"seq\": 128, \"mean_ms\": 3.1}}",
                                 at, in_quotes(std::string(line))));
}

json list_of(std::string_view text) {
    const std::string plain = as_table_text(text);
    json out = json::array();
    std::size_t number = 0;
    for (std::string_view rest = plain; !rest.empty();) {
        const std::string_view line = take_line(rest);
        ++number;
        if (line.empty()) continue;
        if (line.front() != '{') refuse_line(number, line);
        try {
            out.push_back(parse_json_of_others(line));
        } catch (const FieldError&) {
            refuse_line(number, line);
        }
    }
    if (out.empty()) throw TableError("it is empty: there is no line with an object");
    return out;
}

} // namespace

Results from_json_lines(std::string_view text) {
    return from_json_records(list_of(text));
}

std::vector<RawTable> tables_of_json_lines(std::string_view text) {
    return tables_of_json_value(list_of(text));
}

bool looks_like_json_lines(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3); // a byte order mark
    const auto next = [&text] {
        std::string_view line;
        while (line.empty() && !text.empty())
            line = take_line(text);
        return line;
    };
    const std::string_view first = next();
    return first.size() > 1 && first.front() == '{' && first.back() == '}' && next().starts_with('{');
}

} // namespace stepscope
