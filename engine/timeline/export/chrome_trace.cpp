#include "timeline/export/chrome_trace.h"

#include "timeline/export/device_lanes.h"
#include "timeline/export/lane_number.h"
#include "timeline/lane_rows.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <iterator>
#include <map>
#include <set>
#include <vector>

namespace stepscope {

namespace {

/// Processes of the trace: the devices have theirs by their number.
constexpr int host_process = 100'000;
/// Threads of a lane whose events overlap follow it at this distance.
constexpr int next_row = 1'000'000;

std::string quoted_json(const std::string& text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// "12.345" of 12345 ns.
std::string microseconds(std::int64_t ns) {
    const bool negative = ns < 0;
    const std::int64_t size = negative ? -ns : ns;
    return fmt::format("{}{}.{:03}", negative ? "-" : "", size / 1000, size % 1000);
}

const char* category_of(Activity activity) {
    switch (activity) {
    case Activity::Op:
    case Activity::Task:
        return "cpu_op";
    case Activity::Launch:
        return "cuda_runtime";
    case Activity::Kernel:
        return "kernel";
    case Activity::Copy:
        return "gpu_memcpy";
    case Activity::Fill:
        return "gpu_memset";
    case Activity::Range:
        return "user_annotation";
    }
    return "cpu_op";
}

bool is_on_device(Activity activity) {
    return activity == Activity::Kernel || activity == Activity::Copy || activity == Activity::Fill;
}

std::string shape_arguments(const KernelShape& shape, std::int64_t multiprocessors) {
    constexpr std::int64_t warp = 32;
    std::string out;
    if (shape.registers > 0) out += fmt::format(R"(,"registers per thread":{})", shape.registers);
    if (!shape.shared_not_told)
        out += fmt::format(R"(,"shared memory":{},"static shared memory":{},"dynamic shared memory":{})",
                           shape.static_shared_bytes + shape.dynamic_shared_bytes, shape.static_shared_bytes,
                           shape.dynamic_shared_bytes);
    out += fmt::format(R"(,"grid":[{},{},{}],"block":[{},{},{}])", shape.grid[0], shape.grid[1],
                       shape.grid[2], shape.block[0], shape.block[1], shape.block[2]);
    if (multiprocessors > 0) {
        const double blocks = static_cast<double>(shape.grid[0]) * static_cast<double>(shape.grid[1]) *
                              static_cast<double>(shape.grid[2]) / static_cast<double>(multiprocessors);
        const double threads = static_cast<double>(shape.block[0]) * static_cast<double>(shape.block[1]) *
                               static_cast<double>(shape.block[2]);
        out += fmt::format(R"(,"blocks per SM":{:.6g},"warps per SM":{:.6g})", blocks,
                           blocks * threads / static_cast<double>(warp));
    }
    if (shape.occupancy) out += fmt::format(R"(,"theoretical occupancy %":{:.4g})", *shape.occupancy * 100);
    return out;
}

/// The number of the cell's own.
int device_of(const TracedCell& cell) {
    return number_at_end(cell.device).value_or(0);
}

/// On which anything ran.
std::set<int> devices_of(const StepTrace& trace, const std::vector<DeviceLane>& places) {
    std::set<int> out;
    for (const TraceEvent& event : trace.events)
        if (is_on_device(trace.kinds[static_cast<std::size_t>(event.kind)].activity))
            out.insert(places[static_cast<std::size_t>(event.lane)].device);
    return out;
}

std::string name_of_device(const TracedCell& cell, int device) {
    const bool own = device == device_of(cell) && !cell.device.empty();
    return own ? cell.device : "device " + std::to_string(device);
}

/// Writes one event after another into the list of a document.
class EventWriter {
public:
    explicit EventWriter(const TracedCell& cell)
        : cell_(cell), trace_(cell.timeline.trace), device_(device_of(cell)),
          places_(device_lanes(trace_, device_)), rows_(lane_rows(trace_)) {
        names_.reserve(trace_.kinds.size());
        shapes_.reserve(trace_.kinds.size());
        for (const TracedKind& kind : trace_.kinds) {
            names_.push_back(quoted_json(kind.name));
            shapes_.push_back(kind.shape ? shape_arguments(*kind.shape, trace_.multiprocessors.value_or(0))
                                         : "");
        }
        ops_.reserve(cell.timeline.ops.size());
        for (const TimelineOp& op : cell.timeline.ops)
            ops_.push_back(fmt::format(R"(,"op":{},"phase":{},"layer":{})", quoted_json(op.op),
                                       quoted_json(op.path), op.layer));
    }

    std::string write() {
        name_threads();
        for (const TracedStep& step : trace_.periods)
            add(fmt::format(
                R"({{"ph":"X","cat":"user_annotation","name":"ProfilerStep#{}","pid":{},"tid":0,"ts":{},"dur":{},"args":{{}}}})",
                step.step, host_process, microseconds(step.begin_ns),
                microseconds(step.end_ns - step.begin_ns)));
        // Of calls such as cudaEventRecord nothing comes, and not every launch is told.
        std::set<std::uint64_t> launches, launched;
        for (const TraceEvent& event : trace_.events) {
            if (kind_of(event).activity == Activity::Launch) launches.insert(event.correlation);
            if (is_on_device(kind_of(event).activity)) launched.insert(event.correlation);
        }
        for (std::size_t i = 0; i < trace_.events.size(); ++i) {
            const std::uint64_t correlation = trace_.events[i].correlation;
            add_event(trace_.events[i], rows_[i]);
            if (correlation != 0 && launches.contains(correlation) && launched.contains(correlation))
                add_flow(trace_.events[i], rows_[i]);
        }
        return std::move(out_);
    }

private:
    struct Thread {
        int process;
        std::int64_t thread;
    };

    const TracedKind& kind_of(const TraceEvent& event) const {
        return trace_.kinds[static_cast<std::size_t>(event.kind)];
    }
    const DeviceLane& place_of(const TraceEvent& event) const {
        return places_[static_cast<std::size_t>(event.lane)];
    }
    Thread thread_of(const TraceEvent& event, int row) const {
        const bool on_device = is_on_device(kind_of(event).activity);
        // The steps have the first thread of the host to themselves.
        return {on_device ? place_of(event).device : host_process,
                (on_device ? place_of(event).stream : event.lane + 1) + std::int64_t{row} * next_row};
    }

    void add(std::string_view event) {
        if (!out_.empty()) out_ += ",\n";
        out_ += event;
    }

    void name(const char* what, const Thread& thread, const std::string& name) {
        add(fmt::format(R"({{"ph":"M","name":"{}","pid":{},"tid":{},"args":{{"name":{}}}}})", what,
                        thread.process, thread.thread, quoted_json(name)));
    }

    void name_threads() {
        name("process_name", {host_process, 0}, "Stepscope: " + cell_.title);
        name("thread_name", {host_process, 0}, "steps");
        std::map<std::pair<int, std::int64_t>, std::string> names;
        for (std::size_t i = 0; i < trace_.events.size(); ++i) {
            const TraceEvent& event = trace_.events[i];
            const Thread thread = thread_of(event, rows_[i]);
            const auto [named, added] = names.try_emplace({thread.process, thread.thread});
            if (added)
                named->second = trace_.lanes[static_cast<std::size_t>(event.lane)] +
                                (rows_[i] > 0 ? fmt::format(", overlapping {}", rows_[i]) : "");
        }
        for (const int device : devices_of(trace_, places_))
            name("process_name", {device, 0}, name_of_device(cell_, device));
        for (const auto& [thread, text] : names)
            name("thread_name", {thread.first, thread.second}, text);
    }

    void add_event(const TraceEvent& event, int row) {
        const TracedKind& kind = kind_of(event);
        const Thread thread = thread_of(event, row);
        std::string arguments;
        const auto to = std::back_inserter(arguments);
        if (event.op >= 0) {
            fmt::format_to(to, R"(,"External id":{})", event.op + 1);
            arguments += ops_[static_cast<std::size_t>(event.op)];
        }
        if (event.correlation != 0) fmt::format_to(to, R"(,"correlation":{})", event.correlation);
        if (event.node != 0) fmt::format_to(to, R"(,"graph node id":{})", event.node);
        if (is_on_device(kind.activity))
            fmt::format_to(to, R"(,"device":{},"context":0,"stream":{})", place_of(event).device,
                           place_of(event).stream);
        if (kind.activity == Activity::Kernel) arguments += R"(,"queued":0)";
        if (kind.activity == Activity::Copy || kind.activity == Activity::Fill) {
            fmt::format_to(to, R"(,"bytes":{})", kind.bytes);
            if (event.duration_ns > 0)
                fmt::format_to(to, R"x(,"memory bandwidth (GB/s)":{:.6g})x",
                               static_cast<double>(kind.bytes) / static_cast<double>(event.duration_ns));
        }
        arguments += shapes_[static_cast<std::size_t>(event.kind)];
        if (!arguments.empty()) arguments.erase(0, 1);
        add(fmt::format(
            R"({{"ph":"X","cat":"{}","name":{},"pid":{},"tid":{},"ts":{},"dur":{},"args":{{{}}}}})",
            category_of(kind.activity), names_[static_cast<std::size_t>(event.kind)], thread.process,
            thread.thread, microseconds(event.start_ns), microseconds(event.duration_ns), arguments));
    }

    /// An arrow from a launch to what it started.
    void add_flow(const TraceEvent& event, int row) {
        const bool starts = kind_of(event).activity == Activity::Launch;
        if (!starts && !is_on_device(kind_of(event).activity)) return;
        const Thread thread = thread_of(event, row);
        add(fmt::format(R"({{"ph":"{}","cat":"ac2g","name":"ac2g","id":{},"pid":{},"tid":{},"ts":{}{}}})",
                        starts ? "s" : "f", event.correlation, thread.process, thread.thread,
                        microseconds(event.start_ns), starts ? "" : R"(,"bp":"e")"));
    }

    const TracedCell& cell_;
    const StepTrace& trace_;
    int device_;
    std::vector<DeviceLane> places_;          ///< of lanes
    std::vector<int> rows_;                   ///< of events
    std::vector<std::string> names_, shapes_; ///< of kinds
    std::vector<std::string> ops_;            ///< arguments that tell each
    std::string out_;
};

} // namespace

std::string chrome_trace(const TracedCell& cell) {
    const StepTrace& trace = cell.timeline.trace;
    const int own = device_of(cell);
    std::set<int> all = devices_of(trace, device_lanes(trace, own));
    if (all.empty()) all.insert(own);
    std::string devices;
    for (const int device : all) {
        devices += fmt::format(R"({}{{"id":{},"name":{})", devices.empty() ? "" : ",", device,
                               quoted_json(name_of_device(cell, device)));
        if (device == own && trace.multiprocessors)
            devices += fmt::format(R"(,"numSms":{})", *trace.multiprocessors);
        devices += '}';
    }
    return fmt::format(
        R"({{"schemaVersion":1,"displayTimeUnit":"ns","traceName":{},"deviceProperties":[{}],)"
        R"("distributedInfo":{{"backend":"none","rank":0,"world_size":1}},"with_stack":0,"traceEvents":[)"
        "\n{}\n]}}\n",
        quoted_json(cell.title), devices, EventWriter(cell).write());
}

} // namespace stepscope
