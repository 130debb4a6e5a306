#include "tables/breakdown_table.h"

#include "records/json/json_fields.h"
#include "records/json/parts_json.h"
#include "tables/csv_text.h"
#include "workload/sweep_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace stepscope {

using nlohmann::json;

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

std::string percent(double fraction, int digits) {
    return fmt::format("{:.{}f}%", fraction * 100, digits);
}

std::string remark(const BreakdownRow& row) {
    if (row.is_fused()) return "fused into " + row.fused_into;
    const auto bound = row.bound();
    return bound ? std::string(name_of(*bound)) : std::string();
}

/// An entry of a Markdown table; its leading spaces, which would be lost, as no-break spaces.
std::string markdown_entry(const std::string& text) {
    std::string out;
    bool leading = true;
    for (const char c : text) {
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

json row_to_json(const BreakdownRow& row) {
    json out = {{"path", row.path},
                {"depth", row.depth},
                {"seconds", number_to_json(row.seconds)},
                {"share", number_to_json(row.share)},
                {"flops", number_to_json(row.flops)},
                {"bytes", number_to_json(row.bytes)}};
    if (!row.op.empty()) out["op"] = row.op;
    if (row.calls > 0) out["calls"] = row.calls;
    const auto put = [&out](const char* key, const std::optional<double>& value) {
        if (value) out[key] = number_to_json(*value);
    };
    put("flops_per_second", row.flops_per_second);
    put("bytes_per_second", row.bytes_per_second);
    put("flops_of_peak", row.flops_of_peak);
    put("bytes_of_peak", row.bytes_of_peak);
    if (const auto bound = row.bound()) out["bound"] = name_of(*bound);
    if (row.is_fused()) out["fused_into"] = row.fused_into;
    return out;
}

} // namespace

std::vector<std::vector<std::string>> breakdown_cells(const BreakdownReport& report) {
    std::vector<std::vector<std::string>> out = {
        {"Phase", "Op", "Calls", "Time (ms)", "Share", "TFLOP/s", "GB/s", "Of peak", "Bound by"}};
    for (const BreakdownRow& row : report.rows) {
        const bool timed = !row.is_fused();
        const auto of_peak = row.of_peak();
        out.push_back({std::string(static_cast<std::size_t>(row.depth) * 2, ' ') + row.name, row.op,
                       row.calls > 0 ? std::to_string(row.calls) : std::string(),
                       timed ? fmt::format("{:.3f}", row.seconds * 1e3) : std::string(),
                       timed ? percent(row.share, 1) : std::string(), scaled(row.flops_per_second, tera),
                       scaled(row.bytes_per_second, giga), of_peak ? percent(*of_peak, 0) : std::string(),
                       remark(row)});
    }
    return out;
}

std::string breakdown_title(const BreakdownReport& report) {
    std::string out = fmt::format("cell {}: {}", report.cell.index + 1, title_of(report.cell));
    if (report.peaks)
        out += fmt::format("; measured peaks of {} in {}: {} TFLOP/s and {} GB/s", report.cell.device,
                           name_of(report.cell.options.precision), significant(report.peaks->flops / tera),
                           significant(report.peaks->bytes_per_second / giga));
    return out;
}

std::string breakdown_markdown(std::span<const BreakdownReport> reports) {
    std::string out;
    for (const BreakdownReport& report : reports)
        out += fmt::format("{}## {}\n\n{}", out.empty() ? "" : "\n", breakdown_title(report),
                           markdown_table(breakdown_cells(report)));
    return out;
}

std::string breakdown_csv(std::span<const BreakdownReport> reports) {
    std::string out;
    append_csv_record(out, {"cell", "title", "path", "op", "depth", "calls", "seconds", "share", "flops",
                            "bytes", "flops_per_second", "bytes_per_second", "flops_of_peak", "bytes_of_peak",
                            "bound", "fused_into"});
    for (const BreakdownReport& report : reports)
        for (const BreakdownRow& row : report.rows) {
            const auto bound = row.bound();
            append_csv_record(out, {std::to_string(report.cell.index + 1), title_of(report.cell), row.path,
                                    row.op, std::to_string(row.depth),
                                    row.calls > 0 ? std::to_string(row.calls) : std::string(),
                                    exact(row.seconds), exact(row.share), exact(row.flops), exact(row.bytes),
                                    exact(row.flops_per_second), exact(row.bytes_per_second),
                                    exact(row.flops_of_peak), exact(row.bytes_of_peak),
                                    bound ? std::string(name_of(*bound)) : std::string(), row.fused_into});
        }
    return out;
}

json breakdown_json(std::span<const BreakdownReport> reports) {
    json out = json::array();
    for (const BreakdownReport& report : reports) {
        json rows = json::array();
        for (const BreakdownRow& row : report.rows)
            rows.push_back(row_to_json(row));
        json entry = {{"cell", cell_to_json(report.cell)}, {"rows", std::move(rows)}};
        if (report.peaks) entry["peaks"] = peaks_to_json(*report.peaks);
        out.push_back(std::move(entry));
    }
    return out;
}

} // namespace stepscope
