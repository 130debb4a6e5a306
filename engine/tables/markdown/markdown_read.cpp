#include "tables/csv/csv_text.h"
#include "tables/markdown/markdown_heading.h"
#include "tables/markdown/markdown_text.h"
#include "tables/notes.h"
#include "tables/origin/origin.h"
#include "tables/reading/raw_table.h"
#include "tables/reading/table_reader.h"
#include "tables/table.h"
#include "tables/text/table_text.h"
#include "tables/text/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace stepscope {

namespace {

using namespace markdown;

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        out.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

bool has_pipe(std::string_view line) {
    return line.find('|') != std::string_view::npos;
}

/// A table of a document, and what is said of it.
struct Found {
    TableText table;
    Cell setting;
    std::string above;                ///< headings and text since the table before
    bool fenced = false;              ///< in a block of code, as examples are
    std::vector<std::string> missing; ///< what it lacks to be read
};

std::string listed(const std::vector<std::string>& items) {
    std::string out;
    for (const std::string& item : items)
        out += (out.empty() ? "" : "; ") + item;
    return out;
}

/// Goes through a document: tables among headings, text and blocks of code.
class Scanner {
public:
    Scanner(std::string_view text, Problems& problems) : lines_(lines_of(text)), problems_(problems) {}

    std::vector<Found> scan() && {
        while (at_ < lines_.size()) {
            const std::string_view line = trimmed(without_quotation(lines_[at_]).text);
            if (is_fence(line))
                fenced_ = !fenced_;
            else if (!fenced_ && line.starts_with('#'))
                setting_ = read_heading(lines_[at_], number(), problems_);
            else if (has_pipe(line) && take_table())
                continue; // it went on to the line behind the table
            if (!is_fence(line)) above_ += std::string(line) + "\n";
            ++at_;
        }
        return std::move(found_);
    }

private:
    int number() const { return static_cast<int>(at_) + 1; }

    static bool is_fence(std::string_view line) { return line.starts_with("```") || line.starts_with("~~~"); }

    bool take_table() {
        const TableRow header = split_row(lines_[at_], number());
        if (header.empty()) return false;
        const bool fits = TableReader::missing_of(header).empty();
        const TableRow delimiters =
            at_ + 1 < lines_.size() ? split_row(lines_[at_ + 1], number() + 1) : TableRow();
        if (!is_delimiter_row(delimiters) || delimiters.size() != header.size()) {
            if (fits && !fenced_) {
                problems_.add(number() + 1, 1,
                              "below the column names belongs a line of |---|, once for each column");
            }
            return false;
        }
        Found& found = found_.emplace_back();
        found.table.header = header;
        found.setting = setting_;
        found.above = std::exchange(above_, {});
        found.fenced = fenced_;
        found.missing = TableReader::missing_of(header);
        for (at_ += 2; at_ < lines_.size() && has_pipe(lines_[at_]); ++at_)
            if (TableRow row = split_row(lines_[at_], number()); !row.empty() && !is_delimiter_row(row))
                found.table.rows.push_back(std::move(row));
        return true;
    }

    std::vector<std::string_view> lines_;
    Problems& problems_;
    std::size_t at_ = 0;
    bool fenced_ = false;
    Cell setting_ = unknown_cell(); ///< what the heading says of the tables below it
    std::string above_;
    std::vector<Found> found_;
};

/// The entries of lists, among which are the notes that the writer puts below its tables.
std::vector<std::string> notes_in(std::string_view text) {
    constexpr std::string_view bullet = "- ";
    std::vector<std::string> out;
    for (std::string_view line : lines_of(text)) {
        line = trimmed(line);
        if (line.starts_with(bullet)) out.emplace_back(line.substr(bullet.size()));
    }
    return out;
}

int line_of(const Found& found) {
    return found.table.header.front().line;
}

} // namespace

std::vector<RawTable> tables_of_markdown(std::string_view bytes) {
    const std::string text = as_table_text(bytes);
    require_utf8(text);
    Problems of_headings; // which are for a person's eye here
    std::vector<RawTable> out;
    for (Found& each : Scanner(text, of_headings).scan())
        out.push_back({.text = std::move(each.table),
                       .setting = each.setting,
                       .above = std::move(each.above),
                       .below = {}});
    return out;
}

Results from_markdown(std::string_view bytes) {
    const std::string text = as_table_text(bytes);
    require_utf8(text);
    TableReader reader;
    const std::vector<Found> tables = Scanner(text, reader.problems()).scan();
    const auto fits = [](const Found& each) { return each.missing.empty(); };
    const auto stands_free = [&](const Found& each) { return fits(each) && !each.fenced; };
    const bool any = std::any_of(tables.begin(), tables.end(), fits);
    const bool any_free = std::any_of(tables.begin(), tables.end(), stands_free);
    for (const Found& each : tables) {
        if (!fits(each)) {
            if (any)
                reader.remark(Severity::Warning, fmt::format("line {}: a table is left out; it has not {}",
                                                             line_of(each), listed(each.missing)));
            else
                reader.problems().add(
                    line_of(each), 1,
                    fmt::format("the table has not {}", listed(TableReader::missing_of(each.table))));
        } else if (any_free && each.fenced) {
            reader.remark(Severity::Warning,
                          fmt::format("line {}: a table in a block of code is left out", line_of(each)));
        } else {
            reader.read(each.table, each.setting);
        }
    }
    reader.problems().refuse();
    if (!any) throw TableError("line 1, column 1: there is no table; its lines hold | between the entries");
    Results results = std::move(reader).take();
    read_doubts(results, notes_in(text), as_markdown);
    if (FoundOrigins origins = find_origins(text); origins.texts.size() == 1)
        results.set_told_origin(std::move(origins.texts.front()));
    return results;
}

} // namespace stepscope
