#include "tables/csv/csv_columns.h"
#include "tables/table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <set>

namespace stepscope {

namespace {

/// A column of a file and where it stands in its rows.
template <typename T>
struct Placed {
    const CsvColumn<T>* column;
    std::size_t position;
};

std::optional<std::size_t> find(const std::vector<CsvField>& header, std::string_view name) {
    const auto found =
        std::find_if(header.begin(), header.end(), [&](const CsvField& f) { return f.text == name; });
    return found != header.end() ? std::optional(static_cast<std::size_t>(found - header.begin()))
                                 : std::nullopt;
}

/// Adds where a column stands; false where the file has none such.
template <typename T>
bool place(std::vector<Placed<T>>& placed, const CsvColumn<T>& column, const std::vector<CsvField>& header) {
    const auto position = find(header, column.name);
    if (position) placed.push_back({&column, *position});
    return position.has_value();
}

template <typename T>
void place_all(std::vector<Placed<T>>& placed, std::span<const CsvColumn<T>> columns,
               const std::vector<CsvField>& header) {
    for (const CsvColumn<T>& column : columns)
        if (!place(placed, column, header) && column.required)
            fail_csv(header.front(), fmt::format("the column \"{}\" is missing", column.name));
}

class CsvTableReader {
public:
    CsvTableReader(std::string_view text, char separator) : csv_(text, separator) {}

    Results read() && {
        const auto header = csv_.next();
        if (!header)
            throw TableError("line 1, column 1: the file is empty; its first line must name the columns");
        const auto cell_columns = csv_cell_columns();
        if (place(cell_columns_, former_cell_column(), *header))
            place_all(cell_columns_, cell_columns.subspan(1), *header);
        else
            place_all(cell_columns_, cell_columns, *header);
        place_all(step_columns_, csv_step_columns(), *header);
        if (header->size() != cell_columns_.size() + step_columns_.size())
            fail_csv(header->front(), "there are columns that Stepscope does not write, or one stands twice");
        std::erase_if(cell_columns_, [](const auto& placed) { return !placed.column->read; });
        while (const auto row = csv_.next()) {
            if (row->size() == 1 && row->front().text.empty()) continue; // an empty line
            if (row->size() != header->size())
                fail_csv(row->front(), fmt::format("the row has {} fields, the first line {}", row->size(),
                                                   header->size()));
            read_row(*row);
        }
        flush();
        return std::move(results_);
    }

private:
    void read_row(const std::vector<CsvField>& row) {
        std::vector<std::string> key; // what all rows of a cell share
        for (const auto& placed : cell_columns_)
            key.push_back(row[placed.position].text);
        if (key != current_key_) {
            flush();
            begin_cell(row);
            current_key_ = std::move(key);
        }
        CsvStep step;
        const CsvField& number = row[step_columns_[0].position];
        for (const auto& [column, position] : step_columns_) {
            // A cell without steps has one row whose step fields are empty.
            if (row[position].text.empty() && number.text.empty()) continue;
            column->read(step, row[position]);
        }
        if (number.text.empty()) {
            if (!current_.steps.empty()) fail_csv(number, "the number of the step is missing");
            return;
        }
        const auto expected = static_cast<int>(current_.steps.size());
        if (step.step != expected)
            fail_csv(number, fmt::format("step {} belongs here, not {}", expected, step.step));
        if (step.warmup != (step.step < current_.cell.warmup))
            fail_csv(row[step_columns_[1].position], "does not agree with the number of warm-up steps");
        current_.steps.push_back(std::move(step.sample));
    }

    void begin_cell(const std::vector<CsvField>& row) {
        current_ = CellResult{};
        current_.cell = unknown_cell();
        current_.statistics.count = Statistics::unknown_count;
        for (const auto& [column, position] : cell_columns_)
            column->read(current_, row[position]);
        const CsvField& number = row[cell_columns_[0].position];
        if (!indexes_.insert(current_.cell.index).second)
            fail_csv(number, fmt::format("the rows of cell {} do not agree, or do not follow one another",
                                         number.text));
        open_ = true;
    }

    void flush() {
        if (open_) results_.add(std::move(current_));
        open_ = false;
    }

    CsvReader csv_;
    std::vector<Placed<CellResult>> cell_columns_; ///< the cell's number first; those that are read
    std::vector<Placed<CsvStep>> step_columns_;
    std::vector<std::string> current_key_;
    CellResult current_;
    bool open_ = false;
    std::set<int> indexes_;
    Results results_;
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
            const CsvStep step{static_cast<int>(i), static_cast<int>(i) < cell.cell.warmup, cell.steps[i]};
            for (const auto& column : csv_step_columns())
                fields.push_back(column.write(step));
            append_csv_record(out, fields, separator);
        }
    }
    return out;
}

Results read(std::string_view text, char separator) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3); // spreadsheets put it there
    require_utf8(text);
    return CsvTableReader(text, separator).read();
}

} // namespace

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
