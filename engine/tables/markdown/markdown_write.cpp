#include "tables/markdown/markdown_layout.h"
#include "tables/table.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace stepscope {

namespace {

using namespace markdown;

/// What a table's rows have in common, as its heading names it: the values of the axes of headings, in their
/// order.
struct Combination {
    std::vector<AxisValue> values;
    bool train = false;

    friend bool operator==(const Combination&, const Combination&) = default;
};

Combination combination_of(const Cell& cell) {
    Combination out;
    for (const Axis* const axis : axes_at(TablePlace::Heading))
        out.values.push_back(axis->value(cell));
    out.train = cell.options.mode == Mode::Train;
    return out;
}

/// A name as it can stand in a table: "|" would end the entry, a control character the line.
std::string entry_text(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '|' || c == '\\') out += '\\';
        out += static_cast<unsigned char>(c) < ' ' ? '?' : c;
    }
    return out.find_first_not_of(' ') != std::string::npos ? out : "(unnamed)";
}

std::string heading_of(const Combination& c) {
    std::string out;
    const std::vector<const Axis*> named = axes_at(TablePlace::Heading);
    for (std::size_t i = 0; i < named.size(); ++i) {
        const std::string value = text_of(*named[i], c.values[i]);
        out += fmt::format("{}{} {}", i == 0 ? "## " : ", ", named[i]->name,
                           value.empty() ? unknown : entry_text(value));
    }
    return out + (c.train ? ", mode train" : "");
}

struct Row {
    const CellResult* key = nullptr; ///< any cell of the row
    std::array<const CellResult*, 2> halves{};
};

struct Table {
    Combination combination;
    std::span<const Half> halves;
    std::vector<Row> rows;
};

bool same_row(const Cell& a, const Cell& b) {
    const std::vector<const Axis*> row = axes_at(TablePlace::Row);
    return std::all_of(row.begin(), row.end(),
                       [&](const Axis* axis) { return axis->value(a) == axis->value(b); });
}

void place(Table& table, const CellResult& cell) {
    const auto half = static_cast<std::size_t>(
        std::find_if(table.halves.begin(), table.halves.end(),
                     [&](const Half& h) { return h.mode == cell.cell.options.mode; }) -
        table.halves.begin());
    // The modes of a row follow one another in a sweep: look from the end.
    const auto row = std::find_if(table.rows.rbegin(), table.rows.rend(), [&](const Row& r) {
        return same_row(r.key->cell, cell.cell) && r.halves.at(half) == nullptr;
    });
    Row& target = row != table.rows.rend() ? *row : table.rows.emplace_back(Row{&cell, {}});
    target.halves.at(half) = &cell;
}

std::vector<Table> tables_of(const Results& results) {
    std::vector<Table> tables;
    for (const CellResult& cell : results.cells()) {
        const Combination combination = combination_of(cell.cell);
        auto table = std::find_if(tables.begin(), tables.end(),
                                  [&](const Table& t) { return t.combination == combination; });
        if (table == tables.end()) {
            Table fresh{combination, seed_halves, {}};
            if (combination.train) fresh.halves = train_halves;
            table = tables.insert(tables.end(), std::move(fresh));
        }
        place(*table, cell);
    }
    if (tables.empty()) tables.push_back({{}, seed_halves, {}});
    return tables;
}

/// Rounded to `decimals`, then six significant digits without trailing zeros: as pandas' round and tabulate
/// print it.
std::string number_text(double value, int decimals) {
    if (!std::isfinite(value)) return "nan";
    const std::string fixed = fmt::format("{:.{}f}", value, decimals);
    double rounded = 0;
    std::from_chars(fixed.data(), fixed.data() + fixed.size(), rounded);
    return fmt::format("{:g}", rounded);
}

std::string_view status_text(const CellResult& cell) {
    if (cell.status) return name_of(*cell.status);
    return cell.started ? unfinished : not_run;
}

void add_half(std::vector<std::string>& entries, const CellResult* cell, std::size_t half,
              std::size_t halves) {
    const std::size_t at = key_columns() + half;
    entries.at(at) = cell != nullptr ? status_text(*cell) : absent;
    // A cell that took no step has no times, even where its statistics are zeros.
    const bool timed =
        cell != nullptr && cell->status && (*cell->status == Status::Ok || cell->statistics.total > 0);
    const auto put = [&](std::size_t column, double value, int decimals) {
        entries.at(at + column * halves) = timed ? number_text(value, decimals) : "nan";
    };
    const Statistics none;
    const Statistics& s = timed ? cell->statistics : none;
    put(1, s.total, 4);
    put(2, s.warmup, 4);
    put(3, s.mean, 4);
    put(4, s.stddev, 6);
}

using Grid = std::vector<std::vector<std::string>>; ///< the header and the rows

std::string entry_of(const Axis& axis, const Cell& cell) {
    if (axis.kind == AxisKind::Model) return entry_text(cell.model.name);
    return is_known(axis, cell) ? entry_text(text_of(axis, cell)) : std::string(unknown);
}

Grid grid_of(const Table& table) {
    Grid grid;
    std::vector<std::string>& header = grid.emplace_back();
    const std::vector<const Axis*> row_axes = axes_at(TablePlace::Row);
    for (const Axis* const axis : row_axes)
        header.emplace_back(column_of(*axis));
    for (const Size& size : sizes)
        header.emplace_back(size.column);
    for (const std::string_view column : half_columns)
        for (const Half& half : table.halves)
            header.push_back(fmt::format("{} {}", column, half.suffix));
    const std::size_t columns = header.size();
    for (const Row& row : table.rows) {
        const Cell& cell = row.key->cell;
        std::vector<std::string> entries;
        entries.reserve(columns);
        for (const Axis* const axis : row_axes)
            entries.push_back(entry_of(*axis, cell));
        for (const Size& size : sizes)
            entries.push_back(std::to_string(cell.model.*size.member));
        entries.resize(columns);
        for (std::size_t half = 0; half < table.halves.size(); ++half)
            add_half(entries, row.halves.at(half), half, table.halves.size());
        grid.push_back(std::move(entries));
    }
    return grid;
}

/// Characters, not bytes: model names may hold any letters.
std::size_t width_of(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool is_text_column(std::size_t column, std::size_t halves) {
    return column == 0 || (column >= key_columns() && column < key_columns() + halves);
}

void append_grid(std::string& out, const Grid& grid, std::size_t halves) {
    const std::size_t columns = grid.front().size();
    std::vector<std::size_t> widths(columns, 3); // "---", the shortest delimiter
    for (const auto& entries : grid)
        for (std::size_t c = 0; c < columns; ++c)
            widths[c] = std::max(widths[c], width_of(entries[c]));

    const auto append_line = [&](const auto& entry_of) {
        for (std::size_t c = 0; c < columns; ++c)
            out += fmt::format("| {} ", entry_of(c));
        out += "|\n";
    };
    for (std::size_t r = 0; r < grid.size(); ++r) {
        append_line([&](std::size_t c) {
            const std::string fill(widths[c] - width_of(grid[r][c]), ' ');
            return is_text_column(c, halves) ? grid[r][c] + fill : fill + grid[r][c];
        });
        if (r == 0)
            append_line([&](std::size_t c) {
                const std::string dashes(widths[c] - 1, '-');
                return is_text_column(c, halves) ? ":" + dashes : dashes + ":";
            });
    }
}

} // namespace

std::string to_markdown(const Results& results) {
    const std::vector<Table> tables = tables_of(results);
    const bool named = tables.size() > 1 || tables.front().combination.train;
    std::string out = "# Benchmark Results\n";
    for (const Table& table : tables) {
        out += '\n';
        if (named) out += heading_of(table.combination) + "\n\n";
        append_grid(out, grid_of(table), table.halves.size());
    }
    return out;
}

} // namespace stepscope
