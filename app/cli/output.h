#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope::cli {

/// For a person, to standard output, at once. What a terminal would obey is written out, but for line feeds
/// and tabs: a text that is to be no more than a line's part is one by `shown_text`. Throws OutputError when
/// it cannot be written (a full disk, a closed pipe).
void print(std::string_view text);
/// For programs: documents, tables and records, exactly; as `print` where a terminal shows them to a person.
void print_data(std::string_view text);
/// As data. Bytes of names that are not UTF-8 are replaced, as JSON cannot hold them.
void print_json(const nlohmann::json& json);
/// To standard error, as a line, where that can be written: whether it can is no matter of a run. What a
/// terminal would obey is written out, and lines behind the first hang (`with_hanging_lines`): what a file, a
/// device or a name says never begins one.
void tell(std::string_view text);
/// The same of what went wrong, behind "error: ": of a line that is longer than any should be, for what was
/// typed or stands in a file, its beginning and its end (`shown_message`).
void tell_error(std::string_view problem);

/// Rows of equally many entries as aligned columns, the first row a header; columns from `first_number` to
/// before `end_numbers` are right-aligned. What a terminal would obey is written out; an entry too wide to
/// pad the others to (ColumnWidth) moves what stands behind it in its own line.
std::string aligned(std::vector<std::vector<std::string>> rows, std::size_t first_number,
                    std::size_t end_numbers = std::string::npos);

std::string seconds_text(double seconds); ///< "1.234 ms"
std::string clock_text(double seconds);   ///< "1:02:03", for waiting times

/// The path of this program.
std::filesystem::path own_program();

} // namespace stepscope::cli
