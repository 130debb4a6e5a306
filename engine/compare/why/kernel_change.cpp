#include "compare/why/kernel_change.h"

#include "compare/under_tool.h"
#include "system/text/translatable.h"
#include "timeline/kernel_labels.h"
#include "timeline/kernel_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <functional>
#include <map>
#include <utility>

namespace stepscope {

namespace {

constexpr std::array fate_rows = {
    KernelFateRow{KernelFate::Added, "added", STEPSCOPE_TEXT("compare", "added")},
    KernelFateRow{KernelFate::Gone, "gone", STEPSCOPE_TEXT("compare", "gone")},
    KernelFateRow{KernelFate::Slower, "slower", STEPSCOPE_TEXT("compare", "slower")},
    KernelFateRow{KernelFate::Faster, "faster", STEPSCOPE_TEXT("compare", "faster")},
    KernelFateRow{KernelFate::Same, "same", STEPSCOPE_TEXT("compare", "same")}};

KernelTime time_of(const KernelRow& row, std::size_t steps) {
    const auto in = static_cast<double>(std::max<std::size_t>(steps, 1));
    return {.calls = static_cast<double>(row.calls) / in,
            .seconds = static_cast<double>(row.total_ns) * 1e-9 / in};
}

KernelFate fate_of(const KernelChange& kernel, double step_seconds) {
    if (!kernel.baseline) return KernelFate::Added;
    if (!kernel.current) return KernelFate::Gone;
    const double size = std::abs(kernel.difference());
    if (size <= same_kernel_share * kernel.baseline->seconds || size <= same_step_share * step_seconds)
        return KernelFate::Same;
    return kernel.difference() > 0 ? KernelFate::Slower : KernelFate::Faster;
}

} // namespace

std::span<const KernelFateRow> kernel_fates() {
    return fate_rows;
}

const KernelFateRow& row_of(KernelFate fate) {
    return *std::ranges::find(fate_rows, fate, &KernelFateRow::fate);
}

std::vector<Sentence> why_no_kernels(const CellResult& baseline, const CellResult& current) {
    std::vector<Sentence> out;
    if (!baseline.timeline)
        out.push_back({STEPSCOPE_TEXT(
            "compare",
            "the baseline has no timeline: measure it with --timeline (in the window: Options › Timeline)")});
    if (!current.timeline)
        out.push_back({STEPSCOPE_TEXT("compare", "the current side has no timeline: measure it with "
                                                 "--timeline (in the window: Options › Timeline)")});
    if (out.empty()) out = why_under_tool(baseline, current);
    return out;
}

KernelChanges kernel_changes(const Timeline& baseline, const Timeline& current) {
    KernelChanges out;
    std::map<std::string, std::size_t> places;
    std::vector<KernelName> names;
    const auto take = [&](const Timeline& side, std::optional<KernelTime> KernelChange::*time, double& all) {
        std::map<std::string, std::string> short_names;
        for (const TracedKind& kind : side.trace.kinds)
            short_names.emplace(kind.name, kind.short_name);
        for (const KernelRow& row : kernel_table(side, KernelGrouping::Name)) {
            const auto [place, added] = places.try_emplace(row.name, out.kernels.size());
            if (added) {
                out.kernels.push_back({.name = row.name, .label = {}, .baseline = {}, .current = {}});
                names.push_back({row.name, short_names[row.name]});
            }
            const KernelTime taken = time_of(row, side.trace.periods.size());
            out.kernels[place->second].*time = taken;
            all += taken.seconds;
        }
    };
    take(baseline, &KernelChange::baseline, out.baseline);
    take(current, &KernelChange::current, out.current);
    std::vector<std::string> labels = kernel_labels(names);
    for (std::size_t i = 0; i < out.kernels.size(); ++i) {
        out.kernels[i].label = std::move(labels[i]);
        out.kernels[i].fate = fate_of(out.kernels[i], std::max(out.baseline, out.current));
    }
    std::ranges::stable_sort(out.kernels, [](const KernelChange& a, const KernelChange& b) {
        const bool a_is_same = a.fate == KernelFate::Same;
        const bool b_is_same = b.fate == KernelFate::Same;
        if (a_is_same != b_is_same) return b_is_same;
        return std::abs(a.difference()) > std::abs(b.difference());
    });
    return out;
}

} // namespace stepscope
