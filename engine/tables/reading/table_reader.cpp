#include "tables/reading/table_reader.h"

#include "tables/reading/names/column_meaning.h"
#include "tables/reading/names/named_columns.h"
#include "tables/reading/rows/table_rows.h"
#include "tables/text/numbers.h"
#include "tables/text/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace stepscope {

namespace {

/// Whether two columns say the same, which is a problem.
bool refuse_doubles(const TableRow& header, const std::vector<NamedColumn>& columns, Problems& problems) {
    bool any = false;
    std::vector<const NamedColumn*> seen; // of different meanings: few
    for (const NamedColumn& column : columns) {
        if (!is_known(column.meaning) || of_kind<AmbiguousColumn>(column) != nullptr) continue;
        const auto same = std::find_if(seen.begin(), seen.end(), [&](const NamedColumn* each) {
            return says_the_same(each->meaning, column.meaning);
        });
        if (same == seen.end()) {
            seen.push_back(&column);
            continue;
        }
        any = true;
        const TableEntry& name = header[column.place];
        const TableEntry& before = header[(*same)->place];
        problems.add(name, before.text == name.text
                               ? fmt::format("the column {} stands twice", quoted_name(name))
                               : fmt::format("{} says the same as {}; leave one of them out",
                                             quoted_name(name), quoted_name(before)));
    }
    return any;
}

} // namespace

bool is_name_of_known(std::string_view name) {
    return is_known(meaning_of(name));
}

std::vector<std::string> TableReader::missing_of(const TableRow& header) {
    const std::vector<NamedColumn> columns = columns_of(header);
    const auto any = [&](const auto& is) { return std::any_of(columns.begin(), columns.end(), is); };
    std::vector<std::string> out;
    const auto has_size = [&](std::int64_t ModelShape::*member) {
        return any([&](const NamedColumn& column) {
            const auto* const size = of_kind<SizeColumn>(column);
            return size != nullptr && size->member == member;
        });
    };
    const bool all_sizes = std::all_of(size_members.begin(), size_members.end(), has_size);
    if (!all_sizes && !any([](const NamedColumn& column) { return is_axis(column, "model"); }))
        out.emplace_back(
            "a column for the model (\"Config\"), or for each of its sizes (\"d_model\", \"d_ff\", "
            "\"n_layers\", \"num_heads\")");
    if (!any([](const NamedColumn& column) { return is_axis(column, "seq"); }))
        out.emplace_back("a column for the sequence length (\"Seq Len\")");
    const auto is_mean = [](const NamedColumn& column) {
        const auto* const statistic = of_kind<StatisticColumn>(column);
        return statistic != nullptr && is_step_time(*statistic->figure);
    };
    const auto is_ambiguous = [](const NamedColumn& column) {
        return of_kind<AmbiguousColumn>(column) != nullptr; // it is asked for
    };
    if (!any(is_mean) && !any(is_ambiguous)) {
        ShortList near;
        for (const NamedColumn& column : columns)
            if (const auto* const other = of_kind<OtherColumn>(column); other != nullptr && other->near)
                near.add(quoted_name(header[column.place]));
        out.push_back(
            "a column for the time of a step (\"Avg/Step(s) FWD\", \"mean (ms)\")" +
            (near.empty() ? std::string() : "; what it is that " + near.text() + " tells is not known"));
    }
    return out;
}

std::vector<std::string> TableReader::missing_of(const TableText& table) {
    std::vector<std::string> out = missing_of(table.header);
    for (const NamedColumn& column : columns_of(table.header)) {
        const auto* const statistic = of_kind<StatisticColumn>(column);
        if (statistic == nullptr || statistic->unit) continue;
        const bool in_entries = std::any_of(table.rows.begin(), table.rows.end(), [&](const TableRow& row) {
            const auto number = column.place < row.size()
                                    ? read_number(row[column.place].text, Commas::Unclear)
                                    : std::optional<WrittenNumber>();
            return number && (number->unit || number->deviation_unit);
        });
        if (!in_entries)
            out.push_back(
                fmt::format("a unit for {}, such as (s) or (ms)", quoted_name(table.header[column.place])));
    }
    return out;
}

void TableReader::check_names(const TableRow& header) {
    refuse_doubles(header, columns_of(header), problems_);
}

void TableReader::read(const TableText& table, const Cell& setting) {
    read(table, setting, [this](CellResult&& cell) { results_.add(std::move(cell)); });
}

void TableReader::read(const TableText& table, const Cell& setting, const CellSink& sink) {
    std::vector<NamedColumn> columns = columns_of(table.header);
    ShortList unread;
    for (const NamedColumn& column : columns)
        if (of_kind<OtherColumn>(column) != nullptr) unread.add(quoted_name(table.header[column.place]));
    std::erase_if(columns, [](const NamedColumn& column) { return !is_known(column.meaning); });
    if (refuse_doubles(table.header, columns, problems_)) return;
    const std::vector<std::string> remarks =
        read_table_rows(table, std::move(columns), setting, problems_, sink, cells_);
    const TableEntry& first = table.header.front();
    const std::string place = first.record != 0 ? std::string() : place_of_row(first) + ": ";
    if (table.rows.empty()) remark(Severity::Warning, place + "the table has names of columns and no rows");
    if (!unread.empty()) remark(Severity::Info, place + "columns left out: " + unread.text());
    for (const std::string& each : remarks)
        remark(Severity::Warning, place + each);
}

Results TableReader::take() && {
    problems_.refuse();
    for (const Message& message : remarks_)
        results_.apply(message);
    return std::move(results_);
}

} // namespace stepscope
