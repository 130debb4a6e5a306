#include "nsight/reading/ncu_table.h"

#include "nsight/errors.h"
#include "tables/csv/csv_text.h"
#include "tables/errors.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace stepscope {

namespace {

using Line = std::vector<CsvField>;

/// From the line on that begins with the heading "ID": before it stand remarks of the tool, and what the
/// profiled program printed.
std::string_view table_in(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        if (rest.starts_with("\"ID\",") || rest.starts_with("ID,")) return rest;
        const std::size_t end = rest.find('\n');
        if (end == std::string_view::npos) break;
        at += end + 1;
    }
    throw NsightError("this is no table of Nsight Compute: no line begins with \"ID\"; make one with "
                      "`ncu --import REPORT --csv --page raw`");
}

/// Line by line, for a report may have thousands of columns. What follows the table, in the same stream, ends
/// it.
class TableLines {
public:
    explicit TableLines(std::string_view text) : reader_(table_in(text)) {}

    /// None at the end of the table. Throws NsightError for one that is damaged.
    std::optional<Line> next() {
        try {
            std::optional<Line> line = reader_.next();
            return line && line->size() > 1 ? std::move(line) : std::nullopt;
        } catch (const TableError& error) {
            throw NsightError(std::string("the table of Nsight Compute is damaged: ") + error.what());
        }
    }

private:
    CsvReader reader_;
};

/// Where columns stand, by their headings.
class Columns {
public:
    explicit Columns(const Line& headings) {
        for (std::size_t i = 0; i < headings.size(); ++i)
            places_.try_emplace(headings[i].text, i);
    }

    std::optional<std::size_t> place(std::string_view heading) const {
        const auto found = places_.find(heading);
        return found != places_.end() ? std::optional(found->second) : std::nullopt;
    }
    static std::string_view at(const Line& line, std::optional<std::size_t> place) {
        return place && *place < line.size() ? std::string_view(line[*place].text) : std::string_view();
    }

private:
    std::map<std::string, std::size_t, std::less<>> places_;
};

/// What one of a unit is in seconds, bytes or the whole. Older versions write the long names.
struct Unit {
    std::string_view name;
    double factor;
};
constexpr std::array units = {
    Unit{"ns", 1e-9},      Unit{"us", 1e-6},      Unit{"ms", 1e-3},      Unit{"s", 1},
    Unit{"nsecond", 1e-9}, Unit{"usecond", 1e-6}, Unit{"msecond", 1e-3}, Unit{"second", 1},
    Unit{"byte", 1},       Unit{"Kbyte", 1e3},    Unit{"Mbyte", 1e6},    Unit{"Gbyte", 1e9},
    Unit{"Tbyte", 1e12},   Unit{"%", 1e-2},       Unit{"", 1},           Unit{"pass", 1}};

/// "1,234.5": commas group.
std::optional<double> number_of(std::string_view text) {
    std::string digits;
    digits.reserve(text.size());
    for (const char c : text)
        if (c != ',') digits += c;
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> whole_of(std::string_view text) {
    const std::optional<double> value = number_of(text);
    constexpr double most = 9e15;
    if (!value || *value != std::floor(*value) || std::abs(*value) > most) return std::nullopt;
    return static_cast<std::int64_t>(*value);
}

/// "(65536, 1, 1)"
std::array<std::int64_t, 3> sizes_of(std::string_view text) {
    std::array<std::int64_t, 3> out = {1, 1, 1};
    const char* at = text.data();
    const char* const end = text.data() + text.size();
    for (std::int64_t& size : out) {
        at = std::find_if(at, end, [](char c) { return c >= '0' && c <= '9'; });
        const auto [next, error] = std::from_chars(at, end, size);
        if (error != std::errc()) break;
        at = next;
    }
    return out;
}

/// A figure, and the columns that may hold it, the best first.
struct FigureColumn {
    std::optional<double> ProfiledKernel::*figure;
    std::array<std::string_view, 2> headings;
};
constexpr std::array figure_columns = {
    FigureColumn{&ProfiledKernel::seconds, {"gpu__time_duration.sum", "gpu__time_duration.avg"}},
    FigureColumn{&ProfiledKernel::sm_share, {"sm__throughput.avg.pct_of_peak_sustained_elapsed", ""}},
    FigureColumn{&ProfiledKernel::memory_share,
                 {"gpu__compute_memory_throughput.avg.pct_of_peak_sustained_elapsed", ""}},
    FigureColumn{&ProfiledKernel::tensor_share,
                 {"sm__pipe_tensor_cycles_active.avg.pct_of_peak_sustained_elapsed",
                  "sm__inst_executed_pipe_tensor.avg.pct_of_peak_sustained_elapsed"}},
    FigureColumn{&ProfiledKernel::dram_bytes, {"dram__bytes.sum", ""}},
    FigureColumn{&ProfiledKernel::l2_bytes, {"lts__t_bytes.sum", ""}},
    FigureColumn{&ProfiledKernel::occupancy, {"sm__warps_active.avg.pct_of_peak_sustained_active", ""}}};

std::optional<double> figure_of(const Line& line, const Line& unit_line, const Columns& columns,
                                const FigureColumn& row) {
    for (const std::string_view heading : row.headings) {
        if (heading.empty()) continue;
        const auto place = columns.place(heading);
        const std::optional<double> value = number_of(Columns::at(line, place));
        const auto unit = std::ranges::find(units, Columns::at(unit_line, place), &Unit::name);
        if (value && *value >= 0 && unit != units.end()) return *value * unit->factor;
    }
    return std::nullopt;
}

} // namespace

std::vector<OpenRange> ranges_of(std::string_view text) {
    std::vector<OpenRange> out;
    for (std::size_t open = text.find('"'); open != std::string_view::npos;) {
        const std::size_t close = text.find('"', open + 1);
        if (close == std::string_view::npos) break;
        // Domain:Push/Pop_Range:PL_Type:PL_Value:CLR_Type:Color:Msg_Type:Msg. The range's name comes twice;
        // one with colons in it moves what follows, so the payload is counted from the end, before the
        // message.
        const std::string_view range = text.substr(open + 1, close - open - 1);
        const std::size_t domain_end = range.find(':');
        if (domain_end != std::string_view::npos) {
            const std::string_view rest = range.substr(domain_end + 1);
            const std::size_t name_end = rest.find(':');
            OpenRange each{.domain = std::string(range.substr(0, domain_end)),
                           .name = std::string(rest.substr(0, name_end)),
                           .payload = {}};
            constexpr std::string_view int64 = "Int64:";
            if (name_end != std::string_view::npos && rest.substr(name_end + 1).starts_with(int64)) {
                const std::string_view value = rest.substr(name_end + 1 + int64.size());
                each.payload = whole_of(value.substr(0, value.find(':')));
            }
            out.push_back(std::move(each));
        }
        open = text.find('"', close + 1);
    }
    return out;
}

std::vector<NcuKernel> read_ncu_table(std::string_view text) {
    TableLines lines(text);
    const Columns columns(lines.next().value_or(Line()));
    const auto id = columns.place("ID");
    const auto name = columns.place("Kernel Name");
    if (!id || !name)
        throw NsightError(
            "this table of Nsight Compute has no column \"Kernel Name\": it is another page; make one "
            "with `ncu --import REPORT --csv --page raw`");
    const auto ranges =
        columns.place("thread Domain:Push/Pop_Range:PL_Type:PL_Value:CLR_Type:Color:Msg_Type:Msg");
    const Line unit_line = lines.next().value_or(Line());
    std::vector<NcuKernel> out;
    while (const std::optional<Line> next = lines.next()) {
        const Line& line = *next;
        NcuKernel& each = out.emplace_back();
        each.id = whole_of(Columns::at(line, id)).value_or(static_cast<std::int64_t>(out.size()) - 1);
        each.ranges = ranges_of(Columns::at(line, ranges));
        ProfiledKernel& kernel = each.kernel;
        kernel.name = Columns::at(line, name);
        kernel.grid = sizes_of(Columns::at(line, columns.place("Grid Size")));
        kernel.block = sizes_of(Columns::at(line, columns.place("Block Size")));
        kernel.passes = whole_of(Columns::at(line, columns.place("profiler__replayer_passes")));
        for (const FigureColumn& row : figure_columns)
            kernel.*row.figure = figure_of(line, unit_line, columns, row);
    }
    if (out.empty()) throw NsightError("the report has no kernel");
    return out;
}

std::map<std::int64_t, Advice> read_ncu_advice(std::string_view text) {
    TableLines lines(text);
    const Columns columns(lines.next().value_or(Line()));
    const auto id = columns.place("ID");
    const auto type = columns.place("Rule Type");
    const auto description = columns.place("Rule Description");
    const auto gain = columns.place("Estimated Speedup");
    const auto reach = columns.place("Estimated Speedup Type");
    std::map<std::int64_t, Advice> out;
    while (const std::optional<Line> next = lines.next()) {
        const Line& line = *next;
        const std::optional<std::int64_t> kernel = whole_of(Columns::at(line, id));
        if (!kernel || Columns::at(line, type) != "OPT" || Columns::at(line, description).empty()) continue;
        Advice advice{.text = std::string(Columns::at(line, description)), .gain = {}};
        // "local": of the part that the rule looks at, not of the kernel.
        if (Columns::at(line, reach) == "global")
            if (const auto percent = number_of(Columns::at(line, gain))) advice.gain = *percent / 100;
        const auto [best, first] = out.try_emplace(*kernel, advice);
        if (!first && advice.gain.value_or(0) > best->second.gain.value_or(0))
            best->second = std::move(advice);
    }
    return out;
}

} // namespace stepscope
