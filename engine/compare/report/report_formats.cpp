#include "compare/report/report_formats.h"

#include "system/text/translatable.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace stepscope {

namespace {

std::string exact(const Comparison& comparison, const Results& baseline, const Results& current,
                  const SideNames& names, const CellChanges* changes) {
    return comparison_json(comparison, baseline, current, names, changes)
               .dump(1, ' ', false, nlohmann::json::error_handler_t::replace) +
           "\n";
}

} // namespace

std::span<const ReportFormat> report_formats() {
    static const std::array rows = {
        ReportFormat{&markdown_format(), STEPSCOPE_TEXT("reports", "As &Markdown…"),
                     STEPSCOPE_TEXT("reports", "Report of a comparison"), comparison_markdown},
        ReportFormat{&json_format(), STEPSCOPE_TEXT("reports", "As &JSON, exact…"),
                     STEPSCOPE_TEXT("reports", "Comparison, exact"), exact}};
    return rows;
}

const ReportFormat* report_format_for(const std::filesystem::path& path) {
    const Format* const format = find_format(path);
    const auto rows = report_formats();
    const auto found = std::ranges::find(rows, format, &ReportFormat::format);
    return found != rows.end() ? &*found : nullptr;
}

std::string report_extensions() {
    std::string out;
    for (const ReportFormat& each : report_formats()) {
        if (!out.empty()) out += " or ";
        out += each.format->extensions.front();
    }
    return out;
}

} // namespace stepscope
