#include "tables/columns/column_sets.h"

#include "records/environment/device_name.h"
#include "system/characters/small_letters.h"
#include "system/text/in_a_row.h"
#include "tables/errors.h"
#include "tables/text/quoted.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace stepscope {

namespace {

constexpr double one_percent = 0.01;
constexpr double gib = 1024.0 * 1024 * 1024;

TableColumn device_name_column() {
    return {"Device name", false, [](const CellResult& result) {
                const std::string& id = result.cell.device;
                return result.environment ? device_name_in(*result.environment, id).value_or(id) : id;
            }};
}

TableColumn cell_column() {
    return {"Cell", true,
            [](const CellResult& result) { return std::to_string(cell_number(result.cell.index)); }};
}

/// Columns that are neither an axis nor a figure.
struct OtherColumn {
    std::string_view name;
    TableColumn (*column)();
};
constexpr std::array other_columns = {OtherColumn{"cell", cell_column}, OtherColumn{"status", status_column},
                                      OtherColumn{"device_name", device_name_column}};

TableColumn under(const char* heading, TableColumn column) {
    column.heading = heading;
    return column;
}

/// A figure in a unit of somebody else's, with as many decimals as they write.
TableColumn under(const char* heading, std::string_view id, double unit, int decimals) {
    return {heading, true, [&figure = figure(id), unit, decimals](const CellResult& result) {
                const std::optional<double> value = figure.value(result);
                return value && std::isfinite(*value) ? fmt::format("{:.{}f}", *value / unit, decimals)
                                                      : std::string();
            }};
}

/// As the tables of its training benchmarks have them; its MFU counts attention whole, as PaLM's does.
std::vector<TableColumn> of_llm_foundry() {
    return {under("Model", table_column_of(axis_named("model"))),
            under("SeqLen (T)", table_column_of(axis_named("seq"))),
            under("GPU", device_name_column()),
            under("MFU", "mfu_palm", one_percent, 2),
            under("HFU", "hfu", one_percent, 2),
            under("MicroBatchSize", table_column_of(axis_named("batch"))),
            under("Throughput (T/s/GPU)", "tokens_per_second", 1, 0),
            under("Precision", table_column_of(axis_named("precision")))};
}

/// As the metrics of its training log have them.
std::vector<TableColumn> of_torchtitan() {
    return {under("Model", table_column_of(axis_named("model"))),
            under("Seq Len", table_column_of(axis_named("seq"))),
            under("Local Batch Size", table_column_of(axis_named("batch"))),
            under("TPS/GPU", "tokens_per_second", 1, 0),
            under("Memory (GiB)", "memory", gib, 2),
            under("MFU (%)", "mfu_torchtitan", one_percent, 2)};
}

constexpr std::array sets = {
    ColumnSet{"llm-foundry", "as the benchmarks of MosaicML's LLM Foundry show them", of_llm_foundry},
    ColumnSet{"torchtitan", "as the log of PyTorch's torchtitan shows them", of_torchtitan}};

std::optional<TableColumn> column_named(std::string_view name) {
    for (const OtherColumn& other : other_columns)
        if (other.name == name) return other.column();
    for (const Axis& axis : axes())
        if (axis.name == name) return table_column_of(axis);
    for (const Figure& figure : figures())
        if (figure.id == name || figure.column == name) return table_column_of(figure);
    return std::nullopt;
}

/// Rows that differ must not look alike.
std::vector<TableColumn> with_varying(std::vector<TableColumn> columns, const Results& results) {
    for (const Axis* const axis : results.varying())
        if (std::ranges::none_of(columns, [axis](const TableColumn& column) { return column.axis == axis; }))
            columns.push_back(table_column_of(*axis));
    return columns;
}

std::string_view without_blanks(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

} // namespace

std::span<const ColumnSet> column_sets() {
    return sets;
}

std::vector<TableColumn> columns_named(std::string_view names, const Results& results) {
    const std::string wanted = in_small_letters(without_blanks(names));
    for (const ColumnSet& set : sets)
        if (set.id == wanted) return with_varying(set.columns(), results);
    std::vector<TableColumn> out;
    for (std::size_t begin = 0; begin <= wanted.size();) {
        const std::size_t end = std::min(wanted.find(',', begin), wanted.size());
        const std::string_view name = without_blanks(std::string_view(wanted).substr(begin, end - begin));
        std::optional<TableColumn> column = column_named(name);
        if (!column)
            throw TableError(
                name.empty()
                    ? std::string("a column has no name: give names with commas between them, or a set")
                    : fmt::format("{} is no column; there are {}", in_quotes(std::string(name)),
                                  column_names_help()));
        out.push_back(std::move(*column));
        begin = end + 1;
    }
    return out;
}

std::string column_names_help() {
    std::vector<std::string_view> own;
    std::vector<std::string_view> ready;
    own.reserve(other_columns.size() + axes().size());
    ready.reserve(sets.size());
    for (const OtherColumn& other : other_columns)
        own.push_back(other.name);
    for (const Axis& axis : axes())
        own.push_back(axis.name);
    for (const ColumnSet& set : sets)
        ready.push_back(set.id);
    return fmt::format(
        "the sets {}; the columns {}; and the figures that `stepscope-cli figures` lists, such as mean",
        in_a_row(ready, " and "), in_a_row(own, " and "));
}

} // namespace stepscope
