#include "nsight/reading/ncu_table.h"

#include "nsight/errors.h"
#include "nsight/reading/kernel_name.h"
#include "records/json/trace_fields.h"
#include "records/traces/profile_figures.h"
#include "tables/csv/csv_text.h"
#include "tables/errors.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <span>
#include <utility>

namespace stepscope {

namespace {

using Line = std::vector<CsvField>;

constexpr std::string_view id_heading = "ID";
constexpr std::string_view process_heading = "Process ID";
constexpr std::string_view name_heading = "Kernel Name";

/// From its headings on.
struct FoundTable {
    std::string_view text;
    char separator = ',';
    Line headings;

    bool has(std::string_view heading) const {
        return std::ranges::find(headings, heading, &CsvField::text) != headings.end();
    }
};

/// Where a table begins whose first heading is "ID", quoted or not. None: a line is no such headings.
std::optional<FoundTable> table_at(std::string_view text) {
    std::string_view behind = text;
    const bool quoted = behind.starts_with('"');
    if (quoted) behind.remove_prefix(1);
    if (!behind.starts_with(id_heading)) return std::nullopt;
    behind.remove_prefix(id_heading.size());
    if (quoted && !behind.starts_with('"')) return std::nullopt;
    if (quoted) behind.remove_prefix(1);
    // A spreadsheet of those who write commas before decimals has semicolons.
    if (behind.empty() || std::string_view(",;\t").find(behind.front()) == std::string_view::npos)
        return std::nullopt;
    FoundTable out{.text = text, .separator = behind.front(), .headings = {}};
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    try {
        out.headings = CsvReader(text.substr(0, end), out.separator).next().value_or(Line());
    } catch (const TableError&) {
        return std::nullopt;
    }
    return out;
}

/// Before it stand remarks of the tool, and what the profiled program printed, which may begin with "ID",
/// too: the first headings that name kernels, else the first that there are.
std::optional<FoundTable> table_in(std::string_view text) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    std::optional<FoundTable> first;
    for (std::size_t at = 0; at < text.size();) {
        if (std::optional<FoundTable> found = table_at(text.substr(at))) {
            if (found->has(name_heading)) return found;
            if (!first) first = std::move(found);
        }
        const std::size_t end = text.find('\n', at);
        if (end == std::string_view::npos) break;
        at = end + 1;
    }
    return first;
}

/// A table whose fields are all quoted ends before the first line without a quote: what a program printed,
/// which may hold some.
std::string_view quoted_lines(std::string_view table) {
    if (!table.starts_with('"')) return table;
    bool quoted = false;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i] == '"') quoted = !quoted;
        if (table[i] == '\n' && !quoted && i + 1 < table.size() && table[i + 1] != '"')
            return table.substr(0, i + 1);
    }
    return table;
}

FoundTable require_table(std::string_view text) {
    if (std::optional<FoundTable> found = table_in(text)) return *std::move(found);
    throw NsightError("this is no table of Nsight Compute: no line begins with \"ID\"; make one with "
                      "`ncu --import REPORT --csv --page raw`");
}

/// Line by line, for a report may have thousands of columns. What follows the table, in the same stream, ends
/// it.
class TableLines {
public:
    explicit TableLines(const FoundTable& table, const std::stop_token& stop = {})
        : reader_(quoted_lines(table.text), table.separator), stop_(stop) {
        next();
    }

    /// Behind the headings. None at the end of the table. Throws NsightError for one that is damaged, and
    /// once a stop is requested.
    std::optional<Line> next() {
        if (stop_.stop_requested()) throw NsightError("the table of Nsight Compute: reading it was stopped");
        try {
            std::optional<Line> line = reader_.next();
            return line && line->size() > 1 ? std::move(line) : std::nullopt;
        } catch (const TableError& error) {
            throw NsightError(std::string("the table of Nsight Compute is damaged: ") + error.what());
        }
    }

private:
    CsvReader reader_;
    std::stop_token stop_;
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
constexpr std::array units = {Unit{"ns", 1e-9},
                              Unit{"us", 1e-6},
                              Unit{"ms", 1e-3},
                              Unit{"s", 1},
                              Unit{"nsecond", 1e-9},
                              Unit{"usecond", 1e-6},
                              Unit{"msecond", 1e-3},
                              Unit{"second", 1},
                              Unit{"byte", 1},
                              Unit{"Kbyte", 1e3},
                              Unit{"Mbyte", 1e6},
                              Unit{"Gbyte", 1e9},
                              Unit{"Tbyte", 1e12},
                              Unit{"%", 1e-2},
                              Unit{"", 1},
                              Unit{"pass", 1},
                              Unit{"byte/block", 1},
                              Unit{"Kbyte/block", 1e3},
                              Unit{"Mbyte/block", 1e6},
                              Unit{"register/thread", 1}};

bool is_decimal_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Which of point and comma stands before the decimals of a number, where that is sure: "0,5", "1.234,5",
/// "1,234,567". None: it is none, or could be either, as 1,234.
std::optional<char> decimal_mark_of(std::string_view number) {
    const auto is_of_number = [](char c) { return !(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z'); };
    const std::size_t mark = number.find_last_of(".,");
    if (mark == std::string_view::npos || !std::ranges::all_of(number, is_of_number)) return std::nullopt;
    const char last = number[mark];
    const char other = last == '.' ? ',' : '.';
    if (number.find(other) != std::string_view::npos) return last;
    const std::size_t first = number.find(last);
    if (first != mark) return other; // 1,234,567
    const bool could_group = number.size() - mark == 4 && first > 0 && first <= 3 && number.front() != '0';
    return could_group ? std::nullopt : std::optional(last);
}

/// "1,234.5", or as locales write it, "1.234,5" and "1 234,5": the other mark stands between thousands. None:
/// it is no number.
std::optional<double> number_of(std::string_view text, char decimal) {
    std::string digits;
    digits.reserve(text.size());
    constexpr std::array<std::string_view, 4> spaces = {" ", "'", "\u00A0", "\u202F"};
    std::optional<std::size_t> group; // digits since the last mark between thousands
    bool behind = false;              // of the whole part
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        const auto* const space =
            std::ranges::find_if(spaces, [rest](std::string_view each) { return rest.starts_with(each); });
        const char c = rest.front();
        const bool groups = space != spaces.end() || ((c == '.' || c == ',') && c != decimal);
        i += space != spaces.end() ? space->size() : 1;
        if (groups) {
            const std::size_t before = group.value_or(std::min<std::size_t>(digits.size(), 4));
            if (behind || before == 0 || before > 3 || (group && before != 3)) return std::nullopt;
            group = 0;
            continue;
        }
        if (!is_decimal_digit(c)) behind = behind || !digits.empty() || c == decimal;
        if (!behind && group) ++*group;
        if (behind && group && *group != 3) return std::nullopt;
        digits += c == decimal ? '.' : c;
    }
    if (group && *group != 3) return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> whole_of(std::string_view text, char decimal = '.') {
    const std::optional<double> value = number_of(text, decimal);
    constexpr double most = 9e15;
    if (!value || *value != std::floor(*value) || std::abs(*value) > most) return std::nullopt;
    return static_cast<std::int64_t>(*value);
}

/// What stands before the decimals of a table, by the first number in one of these columns that tells.
char decimal_mark_of(const FoundTable& table, std::span<const std::optional<std::size_t>> columns,
                     const std::stop_token& stop = {}) {
    TableLines lines(table, stop);
    lines.next(); // units
    while (const std::optional<Line> line = lines.next())
        for (const std::optional<std::size_t> column : columns)
            if (const auto mark = decimal_mark_of(Columns::at(*line, column))) return *mark;
    return '.';
}

/// "(65536, 1, 1)"
std::array<std::int64_t, 3> sizes_of(std::string_view text) {
    std::array<std::int64_t, 3> out = {1, 1, 1};
    const char* at = text.data();
    const char* const end = text.data() + text.size();
    for (std::int64_t& size : out) {
        at = std::find_if(at, end, is_decimal_digit);
        const auto [next, error] = std::from_chars(at, end, size);
        if (error != std::errc()) break;
        at = next;
    }
    return is_launch_size(out) ? out : std::array<std::int64_t, 3>{1, 1, 1};
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

double most_of(const FigureColumn& column) {
    return std::ranges::find(kernel_figures, column.figure, &KernelFigure::of)->most;
}

/// A line of the table, with what is needed to read it.
struct KernelLine {
    const Line& line;
    const Line& units;
    const Columns& columns;
    char decimal;

    std::string_view text(std::string_view heading) const {
        return Columns::at(line, columns.place(heading));
    }
    std::optional<std::int64_t> whole(std::string_view heading) const {
        const std::optional<std::int64_t> out = whole_of(text(heading), decimal);
        return out && *out >= 0 ? out : std::nullopt;
    }
    /// In seconds, bytes, or of the whole. None: it is not there, or cannot be.
    std::optional<double> figure(std::string_view heading, double most) const {
        const auto place = columns.place(heading);
        const std::optional<double> value = number_of(Columns::at(line, place), decimal);
        const auto unit = std::ranges::find(stepscope::units, Columns::at(units, place), &Unit::name);
        const bool known = value && unit != stepscope::units.end();
        return known && is_possible(*value * unit->factor, most) ? std::optional(*value * unit->factor)
                                                                 : std::nullopt;
    }
};

std::optional<double> figure_of(const KernelLine& line, const FigureColumn& row) {
    for (const std::string_view heading : row.headings)
        if (const auto value = heading.empty() ? std::nullopt : line.figure(heading, most_of(row)))
            return value;
    return std::nullopt;
}

KernelShape shape_of(const KernelLine& line) {
    constexpr double most = 1e9;
    const auto count = [&line](std::string_view heading) -> std::optional<std::int64_t> {
        const std::optional<double> value = line.figure(heading, most);
        return value ? std::optional<std::int64_t>(std::llround(*value)) : std::nullopt;
    };
    KernelShape out;
    out.grid = sizes_of(line.text("Grid Size"));
    out.block = sizes_of(line.text("Block Size"));
    out.registers = count("launch__registers_per_thread").value_or(0);
    const auto fixed = count("launch__shared_mem_per_block_static");
    const auto dynamic = count("launch__shared_mem_per_block_dynamic");
    out.shared_not_told = !fixed && !dynamic;
    out.static_shared_bytes = fixed.value_or(0);
    out.dynamic_shared_bytes = dynamic.value_or(0);
    out.occupancy = line.figure("sm__maximum_warps_per_active_cycle_pct", most_share);
    return out;
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

bool holds_ncu_table(std::string_view text) {
    const std::optional<FoundTable> table = table_in(text);
    return table && table->has(process_heading) && table->has(name_heading);
}

std::vector<NcuKernel> read_ncu_table(std::string_view text, const std::stop_token& stop) {
    const FoundTable table = require_table(text);
    const Columns columns(table.headings);
    const auto id = columns.place(id_heading);
    const auto name = columns.place(name_heading);
    if (!id || !name)
        throw NsightError(
            "this table of Nsight Compute has no column \"Kernel Name\": it is another page; make one "
            "with `ncu --import REPORT --csv --page raw`");
    if (table.has("Section Name") || table.has("Metric Name"))
        throw NsightError("this is another page of a report of Nsight Compute, with a line for each figure "
                          "instead of each kernel; make one with `ncu --import REPORT --csv --page raw`");
    const auto ranges =
        columns.place("thread Domain:Push/Pop_Range:PL_Type:PL_Value:CLR_Type:Color:Msg_Type:Msg");
    std::vector<std::optional<std::size_t>> numbers;
    numbers.reserve(2 * figure_columns.size());
    for (const FigureColumn& row : figure_columns)
        for (const std::string_view heading : row.headings)
            numbers.push_back(columns.place(heading));
    const char decimal = decimal_mark_of(table, numbers, stop);
    TableLines lines(table, stop);
    const Line unit_line = lines.next().value_or(Line());
    std::vector<NcuKernel> out;
    double dram_bytes = 0, l2_bytes = 0;
    while (const std::optional<Line> next = lines.next()) {
        const KernelLine line{.line = *next, .units = unit_line, .columns = columns, .decimal = decimal};
        NcuKernel& each = out.emplace_back();
        each.id =
            whole_of(Columns::at(*next, id), decimal).value_or(static_cast<std::int64_t>(out.size()) - 1);
        each.ranges = ranges_of(Columns::at(*next, ranges));
        each.shape = shape_of(line);
        each.device = line.whole("Device");
        each.stream = line.whole("Stream");
        ProfiledKernel& kernel = each.kernel;
        kernel.name = cut_name(Columns::at(*next, name));
        if (kernel.name.empty()) kernel.name = nameless_kernel;
        kernel.grid = each.shape.grid;
        kernel.block = each.shape.block;
        kernel.passes = line.whole("profiler__replayer_passes");
        for (const FigureColumn& row : figure_columns)
            kernel.*row.figure = figure_of(line, row);
        dram_bytes += kernel.dram_bytes.value_or(0);
        l2_bytes += kernel.l2_bytes.value_or(0);
        if (std::max(dram_bytes, l2_bytes) > most_profile_bytes)
            throw NsightError(
                "the table of Nsight Compute is damaged: its kernels move more than 10^18 bytes");
    }
    if (out.empty()) throw NsightError("the report has no kernel");
    return out;
}

std::map<std::int64_t, Advice> read_ncu_advice(std::string_view text) {
    const FoundTable table = require_table(text);
    const Columns columns(table.headings);
    const auto id = columns.place(id_heading);
    const auto type = columns.place("Rule Type");
    const auto description = columns.place("Rule Description");
    const auto gain = columns.place("Estimated Speedup");
    const auto reach = columns.place("Estimated Speedup Type");
    const char decimal = decimal_mark_of(table, std::array{gain});
    TableLines lines(table);
    std::map<std::int64_t, Advice> out;
    while (const std::optional<Line> next = lines.next()) {
        const Line& line = *next;
        const std::optional<std::int64_t> kernel = whole_of(Columns::at(line, id), decimal);
        if (!kernel || Columns::at(line, type) != "OPT" || Columns::at(line, description).empty()) continue;
        Advice advice{.text = cut_name(Columns::at(line, description)), .gain = {}};
        // "local": of the part that the rule looks at, not of the kernel.
        if (Columns::at(line, reach) == "global")
            if (const auto percent = number_of(Columns::at(line, gain), decimal);
                percent && is_possible(*percent / 100, most_share))
                advice.gain = *percent / 100;
        const auto [best, first] = out.try_emplace(*kernel, advice);
        if (!first && advice.gain.value_or(0) > best->second.gain.value_or(0))
            best->second = std::move(advice);
    }
    return out;
}

} // namespace stepscope
