#include "output.h"

#include "errors.h"
#include "system/characters/text_width.h"
#include "system/files/posix_file.h"
#include "system/processes/standard_streams.h"
#include "system/text/shown_message.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <unistd.h>

namespace stepscope::cli {

namespace {

void write_output(std::string_view text) {
    if (const int problem = write_all(STDOUT_FILENO, text); problem != 0)
        throw OutputError("standard output cannot be written: " + explain_errno(problem));
}

} // namespace

void print(std::string_view text) {
    write_output(shown_text(text, Lines::Several));
}

void print_data(std::string_view text) {
    if (::isatty(STDOUT_FILENO) == 1)
        print(text);
    else
        write_output(text);
}

void print_json(const nlohmann::json& json) {
    print_data(json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

void tell(std::string_view text) {
    // At once: lines of several programs stay whole.
    write_standard_error(with_hanging_lines(shown_text(text, Lines::Several)) + "\n");
}

void tell_error(std::string_view problem) {
    write_standard_error(with_hanging_lines(shown_message("error: " + std::string(problem), Lines::Several)) +
                         "\n");
}

std::string aligned(std::vector<std::vector<std::string>> rows, std::size_t first_number,
                    std::size_t end_numbers) {
    for (auto& row : rows)
        for (std::string& text : row)
            text = shown_text(text);
    std::vector<ColumnWidth> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t c = 0; c < row.size(); ++c)
            widths[c].add(row[c]);
    }
    std::string out;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t c = 0; c < row.size(); ++c) {
            const std::string fill = widths[c].fill(row[c]);
            line +=
                (c == 0 ? "" : "  ") + (c < first_number || c >= end_numbers ? row[c] + fill : fill + row[c]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
    return out;
}

std::string seconds_text(double seconds) {
    if (std::isnan(seconds)) return "unknown";
    if (seconds < 1e-3) return fmt::format("{:.1f} µs", seconds * 1e6);
    if (seconds < 1) return fmt::format("{:.3f} ms", seconds * 1e3);
    return fmt::format("{:.3f} s", seconds);
}

std::string clock_text(double seconds) {
    const auto whole = static_cast<std::int64_t>(std::lround(std::max(seconds, 0.0)));
    if (whole < 3600) return fmt::format("{}:{:02}", whole / 60, whole % 60);
    return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

std::filesystem::path own_program() {
    return std::filesystem::read_symlink("/proc/self/exe");
}

} // namespace stepscope::cli
