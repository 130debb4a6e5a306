#include "tables/mapping/import_table.h"

#include "system/characters/text_width.h"
#include "tables/csv/csv_columns.h"
#include "tables/formats.h"
#include "tables/limits.h"
#include "tables/mapping/long_table.h"
#include "tables/mapping/runs.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <string_view>
#include <utility>

namespace stepscope {

namespace {

std::string text_of_row(const TableRow& row) {
    std::string out;
    for (const TableEntry& each : row)
        if (!each.absent && out.size() <= table_limits::told_row)
            out += (out.empty() ? "" : " | ") + each.text;
    return out.size() <= table_limits::told_row ? out : shortened(out, table_limits::told_row);
}

/// What was refused, a row of the file each, in their order: one of a table that lies across is several.
class Refusals {
public:
    /// Its rows outlive this.
    explicit Refusals(const TableView& table) : table_(table.rows) {}

    void add(const TableRow& row, const std::string& problem) {
        const std::string place = row.empty() ? std::string() : place_of_row(row.front());
        const auto [found, fresh] = places_.try_emplace(place, refused_.size());
        if (fresh) {
            refused_.push_back({place, text_of_row(original_of(row)), {}});
            reasons_.emplace_back();
        }
        for (const std::string& line : lines_of(problem))
            add_reason(found->second, without_place(line, place));
    }

    std::vector<UnplacedRow> take() && {
        for (std::size_t i = 0; i < refused_.size(); ++i)
            if (const std::size_t more = reasons_[i].more; more > 0)
                refused_[i].reason += fmt::format("\nand {} more like these", more);
        return std::move(refused_);
    }

private:
    /// Why a row is refused: a row of many columns may be wrong in each.
    struct Reasons {
        std::set<std::string> told;
        std::size_t more = 0;
    };

    void add_reason(std::size_t row, const std::string& reason) {
        Reasons& reasons = reasons_[row];
        if (reasons.told.contains(reason)) return;
        if (reasons.told.size() == table_limits::problems_of_row) {
            ++reasons.more;
            return;
        }
        reasons.told.insert(reason);
        std::string& said = refused_[row].reason;
        said += (said.empty() ? "" : "\n") + reason;
    }

    static std::vector<std::string> lines_of(const std::string& text) {
        std::vector<std::string> out;
        for (std::size_t at = 0; at <= text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            out.push_back(text.substr(at, end - at));
            at = end + 1;
        }
        return out;
    }

    /// Problems say the line, which the row says by itself. Beside a row the column of a line reads as one of
    /// the table, and is one of its characters.
    static std::string without_place(const std::string& line, const std::string& place) {
        constexpr std::string_view column = ", column ";
        if (line.starts_with(place + ": ")) return line.substr(place.size() + 2);
        if (!line.starts_with(place + std::string(column))) return line;
        return "character " + line.substr(place.size() + column.size());
    }

    using Place = std::pair<int, int>;
    static Place place_in_file(const TableRow& row) { return {row.front().record, row.front().line}; }

    /// The first row that stands where this one was taken from; without any, the row itself.
    const TableRow& original_of(const TableRow& row) {
        if (row.empty()) return row;
        if (rows_.empty()) // of most tables no row is refused
            for (const TableRow& each : table_)
                if (!each.empty()) rows_.push_back(&each);
        const auto found =
            std::lower_bound(rows_.begin(), rows_.end(), place_in_file(row),
                             [](const TableRow* each, Place at) { return place_in_file(*each) < at; });
        return found != rows_.end() && place_in_file(**found) == place_in_file(row) ? **found : row;
    }

    std::span<const TableRow> table_;
    std::vector<const TableRow*> rows_; ///< of these, once one is refused; in the order of the file
    std::map<std::string, std::size_t> places_;
    std::vector<UnplacedRow> refused_;
    std::vector<Reasons> reasons_; ///< of each of these
};

/// What a heading says beside what a mapping does, which goes before.
Cell setting_of(const RawTable& table, const ColumnMapping& mapping) {
    Cell out = table.setting;
    for (const Axis& axis : axes())
        if (is_known(axis, mapping.constants)) axis.set_value(out, axis.value(mapping.constants));
    for (const ModelSize& size : model_sizes)
        if (mapping.constants.model.*(size.member) > 0)
            out.model.*(size.member) = mapping.constants.model.*(size.member);
    return out;
}

std::string left_out(const TableView& table, const ColumnMapping& mapping) {
    ShortList out;
    std::set<std::string_view> read;
    for (const MappedColumn& column : mapping.columns)
        if (!std::holds_alternative<OtherColumn>(column.kind->meaning)) read.insert(column.name);
    const std::vector<std::string> names = names_of(table);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (!read.contains(names[i])) out.add(quoted_name(table.header[i]));
    return out.empty() ? std::string() : "columns left out: " + out.text();
}

/// Returns what a person should know of the reading.
std::vector<std::string> read_cells(const RawTable& raw, const TableView& table, const ColumnMapping& mapping,
                                    const CellSink& sink, const RowRefused& refused,
                                    const std::stop_token& stop) {
    const std::vector<TableRow> meant = rows_as_meant(table, mapping);
    LongTable laid_out =
        long_table(meant.empty() ? table : TableView(table.header, meant), mapping, refused, stop);
    Problems problems;
    int cells = 0;
    return read_table_rows(laid_out.table, std::move(laid_out.columns), setting_of(raw, mapping), problems,
                           sink, cells, refused, mapping.commas, stop);
}

} // namespace

ImportedTable import_table(const RawTable& raw, const ColumnMapping& mapping, const std::stop_token& stop) {
    ImportedTable out;
    const TableView table = with_names(raw, mapping.header_lines);
    out.lacks = lacks_of(table, mapping);
    out.unknown = unknown_values(table, mapping);
    if (!out.lacks.empty()) return out;
    Refusals refusals(table);
    const RowRefused refused = [&refusals](const TableRow& row, const std::string& reason) {
        refusals.add(row, reason);
    };
    RunJoiner joiner;
    const CellSink sink = [&](CellResult&& cell) {
        if (mapping.runs)
            joiner.add(std::move(cell));
        else
            out.results.add(std::move(cell));
    };
    std::vector<std::string> remarks = read_cells(raw, table, mapping, sink, refused, stop);
    if (mapping.runs) out.results = std::move(joiner).take(remarks);
    out.unplaced = std::move(refusals).take();
    if (const std::string others = left_out(table, mapping); !others.empty())
        out.results.apply(Message{Severity::Info, others, {}});
    for (const std::string& each : remarks)
        out.results.apply(Message{Severity::Warning, each, {}});
    for (const UnplacedRow& row : out.unplaced)
        out.results.apply(
            Message{Severity::Warning, fmt::format("{} is left out: {}", row.place, row.reason), {}});
    return out;
}

bool rows_repeat_cells(const RawTable& raw, const ColumnMapping& mapping, const std::stop_token& stop) {
    const TableView table = with_names(raw, mapping.header_lines);
    if (!lacks_of(table, mapping).empty()) return false;
    KnownCells known;
    std::size_t cells = 0;
    const CellSink sink = [&](CellResult&& cell) {
        ++cells;
        known.place_of(cell.cell);
    };
    read_cells(
        raw, table, mapping, sink, [](const TableRow&, const std::string&) {}, stop);
    return known.size() < cells;
}

bool has_all_columns(const RawTable& table, const ColumnMapping& mapping) {
    const ColumnPlaces places = places_of(with_names(table, mapping.header_lines));
    return std::all_of(mapping.columns.begin(), mapping.columns.end(),
                       [&places](const MappedColumn& each) { return places.contains(each.name); });
}

std::size_t table_for(const std::vector<RawTable>& tables, const ColumnMapping& mapping) {
    const auto found = std::find_if(tables.begin(), tables.end(), [&mapping](const RawTable& table) {
        return has_all_columns(table, mapping);
    });
    return found != tables.end() ? static_cast<std::size_t>(found - tables.begin()) : 0;
}

bool may_be_mapped(const RawTable& table) {
    const TableRow& header = table.text.header;
    const auto is_own = [](const TableEntry& each) {
        return each.text == csv_cell_columns().front().name || each.text == former_cell_column().name;
    };
    return header.size() > 1 && !table.text.rows.empty() &&
           std::none_of(header.begin(), header.end(), is_own);
}

std::vector<RawTable> tables_in(std::string_view text, const Format& format) {
    if (format.tables == nullptr) throw TableError(fmt::format("a {} holds no table of others", format.name));
    std::vector<RawTable> out = format.tables(text);
    std::erase_if(out, [](const RawTable& each) { return each.text.header.empty(); });
    if (out.empty()) throw TableError("there is no table in it whose columns have names");
    return out;
}

} // namespace stepscope
