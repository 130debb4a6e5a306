#include "records/json/trace_fields.h"

#include "json/field_error.h"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

namespace stepscope {

using nlohmann::json;

namespace {

/// About a hundred days of nanoseconds: sums of two still fit.
constexpr std::int64_t longest_ns = std::int64_t{1} << 53;

/// Of all events, which may overlap: tables add them up.
constexpr std::int64_t longest_sum_ns = std::int64_t{1} << 62;

bool is_time(std::int64_t ns) {
    return ns >= -longest_ns && ns <= longest_ns;
}

/// Throws FieldError unless it is an index of one of `count`, or -1 where that may be.
void require_index(const char* field, int index, std::size_t count, int least = 0) {
    if (index < least || (index >= 0 && std::cmp_greater_equal(index, count)))
        throw FieldError(field, "must be one of " + std::to_string(count) + ", counted from " +
                                    std::to_string(least) + ", not " + std::to_string(index));
}

void require_not_negative(const char* field, std::int64_t value) {
    if (value < 0) throw FieldError(field, "must not be negative");
}

void require_kind(const TracedKind& kind) {
    require_not_negative("kinds.bytes", kind.bytes);
    if (!kind.shape) return;
    const KernelShape& shape = *kind.shape;
    if (!is_launch_size(shape.grid) || !is_launch_size(shape.block))
        throw FieldError("kinds.shape", "must have grids and blocks of up to 2^32 in each direction");
    require_not_negative("kinds.shape.registers", shape.registers);
    require_not_negative("kinds.shape.static_shared_bytes", shape.static_shared_bytes);
    require_not_negative("kinds.shape.dynamic_shared_bytes", shape.dynamic_shared_bytes);
    if (shape.occupancy && !(*shape.occupancy >= 0 && *shape.occupancy <= 1))
        throw FieldError("kinds.shape.occupancy", "must be from 0 to 1");
}

template <typename Value>
void drop_zeros(std::vector<Value>& column) {
    if (std::ranges::all_of(column, [](Value value) { return value == 0; })) column.clear();
}

} // namespace

json JsonForm<std::array<std::int64_t, 3>>::write(const std::array<std::int64_t, 3>& value) {
    return json::array({value[0], value[1], value[2]});
}

std::array<std::int64_t, 3> JsonForm<std::array<std::int64_t, 3>>::read(const json& value,
                                                                        const JsonPath& path) {
    const auto list = read_json<std::vector<std::int64_t>>(value, path);
    if (list.size() != 3) path.fail("must have 3 numbers, not " + std::to_string(list.size()));
    return {list[0], list[1], list[2]};
}

json JsonForm<std::vector<TraceEvent>>::write(const std::vector<TraceEvent>& events) {
    EventColumns columns;
    const auto fill = [&events](auto& column, auto member) {
        column.reserve(events.size());
        for (const TraceEvent& event : events)
            column.push_back(event.*member);
    };
    fill(columns.start_ns, &TraceEvent::start_ns);
    fill(columns.duration_ns, &TraceEvent::duration_ns);
    fill(columns.kind, &TraceEvent::kind);
    fill(columns.lane, &TraceEvent::lane);
    fill(columns.op, &TraceEvent::op);
    fill(columns.node, &TraceEvent::node);
    fill(columns.correlation, &TraceEvent::correlation);
    drop_zeros(columns.node);
    drop_zeros(columns.correlation);
    return write_json(columns);
}

std::vector<TraceEvent> JsonForm<std::vector<TraceEvent>>::read(const json& value, const JsonPath& path) {
    const auto columns = read_json<EventColumns>(value, path);
    std::vector<TraceEvent> out(columns.start_ns.size());
    const auto take = [&](const char* name, const auto& column, auto member, bool may_be_left_out) {
        if (may_be_left_out && column.empty()) return;
        if (column.size() != out.size())
            path.fail(std::string("must have columns of one length: ") + name + " has " +
                      std::to_string(column.size()) + ", start_ns " + std::to_string(out.size()));
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i].*member = column[i];
    };
    take("start_ns", columns.start_ns, &TraceEvent::start_ns, false);
    take("duration_ns", columns.duration_ns, &TraceEvent::duration_ns, false);
    take("kind", columns.kind, &TraceEvent::kind, false);
    take("lane", columns.lane, &TraceEvent::lane, false);
    take("op", columns.op, &TraceEvent::op, false);
    take("node", columns.node, &TraceEvent::node, true);
    take("correlation", columns.correlation, &TraceEvent::correlation, true);
    return out;
}

bool is_launch_size(const std::array<std::int64_t, 3>& size) {
    return std::ranges::all_of(size, [](std::int64_t each) {
        return each >= 0 && each <= std::numeric_limits<std::uint32_t>::max();
    });
}

void require_whole(const StepTrace& trace) {
    require_not_negative("dropped", trace.dropped);
    require_not_negative("faulty", trace.faulty);
    require_not_negative("graph_nodes", trace.graph_nodes.value_or(0));
    require_not_negative("multiprocessors", trace.multiprocessors.value_or(0));
    for (const TracedKind& kind : trace.kinds)
        require_kind(kind);
    std::int64_t before = -longest_ns, all = 0;
    for (const TraceEvent& event : trace.events) {
        require_index("events.kind", event.kind, trace.kinds.size());
        require_index("events.lane", event.lane, trace.lanes.size());
        if (!is_time(event.start_ns) || !is_time(event.duration_ns) || event.duration_ns < 0)
            throw FieldError("events", "must have times of less than 100 days, and none negative");
        if (event.start_ns < before) throw FieldError("events", "must stand in the order of their starts");
        before = event.start_ns;
        if (event.duration_ns > longest_sum_ns - all)
            throw FieldError("events", "must have durations that add up to less than 2^62 ns");
        all += event.duration_ns;
    }
    before = -longest_ns;
    for (const TracedStep& step : trace.periods) {
        require_not_negative("periods.step", step.step);
        if (!is_time(step.begin_ns) || !is_time(step.end_ns) || step.end_ns < step.begin_ns ||
            step.begin_ns < before)
            throw FieldError("periods", "must be one after another, and end after they begin");
        before = step.end_ns;
    }
}

void require_ops(const StepTrace& trace, std::size_t ops) {
    for (const TraceEvent& event : trace.events)
        require_index("events.op", event.op, ops, -1);
}

} // namespace stepscope
