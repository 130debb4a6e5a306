#include "text/profile_text.h"

#include "nsight/profile_table.h"
#include "nsight/tools/tools.h"
#include "output.h"
#include "records/json/record_json.h"
#include "records/traces/profile_timeline.h"
#include "system/characters/text_width.h"
#include "system/text/quantity_text.h"
#include "system/text/shown_text.h"
#include "text/columns.h"
#include "text/timeline_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace stepscope::cli {

namespace {

constexpr std::size_t advised_rows = 3;
constexpr std::size_t least_of_kernel = 16;

std::string percent(std::optional<double> share) {
    return share ? fmt::format("{:.1f} %", *share * 100) : std::string(not_known);
}

std::string amount(std::optional<double> bytes) {
    return bytes ? bytes_text(*bytes) : std::string(not_known);
}

constexpr const char* no_op = "(no op)";

std::string phase_of(const ProfileRow& row) {
    return row.path.empty() ? no_op : row.path;
}

/// A column of the table of kernels.
struct KernelColumn {
    const char* heading;
    std::string (*text)(const ProfileRow&);
    bool always; ///< whether it stays where no row knows anything of it
};
constexpr std::array kernel_columns = {
    KernelColumn{"Phase", phase_of, false},
    KernelColumn{"Kernel", [](const ProfileRow& row) { return row.kernel; }, true},
    KernelColumn{"Calls", [](const ProfileRow& row) { return std::to_string(row.calls); }, true},
    KernelColumn{"Time", [](const ProfileRow& row) { return seconds_text(row.seconds); }, true},
    KernelColumn{"Share", [](const ProfileRow& row) { return percent(row.share); }, true},
    KernelColumn{"SM", [](const ProfileRow& row) { return percent(row.sm_share); }, false},
    KernelColumn{"Memory", [](const ProfileRow& row) { return percent(row.memory_share); }, false},
    KernelColumn{"Tensor", [](const ProfileRow& row) { return percent(row.tensor_share); }, false},
    KernelColumn{"Occupancy", [](const ProfileRow& row) { return percent(row.occupancy); }, false},
    KernelColumn{"DRAM", [](const ProfileRow& row) { return amount(row.dram_bytes); }, false},
    KernelColumn{"L2", [](const ProfileRow& row) { return amount(row.l2_bytes); }, false},
    KernelColumn{"Planned", [](const ProfileRow& row) { return amount(row.planned_bytes); }, false}};

std::vector<const KernelColumn*> known_columns(const std::vector<ProfileRow>& rows) {
    std::vector<const KernelColumn*> out;
    for (const KernelColumn& column : kernel_columns)
        if (column.always || std::ranges::any_of(rows, [&](const ProfileRow& row) {
                const std::string text = column.text(row);
                return text != not_known && text != no_op;
            }))
            out.push_back(&column);
    return out;
}

/// Names of kernels cut as far as the table is wider than `width`; what is too wide still loses its last
/// columns, down to the share.
std::string within(TextLines lines, std::size_t kernel_column, std::size_t width) {
    constexpr std::size_t gap = 2;
    const std::size_t least_columns = kernel_column + 4;
    const std::size_t columns = lines.front().size();
    std::vector<std::size_t> widths(columns);
    for (const auto& line : lines)
        for (std::size_t c = 0; c < columns; ++c)
            widths[c] = std::max(widths[c], display_width(shown_text(line[c])));
    std::size_t all = (columns - 1) * gap;
    for (const std::size_t each : widths)
        all += each;
    if (all > width) {
        const std::size_t excess = all - width;
        const std::size_t widest = widths[kernel_column];
        const std::size_t room = widest > excess ? widest - excess : 0;
        for (auto& line : lines)
            line[kernel_column] = shortened(shown_text(line[kernel_column]), std::max(least_of_kernel, room));
    }
    return fitted(std::move(lines), kernel_column + 1, least_columns, width);
}

std::string advice_lines(const std::vector<ProfileRow>& rows, std::size_t width) {
    std::string out;
    std::size_t told = 0;
    for (const ProfileRow& row : rows) {
        if (!row.advice || told == advised_rows) continue;
        ++told;
        const std::string phase = shown_text(phase_of(row)) + ", ";
        const std::string gain =
            (row.advice->gain ? fmt::format(" (up to {} of its time)", percent(row.advice->gain)) : "") + ":";
        const std::size_t taken = display_width(phase) + display_width(gain);
        const std::size_t room = width > taken ? width - taken : 0;
        out += fmt::format("\n{}{}{}\n  {}\n", phase,
                           shortened(shown_text(row.kernel), std::max(least_of_kernel, room)), gain,
                           shown_text(row.advice->text));
    }
    return out.empty() ? out : "\nWhat Nsight Compute advises for those that take longest:\n" + out;
}

} // namespace

std::string kernels_text(const Profile& profile, std::size_t width) {
    const std::vector<ProfileRow> rows = profile_table(profile);
    const std::vector<const KernelColumn*> columns = known_columns(rows);
    TextLines lines(1 + rows.size());
    for (const KernelColumn* const column : columns) {
        lines.front().emplace_back(column->heading);
        for (std::size_t row = 0; row < rows.size(); ++row)
            lines[1 + row].push_back(column->text(rows[row]));
    }
    double seconds = 0;
    for (const ProfileRow& row : rows)
        seconds += row.seconds;
    const std::size_t kernel_column = columns.front() == kernel_columns.data() ? 1 : 0;
    return fmt::format("{} kernels, {} by themselves: each ran alone, so their sum is no step's time\n\n",
                       profile.kernels.size(), seconds_text(seconds)) +
           within(std::move(lines), kernel_column, width) + advice_lines(rows, width);
}

std::string preflight_text(const Preflight& preflight, const ProfileRequest& request, bool eagerly) {
    std::string out = fmt::format("{} {} of the cell, about {} kernels",
                                  request.steps.first == request.steps.last ? "step" : "steps",
                                  text_of(request.steps), preflight.kernels);
    if (preflight.passes) out += fmt::format(", each run about {} times", *preflight.passes);
    out += fmt::format("; about {} and a report of {}\n", clock_text(preflight.seconds),
                       bytes_text(preflight.report_bytes));
    if (eagerly) out += "ops are launched one by one, for a graph does not tell which op a kernel is of\n";
    for (const std::string& warning : preflight.warnings)
        out += "warning: " + warning + "\n";
    return out;
}

std::string profile_text(const Profile& profile, const std::string& title, std::size_t width) {
    const std::string heading =
        fmt::format("{} {} of {}, {} {}{}{}", row_of(profile.tool).title, profile.version, title,
                    profile.steps.find('-') == std::string::npos ? "step" : "steps", profile.steps,
                    profile.phase.empty() ? "" : ", " + profile.phase,
                    profile.eagerly ? ", op by op instead of as a graph" : "");
    std::string out = shown_text(heading) + "\n";
    for (const std::string& remark : profile.remarks)
        out += "note: " + shown_text(remark) + "\n";
    if (!profile.trace) return out + kernels_text(profile, width);
    CellResult cell;
    cell.timeline = std::make_shared<const Timeline>(timeline_of(profile));
    // A phase alone is no step.
    return out + timeline_text(cell, title, KernelGrouping::Name,
                               profile.phase.empty() ? Moments::Steps : Moments::Program);
}

nlohmann::json profile_json(const Profile& profile, const std::string& title) {
    nlohmann::json out = record_to_json(profile);
    out["cell"] = cell_number(profile.cell); // as people count them
    out["title"] = title;
    return out;
}

} // namespace stepscope::cli
