#include "text/timeline_text.h"

#include "output.h"
#include "system/text/shown_text.h"
#include "timeline/timeline_statistics.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace stepscope::cli {

namespace {

constexpr std::size_t listed_gaps = 5;

double share_of(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

std::string percent(double share) {
    return fmt::format("{:.1f} %", share * 100);
}

std::string time_text(double ns) {
    return seconds_text(ns * 1e-9);
}

std::string time_text(std::int64_t ns) {
    return time_text(static_cast<double>(ns));
}

/// A traced step's mean over an untraced one's; none: no untraced one is known.
std::optional<double> traced_over_measured(const CellResult& cell, const TimelineSummary& summary) {
    if (summary.steps == 0 || !(cell.statistics.mean > 0)) return std::nullopt;
    const double traced = static_cast<double>(summary.total_ns) * 1e-9 / static_cast<double>(summary.steps);
    return traced / cell.statistics.mean;
}

/// The work next to a gap.
std::string neighbour(const Timeline& timeline, std::size_t event) {
    const auto kind = static_cast<std::size_t>(timeline.trace.events[event].kind);
    return timeline.trace.kinds[kind].short_name;
}

std::string heading(KernelGrouping grouping, const StepTrace& trace) {
    if (grouping == KernelGrouping::Phase) return "Phase";
    if (grouping == KernelGrouping::Layer) return "Layer";
    return has_ops_for_kernels(trace) ? "Op" : "Kernel";
}

/// What a person should know of the trace before they believe it.
std::string remarks(const StepTrace& trace, const TimelineSummary& summary) {
    std::string out;
    if (trace.dropped > 0)
        out += fmt::format("{} lost: what follows lacks {}\n",
                           trace.dropped == 1 ? "1 event was" : fmt::format("{} events were", trace.dropped),
                           trace.dropped == 1 ? "it" : "them");
    if (trace.faulty > 0)
        out += trace.faulty == 1
                   ? std::string("1 event had no usable times and was left out\n")
                   : fmt::format("{} events had no usable times and were left out\n", trace.faulty);
    if (trace.graph_nodes && summary.work.kernels != *trace.graph_nodes * summary.steps)
        out += fmt::format("the graph has {} kernels, copies and fills, and {} were told of {} step{}\n",
                           *trace.graph_nodes, summary.work.kernels, summary.steps,
                           summary.steps == 1 ? "" : "s");
    return out;
}

/// A part of the steps' time: by ops, else by when work ran.
struct TimePart {
    const char* name; ///< for a terminal
    const char* key;  ///< of JSON
    bool by_op;
    std::int64_t (*ns)(const TimelineSummary&);
};
constexpr std::array time_parts = {
    TimePart{"busy", "busy_ns", false, [](const TimelineSummary& of) { return of.work.busy_ns; }},
    TimePart{"matrix products", "products_ns", true,
             [](const TimelineSummary& of) { return of.work.products_ns; }},
    TimePart{"attention", "attention_ns", true,
             [](const TimelineSummary& of) { return of.work.attention_ns; }},
    TimePart{"gaps", "gaps_ns", false, [](const TimelineSummary& of) { return of.gaps_ns; }},
    TimePart{"launching", "launch_ns", false, [](const TimelineSummary& of) { return of.launch_ns; }}};

bool is_known(const TimePart& part, const StepTrace& trace, Moments moments) {
    return part.by_op ? knows_ops(trace) : moments != Moments::Unknown;
}

/// Empty where nothing is known.
std::string shares_line(const TimelineSummary& summary, const StepTrace& trace, Moments moments) {
    std::string out;
    for (const TimePart& part : time_parts)
        if (is_known(part, trace, moments))
            out += fmt::format("{}{} {}",
                               !out.empty()                ? ", "
                               : moments == Moments::Steps ? "\nOf the step: "
                                                           : "\nOf that time: ",
                               part.name, percent(share_of(part.ns(summary), summary.total_ns)));
    return out.empty() ? out : out + "\n";
}

/// "2 steps, 1.500 µs in all", or of another program's.
std::string extent_text(const TimelineSummary& summary, Moments moments) {
    const std::string kernels =
        fmt::format("{} kernel{}", summary.work.kernels, summary.work.kernels == 1 ? "" : "s");
    if (moments == Moments::Unknown)
        return fmt::format("{}, {} by {}", kernels, time_text(summary.total_ns),
                           summary.work.kernels == 1 ? "itself" : "themselves");
    if (moments == Moments::Program)
        return fmt::format("{}, copies and fills within {}", kernels, time_text(summary.total_ns));
    return fmt::format("{} step{}, {} in all", summary.steps, summary.steps == 1 ? "" : "s",
                       time_text(summary.total_ns));
}

/// Before a step's first work and behind its last one is launching, which has its share above.
std::string gap_lines(const Timeline& timeline, const std::vector<Gap>& gaps) {
    std::vector<std::vector<std::string>> rows = {{"Longest gaps", "At", "Between", "And"}};
    for (const Gap& gap : gaps) {
        if (rows.size() > listed_gaps) break;
        if (gap.is_between())
            rows.push_back({time_text(gap.length_ns()), time_text(gap.begin_ns),
                            neighbour(timeline, *gap.before), neighbour(timeline, *gap.after)});
    }
    return rows.size() == 1 ? std::string() : "\n" + aligned(std::move(rows), 0, 2);
}

} // namespace

std::string timeline_text(const CellResult& cell, const std::string& title, KernelGrouping grouping,
                          Moments moments) {
    const Timeline& timeline = *cell.timeline;
    const StepTrace& trace = timeline.trace;
    const TimelineStatistics statistics(timeline);
    const TimelineSummary summary = statistics.summary();
    std::string out = "Timeline of " + shown_text(title) + "\n";
    out += extent_text(summary, moments) + ", told by " + shown_text(trace.origin);
    if (const auto ratio = traced_over_measured(cell, summary))
        out += fmt::format("; a traced step takes {:.2f} times a measured one", *ratio);
    out += "\n" + remarks(trace, summary) + "\n";

    std::vector<std::vector<std::string>> rows = {
        {heading(grouping, trace), "Calls", "Total", "Mean", "Min", "Max", "Share"}};
    for (const KernelRow& row : kernel_table(timeline, grouping))
        rows.push_back({row.label, std::to_string(row.calls), time_text(row.total_ns),
                        time_text(row.mean_ns()), time_text(row.min_ns), time_text(row.max_ns),
                        percent(row.share)});
    out += aligned(std::move(rows), 1) + shares_line(summary, trace, moments);
    return moments != Moments::Unknown ? out + gap_lines(timeline, statistics.gaps()) : out;
}

nlohmann::json timeline_json(const CellResult& cell, const std::string& title, KernelGrouping grouping,
                             Moments moments) {
    const Timeline& timeline = *cell.timeline;
    const TimelineStatistics statistics(timeline);
    const TimelineSummary summary = statistics.summary();
    using nlohmann::json;
    json rows = json::array();
    for (const KernelRow& row : kernel_table(timeline, grouping))
        rows.push_back({{"name", row.name},
                        {"label", row.label},
                        {"calls", row.calls},
                        {"total_ns", row.total_ns},
                        {"mean_ns", row.mean_ns()},
                        {"min_ns", row.min_ns},
                        {"max_ns", row.max_ns},
                        {"share", row.share}});
    json gaps = json::array();
    for (const Gap& gap : statistics.gaps()) {
        json each = {{"begin_ns", gap.begin_ns}, {"end_ns", gap.end_ns}};
        if (gap.before) each["after"] = neighbour(timeline, *gap.before);
        if (gap.after) each["before"] = neighbour(timeline, *gap.after);
        gaps.push_back(std::move(each));
    }
    json out = {{"title", title},
                {"origin", timeline.trace.origin},
                {"total_ns", summary.total_ns},
                {"kernels", summary.work.kernels},
                {"dropped", timeline.trace.dropped},
                {"faulty", timeline.trace.faulty},
                {"by", name_of(grouping)},
                {"rows", std::move(rows)}};
    if (moments == Moments::Steps) {
        out["cell"] = cell_number(cell.cell.index);
        out["steps"] = summary.steps;
    }
    for (const TimePart& part : time_parts)
        if (is_known(part, timeline.trace, moments)) out[part.key] = part.ns(summary);
    if (moments != Moments::Unknown) out["gaps"] = std::move(gaps);
    if (timeline.trace.graph_nodes) out["graph_nodes"] = *timeline.trace.graph_nodes;
    if (const auto ratio = traced_over_measured(cell, summary)) out["traced_over_measured"] = *ratio;
    return out;
}

} // namespace stepscope::cli
