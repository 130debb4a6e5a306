#include "timeline/kernel_table.h"

#include "timeline/kernel_labels.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <map>
#include <utility>

namespace stepscope {

namespace {

/// The op of an event; null: it is of none.
const TimelineOp* op_of(const Timeline& timeline, const TraceEvent& event) {
    return event.op < 0 ? nullptr : &timeline.ops[static_cast<std::size_t>(event.op)];
}

/// Collects rows, each by the name that tells it apart.
class Rows {
public:
    void add(const std::string& name, const std::string& label, std::int64_t ns) {
        const auto [place, added] = places_.try_emplace(name, rows_.size());
        if (added) rows_.push_back({.name = name, .label = label, .min_ns = ns, .max_ns = ns});
        KernelRow& row = rows_[place->second];
        ++row.calls;
        row.total_ns += ns;
        row.min_ns = std::min(row.min_ns, ns);
        row.max_ns = std::max(row.max_ns, ns);
    }

    std::vector<KernelRow> take() {
        double all = 0;
        std::vector<KernelName> names;
        names.reserve(rows_.size());
        for (const KernelRow& row : rows_) {
            all += static_cast<double>(row.total_ns);
            names.push_back({row.name, row.label});
        }
        std::vector<std::string> labels = kernel_labels(names);
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            rows_[i].share = all > 0 ? static_cast<double>(rows_[i].total_ns) / all : 0;
            rows_[i].label = std::move(labels[i]);
        }
        return std::move(rows_);
    }

private:
    std::vector<KernelRow> rows_;
    std::map<std::string, std::size_t> places_;
};

std::vector<KernelRow> by_layer(const Timeline& timeline) {
    std::vector<std::pair<int, const TraceEvent*>> events;
    for (const TraceEvent& event : timeline.trace.events) {
        if (!is_work(timeline.trace.kinds[static_cast<std::size_t>(event.kind)].activity)) continue;
        const TimelineOp* const op = op_of(timeline, event);
        events.emplace_back(op != nullptr ? op->layer : -1, &event);
    }
    std::ranges::stable_sort(events, {}, [](const auto& each) { return each.first; });
    Rows rows;
    for (const auto& [layer, event] : events)
        if (layer < 0)
            rows.add("", "outside of layers", event->duration_ns);
        else
            rows.add(std::to_string(layer), "layer " + std::to_string(layer), event->duration_ns);
    return rows.take();
}

} // namespace

std::string row_name_of(const Timeline& timeline, const TraceEvent& event, KernelGrouping grouping) {
    if (grouping == KernelGrouping::Name)
        return timeline.trace.kinds[static_cast<std::size_t>(event.kind)].name;
    const TimelineOp* const op = op_of(timeline, event);
    if (grouping == KernelGrouping::Phase) return op != nullptr ? op->path : std::string();
    return op != nullptr && op->layer >= 0 ? std::to_string(op->layer) : std::string();
}

std::vector<KernelRow> kernel_table(const Timeline& timeline, KernelGrouping grouping) {
    if (grouping == KernelGrouping::Layer) return by_layer(timeline);
    Rows rows;
    for (const TraceEvent& event : timeline.trace.events) {
        const TracedKind& kind = timeline.trace.kinds[static_cast<std::size_t>(event.kind)];
        if (!is_work(kind.activity)) continue;
        if (grouping == KernelGrouping::Name) {
            rows.add(kind.name, kind.short_name, event.duration_ns);
        } else {
            const TimelineOp* const op = op_of(timeline, event);
            rows.add(op != nullptr ? op->path : "", op != nullptr ? op->path : "of no op", event.duration_ns);
        }
    }
    std::vector<KernelRow> out = rows.take();
    std::ranges::stable_sort(out, std::greater<>(), &KernelRow::total_ns);
    return out;
}

} // namespace stepscope
