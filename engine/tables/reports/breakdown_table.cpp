#include "tables/reports/breakdown_table.h"

#include "records/json/record_fields.h"
#include "records/trust.h"
#include "system/text/shown_text.h"
#include "tables/csv/csv_text.h"
#include "tables/digits.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace stepscope {

namespace {

constexpr double tera = 1e12;
constexpr double giga = 1e9;

/// Three significant digits, never in exponent form: 0.0512, 14.2, 1979.
std::string significant(double value) {
    if (value == 0 || !std::isfinite(value)) return fmt::format("{:.0f}", value);
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
    return fmt::format("{:.{}f}", value, std::clamp(2 - magnitude, 0, 9));
}

std::string scaled(const std::optional<double>& value, double unit) {
    return value ? significant(*value / unit) : std::string();
}

std::string milliseconds(double seconds) {
    return fmt::format("{:.{}f}", seconds * 1e3, table_decimals(FigureKind::Time, seconds));
}

std::string percent(double fraction, int digits) {
    return fmt::format("{:.{}f} %", fraction * 100, digits);
}

std::string remark(const BreakdownRow& row) {
    if (row.is_fused()) return "fused into " + row.fused_into;
    const auto bound = row.bound();
    if (!bound) return {};
    std::string out(name_of(*bound));
    if (row.is_over_peak()) out += bound == Bound::Memory ? ", from a cache" : ", peak measured too low";
    return out;
}

/// An entry of a Markdown table; its leading spaces, which would be lost, as no-break spaces.
std::string markdown_entry(const std::string& text) {
    std::string out;
    bool leading = true;
    for (const char c : shown_text(text)) {
        leading = leading && c == ' ';
        if (c == '|') out += '\\';
        if (leading)
            out += "\u00A0";
        else
            out += c;
    }
    return "| " + out + " ";
}

std::string markdown_table(const std::vector<std::vector<std::string>>& rows) {
    std::string out;
    for (const auto& row : rows) {
        for (const std::string& text : row)
            out += markdown_entry(text);
        out += "|\n";
        if (&row != &rows.front()) continue;
        for (std::size_t c = 0; c < row.size(); ++c)
            out += c < breakdown_first_number || c + 1 == row.size() ? "| :-- " : "| --: ";
        out += "|\n";
    }
    return out;
}

std::string exact(const std::optional<double>& value) {
    return value ? fmt::format("{}", *value) : std::string();
}

} // namespace

// Both are written only.
template <>
struct Fields<BreakdownRow> {
    static void list(auto& fields, auto& row) {
        fields.required("path", row.path);
        fields.required("depth", row.depth);
        fields.required("seconds", row.seconds);
        fields.required("share", row.share);
        fields.required("flops", row.flops);
        fields.required("bytes", row.bytes);
        fields.optional("op", row.op);
        fields.optional("calls", row.calls);
        fields.optional("flops_per_second", row.flops_per_second);
        fields.optional("bytes_per_second", row.bytes_per_second);
        fields.optional("flops_of_peak", row.flops_of_peak);
        fields.optional("bytes_of_peak", row.bytes_of_peak);
        fields.optional("bound", row.bound());
        fields.optional("wasted_seconds", row.wasted_seconds);
        fields.optional("fused_into", row.fused_into);
        fields.optional("bits", row.fact ? row.fact->bits : 0);
        fields.optional("tensor_cores", row.fact ? std::optional(row.fact->tensor_cores) : std::nullopt);
    }
};

template <>
struct Fields<BreakdownReport> {
    static void list(auto& fields, auto& report) {
        fields.required("cell", report.cell);
        fields.required("rows", report.rows);
        fields.optional("peaks", report.peaks);
        fields.optional("divided", report.divided);
    }
};

template <>
struct Fields<PartTime> {
    static void list(auto& fields, auto& part) {
        fields.required("part", part.part);
        fields.required("seconds", part.seconds);
        fields.required("share", part.share);
    }
};

template <>
struct Fields<DividedTime> {
    static void list(auto& fields, auto& divided) {
        fields.required("division", std::string(divided.division->id));
        fields.required("parts", divided.parts);
    }
};

std::vector<std::vector<std::string>> breakdown_cells(const BreakdownReport& report) {
    std::vector<std::vector<std::string>> out = {{"Phase", "Op", "Calls", "Time (ms)", "Share", "TFLOP/s",
                                                  "GB/s", "Of peak", "Wasted (ms)", "Bound by"}};
    for (const BreakdownRow& row : report.rows) {
        const bool timed = !row.is_fused();
        const auto of_peak = row.of_peak();
        out.push_back({std::string(static_cast<std::size_t>(row.depth) * 2, ' ') + row.name, row.op,
                       row.calls > 0 ? std::to_string(row.calls) : std::string(),
                       timed ? milliseconds(row.seconds) : std::string(),
                       timed ? percent(row.share, 1) : std::string(), scaled(row.flops_per_second, tera),
                       scaled(row.bytes_per_second, giga), of_peak ? percent(*of_peak, 0) : std::string(),
                       row.wasted_seconds ? milliseconds(*row.wasted_seconds) : std::string(), remark(row)});
    }
    return out;
}

namespace {

/// " of cpu in fp32", as far as it is known.
std::string peaks_of(const Cell& cell) {
    std::string out;
    for (const auto& [word, axis] :
         {std::pair{" of ", &axis_named("device")}, std::pair{" in ", &axis_named("precision")}})
        if (is_known(*axis, cell)) out += word + text_of(*axis, cell);
    return out;
}

} // namespace

std::string breakdown_title(const BreakdownReport& report) {
    std::string out = fmt::format("cell {}: {}", cell_number(report.cell.index), shown_text(report.title));
    if (report.peaks)
        out += fmt::format("; measured peaks{}: {} TFLOP/s and {} GB/s", peaks_of(report.cell),
                           significant(report.peaks->flops / tera),
                           significant(report.peaks->bytes_per_second / giga));
    if (report.peaks && report.peaks->foreign_load > harmless_share)
        out += fmt::format(", while others took {} of the processors' time",
                           percent(*report.peaks->foreign_load, 0));
    return out;
}

std::vector<std::string> breakdown_shares(const BreakdownReport& report) {
    std::vector<std::string> out;
    for (const DividedTime& divided : report.divided) {
        if (divided.parts.size() < 2 || divided.division->id == "phases") continue;
        std::string line = std::string(divided.division->label) + ": ";
        for (const PartTime& part : divided.parts)
            line += fmt::format("{}{} {}", line.ends_with(": ") ? "" : ", ",
                                shown_text(label_of(*divided.division, part.part)), percent(part.share, 1));
        out.push_back(std::move(line));
    }
    return out;
}

std::string breakdown_markdown(std::span<const BreakdownReport> reports) {
    std::string out;
    for (const BreakdownReport& report : reports) {
        out += fmt::format("{}## {}\n\n{}", out.empty() ? "" : "\n", breakdown_title(report),
                           markdown_table(breakdown_cells(report)));
        for (const std::string& shares : breakdown_shares(report))
            out += "\n" + shares + "\n";
    }
    return out;
}

namespace {

std::string separated(std::span<const BreakdownReport> reports, char separator) {
    std::string out;
    append_csv_record(out,
                      {"cell", "title", "path", "op", "depth", "calls", "seconds", "share", "flops", "bytes",
                       "flops_per_second", "bytes_per_second", "flops_of_peak", "bytes_of_peak", "bound",
                       "fused_into", "wasted_seconds", "bits", "tensor_cores"},
                      separator);
    for (const BreakdownReport& report : reports)
        for (const BreakdownRow& row : report.rows) {
            const auto bound = row.bound();
            append_csv_record(
                out,
                {std::to_string(cell_number(report.cell.index)), guarded(report.title), guarded(row.path),
                 guarded(row.op), std::to_string(row.depth),
                 row.calls > 0 ? std::to_string(row.calls) : std::string(), exact(row.seconds),
                 exact(row.share), exact(row.flops), exact(row.bytes), exact(row.flops_per_second),
                 exact(row.bytes_per_second), exact(row.flops_of_peak), exact(row.bytes_of_peak),
                 bound ? std::string(name_of(*bound)) : std::string(), guarded(row.fused_into),
                 exact(row.wasted_seconds), row.fact ? std::to_string(row.fact->bits) : std::string(),
                 row.fact ? std::string(name_of(row.fact->tensor_cores)) : std::string()},
                separator);
        }
    return out;
}

} // namespace

std::string breakdown_csv(std::span<const BreakdownReport> reports) {
    return separated(reports, ',');
}

std::string breakdown_tsv(std::span<const BreakdownReport> reports) {
    return separated(reports, '\t');
}

nlohmann::json breakdown_json(std::span<const BreakdownReport> reports) {
    nlohmann::json out = nlohmann::json::array();
    for (const BreakdownReport& report : reports) {
        nlohmann::json each = write_json(report);
        each["cell_number"] = cell_number(report.cell.index);
        out.push_back(std::move(each));
    }
    return out;
}

} // namespace stepscope
