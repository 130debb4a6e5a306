#include "system/utf8.h"
#include "tables/csv_columns.h"
#include "tables/table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <set>

namespace stepscope {

namespace {

/// Position of each known column in the rows of a file.
template <typename T>
std::vector<std::size_t> positions_of(std::span<const CsvColumn<T>> columns,
                                      const std::vector<CsvField>& header) {
    std::vector<std::size_t> out;
    for (const CsvColumn<T>& column : columns) {
        const auto found = std::find_if(header.begin(), header.end(),
                                        [&](const CsvField& f) { return f.text == column.name; });
        if (found == header.end())
            fail_csv(header.front(), fmt::format("the column \"{}\" is missing", column.name));
        out.push_back(static_cast<std::size_t>(found - header.begin()));
    }
    return out;
}

class Reader {
public:
    explicit Reader(std::string_view text) : csv_(text) {}

    Results read() && {
        const auto header = csv_.next();
        if (!header)
            throw TableError("line 1, column 1: the file is empty; its first line must name the columns");
        cell_positions_ = positions_of(csv_cell_columns(), *header);
        step_positions_ = positions_of(csv_step_columns(), *header);
        if (header->size() != cell_positions_.size() + step_positions_.size())
            fail_csv(header->front(), "there are columns that Stepscope does not write, or one stands twice");
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
        for (const std::size_t position : cell_positions_)
            key.push_back(row[position].text);
        if (key != current_key_) {
            flush();
            begin_cell(row);
            current_key_ = std::move(key);
        }
        CsvStep step;
        for (std::size_t i = 0; i < step_positions_.size(); ++i) {
            const CsvField& field = row[step_positions_[i]];
            // A cell without steps has one row whose step fields are empty.
            if (field.text.empty() && row[step_positions_[0]].text.empty()) continue;
            csv_step_columns()[i].read(step, field);
        }
        const CsvField& number = row[step_positions_[0]];
        if (number.text.empty()) {
            if (!current_.steps.empty()) fail_csv(number, "the number of the step is missing");
            return;
        }
        const auto expected = static_cast<int>(current_.steps.size());
        if (step.step != expected)
            fail_csv(number, fmt::format("step {} belongs here, not {}", expected, step.step));
        if (step.warmup != (step.step < current_.cell.warmup))
            fail_csv(row[step_positions_[1]], "does not agree with the number of warm-up steps");
        current_.steps.push_back(std::move(step.sample));
    }

    void begin_cell(const std::vector<CsvField>& row) {
        current_ = CellResult{};
        for (std::size_t i = 0; i < cell_positions_.size(); ++i)
            csv_cell_columns()[i].read(current_, row[cell_positions_[i]]);
        const CsvField& index = row[cell_positions_[0]];
        if (current_.cell.index < 0) fail_csv(index, "the number of a cell must not be negative");
        if (!indexes_.insert(current_.cell.index).second)
            fail_csv(index, fmt::format("the rows of cell {} do not agree, or do not follow one another",
                                        current_.cell.index));
        open_ = true;
    }

    void flush() {
        if (open_) results_.add(std::move(current_));
        open_ = false;
    }

    CsvReader csv_;
    std::vector<std::size_t> cell_positions_;
    std::vector<std::size_t> step_positions_;
    std::vector<std::string> current_key_;
    CellResult current_;
    bool open_ = false;
    std::set<int> indexes_;
    Results results_;
};

} // namespace

std::string to_csv(const Results& results) {
    std::string out;
    std::vector<std::string> fields;
    for (const auto& column : csv_cell_columns())
        fields.emplace_back(column.name);
    for (const auto& column : csv_step_columns())
        fields.emplace_back(column.name);
    append_csv_record(out, fields);

    for (const CellResult& cell : results.cells()) {
        fields.clear();
        for (const auto& column : csv_cell_columns())
            fields.push_back(column.write(cell));
        const std::size_t shared = fields.size();
        if (cell.steps.empty()) {
            fields.resize(shared + csv_step_columns().size());
            append_csv_record(out, fields);
        }
        for (std::size_t i = 0; i < cell.steps.size(); ++i) {
            fields.resize(shared);
            const CsvStep step{static_cast<int>(i), static_cast<int>(i) < cell.cell.warmup, cell.steps[i]};
            for (const auto& column : csv_step_columns())
                fields.push_back(column.write(step));
            append_csv_record(out, fields);
        }
    }
    return out;
}

Results from_csv(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3); // spreadsheets put it there
    require_utf8(text);
    return Reader(text).read();
}

} // namespace stepscope
