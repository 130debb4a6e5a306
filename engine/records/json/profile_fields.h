#pragma once

#include "json/fields.h"
#include "records/json/trace_fields.h"
#include "records/traces/profile.h"
#include "workload/json/choice_json.h"

#include <span>
#include <string_view>

/// The fields of timelines and of what profilers told.

namespace stepscope {

template <>
struct Fields<TimelineOp> {
    static void list(auto& fields, auto& op) {
        fields.required("path", op.path);
        fields.required("layer", op.layer);
        fields.required("op", op.op);
    }
};

/// What reads only the ends of long lines (record_json.h) wants names before "record".
template <>
struct Fields<Timeline> {
    static constexpr std::string_view kind = "timeline";
    static void list(auto& fields, auto& timeline) {
        fields.required("cell", timeline.cell);
        fields.required("ops", timeline.ops);
        TraceFields::list(fields, timeline.trace);
    }
    static void check(const Timeline& timeline) {
        require_whole(timeline.trace);
        require_ops(timeline.trace, timeline.ops.size());
    }
};

template <>
struct Fields<Advice> {
    static void list(auto& fields, auto& advice) {
        fields.required("text", advice.text);
        fields.optional("gain", advice.gain);
    }
};

template <>
struct Fields<ProfiledKernel> {
    static void list(auto& fields, auto& kernel) {
        fields.required("name", kernel.name);
        fields.required("op", kernel.op);
        fields.required("grid", kernel.grid);
        fields.required("block", kernel.block);
        fields.optional("seconds", kernel.seconds);
        fields.optional("sm_share", kernel.sm_share);
        fields.optional("memory_share", kernel.memory_share);
        fields.optional("tensor_share", kernel.tensor_share);
        fields.optional("dram_bytes", kernel.dram_bytes);
        fields.optional("l2_bytes", kernel.l2_bytes);
        fields.optional("occupancy", kernel.occupancy);
        fields.optional("passes", kernel.passes);
        fields.optional("advice", kernel.advice);
    }
};

template <>
struct Fields<ProfiledOp> {
    static void list(auto& fields, auto& op) {
        Fields<TimelineOp>::list(fields, op.op);
        fields.required("flops", op.flops);
        fields.required("bytes", op.bytes);
    }
};

template <>
struct Fields<StepTrace> {
    static void list(auto& fields, auto& trace) { TraceFields::list(fields, trace); }
    static void check(const StepTrace& trace) { require_whole(trace); }
};

template <>
struct Fields<Profile> {
    static constexpr std::string_view kind = "profile";
    static void list(auto& fields, auto& profile) {
        fields.required("cell", profile.cell);
        fields.required("tool", profile.tool);
        fields.required("version", profile.version);
        fields.required("report", profile.report);
        fields.required("command", profile.command);
        fields.required("steps", profile.steps);
        fields.optional("phase", profile.phase);
        fields.optional("eagerly", profile.eagerly);
        fields.required("taken_at", profile.taken_at);
        fields.required("ops", profile.ops);
        fields.optional("kernels", profile.kernels);
        fields.optional("trace", profile.trace);
        fields.optional("remarks", profile.remarks);
    }
    /// Throws FieldError where a kernel or an event is of an op that there is not, or a figure cannot be.
    static void check(const Profile& profile);
};

/// Throws FieldError for kernels with a figure that cannot be (records/traces/profile_figures.h).
void require_figures(std::span<const ProfiledKernel> kernels);

} // namespace stepscope
