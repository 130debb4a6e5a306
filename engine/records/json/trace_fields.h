#pragma once

#include "device/step_trace.h"
#include "json/fields.h"
#include "workload/json/choice_json.h"

#include <cstddef>
#include <string_view>
#include <vector>

/// The fields of what a device told of a step.

namespace stepscope {

template <>
struct ChoiceNames<Activity> {
    static constexpr std::string_view field = "activity";
    static constexpr std::array values = {std::pair{Activity::Op, std::string_view{"op"}},
                                          std::pair{Activity::Task, std::string_view{"task"}},
                                          std::pair{Activity::Launch, std::string_view{"launch"}},
                                          std::pair{Activity::Kernel, std::string_view{"kernel"}},
                                          std::pair{Activity::Copy, std::string_view{"copy"}},
                                          std::pair{Activity::Fill, std::string_view{"fill"}},
                                          std::pair{Activity::Range, std::string_view{"range"}}};
};

/// (x, y, z).
template <>
struct JsonForm<std::array<std::int64_t, 3>> {
    static nlohmann::json write(const std::array<std::int64_t, 3>& value);
    static std::array<std::int64_t, 3> read(const nlohmann::json& value, const JsonPath& path);
};

template <>
struct Fields<KernelShape> {
    static void list(auto& fields, auto& shape) {
        fields.required("grid", shape.grid);
        fields.required("block", shape.block);
        fields.required("registers", shape.registers);
        fields.required("static_shared_bytes", shape.static_shared_bytes);
        fields.required("dynamic_shared_bytes", shape.dynamic_shared_bytes);
        fields.optional("shared_not_told", shape.shared_not_told);
        fields.optional("occupancy", shape.occupancy);
    }
};

template <>
struct Fields<TracedKind> {
    static void list(auto& fields, auto& kind) {
        fields.required("activity", kind.activity);
        fields.required("name", kind.name);
        fields.required("short_name", kind.short_name);
        fields.optional("shape", kind.shape);
        fields.optional("bytes", kind.bytes);
    }
};

template <>
struct Fields<TracedStep> {
    static void list(auto& fields, auto& step) {
        fields.required("step", step.step);
        fields.required("begin_ns", step.begin_ns);
        fields.required("end_ns", step.end_ns);
    }
};

/// Events as columns, for there are many: {"start_ns": [...], "duration_ns": [...], ...}, all of one length;
/// a column of zeros is left out where `required` does not name it.
struct EventColumns {
    std::vector<std::int64_t> start_ns, duration_ns;
    std::vector<int> kind, lane, op;
    std::vector<std::uint64_t> node, correlation;
};

template <>
struct Fields<EventColumns> {
    static void list(auto& fields, auto& columns) {
        fields.required("start_ns", columns.start_ns);
        fields.required("duration_ns", columns.duration_ns);
        fields.required("kind", columns.kind);
        fields.required("lane", columns.lane);
        fields.required("op", columns.op);
        fields.optional("node", columns.node);
        fields.optional("correlation", columns.correlation);
    }
};

template <>
struct JsonForm<std::vector<TraceEvent>> {
    static nlohmann::json write(const std::vector<TraceEvent>& events);
    static std::vector<TraceEvent> read(const nlohmann::json& value, const JsonPath& path);
};

/// Those of a trace stand among the fields of the record that has it.
struct TraceFields {
    static void list(auto& fields, auto& trace) {
        fields.required("origin", trace.origin);
        fields.required("lanes", trace.lanes);
        fields.required("kinds", trace.kinds);
        fields.required("events", trace.events);
        fields.required("periods", trace.periods);
        fields.optional("dropped", trace.dropped);
        fields.optional("faulty", trace.faulty);
        fields.optional("graph_nodes", trace.graph_nodes);
        fields.optional("multiprocessors", trace.multiprocessors);
    }
};

/// Whether a grid or a block can be so large: up to 2^32 in each direction.
bool is_launch_size(const std::array<std::int64_t, 3>& size);

/// Both throw FieldError for a trace that cannot be: an index of nothing, a time that no clock tells, events
/// out of their order. Whoever has one that was read need not look again.
void require_whole(const StepTrace& trace);
void require_ops(const StepTrace& trace, std::size_t ops);

} // namespace stepscope
