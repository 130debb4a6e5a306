#include "timeline/export/perfetto_trace.h"

#include "timeline/export/device_lanes.h"
#include "timeline/export/lane_number.h"
#include "timeline/export/proto_message.h"
#include "timeline/lane_rows.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <map>
#include <string_view>
#include <utf8.h>
#include <utility>
#include <vector>

namespace stepscope {

namespace {

// Numbers of fields, by message.
namespace trace_field {
constexpr int packet = 1;
}
namespace packet_field {
constexpr int timestamp = 8, sequence = 10, track_event = 11, interned = 12, sequence_flags = 13,
              render_stage = 53, track = 60;
}
namespace interned_field {
constexpr int graphics_contexts = 23, gpu_specifications = 24;
}
namespace context_field {
constexpr int iid = 1, pid = 2, api = 3;
}
namespace specification_field {
constexpr int iid = 1, name = 2, category = 4;
}
namespace stage_field {
constexpr int event_id = 1, duration = 2, context = 5, extra_data = 6, submission = 10, gpu = 11, queue = 13,
              stage = 14, name = 17, launch = 21;
}
namespace launch_field {
constexpr int grid = 1, block = 2, argument = 3;
}
namespace track_field {
constexpr int uuid = 1, name = 2;
}
namespace event_field {
constexpr int annotation = 4, type = 9, track = 11, name = 23;
}
namespace annotation_field {
constexpr int integer = 4, text = 6, name = 10;
}

constexpr std::uint64_t state_cleared = 1, needs_state = 2; // flags of a sequence
constexpr std::uint64_t api_cuda = 4;
/// Perfetto's view of GPU compute counts what is of the second one as kernels.
constexpr std::uint64_t category_other = 0, category_compute = 2;
constexpr std::uint64_t slice_begin = 1, slice_end = 2;
constexpr std::uint64_t the_context = 1, first_stage = 1, first_queue = 100;

/// Perfetto has no negative times; those of a trace may begin before its first step, a little as a rule.
std::int64_t offset_for(const StepTrace& trace) {
    constexpr std::int64_t usual_ns = 1'000'000;
    std::int64_t first = -usual_ns;
    for (const TraceEvent& event : trace.events)
        first = std::min(first, event.start_ns);
    for (const TracedStep& step : trace.periods)
        first = std::min(first, step.begin_ns);
    return -first;
}

/// What is no UTF-8, replaced.
std::string valid_utf8(std::string_view text) {
    std::string out;
    utf8::replace_invalid(text.begin(), text.end(), std::back_inserter(out));
    return out;
}

bool runs_on_device(Activity activity) {
    return activity == Activity::Kernel || activity == Activity::Copy || activity == Activity::Fill;
}

std::uint64_t stage_of(Activity activity) {
    return first_stage + (activity == Activity::Kernel ? 0 : activity == Activity::Copy ? 1 : 2);
}

ProtoMessage named_text(const std::string& name, const std::string& value) {
    return ProtoMessage().bytes(1, name).bytes(2, value);
}

ProtoMessage named_number(std::string_view name, std::int64_t value) {
    constexpr int name_field = 2, unsigned_field = 4;
    return ProtoMessage().bytes(name_field, name).number(unsigned_field, static_cast<std::uint64_t>(value));
}

ProtoMessage sizes(const std::array<std::int64_t, 3>& size) {
    ProtoMessage out;
    constexpr std::int64_t most =
        std::numeric_limits<std::uint32_t>::max(); // which is what there is room for
    for (int axis = 0; axis < 3; ++axis)
        out.number(axis + 1, static_cast<std::uint64_t>(
                                 std::clamp<std::int64_t>(size[static_cast<std::size_t>(axis)], 0, most)));
    return out;
}

ProtoMessage launch_of(const KernelShape& shape) {
    ProtoMessage out;
    out.message(launch_field::grid, sizes(shape.grid)).message(launch_field::block, sizes(shape.block));
    if (shape.registers > 0)
        out.message(launch_field::argument, named_number("registers_per_thread", shape.registers));
    if (shape.shared_not_told) return out;
    out.message(launch_field::argument, named_number("shared_mem_static", shape.static_shared_bytes));
    out.message(launch_field::argument, named_number("shared_mem_dynamic", shape.dynamic_shared_bytes));
    return out;
}

/// A slice of a thread.
struct Slice {
    std::int64_t begin = 0, end = 0;
    std::string_view name;
    const TimelineOp* op = nullptr; ///< that it is of; null: of none
};

ProtoMessage annotation(std::string_view name, std::string_view text) {
    return ProtoMessage().bytes(annotation_field::text, valid_utf8(text)).bytes(annotation_field::name, name);
}

/// What a slice's op is, as arguments that a person reads beside it.
void annotate(ProtoMessage& event, const TimelineOp& op) {
    event.message(event_field::annotation, annotation("op", op.op));
    event.message(event_field::annotation, annotation("phase", op.path));
    if (op.layer >= 0)
        event.message(event_field::annotation,
                      ProtoMessage()
                          .number(annotation_field::integer, static_cast<std::uint64_t>(op.layer))
                          .bytes(annotation_field::name, "layer"));
}

class TraceWriter {
public:
    explicit TraceWriter(const TracedCell& cell)
        : cell_(cell), trace_(cell.timeline.trace),
          places_(device_lanes(trace_, number_at_end(cell.device).value_or(0))), rows_(lane_rows(trace_)),
          offset_ns_(offset_for(trace_)) {
        for (std::size_t i = 0; i < trace_.events.size(); ++i) {
            const TraceEvent& event = trace_.events[i];
            const Activity activity = trace_.kinds[static_cast<std::size_t>(event.kind)].activity;
            (runs_on_device(activity) ? queues_ : threads_)[{event.lane, rows_[i]}].push_back(i);
        }
    }

    std::string write() {
        clear_state();
        write_device();
        write_host();
        return std::move(out_);
    }

private:
    using Row = std::pair<int, int>; ///< lane, and the row in it

    std::string name_of_row(const Row& row) const {
        return trace_.lanes[static_cast<std::size_t>(row.first)] +
               (row.second > 0 ? ", overlapping " + std::to_string(row.second) : "");
    }

    void add(ProtoMessage packet, std::uint64_t flags) {
        packet.number(packet_field::sequence, 1).number(packet_field::sequence_flags, flags);
        out_ += ProtoMessage().message(trace_field::packet, packet).text();
    }

    /// What later packets go by; of a GPU only where one did anything.
    void clear_state() {
        ProtoMessage packet;
        packet.number(packet_field::timestamp, 0);
        if (!queues_.empty()) packet.message(packet_field::interned, specifications());
        add(std::move(packet), state_cleared);
    }

    ProtoMessage specifications() const {
        ProtoMessage interned;
        interned.message(interned_field::graphics_contexts, ProtoMessage()
                                                                .number(context_field::iid, the_context)
                                                                .number(context_field::pid, 1)
                                                                .number(context_field::api, api_cuda));
        const auto specify = [&interned](std::uint64_t iid, const std::string& name, std::uint64_t category) {
            interned.message(interned_field::gpu_specifications,
                             ProtoMessage()
                                 .number(specification_field::iid, iid)
                                 .bytes(specification_field::name, name)
                                 .number(specification_field::category, category));
        };
        for (const auto& [activity, name] :
             {std::pair{Activity::Kernel, "kernel"}, std::pair{Activity::Copy, "copy"},
              std::pair{Activity::Fill, "fill"}})
            specify(stage_of(activity), name,
                    activity == Activity::Kernel ? category_compute : category_other);
        std::uint64_t queue = first_queue;
        for (const auto& row : queues_)
            specify(queue++, valid_utf8(name_of_row(row.first)), category_compute);
        return interned;
    }

    void write_device() {
        std::uint64_t queue = first_queue;
        std::uint64_t id = 0;
        for (const auto& row : queues_) {
            for (const std::size_t i : row.second)
                write_stage(trace_.events[i], queue, ++id);
            ++queue;
        }
    }

    void write_stage(const TraceEvent& event, std::uint64_t queue, std::uint64_t id) {
        const TracedKind& kind = trace_.kinds[static_cast<std::size_t>(event.kind)];
        ProtoMessage stage;
        stage.number(stage_field::event_id, id)
            .number(stage_field::duration, static_cast<std::uint64_t>(event.duration_ns))
            .number(stage_field::context, the_context)
            .number(stage_field::gpu,
                    static_cast<std::uint64_t>(places_[static_cast<std::size_t>(event.lane)].device))
            .number(stage_field::queue, queue)
            .number(stage_field::stage, stage_of(kind.activity))
            .bytes(stage_field::name, valid_utf8(kind.short_name));
        if (event.correlation != 0) stage.number(stage_field::submission, event.correlation & 0xFFFF'FFFFU);
        const auto tell = [&stage](const char* name, const std::string& value) {
            stage.message(stage_field::extra_data, named_text(name, valid_utf8(value)));
        };
        if (kind.activity == Activity::Kernel) {
            tell("kernel_name", kind.short_name); // by these names Perfetto looks for them
            tell("kernel_demangled_name", kind.name);
        } else {
            tell("name", kind.name);
        }
        if (event.op >= 0) {
            const TimelineOp& op = cell_.timeline.ops[static_cast<std::size_t>(event.op)];
            tell("op", op.op);
            tell("phase", op.path);
            if (op.layer >= 0) tell("layer", std::to_string(op.layer));
        }
        if (event.node != 0) tell("graph node id", std::to_string(event.node));
        if (kind.bytes > 0) tell("bytes", std::to_string(kind.bytes));
        if (kind.shape) stage.message(stage_field::launch, launch_of(*kind.shape));
        add(ProtoMessage()
                .number(packet_field::timestamp, static_cast<std::uint64_t>(event.start_ns + offset_ns_))
                .message(packet_field::render_stage, stage),
            needs_state);
    }

    void write_host() {
        std::vector<std::string> names;
        names.reserve(trace_.periods.size());
        for (const TracedStep& step : trace_.periods)
            names.push_back("step " + std::to_string(step.step));
        std::vector<Slice> steps;
        steps.reserve(names.size());
        for (std::size_t i = 0; i < names.size(); ++i)
            steps.push_back({trace_.periods[i].begin_ns, trace_.periods[i].end_ns, names[i], nullptr});
        write_track("steps", steps);
        for (const auto& row : threads_) {
            std::vector<Slice> slices;
            slices.reserve(row.second.size());
            for (const std::size_t i : row.second) {
                const TraceEvent& event = trace_.events[i];
                slices.push_back(
                    {event.start_ns, event.end_ns(), trace_.kinds[static_cast<std::size_t>(event.kind)].name,
                     event.op < 0 ? nullptr : &cell_.timeline.ops[static_cast<std::size_t>(event.op)]});
            }
            write_track(name_of_row(row.first), slices);
        }
    }

    /// Slices that nest or follow one another.
    void write_track(const std::string& name, std::vector<Slice> slices) {
        const std::uint64_t uuid = ++tracks_;
        add(ProtoMessage().message(
                packet_field::track,
                ProtoMessage().number(track_field::uuid, uuid).bytes(track_field::name, valid_utf8(name))),
            needs_state);
        std::ranges::stable_sort(slices, [](const Slice& a, const Slice& b) {
            return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
        });
        std::vector<std::int64_t> open;
        const auto close_until = [&](std::int64_t time) {
            for (; !open.empty() && open.back() <= time; open.pop_back())
                write_slice(
                    open.back(),
                    ProtoMessage().number(event_field::type, slice_end).number(event_field::track, uuid));
        };
        for (const Slice& slice : slices) {
            close_until(slice.begin);
            ProtoMessage begin;
            begin.number(event_field::type, slice_begin)
                .number(event_field::track, uuid)
                .bytes(event_field::name, valid_utf8(slice.name));
            if (slice.op != nullptr) annotate(begin, *slice.op);
            write_slice(slice.begin, begin);
            open.push_back(slice.end);
        }
        close_until(INT64_MAX);
    }

    void write_slice(std::int64_t ns, const ProtoMessage& event) {
        add(ProtoMessage()
                .number(packet_field::timestamp, static_cast<std::uint64_t>(ns + offset_ns_))
                .message(packet_field::track_event, event),
            needs_state);
    }

    const TracedCell& cell_;
    const StepTrace& trace_;
    std::vector<DeviceLane> places_; ///< of lanes
    std::vector<int> rows_;
    std::int64_t offset_ns_;                                   ///< of the times as they are written
    std::map<Row, std::vector<std::size_t>> queues_, threads_; ///< events, by index
    std::uint64_t tracks_ = 0;
    std::string out_;
};

} // namespace

std::string perfetto_trace(const TracedCell& cell) {
    return TraceWriter(cell).write();
}

} // namespace stepscope
