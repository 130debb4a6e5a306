#include "json/field_ranges.h"
#include "records/json/record_fields.h"
#include "tables/csv/csv_columns.h"
#include "tables/limits.h"
#include "tables/reading/raw_table.h"
#include "tables/reading/rows/preset_sizes.h"
#include "tables/reading/table_reader.h"
#include "tables/table.h"
#include "tables/text/table_text.h"
#include "tables/text/words.h"
#include "workload/validate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>

namespace stepscope {

namespace {

/// A column of a file and where it stands in its rows.
template <typename T>
struct PlacedColumn {
    const CsvColumn<T>* column;
    std::size_t position;
};

template <typename T>
void place(std::vector<PlacedColumn<T>>& placed, const CsvColumn<T>& column, const TableRow& header) {
    for (std::size_t i = 0; i < header.size(); ++i)
        if (header[i].text == column.name) placed.push_back({&column, i});
}

StepSample lost_step() {
    StepSample out;
    out.host_seconds = Statistics::unknown;
    return out;
}

void require_possible(const CellResult& cell) {
    require_ranges(cell);
    // Each axis looks at its own value; of a model there are several.
    FieldRanges::require(cell.cell.model, JsonPath(JsonPath(JsonPath(), "cell"), "model"));
}
void require_possible(const CsvStep& step) {
    require_ranges(step.sample);
}

/// Reads the columns of a row that say something. Throws TableError for the first whose value no record could
/// hold: what is written of it would not be read again.
template <typename T>
void read_columns(T& out, const std::vector<PlacedColumn<T>>& columns, const TableRow& row) {
    T begun = out;
    for (const auto& [column, position] : columns)
        if (!row[position].text.empty()) column->read(out, row[position]);
    try {
        require_possible(out);
    } catch (const FieldError&) {
        for (const auto& [column, position] : columns) {
            if (row[position].text.empty()) continue;
            column->read(begun, row[position]);
            try {
                require_possible(begun);
            } catch (const FieldError& error) {
                fail_csv(row[position], error.what());
            }
        }
        throw;
    }
}

/// Reads what `to_csv` writes: a row for each step, whichever of its columns are left, in whatever order.
class StepRows {
public:
    explicit StepRows(const TableRow& header) : header_(header) {
        const auto cell_columns = csv_cell_columns();
        place(cell_columns_, former_cell_column(), header);
        for (const auto& column : cell_columns)
            place(cell_columns_, column, header);
        for (const auto& column : csv_step_columns())
            place(step_columns_, column, header);
        refuse_doubles();
        remark_others();
        std::erase_if(cell_columns_, [](const auto& placed) { return !placed.column->read; });
    }

    /// Whether a file's cells are numbered as Stepscope does it: any other is read by its names alone.
    static bool are_in(const TableRow& header) {
        return std::any_of(header.begin(), header.end(), [](const CsvField& field) {
            return field.text == csv_cell_columns().front().name || field.text == former_cell_column().name;
        });
    }

    void add(const TableRow& row) {
        if (row.size() == 1 && row.front().text.empty()) return; // an empty line
        if (row.size() != header_.size()) {
            problems_.add(row.front(), fmt::format("the row has {} fields, the first line {}", row.size(),
                                                   header_.size()));
            return;
        }
        try {
            read(row);
        } catch (const TableError& error) {
            problems_.add(error.what());
        }
    }

    Results take() && {
        problems_.refuse();
        Results out;
        PresetSizes presets;
        for (auto& [index, entry] : cells_) {
            presets.fill(entry.result.cell.model);
            out.add(std::move(entry.result));
        }
        if (const std::string filled = presets.remark(); !filled.empty())
            out.apply(Message{Severity::Warning, filled, std::nullopt});
        for (const std::string& remark : remarks_)
            out.apply(Message{Severity::Info, remark, std::nullopt});
        return out;
    }

private:
    struct Entry {
        std::vector<std::string> key; ///< what all rows of a cell share
        CellResult result;
        std::vector<bool> filled; ///< by step: whether the file has it
        bool says_warmup = false;
    };

    void refuse_doubles() {
        std::map<std::string, int> seen;
        for (const CsvField& field : header_)
            if (++seen[field.text] == 2)
                problems_.add(field, fmt::format("the column {} stands twice", quoted_name(field)));
    }

    void remark_others() {
        std::vector<bool> known(header_.size());
        for (const auto& placed : cell_columns_)
            known[placed.position] = true;
        for (const auto& placed : step_columns_)
            known[placed.position] = true;
        ShortList others;
        for (std::size_t i = 0; i < header_.size(); ++i)
            if (!known[i]) others.add(quoted_name(header_[i]));
        if (!others.empty()) remarks_.push_back("columns left out: " + others.text());
    }

    void read(const TableRow& row) {
        std::vector<std::string> key;
        for (const auto& placed : cell_columns_)
            key.push_back(row[placed.position].text);
        const CsvField& number = row[cell_columns_.front().position];
        CellResult fresh;
        cell_columns_.front().column->read(fresh, number);
        const auto [found, first] = cells_.try_emplace(fresh.cell.index);
        Entry& entry = found->second;
        if (first) {
            entry.key = key;
            entry.result = begin_cell(row);
            entry.says_warmup = entry.result.cell.warmup >= 0;
        } else if (key != entry.key) {
            fail_csv(number, fmt::format("the rows of cell {} do not agree", number.text));
        }
        add_step(entry, row);
    }

    CellResult begin_cell(const TableRow& row) const {
        CellResult out;
        out.cell = unknown_cell();
        out.started = true;
        out.statistics.count = Statistics::unknown_count;
        read_columns(out, cell_columns_, row);
        return out;
    }

    /// Where the file does not say how many steps are warm-up, its steps do.
    static void check_warmup(Entry& entry, int step, bool is_warmup, const CsvField& field) {
        int& warmup = entry.result.cell.warmup;
        if (!entry.says_warmup)
            warmup = std::max({warmup, 0, is_warmup ? step + 1 : 0});
        else if (is_warmup != (step < warmup))
            fail_csv(field, "does not agree with the number of warm-up steps");
    }

    void add_step(Entry& entry, const TableRow& row) {
        CsvStep step;
        step.sample = lost_step();
        const CsvField* number = nullptr;
        const CsvField* warm = nullptr;
        bool told = false;
        for (const auto& [column, position] : step_columns_) {
            const CsvField& field = row[position];
            if (column->name == "step") number = &field;
            if (field.text.empty()) continue;
            if (column->name == "is_warmup") warm = &field;
            told = true;
        }
        if (!told) return; // a cell without steps has one row whose step fields are empty
        read_columns(step, step_columns_, row);
        if (number == nullptr || number->text.empty())
            fail_csv(row.front(), "the number of the step is missing");
        if (step.step < 0 || step.step >= max_steps)
            fail_csv(*number,
                     fmt::format("a step's number must be from 0 to {}, not {}", max_steps - 1, step.step));
        if (step.warmup && warm != nullptr) check_warmup(entry, step.step, *step.warmup, *warm);
        const auto place = static_cast<std::size_t>(step.step);
        // Rows may be sorted, or some left out: the places of those stay empty.
        std::vector<StepSample>& steps = entry.result.steps.edit();
        if (place >= steps.size()) {
            if (!steps_between_.try_take(place - steps.size())) fail_csv(*number, steps_between_.problem());
            steps.resize(place + 1, lost_step());
            entry.filled.resize(place + 1);
        }
        if (entry.filled[place])
            fail_csv(*number, fmt::format("step {} of cell {} stands twice", step.step,
                                          cell_number(entry.result.cell.index)));
        entry.filled[place] = true;
        steps[place] = std::move(step.sample);
    }

    const TableRow header_;
    std::vector<PlacedColumn<CellResult>> cell_columns_; ///< the cell's number first; those that are read
    std::vector<PlacedColumn<CsvStep>> step_columns_;
    std::map<int, Entry> cells_; ///< by index
    Allowance steps_between_ = allowed_steps();
    Problems problems_;
    std::vector<std::string> remarks_;
};

std::string write(const Results& results, char separator) {
    std::string out;
    std::vector<std::string> fields;
    for (const auto& column : csv_cell_columns())
        fields.emplace_back(column.name);
    for (const auto& column : csv_step_columns())
        fields.emplace_back(column.name);
    append_csv_record(out, fields, separator);

    for (const CellResult& cell : results.cells()) {
        fields.clear();
        for (const auto& column : csv_cell_columns())
            fields.push_back(column.write(cell));
        const std::size_t shared = fields.size();
        if (cell.steps.empty()) {
            fields.resize(shared + csv_step_columns().size());
            append_csv_record(out, fields, separator);
        }
        for (std::size_t i = 0; i < cell.steps.size(); ++i) {
            fields.resize(shared);
            CsvStep step{static_cast<int>(i), std::nullopt, cell.steps[i]};
            if (is_known(axis_named("warmup"), cell.cell)) step.warmup = step.step < cell.cell.warmup;
            for (const auto& column : csv_step_columns())
                fields.push_back(column.write(step));
            append_csv_record(out, fields, separator);
        }
    }
    return out;
}

/// A table with a row for each run, as other programs write it.
Results read_rows(CsvReader& csv, TableRow header) {
    TableText text{std::move(header), {}};
    while (auto row = csv.next())
        if (row->size() > 1 || !row->front().text.empty()) text.rows.push_back(std::move(*row));
    TableReader reader;
    if (!TableReader::missing_of(text.header).empty())
        for (const std::string& each : TableReader::missing_of(text))
            reader.problems().add(text.header.front(), "the table has not " + each);
    reader.problems().refuse();
    reader.read(text, unknown_cell());
    return std::move(reader).take();
}

Results read(std::string_view bytes, char usual) {
    const std::string text = as_table_text(bytes);
    require_utf8(text);
    const std::optional<char> told = told_separator(text);
    CsvReader csv(text, told.value_or(separator_of(text, usual)));
    if (told) csv.next();
    auto header = csv.next();
    if (!header)
        throw TableError("line 1, column 1: the file is empty; its first line must name the columns");
    if (!StepRows::are_in(*header)) return read_rows(csv, std::move(*header));
    StepRows rows(*header);
    while (const auto row = csv.next())
        rows.add(*row);
    return std::move(rows).take();
}

/// The text of a row that is no row of a table: what stands above one, in one field, or behind a #.
std::optional<std::string> text_above(const TableRow& row, std::size_t columns) {
    const auto filled = std::count_if(row.begin(), row.end(),
                                      [](const CsvField& field) { return !trimmed(field.text).empty(); });
    const bool comment = row.front().text.starts_with('#') && row.front().text.size() > 1;
    if (!comment && (filled > 1 || columns < 2)) return std::nullopt;
    std::string out;
    for (const CsvField& field : row)
        out += (out.empty() ? "" : ", ") + field.text;
    return out;
}

std::vector<RawTable> tables_of(std::string_view bytes, char usual) {
    const std::string text = as_table_text(bytes);
    require_utf8(text);
    // Lines of text above the names have no separators to count.
    std::string_view names = text;
    while (names.starts_with('#') && names.find('\n') != std::string_view::npos)
        names.remove_prefix(names.find('\n') + 1);
    const std::optional<char> told = told_separator(text);
    CsvReader csv(text, told.value_or(separator_of(names, usual)));
    if (told) csv.next();
    std::vector<TableRow> rows;
    std::size_t columns = 0;
    while (auto row = csv.next())
        if (row->size() > 1 || !row->front().text.empty()) {
            columns = std::max(columns, row->size());
            rows.push_back(std::move(*row));
        }
    RawTable table;
    auto first = rows.begin();
    for (; first != rows.end(); ++first) {
        const auto said = text_above(*first, columns);
        if (!said) break;
        table.above += *said + "\n";
    }
    if (first == rows.end()) return {};
    table.text.header = std::move(*first);
    table.text.rows.assign(std::make_move_iterator(first + 1), std::make_move_iterator(rows.end()));
    return {std::move(table)};
}

} // namespace

std::vector<RawTable> tables_of_csv(std::string_view text) {
    return tables_of(text, ',');
}

std::vector<RawTable> tables_of_tsv(std::string_view text) {
    return tables_of(text, '\t');
}

std::string to_csv(const Results& results) {
    return write(results, ',');
}

std::string to_tsv(const Results& results) {
    return write(results, '\t');
}

Results from_csv(std::string_view text) {
    return read(text, ',');
}

Results from_tsv(std::string_view text) {
    return read(text, '\t');
}

} // namespace stepscope
