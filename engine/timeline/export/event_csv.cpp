#include "timeline/export/event_csv.h"

#include "records/json/trace_fields.h"
#include "tables/csv/csv_text.h"

#include <fmt/format.h>

#include <array>
#include <vector>

namespace stepscope {

namespace {

/// An event with what it counts.
struct EventRow {
    const TraceEvent& event;
    const TracedKind& kind;
    const TimelineOp* op; ///< null: of none
    const std::string& lane;
};

struct EventColumn {
    const char* name;
    std::string (*text)(const EventRow& row);
};

std::string or_empty(std::int64_t value) {
    return value == 0 ? std::string() : std::to_string(value);
}

/// Of the kernel's shape; empty where there is none, or none that tells it.
std::string registers_of(const EventRow& row) {
    return row.kind.shape ? or_empty(row.kind.shape->registers) : std::string();
}

template <auto Member>
std::string shared_bytes_of(const EventRow& row) {
    const bool told = row.kind.shape && !row.kind.shape->shared_not_told;
    return told ? std::to_string((*row.kind.shape).*Member) : std::string();
}

template <auto Member, std::size_t Axis>
std::string of_size(const EventRow& row) {
    return row.kind.shape ? std::to_string(((*row.kind.shape).*Member)[Axis]) : std::string();
}

constexpr std::array event_columns = {
    EventColumn{"start_ns", [](const EventRow& row) { return std::to_string(row.event.start_ns); }},
    EventColumn{"duration_ns", [](const EventRow& row) { return std::to_string(row.event.duration_ns); }},
    EventColumn{"lane", [](const EventRow& row) { return guarded(row.lane); }},
    EventColumn{"activity", [](const EventRow& row) { return std::string(name_of(row.kind.activity)); }},
    EventColumn{"short_name", [](const EventRow& row) { return guarded(row.kind.short_name); }},
    EventColumn{"op", [](const EventRow& row) { return row.op ? guarded(row.op->op) : std::string(); }},
    EventColumn{"phase", [](const EventRow& row) { return row.op ? guarded(row.op->path) : std::string(); }},
    EventColumn{"layer",
                [](const EventRow& row) {
                    return row.op && row.op->layer >= 0 ? std::to_string(row.op->layer) : std::string();
                }},
    EventColumn{
        "op_index",
        [](const EventRow& row) { return row.event.op >= 0 ? std::to_string(row.event.op) : std::string(); }},
    EventColumn{"grid_x", of_size<&KernelShape::grid, 0>},
    EventColumn{"grid_y", of_size<&KernelShape::grid, 1>},
    EventColumn{"grid_z", of_size<&KernelShape::grid, 2>},
    EventColumn{"block_x", of_size<&KernelShape::block, 0>},
    EventColumn{"block_y", of_size<&KernelShape::block, 1>},
    EventColumn{"block_z", of_size<&KernelShape::block, 2>},
    EventColumn{"registers", registers_of},
    EventColumn{"static_shared_bytes", shared_bytes_of<&KernelShape::static_shared_bytes>},
    EventColumn{"dynamic_shared_bytes", shared_bytes_of<&KernelShape::dynamic_shared_bytes>},
    EventColumn{"occupancy",
                [](const EventRow& row) {
                    const bool known = row.kind.shape && row.kind.shape->occupancy;
                    return known ? fmt::format("{}", *row.kind.shape->occupancy) : std::string();
                }},
    EventColumn{"bytes", [](const EventRow& row) { return or_empty(row.kind.bytes); }},
    EventColumn{"graph_node",
                [](const EventRow& row) { return row.event.node ? std::to_string(row.event.node) : ""; }},
    EventColumn{"correlation",
                [](const EventRow& row) {
                    return row.event.correlation ? std::to_string(row.event.correlation) : "";
                }},
    EventColumn{"name", [](const EventRow& row) { return guarded(row.kind.name); }}};

} // namespace

std::string event_csv(const TracedCell& cell) {
    std::string out;
    std::vector<std::string> fields;
    fields.reserve(event_columns.size());
    for (const EventColumn& column : event_columns)
        fields.emplace_back(column.name);
    append_csv_record(out, fields);
    const StepTrace& trace = cell.timeline.trace;
    for (const TraceEvent& event : trace.events) {
        const EventRow row{.event = event,
                           .kind = trace.kinds[static_cast<std::size_t>(event.kind)],
                           .op = event.op < 0 ? nullptr
                                              : &cell.timeline.ops[static_cast<std::size_t>(event.op)],
                           .lane = trace.lanes[static_cast<std::size_t>(event.lane)]};
        for (std::size_t i = 0; i < event_columns.size(); ++i)
            fields[i] = event_columns[i].text(row);
        append_csv_record(out, fields);
    }
    return out;
}

} // namespace stepscope
