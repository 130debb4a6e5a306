#include "compare/why/kernel_report.h"

#include "compare/report/comparison_text.h"
#include "compare/report/markdown_table.h"
#include "json/json_form.h"
#include "system/text/translatable.h"
#include "tables/markdown/markdown_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stepscope {

namespace {

using nlohmann::json;

std::string text_of_time(double seconds) {
    return fmt::format("{:.4f}", 1e3 * seconds);
}

std::string text_of_time(const std::optional<KernelTime>& time) {
    return time ? text_of_time(time->seconds) : "-";
}

std::string with_sign(double seconds) {
    const std::string out = fmt::format("{:+.4f}", 1e3 * seconds);
    return out == "-0.0000" || out == "+0.0000" ? "0.0000" : out;
}

std::string text_of_calls(const std::optional<KernelTime>& time) {
    return time ? fmt::format("{:.10g}", time->calls) : "-";
}

/// What kernels are together, of which each may be the same: "slower together".
std::string text_of_sum(double difference, const KernelChanges& changes) {
    if (std::abs(difference) <= same_step_share * std::max(changes.baseline, changes.current)) return "same";
    return fmt::format("{} together", row_of(difference > 0 ? KernelFate::Slower : KernelFate::Faster).label);
}

json time_json(const KernelTime& time) {
    return {{"calls", write_json(time.calls)}, {"seconds", write_json(time.seconds)}};
}

} // namespace

std::vector<CellKernels> kernels_of(const Comparison& comparison, const Results& baseline,
                                    const Results& current) {
    const std::vector<const Axis*> shown = shown_axes(comparison, baseline, current);
    std::vector<CellKernels> out;
    for (std::size_t place = 0; place < comparison.cells.size(); ++place) {
        const CellMatch& match = comparison.cells[place].cells;
        const CellResult& before = baseline.cells()[match.baseline];
        const CellResult& now = current.cells()[match.current];
        if (!why_no_kernels(before, now).empty()) continue;
        out.push_back({place, title_of(told_cell(match, baseline, current), shown),
                       kernel_changes(*before.timeline, *now.timeline)});
    }
    return out;
}

Sentence kernels_heading(const CellKernels& cell) {
    const KernelChanges& changes = cell.changes;
    const double more = changes.baseline > 0 ? 100 * (changes.current / changes.baseline - 1)
                                             : std::numeric_limits<double>::infinity();
    return {STEPSCOPE_TEXT("compare", "%1: kernels take %2 ms of a traced step, was %3 ms (%4 %)"),
            {cell.title, text_of_time(changes.current), text_of_time(changes.baseline),
             fmt::format("{:+.3g}", more)}};
}

bool any_kernel_differs(const KernelChanges& changes) {
    return std::ranges::any_of(changes.kernels,
                               [](const KernelChange& kernel) { return kernel.fate != KernelFate::Same; });
}

std::string no_kernel_differs(const KernelChanges& changes) {
    const double sum = changes.current - changes.baseline;
    if (std::abs(sum) <= same_step_share * std::max(changes.baseline, changes.current))
        return "no kernel differs";
    return fmt::format("no kernel differs by more than {:.0f} % of its time; all together they take {} ms {}",
                       100 * same_kernel_share, text_of_time(std::abs(sum)), sum > 0 ? "more" : "less");
}

std::vector<std::vector<std::string>> kernel_cells(const KernelChanges& changes, std::size_t most) {
    std::vector<std::vector<std::string>> out = {
        {"Kernel (ms of a step)", "Baseline", "Current", "Change", "Calls before", "Calls now", "It is"}};
    std::size_t left_out = 0;
    KernelTime before, now;
    for (const KernelChange& kernel : changes.kernels) {
        if (kernel.fate != KernelFate::Same && out.size() <= most) {
            out.push_back({kernel.label, text_of_time(kernel.baseline), text_of_time(kernel.current),
                           with_sign(kernel.difference()), text_of_calls(kernel.baseline),
                           text_of_calls(kernel.current), row_of(kernel.fate).label});
            continue;
        }
        ++left_out;
        for (const auto& [time, sum] :
             {std::pair{&kernel.baseline, &before}, std::pair{&kernel.current, &now}})
            if (*time) {
                sum->calls += (*time)->calls;
                sum->seconds += (*time)->seconds;
            }
    }
    if (left_out > 0)
        out.push_back({fmt::format("{} other{}", left_out, left_out == 1 ? "" : "s"),
                       text_of_time(before.seconds), text_of_time(now.seconds),
                       with_sign(now.seconds - before.seconds), fmt::format("{:.10g}", before.calls),
                       fmt::format("{:.10g}", now.calls),
                       text_of_sum(now.seconds - before.seconds, changes)});
    return out;
}

std::string kernels_markdown(const std::vector<CellKernels>& cells) {
    if (cells.empty()) return {};
    std::string out = "\n## Kernels\n";
    for (const CellKernels& cell : cells) {
        out += "\n### " + markdown::as_markdown(english(kernels_heading(cell))) + "\n\n";
        if (!any_kernel_differs(cell.changes)) {
            out += no_kernel_differs(cell.changes) + "\n";
            continue;
        }
        std::vector<std::vector<std::string>> rows =
            kernel_cells(cell.changes, std::numeric_limits<std::size_t>::max());
        for (auto& row : rows)
            for (std::string& text : row)
                text = markdown::as_markdown(text);
        out += markdown_table(rows, kernel_first_number, rows.front().size() - 1);
    }
    return out;
}

json kernels_json(const std::vector<CellKernels>& cells, const Comparison& comparison,
                  const Results& current) {
    json out = json::array();
    for (const CellKernels& cell : cells) {
        json kernels = json::array();
        for (const KernelChange& kernel : cell.changes.kernels) {
            json each = {{"name", kernel.name}, {"label", kernel.label}, {"fate", row_of(kernel.fate).id}};
            if (kernel.baseline) each["baseline"] = time_json(*kernel.baseline);
            if (kernel.current) each["current"] = time_json(*kernel.current);
            kernels.push_back(std::move(each));
        }
        const CellMatch& match = comparison.cells[cell.place].cells;
        out.push_back({{"cell", cell_number(current.cells()[match.current].cell.index)},
                       {"baseline", write_json(cell.changes.baseline)},
                       {"current", write_json(cell.changes.current)},
                       {"kernels", std::move(kernels)}});
    }
    return out;
}

} // namespace stepscope
