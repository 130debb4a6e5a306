#include "nsight/node_order.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace stepscope {

namespace {

/// The work of one launch of a graph: events by their nodes.
using GraphLaunch = std::vector<std::size_t>;

const TracedKind& kind_of(const StepTrace& trace, std::size_t event) {
    return trace.kinds[static_cast<std::size_t>(trace.events[event].kind)];
}

/// All that a launch started has its correlation.
std::vector<GraphLaunch> graph_launches(const StepTrace& trace) {
    std::map<std::uint64_t, GraphLaunch> by_correlation;
    for (std::size_t i = 0; i < trace.events.size(); ++i)
        if (trace.events[i].node != 0 && is_work(kind_of(trace, i).activity))
            by_correlation[trace.events[i].correlation].push_back(i);
    std::vector<GraphLaunch> out;
    out.reserve(by_correlation.size());
    for (auto& [correlation, launch] : by_correlation) {
        std::ranges::stable_sort(launch, {}, [&trace](std::size_t i) { return trace.events[i].node; });
        out.push_back(std::move(launch));
    }
    return out;
}

/// Tools call copies and fills by words of their own.
bool do_the_same(const TracedKind& a, const TracedKind& b) {
    return a.activity == b.activity && (a.activity != Activity::Kernel || a.short_name == b.short_name);
}

bool are_alike(const StepTrace& a, const GraphLaunch& of_a, const StepTrace& b, const GraphLaunch& of_b) {
    return std::ranges::equal(
        of_a, of_b, [&](std::size_t i, std::size_t j) { return do_the_same(kind_of(a, i), kind_of(b, j)); });
}

/// Steps of a cell are alike: each launch that differs from those before it.
std::vector<GraphLaunch> different_launches(const StepTrace& trace) {
    constexpr std::size_t most = 16; // a file may have as many as events
    std::vector<GraphLaunch> out;
    for (GraphLaunch& launch : graph_launches(trace)) {
        const bool known = std::ranges::any_of(
            out, [&](const GraphLaunch& other) { return are_alike(trace, launch, trace, other); });
        if (!known && out.size() < most) out.push_back(std::move(launch));
    }
    return out;
}

std::string instead(const std::string& why) {
    return why + ": kernels belong to no op; a phase, which is profiled op by op, tells them";
}

} // namespace

std::string take_ops_by_node_order(StepTrace& report, const Timeline* own) {
    const auto lacks_op = [&report](std::size_t i) {
        return report.events[i].op < 0 && is_work(kind_of(report, i).activity);
    };
    std::vector<GraphLaunch> launches = graph_launches(report);
    std::erase_if(launches,
                  [&](const GraphLaunch& launch) { return std::ranges::none_of(launch, lacks_op); });
    if (launches.empty()) {
        // Those of eager steps belong to ranges, and what has no op there is of none.
        const bool any =
            std::ranges::any_of(report.events, [](const TraceEvent& each) { return each.op >= 0; });
        return any ? std::string() : instead("the report tells no nodes of the step's graph");
    }
    if (own == nullptr)
        return instead("the ops of a graph's kernels are found by the cell's own timeline, and it has none "
                       "yet (`run --timeline`)");
    const std::vector<GraphLaunch> known = different_launches(own->trace);
    std::size_t left = 0;
    for (const GraphLaunch& launch : launches) {
        const auto like = std::ranges::find_if(
            known, [&](const GraphLaunch& each) { return are_alike(report, launch, own->trace, each); });
        if (like == known.end()) {
            ++left;
            continue;
        }
        for (std::size_t i = 0; i < launch.size(); ++i)
            if (lacks_op(launch[i])) report.events[launch[i]].op = own->trace.events[(*like)[i]].op;
    }
    if (left == 0) return {};
    return instead(known.empty()
                       ? "the cell's own timeline has no graph"
                       : "the report's graph has other kernels than that of the cell's own timeline");
}

} // namespace stepscope
