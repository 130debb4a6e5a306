#include "tables/csv/csv_text.h"
#include "tables/markdown/markdown_layout.h"
#include "tables/table.h"
#include "workload/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

namespace stepscope {

namespace {

using namespace markdown;

std::string_view trim(std::string_view text) {
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// An entry of a table and where it starts, from 1.
struct Entry {
    std::string text;
    int line = 0;
    std::size_t column = 0;
};

[[noreturn]] void fail(int line, std::size_t column, const std::string& problem) {
    throw TableError(fmt::format("line {}, column {}: {}", line, column, problem));
}

[[noreturn]] void fail(const Entry& entry, const std::string& problem) {
    fail(entry.line, entry.column, problem);
}

/// Splits at every "|" that no backslash escapes.
std::vector<Entry> split_row(std::string_view text, int line) {
    const std::size_t first = text.find('|');
    std::vector<Entry> entries;
    std::string entry;
    std::size_t start = first + 1;
    for (std::size_t i = first + 1; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '|' || text[i + 1] == '\\')) {
            entry += text[++i];
        } else if (text[i] == '|') {
            entries.push_back({std::string(trim(entry)), line, start + 1});
            entry.clear();
            start = i + 1;
        } else {
            entry += text[i];
        }
    }
    if (!trim(entry).empty()) entries.push_back({std::string(trim(entry)), line, start + 1});
    return entries;
}

bool is_delimiter(const Entry& entry) {
    std::string_view text = entry.text;
    if (text.starts_with(':')) text.remove_prefix(1);
    if (text.ends_with(':')) text.remove_suffix(1);
    return !text.empty() && text.find_first_not_of('-') == std::string_view::npos;
}

template <typename Integer>
Integer whole_number(const Entry& entry, std::string_view what,
                     Integer maximum = std::numeric_limits<Integer>::max()) {
    Integer value = 0;
    const char* const end = entry.text.data() + entry.text.size();
    const auto [stop, error] = std::from_chars(entry.text.data(), end, value);
    if (error != std::errc{} || stop != end || value < 0 || value > maximum)
        fail(entry,
             fmt::format("{} must be a whole number from 0 to {}, not \"{}\"", what, maximum, entry.text));
    return value;
}

/// NaN where the table says "nan".
double seconds(const Entry& entry, std::string_view what) {
    if (entry.text == "nan") return std::numeric_limits<double>::quiet_NaN();
    double value = 0;
    const char* const end = entry.text.data() + entry.text.size();
    const auto [stop, error] = std::from_chars(entry.text.data(), end, value);
    if (error != std::errc{} || stop != end || !std::isfinite(value) || value < 0)
        fail(entry, fmt::format("{} must be a number of seconds or nan, not \"{}\"", what, entry.text));
    return value;
}

/// Sets the value of an axis, which a table says under `name`.
void set_value(Cell& cell, const Axis& axis, std::string_view name, const Entry& entry) {
    if (entry.text == unknown) {
        axis.set_value(cell, unknown_value(axis));
        return;
    }
    if (axis.kind == AxisKind::Number) {
        axis.set_value(cell, whole_number<std::int64_t>(entry, name, axis.maximum));
        return;
    }
    try {
        axis.set_value(cell, value_from_text(axis, entry.text, std::string(axis.name)));
    } catch (const WorkloadError& error) {
        fail(entry, error.what());
    }
}

/// "batch 4, precision fp32, ..., device cpu", in the order in which the writer puts them.
Cell read_heading(std::string_view text, int line, std::size_t column) {
    Cell out = unknown_cell();
    const auto next = [&](std::string_view key) -> Entry {
        const std::size_t end = std::min(text.find(", "), text.size());
        std::string_view part = text.substr(0, end);
        if (!part.starts_with(key) || part.substr(key.size(), 1) != " ")
            fail(line, column, fmt::format("the heading must go on with \"{} ...\", not \"{}\"", key, part));
        Entry entry{std::string(part.substr(key.size() + 1)), line, column + key.size() + 1};
        const std::size_t taken = std::min(end + 2, text.size());
        text.remove_prefix(taken);
        column += taken;
        return entry;
    };
    for (const Axis* const axis : axes_at(TablePlace::Heading))
        set_value(out, *axis, axis->name, next(axis->name));
    if (!text.empty() && next("mode").text != "train")
        fail(line, column, "the only mode of a heading is train");
    if (!text.empty()) fail(line, column, fmt::format("\"{}\" does not belong in the heading", text));
    return out;
}

struct HalfPosition {
    Mode mode{};
    std::array<std::size_t, half_columns.size()> columns{}; ///< index of each half column
};

/// Where each column of a table stands: headings may come in any order, each once.
struct Layout {
    std::vector<std::size_t> keys; ///< of the axes of rows, then of the sizes
    std::vector<HalfPosition> halves;
    std::size_t columns = 0;
};

Layout read_header(const std::vector<Entry>& header) {
    Layout out;
    out.columns = header.size();
    const auto find = [&](const std::string& name) -> std::optional<std::size_t> {
        const auto found =
            std::find_if(header.begin(), header.end(), [&](const Entry& e) { return e.text == name; });
        if (found == header.end()) return std::nullopt;
        return static_cast<std::size_t>(found - header.begin());
    };
    const auto require = [&](const std::string& name) {
        if (const auto column = find(name)) return *column;
        fail(header.front(), fmt::format("the table has no column \"{}\"", name));
    };
    for (const Axis* const axis : axes_at(TablePlace::Row))
        out.keys.push_back(require(std::string(column_of(*axis))));
    for (const Size& size : sizes)
        out.keys.push_back(require(std::string(size.column)));

    std::vector<Half> halves(seed_halves.begin(), seed_halves.end());
    halves.insert(halves.end(), train_halves.begin(), train_halves.end());
    for (const Half& half : halves) {
        if (!find(fmt::format("{} {}", half_columns[0], half.suffix))) continue;
        HalfPosition& position = out.halves.emplace_back();
        position.mode = half.mode;
        for (std::size_t i = 0; i < half_columns.size(); ++i)
            position.columns.at(i) = require(fmt::format("{} {}", half_columns.at(i), half.suffix));
    }
    if (out.halves.empty()) fail(header.front(), "the table has no column \"Status FWD\"");

    const std::size_t expected = out.keys.size() + out.halves.size() * half_columns.size();
    if (header.size() != expected)
        fail(header.front(),
             fmt::format("the table has {} columns where {} belong; remove columns that Stepscope "
                         "does not write and those that stand twice",
                         header.size(), expected));
    return out;
}

class Reader {
public:
    explicit Reader(std::string_view text) : rest_(text) {}

    Results read() && {
        if (rest_.starts_with("\xEF\xBB\xBF")) rest_.remove_prefix(3);
        while (const auto line = next_line()) {
            const std::string_view text = trim(*line);
            if (text.starts_with('#'))
                read_title(text);
            else if (text.starts_with('|'))
                read_table(*line);
        }
        if (!found_table_) throw TableError("line 1, column 1: there is no table; its lines begin with |");
        return std::move(results_);
    }

private:
    std::optional<std::string_view> next_line() {
        if (rest_.empty()) return std::nullopt;
        const std::size_t end = std::min(rest_.find('\n'), rest_.size());
        const std::string_view line = rest_.substr(0, end);
        rest_.remove_prefix(std::min(end + 1, rest_.size()));
        ++line_;
        return line;
    }

    void read_title(std::string_view text) {
        setting_ = unknown_cell();
        const std::size_t start = text.find_first_not_of("# ");
        if (start == std::string_view::npos) return;
        const std::string_view title = text.substr(start);
        const std::string first = std::string(axes_at(TablePlace::Heading).front()->name) + " ";
        if (title.starts_with(first)) setting_ = read_heading(title, line_, start + 1);
    }

    void read_table(std::string_view header_line) {
        found_table_ = true;
        const std::vector<Entry> header = split_row(header_line, line_);
        if (header.empty()) fail(line_, 1, "the table has no columns");
        const Layout layout = read_header(header);
        const auto delimiter_line = next_line();
        if (!delimiter_line || !trim(*delimiter_line).starts_with('|'))
            fail(line_, 1, "below the column names belongs a line of |---|");
        const std::vector<Entry> delimiters = split_row(*delimiter_line, line_);
        if (delimiters.size() != layout.columns ||
            !std::all_of(delimiters.begin(), delimiters.end(), is_delimiter))
            fail(line_, 1, "below the column names belongs a line of |---|, once for each column");
        while (trim(rest_.substr(0, rest_.find('\n'))).starts_with('|'))
            read_row(*next_line(), layout);
    }

    void read_row(std::string_view text, const Layout& layout) {
        const std::vector<Entry> entries = split_row(text, line_);
        if (entries.size() != layout.columns)
            fail(line_, 1,
                 fmt::format("the row has {} entries, the table {} columns", entries.size(), layout.columns));
        Cell cell = setting_;
        auto key = layout.keys.begin();
        for (const Axis* const axis : axes_at(TablePlace::Row))
            read_key(cell, *axis, entries.at(*key++));
        for (const Size& size : sizes)
            cell.model.*size.member = whole_number<std::int64_t>(entries.at(*key++), size.column);
        for (const HalfPosition& half : layout.halves)
            read_half(cell, half, entries);
    }

    static void read_key(Cell& cell, const Axis& axis, const Entry& entry) {
        if (axis.kind != AxisKind::Model)
            set_value(cell, axis, column_of(axis), entry);
        else if (entry.text.empty())
            fail(entry, "the model has no name");
        else
            cell.model.name = entry.text;
    }

    void read_half(Cell cell, const HalfPosition& half, const std::vector<Entry>& entries) {
        const auto entry = [&](std::size_t i) -> const Entry& { return entries.at(half.columns.at(i)); };
        const std::string& status = entry(0).text;
        if (status == absent) return;
        cell.index = static_cast<int>(results_.cells().size());
        cell.options.mode = half.mode;
        CellResult result;
        result.cell = std::move(cell);
        result.started = status != not_run;
        if (status != not_run && status != unfinished) {
            result.status = find_choice<Status>(status);
            if (!result.status)
                fail(entry(0), fmt::format("the status must be one of {}, {}, {} or {}, not \"{}\"",
                                           allowed_names<Status>(), not_run, unfinished, absent, status));
        }
        Statistics& s = result.statistics;
        s.count = Statistics::unknown_count;
        s.total = seconds(entry(1), half_columns[1]);
        s.warmup = seconds(entry(2), half_columns[2]);
        s.mean = seconds(entry(3), half_columns[3]);
        s.stddev = seconds(entry(4), half_columns[4]);
        results_.add(std::move(result));
    }

    std::string_view rest_;
    int line_ = 0;
    bool found_table_ = false;
    Cell setting_ = unknown_cell(); ///< what the heading says of the cells below it
    Results results_;
};

} // namespace

Results from_markdown(std::string_view text) {
    require_utf8(text);
    return Reader(text).read();
}

} // namespace stepscope
