#include "tables/mapping/import_document.h"

#include "json/reading/parse_json.h"
#include "tables/errors.h"
#include "tables/formats.h"
#include "tables/mapping/guess/above_table.h"
#include "tables/mapping/guess/which_table.h"
#include "tables/mapping/runs.h"
#include "tables/reading/json_value.h"
#include "tables/reading/table_reader.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace stepscope {

namespace {

std::string shape_of(const RawTable& table) {
    return stepscope::shape_of(names_of(table.text));
}

std::string table_number(std::size_t place) {
    return fmt::format("table {}", place + 1);
}

/// Reads tables of one shape after one another, and names those that it leaves out.
class Together {
public:
    Together(const RawTable& first, const ColumnMapping& mapping, const std::stop_token& stop)
        : shape_(shape_of(first)), said_(read_above(first.above).cell), mapping_(mapping), stop_(stop),
          out_(import_table(first, mapping, stop)) {}

    bool lacks() const { return !out_.lacks.empty(); }

    void add(const RawTable& table, std::size_t place) {
        if (shape_of(table) != shape_) return leave_out(table, place, "it has other columns");
        ImportedTable other = import_table(table, mapping_for(table), stop_);
        if (!other.lacks.empty()) return leave_out(table, place, text_of(other.lacks));
        const auto& told = out_.results.cells();
        for (; seen_to_ < told.size(); ++seen_to_)
            seen_.place_of(told[seen_to_].cell);
        if (std::ranges::any_of(other.results.cells(),
                                [&](const CellResult& cell) { return seen_.contains(cell.cell); }))
            return leave_out(table, place,
                             "it tells cells that another table tells, and not how they differ");
        auto index = static_cast<int>(out_.results.cells().size());
        for (CellResult cell : other.results.cells()) {
            cell.cell.index = index++;
            out_.results.add(std::move(cell));
        }
        for (UnknownValue& each : other.unknown)
            if (std::ranges::find(out_.unknown, each) == out_.unknown.end())
                out_.unknown.push_back(std::move(each));
        for (const Message& each : other.results.messages())
            remark(each.severity, table_number(place) + ": " + each.text);
        for (UnplacedRow& row : other.unplaced) {
            row.place = fmt::format("{}, {}", table_number(place), row.place);
            out_.unplaced.push_back(std::move(row));
        }
    }

    ImportedTable take() && {
        if (left_out_ > most_named)
            remark(Severity::Info, fmt::format("{} more tables are left out", left_out_ - most_named));
        return std::move(out_);
    }

private:
    static constexpr std::size_t most_named = 20;

    /// The mapping, with what stands above this table in the place of what stood above the first.
    ColumnMapping mapping_for(const RawTable& table) const {
        ColumnMapping out = mapping_;
        const Cell said = read_above(table.above).cell;
        for (const Axis& axis : axes())
            if (is_known(axis, said) && is_known(axis, said_) && is_known(axis, mapping_.constants) &&
                text_of(axis, mapping_.constants) == text_of(axis, said_))
                axis.set_value(out.constants, axis.value(said));
        return out;
    }

    void leave_out(const RawTable& table, std::size_t place, const std::string& why) {
        if (++left_out_ > most_named) return;
        ShortList names;
        for (const TableEntry& each : table.text.header)
            names.add(quoted_name(each));
        remark(Severity::Info,
               fmt::format("{}, of {}, is left out: {}", table_number(place), names.text(), why));
    }

    void remark(Severity severity, const std::string& text) {
        out_.results.apply(Message{severity, text, {}});
    }

    std::string shape_;
    Cell said_; ///< above the first
    const ColumnMapping& mapping_;
    const std::stop_token& stop_;
    ImportedTable out_;
    KnownCells seen_;
    std::size_t seen_to_ = 0; ///< of the cells so far
    std::size_t left_out_ = 0;
};

/// What it is read as without a question; none: somebody has to be asked, or rows of one cell are runs of it.
std::optional<Results> read_by_itself(const Format& format, std::string_view text) {
    if (format.read == nullptr) return std::nullopt;
    try {
        Results out = format.read(text);
        return may_be_runs(out) ? std::nullopt : std::optional(std::move(out));
    } catch (const TableError&) {
        return std::nullopt; // what it lacks is told of the mapping
    }
}

/// Whether the tables' columns have names that are read without a question, and rows of one cell, which may
/// be runs of it. Of a million rows nothing is kept to find out.
bool are_runs_by_names(std::span<const RawTable> tables) {
    KnownCells known;
    std::size_t cells = 0;
    bool steps = false;
    for (const RawTable& table : tables) {
        if (!may_be_mapped(table)) return false;
        if (!TableReader::missing_of(table.text.header).empty()) continue;
        TableReader().read(table.text, table.setting, [&](CellResult&& cell) {
            ++cells;
            steps = steps || !cell.steps.empty();
            known.place_of(cell.cell);
        });
    }
    return !steps && known.size() < cells;
}

/// The tables of a text that would not be taken as it is read by itself, because rows of it may be runs;
/// none: it has to be read for that.
std::vector<RawTable> tables_of_runs(std::string_view text, const Format& format) {
    if (&format == &json_format()) return {}; // whose own document is no table
    try {
        std::vector<RawTable> tables = tables_in(text, format);
        return are_runs_by_names(tables) ? std::move(tables) : std::vector<RawTable>();
    } catch (const TableError&) {
        return {}; // reading by itself says why
    }
}

} // namespace

bool has_alike(std::span<const RawTable> tables, std::size_t place) {
    const std::string shape = shape_of(tables[place]);
    for (std::size_t i = 0; i < tables.size(); ++i)
        if (i != place && shape_of(tables[i]) == shape) return true;
    return false;
}

ImportedTable import_alike(std::span<const RawTable> tables, std::size_t place, const ColumnMapping& mapping,
                           const std::stop_token& stop) {
    Together together(tables[place], mapping, stop);
    for (std::size_t i = 0; i < tables.size() && !together.lacks(); ++i)
        if (i != place && may_be_mapped(tables[i])) together.add(tables[i], i);
    return std::move(together).take();
}

bool is_own_document(std::string_view text, const Format& format) {
    if (&format != &json_format()) return false;
    try {
        return is_own_json(parse_json_of_others(text));
    } catch (const std::exception&) {
        return false;
    }
}

std::vector<RawTable> tables_to_map(std::string_view text, const Format& format) {
    if (!can(format, FormatUse::Map) || is_own_document(text, format)) return {};
    try {
        std::vector<RawTable> out = tables_in(text, format);
        std::erase_if(out, [](const RawTable& each) { return !may_be_mapped(each); });
        return out;
    } catch (const TableError&) {
        return {}; // why it could not be read is told already
    }
}

ImportedDocument import_guessed(std::span<const RawTable> tables) {
    ImportedDocument out;
    if (auto own = results_of_own(tables)) {
        out.by_itself = true;
        out.read.results = std::move(*own);
        return out;
    }
    const std::size_t place = likeliest_table(tables);
    out.guess = guess_mapping(tables[place]);
    out.read = import_alike(tables, place, out.guess.mapping);
    return out;
}

ImportedDocument import_document(std::string_view text, const Format& format, const DocumentWish& wish) {
    ImportedDocument out;
    const bool asked = wish.as_mapped || wish.mapping != nullptr || wish.table;
    std::vector<RawTable> tables;
    if (!asked) tables = tables_of_runs(text, format);
    if (!asked && tables.empty())
        if (auto results = read_by_itself(format, text)) {
            out.by_itself = true;
            out.read.results = std::move(*results);
            return out;
        }
    if (tables.empty()) tables = tables_in(text, format);
    if (!asked) return import_guessed(tables);
    if (wish.table && *wish.table >= tables.size())
        throw TableError(
            fmt::format("there is no table {}; it has {}", *wish.table + 1,
                        tables.size() == 1 ? "one table" : fmt::format("{} tables", tables.size())));
    const std::size_t place = wish.table     ? *wish.table
                              : wish.mapping ? table_for(tables, *wish.mapping)
                                             : likeliest_table(tables);
    if (wish.mapping)
        out.guess.mapping = *wish.mapping;
    else
        out.guess = guess_mapping(tables[place]);
    out.read = wish.table ? import_table(tables[place], out.guess.mapping)
                          : import_alike(tables, place, out.guess.mapping);
    return out;
}

} // namespace stepscope
