#include "system/characters/text_width.h"
#include "tables/digits.h"
#include "tables/markdown/markdown_layout.h"
#include "tables/markdown/markdown_text.h"
#include "tables/notes.h"
#include "tables/origin/origin.h"
#include "tables/table.h"
#include "workload/text/sizes_key.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace stepscope {

namespace {

using namespace markdown;

/// What a table's rows have in common, as its heading names it: the values of the axes of headings, in their
/// order, and a mode that has tables of its own.
struct Combination {
    std::vector<AxisValue> values;
    std::optional<Half> single;
};

Combination combination_of(const Cell& cell) {
    Combination out;
    for (const Axis* const axis : axes_at(TablePlace::Heading))
        out.values.push_back(axis->value(cell));
    for (const Half& half : single_halves)
        if (half.mode == cell.options.mode) out.single = half;
    return out;
}

/// In a heading, where a comma would end a value and a space begin another.
std::string heading_value(const std::string& value) {
    std::string out;
    for (const char c : as_markdown(value))
        out += c == ',' ? "\\u002c" : c == ' ' ? "\\u0020" : std::string(1, c);
    return out.empty() ? std::string(unknown) : out;
}

std::string heading_of(const Combination& c) {
    std::string out;
    const std::vector<const Axis*> named = axes_at(TablePlace::Heading);
    for (std::size_t i = 0; i < named.size(); ++i)
        out += fmt::format("{}{} {}", i == 0 ? "## " : ", ", named[i]->name,
                           heading_value(text_of(*named[i], c.values[i])));
    if (c.single && c.single->mode != unsaid<Mode>) out += fmt::format(", mode {}", name_of(c.single->mode));
    return out;
}

/// Whether a table by itself needs its heading; the seed's table says none of it.
bool says_anything(const Combination& c) {
    const std::vector<const Axis*> named = axes_at(TablePlace::Heading);
    for (std::size_t i = 0; i < c.values.size(); ++i)
        if (c.values[i] != unknown_value(*named[i])) return true;
    return c.single.has_value();
}

struct Row {
    const CellResult* key = nullptr; ///< any cell of the row
    std::array<const CellResult*, 2> halves{};
};

struct Table {
    Combination combination;
    std::vector<Half> halves;
    std::vector<Row> rows;
    bool backward = false; ///< whether a cell has the backward pass by itself
    /// By what tells rows apart and a half: the rows that lack it, the last at the back.
    std::map<std::pair<std::string, std::size_t>, std::vector<std::size_t>> lacking = {};
};

std::string texts_of(const Cell& cell, const std::vector<const Axis*>& named) {
    std::string out;
    for (const Axis* const axis : named)
        out += text_of(*axis, cell) + '\n';
    return out;
}

/// What tells a cell's row from others.
std::string row_key(const Cell& cell) {
    return texts_of(cell, axes_at(TablePlace::Row)) + sizes_key(cell.model);
}

void place(Table& table, const CellResult& cell) {
    const auto half = static_cast<std::size_t>(
        std::find_if(table.halves.begin(), table.halves.end(),
                     [&](const Half& h) { return h.mode == cell.cell.options.mode; }) -
        table.halves.begin());
    const std::string key = row_key(cell.cell);
    std::vector<std::size_t>& lacking = table.lacking[{key, half}];
    if (!lacking.empty()) {
        table.rows[lacking.back()].halves.at(half) = &cell;
        lacking.pop_back();
        return;
    }
    for (std::size_t other = 0; other < table.halves.size(); ++other)
        if (other != half) table.lacking[{key, other}].push_back(table.rows.size());
    table.rows.push_back({&cell, {}});
    table.rows.back().halves.at(half) = &cell;
}

/// Whether the columns of the backward pass by itself have something to say of a cell.
bool tells_backward(const CellResult& cell) {
    return cell.backward && cell.cell.options.mode == Mode::ForwardBackward;
}

/// Those of the seed's table that there are cells of; all of them where there is none.
std::vector<Half> halves_of(const Results& results) {
    std::vector<Half> out;
    for (const Half& half : seed_halves)
        if (std::any_of(results.cells().begin(), results.cells().end(),
                        [&](const CellResult& cell) { return cell.cell.options.mode == half.mode; }))
            out.push_back(half);
    return out.empty() ? std::vector<Half>(seed_halves.begin(), seed_halves.end()) : out;
}

std::vector<Table> tables_of(const Results& results) {
    const std::vector<Half> halves = halves_of(results);
    std::vector<Table> tables;
    std::map<std::string, std::size_t> places; // by what headings name
    for (const CellResult& cell : results.cells()) {
        Combination combination = combination_of(cell.cell);
        const std::string key = fmt::format("{}{}", texts_of(cell.cell, axes_at(TablePlace::Heading)),
                                            combination.single ? combination.single->suffix : "-");
        const auto [found, fresh] = places.try_emplace(key, tables.size());
        if (fresh) {
            const std::vector<Half> own =
                combination.single ? std::vector<Half>{*combination.single} : halves;
            tables.push_back({std::move(combination), own, {}});
        }
        Table& table = tables[found->second];
        table.backward = table.backward || tells_backward(cell);
        place(table, cell);
    }
    if (tables.empty()) tables.push_back({{}, halves, {}});
    return tables;
}

/// Six significant digits without trailing zeros: as many as another's table is likely to have had.
std::string number_text(double value) {
    return std::isfinite(value) ? fmt::format("{:g}", value) : "nan";
}

/// The same of what is rounded to `decimals`, as pandas' round and tabulate print it; more decimals where
/// those would leave too few digits.
std::string rounded_text(double value, int decimals) {
    if (!std::isfinite(value)) return "nan";
    const std::string fixed = fmt::format("{:.{}f}", value, time_decimals(value, 1, decimals));
    double rounded = 0;
    std::from_chars(fixed.data(), fixed.data() + fixed.size(), rounded);
    return number_text(rounded);
}

/// Whether a table told the cell's times, rounded as it wanted.
bool is_of_a_table(const CellResult& cell) {
    return times_of(cell) != Times::Steps || !cell.environment;
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
        cell != nullptr && cell->status && (*cell->status == Status::Ok || has_statistics(*cell));
    const auto put = [&](std::size_t column, double value, int decimals) {
        entries.at(at + column * halves) = !timed                 ? "nan"
                                           : is_of_a_table(*cell) ? number_text(value)
                                                                  : rounded_text(value, decimals);
    };
    const Statistics none;
    const Statistics& s = timed ? cell->statistics : none;
    put(1, s.total, 4);
    put(2, s.warmup, 4);
    put(3, s.mean, 4);
    put(4, s.stddev, 6);
}

/// Into the last two columns.
void add_backward(std::vector<std::string>& entries, const Row& row) {
    BackwardTime time;
    for (const CellResult* const cell : row.halves)
        if (cell != nullptr && tells_backward(*cell)) time = *cell->backward;
    entries.at(entries.size() - 2) = number_text(time.mean);
    entries.back() = number_text(time.stddev);
}

using Grid = std::vector<std::vector<std::string>>; ///< the header and the rows

std::string entry_of(const Axis& axis, const Cell& cell) {
    if (axis.kind == AxisKind::Model) return as_markdown(cell.model.name);
    return is_known(axis, cell) ? as_markdown(text_of(axis, cell)) : std::string(absent);
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
            header.push_back(fmt::format("{}{}", column, half.suffix));
    if (table.backward) header.insert(header.end(), backward_columns.begin(), backward_columns.end());
    const std::size_t columns = header.size();
    for (const Row& row : table.rows) {
        const Cell& cell = row.key->cell;
        std::vector<std::string> entries;
        entries.reserve(columns);
        for (const Axis* const axis : row_axes)
            entries.push_back(entry_of(*axis, cell));
        for (const Size& size : sizes)
            entries.push_back(cell.model.*size.member > 0 ? std::to_string(cell.model.*size.member)
                                                          : std::string(absent));
        entries.resize(columns);
        for (std::size_t half = 0; half < table.halves.size(); ++half)
            add_half(entries, row.halves.at(half), half, table.halves.size());
        if (table.backward) add_backward(entries, row);
        grid.push_back(std::move(entries));
    }
    return grid;
}

bool is_text_column(std::size_t column, std::size_t halves) {
    return column == 0 || (column >= key_columns() && column < key_columns() + halves);
}

void append_grid(std::string& out, const Grid& grid, std::size_t halves) {
    const std::size_t columns = grid.front().size();
    std::vector<ColumnWidth> widths(columns);
    for (std::size_t c = 0; c < columns; ++c) {
        widths[c].add("---"); // the shortest delimiter
        for (const auto& entries : grid)
            widths[c].add(entries[c]);
    }

    const auto append_line = [&](const auto& entry_of) {
        for (std::size_t c = 0; c < columns; ++c)
            out += fmt::format("| {} ", entry_of(c));
        out += "|\n";
    };
    for (std::size_t r = 0; r < grid.size(); ++r) {
        append_line([&](std::size_t c) {
            const std::string fill = widths[c].fill(grid[r][c]);
            return is_text_column(c, halves) ? grid[r][c] + fill : fill + grid[r][c];
        });
        if (r == 0)
            append_line([&](std::size_t c) {
                const std::string dashes(widths[c].columns() - 1, '-');
                return is_text_column(c, halves) ? ":" + dashes : dashes + ":";
            });
    }
}

/// Below the tables, in their order, in which the cells are read back; the doubts among them are, too
/// (read_doubts).
void append_notes(std::string& out, const Results& results, const std::vector<Table>& tables) {
    std::vector<Note> notes = notes_on(results, SpreadNotes::OfSteps);
    std::map<const CellResult*, std::size_t> places;
    for (const Table& table : tables)
        for (const Row& row : table.rows)
            for (const CellResult* const cell : row.halves)
                if (cell != nullptr) places.emplace(cell, places.size());
    const auto place_of = [&places](const Note& note) {
        const auto found = places.find(note.cell);
        return found != places.end() ? found->second : places.size();
    };
    std::ranges::stable_sort(notes, {}, place_of);
    if (!notes.empty()) out += "\nNotes:\n\n";
    for (const Note& note : notes)
        out += fmt::format("- {}: {}\n", as_markdown(note.title), as_markdown(note.text));
}

} // namespace

std::string to_markdown(const Results& results) {
    const std::vector<Table> tables = tables_of(results);
    const bool named = tables.size() > 1 || says_anything(tables.front().combination);
    std::string out = "# Benchmark Results\n";
    for (const Table& table : tables) {
        out += '\n';
        if (named) out += heading_of(table.combination) + "\n\n";
        append_grid(out, grid_of(table), table.halves.size());
    }
    append_notes(out, results, tables);
    return out + markdown::comment(origin_text(results));
}

} // namespace stepscope
