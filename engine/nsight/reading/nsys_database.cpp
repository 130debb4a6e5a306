#include "nsight/reading/nsys_database.h"

#include "device/trace_places.h"
#include "nsight/errors.h"
#include "nsight/reading/database.h"
#include "nsight/reading/kernel_name.h"
#include "nsight/reading/nsys_places.h"
#include "nsight/reading/nsys_ranges.h"
#include "nsight/reading/table_query.h"
#include "records/json/trace_fields.h"
#include "system/text/symbol_name.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <system_error>
#include <tuple>
#include <utility>

namespace stepscope {

namespace {

/// A recording of so many events is of minutes, not of steps.
constexpr std::size_t most_events = 2'000'000;

/// Each kind of kernel has its own copy of its name, and a file needs few bytes for one of another shape.
constexpr std::size_t most_bytes_of_names = std::size_t{128} << 20;

/// What a copy went from and to, by NVIDIA's numbers for it (CUpti_ActivityMemcpyKind): as timelines of
/// Stepscope's own call it.
constexpr std::array<std::string_view, 14> copy_directions = {
    "Unknown", "HtoD", "DtoH", "HtoA", "AtoH",     "AtoA",     "AtoD",
    "DtoA",    "DtoD", "HtoH", "PtoP", "UVM HtoD", "UVM DtoH", "UVM DtoD"};

/// A thread is told with its process: the process alone has nothing in these bits.
constexpr std::int64_t thread_bits = (std::int64_t{1} << 24) - 1;

/// Tables by which a file shows that Nsight Systems exported it.
constexpr std::array nsys_tables = {"META_DATA_EXPORT",
                                    "META_DATA_CAPTURE",
                                    "StringIds",
                                    "NVTX_EVENTS",
                                    "CUPTI_ACTIVITY_KIND_RUNTIME",
                                    "CUPTI_ACTIVITY_KIND_KERNEL",
                                    "CUPTI_ACTIVITY_KIND_GRAPH_TRACE",
                                    "CUPTI_ACTIVITY_KIND_MEMCPY",
                                    "CUPTI_ACTIVITY_KIND_MEMSET"};

struct KernelName {
    std::string whole, last;
};

/// A name, by where it stands, and a shape.
using KernelKind = std::tuple<const KernelName*, std::array<std::int64_t, 3>, std::array<std::int64_t, 3>,
                              std::int64_t, std::int64_t, std::int64_t>;

class Reader {
public:
    Reader(const std::filesystem::path& path, const std::stop_token& stop, ReportOf of)
        : path_(path.string()), of_(of), database_(path, stop) {}

    NsysContent take() {
        require_report();
        read_version();
        read_strings();
        for (const char* const table : {"CUPTI_ACTIVITY_KIND_KERNEL", "CUPTI_ACTIVITY_KIND_GRAPH_TRACE"})
            knows_processes_ = knows_processes_ || TableQuery(database_, table).has("globalPid");
        read_ranges();
        read_calls();
        read_kernels();
        read_graphs();
        read_copies();
        read_fills();
        if (!on_device_)
            throw NsightError(
                path_ + ": has no kernel, copy or fill: nothing ran on a device while it was recorded, or "
                        "the recording was without --trace=cuda");
        if (lacks_streams_) out_.missing.emplace_back("no streams: what ran on a device stands in one lane");
        finish();
        return std::move(out_);
    }

private:
    /// One that is not yet in its place: times as the file has them.
    struct Event {
        std::int64_t begin = 0, end = 0;
        NsysPlace place;
        TraceEvent event;
    };

    void require_report() const {
        std::error_code error;
        if (std::filesystem::file_size(path_, error) == 0 && !error)
            throw NsightError(path_ + ": is empty: its export was cut off; write it anew with `nsys export "
                                      "--type sqlite REPORT`");
        if (std::ranges::none_of(nsys_tables,
                                 [this](const char* table) { return !database_.table(table).empty(); }))
            throw NsightError(path_ + ": is a database of another program: it has none of the tables of a "
                                      "report that `nsys export --type sqlite` writes");
    }

    void read_version() {
        const TableQuery query(database_, "META_DATA_EXPORT");
        if (!query.exists()) return;
        Rows rows(database_, query.of({"name", "value"}));
        while (rows.next())
            if (rows.text(0) == "EXPORT_PRODUCT_VERSION" ||
                (out_.version.empty() && rows.text(0) == "PRODUCT_VERSION"))
                out_.version = rows.text(1).value_or("");
    }

    void read_strings() {
        const TableQuery query(database_, "StringIds");
        if (!query.exists()) {
            out_.missing.emplace_back("no names (the table StringIds): kernels are told apart by their "
                                      "shapes alone; write it anew with `nsys export --type sqlite`");
            return;
        }
        Rows rows(database_, query.of({"id", "value"}));
        while (rows.next())
            if (const auto id = rows.whole(0)) strings_[*id] = rows.text(1).value_or("");
    }
    /// Empty: there is none of this id.
    std::string_view string(std::optional<std::int64_t> id) const {
        const auto found = id ? strings_.find(*id) : strings_.end();
        return found != strings_.end() ? std::string_view(found->second) : std::string_view();
    }

    void read_ranges() {
        NsysRanges::NameListener take_name;
        if (of_ == ReportOf::Anyone)
            take_name = [this](const NsysRange& range, std::string_view name) { add_range(range, name); };
        ranges_.read(
            database_, [this](std::optional<std::int64_t> id) { return string(id); }, take_name,
            [this](std::size_t count) { check_count(count); });
        // Nobody has the plan that another program's ops would be of.
        if (!ranges_.exist() && of_ == ReportOf::Stepscope)
            out_.missing.emplace_back(
                "no NVTX ranges: kernels belong to no op; record with --trace=cuda,nvtx");
    }

    void add_range(const NsysRange& range, std::string_view text) {
        const auto [found, added] = range_kinds_.try_emplace(std::string(text), 0);
        if (added) {
            const std::string name = cut(text);
            count_names(name.size() + text.size());
            found->second = places_.of_kind(
                {.activity = Activity::Range, .name = name, .short_name = name, .shape = {}, .bytes = 0});
        }
        Event event{.begin = range.begin, .end = range.end, .place = {}, .event = {}};
        event.place.is_range = true;
        event.place.process = process_of_thread(range.thread);
        event.place.owner = range.thread;
        event.event.kind = found->second;
        events_.push_back(event);
        check_count(events_.size());
    }

    std::int64_t process_of_thread(std::int64_t thread) const {
        return knows_processes_ ? thread & ~thread_bits : 0;
    }

    void read_calls() {
        const TableQuery query(database_, "CUPTI_ACTIVITY_KIND_RUNTIME");
        if (!query.exists()) {
            out_.missing.emplace_back("no calls of the CUDA runtime: launches are not shown");
            return;
        }
        Rows rows(database_, query.of({"start", "end", "nameId", "correlationId", "globalTid"}));
        while (rows.next()) {
            const auto begin = rows.whole(0);
            const auto end = rows.whole(1);
            if (!begin || !end || *end < *begin) {
                ++out_.trace.faulty;
                continue;
            }
            Event event{.begin = *begin, .end = *end, .place = {}, .event = {}};
            event.place.owner = rows.whole(4).value_or(0);
            event.place.process = process_of_thread(event.place.owner);
            event.event.kind = kind_of_call(rows.whole(2));
            event.event.op = ranges_.op_at(event.place.owner, *begin);
            event.event.correlation = static_cast<std::uint64_t>(rows.whole(3).value_or(0));
            if (event.event.correlation != 0 && event.event.op >= 0)
                ops_of_calls_[{event.place.process, event.event.correlation}] = event.event.op;
            events_.push_back(event);
            check_count(events_.size());
        }
    }

    void read_kernels() {
        const TableQuery query(database_, "CUPTI_ACTIVITY_KIND_KERNEL");
        if (!query.exists()) return;
        Rows rows(database_,
                  query.of(work_columns({"demangledName", "shortName", "mangledName", "gridX", "gridY",
                                         "gridZ", "blockX", "blockY", "blockZ", "registersPerThread",
                                         "staticSharedMemory", "dynamicSharedMemory"})));
        constexpr int own = work_column_count;
        while (rows.next()) {
            const auto size = [&rows](int column) { return rows.whole(own + column).value_or(1); };
            const auto count = [&rows](int column) { return rows.whole(own + column).value_or(0); };
            add_work(rows, [&] {
                return kind_of_kernel(
                    kernel_name({rows.whole(own), rows.whole(own + 1), rows.whole(own + 2)}),
                    {.grid = {size(3), size(4), size(5)},
                     .block = {size(6), size(7), size(8)},
                     .registers = count(9),
                     .static_shared_bytes = count(10),
                     .dynamic_shared_bytes = count(11),
                     .occupancy = std::nullopt});
            });
        }
    }

    /// As the tool records graphs unless it is told otherwise: each launch as a whole.
    void read_graphs() {
        const TableQuery query(database_, "CUPTI_ACTIVITY_KIND_GRAPH_TRACE");
        if (!query.exists()) return;
        out_.missing.emplace_back(
            "graphs as one block each, without their kernels: to see those, record with "
            "--cuda-graph-trace=node");
        Rows rows(database_, query.of(work_columns({"graphId", "graphExecId"})));
        while (rows.next())
            add_work(rows, [&] {
                const auto graph = rows.whole(work_column_count) ? rows.whole(work_column_count)
                                                                 : rows.whole(work_column_count + 1);
                const std::string name = "CUDA graph" + (graph ? " " + std::to_string(*graph) : "");
                return places_.of_kind({.activity = Activity::Kernel,
                                        .name = name,
                                        .short_name = name,
                                        .shape = {},
                                        .bytes = 0});
            });
    }

    int kind_of_call(std::optional<std::int64_t> id) {
        const auto [found, added] = call_kinds_.try_emplace(id, 0);
        if (added) {
            std::string name = without_version(cut(string(id)));
            if (name.empty()) name = "a call without a name";
            found->second = places_.of_kind(
                {.activity = Activity::Launch, .name = name, .short_name = name, .shape = {}, .bytes = 0});
        }
        return found->second;
    }

    /// The first of these names that a kernel has. One that the tool could not demangle stays as it is: a
    /// name that was made to expand would do so for ever.
    const KernelName& kernel_name(const std::array<std::optional<std::int64_t>, 3>& ids) {
        const auto* const named =
            std::ranges::find_if(ids, [this](const auto& id) { return !string(id).empty(); });
        const auto [found, added] = kernel_names_.try_emplace(named != ids.end() ? *named : std::nullopt);
        if (added) {
            const std::string_view name = named != ids.end() ? string(*named) : nameless_kernel;
            found->second = {.whole = cut(name), .last = cut(short_symbol(name))};
        }
        return found->second;
    }

    int kind_of_kernel(const KernelName& name, const KernelShape& shape) {
        const auto [found, added] =
            kernel_kinds_.try_emplace({&name, shape.grid, shape.block, shape.registers,
                                       shape.static_shared_bytes, shape.dynamic_shared_bytes},
                                      0);
        if (added) {
            count_names(name.whole.size() + name.last.size());
            found->second = places_.of_kind({.activity = Activity::Kernel,
                                             .name = name.whole,
                                             .short_name = name.last,
                                             .shape = shape,
                                             .bytes = 0});
        }
        return found->second;
    }

    std::string cut(std::string_view name) {
        if (is_too_long(name) && !names_cut_) {
            names_cut_ = true;
            out_.missing.emplace_back(names_were_cut);
        }
        return cut_name(name);
    }

    void count_names(std::size_t bytes) {
        bytes_of_names_ += bytes;
        if (bytes_of_names_ > most_bytes_of_names)
            throw NsightError(path_ +
                              ": has kernels of so many names and shapes that more than 128 MiB would be "
                              "needed to tell them apart; record fewer steps, with "
                              "--capture-range=cudaProfilerApi");
    }

    void read_copies() {
        const TableQuery query(database_, "CUPTI_ACTIVITY_KIND_MEMCPY");
        if (!query.exists()) return;
        Rows rows(database_, query.of(work_columns({"bytes", "copyKind"})));
        while (rows.next())
            add_work(rows, [&] {
                const std::int64_t direction = rows.whole(work_column_count + 1).value_or(-1);
                const bool known =
                    direction > 0 && std::cmp_less(direction, copy_directions.size()); // 0: not known
                std::string name = "Memcpy";
                if (known) (name += ' ') += copy_directions[static_cast<std::size_t>(direction)];
                return kind_of_bytes(Activity::Copy, name, rows.whole(work_column_count));
            });
    }

    void read_fills() {
        const TableQuery query(database_, "CUPTI_ACTIVITY_KIND_MEMSET");
        if (!query.exists()) return;
        Rows rows(database_, query.of(work_columns({"bytes"})));
        while (rows.next())
            add_work(rows,
                     [&] { return kind_of_bytes(Activity::Fill, "Memset", rows.whole(work_column_count)); });
    }

    int kind_of_bytes(Activity activity, const std::string& name, std::optional<std::int64_t> bytes) {
        return places_.of_kind({.activity = activity,
                                .name = name,
                                .short_name = name,
                                .shape = {},
                                .bytes = std::max<std::int64_t>(0, bytes.value_or(0))});
    }

    /// What all work of a device is told by, and behind that `own` of its table.
    static std::vector<std::string> work_columns(const std::vector<std::string>& own) {
        std::vector<std::string> out = {"start",       "end",      "streamId", "correlationId",
                                        "graphNodeId", "deviceId", "globalPid"};
        out.insert(out.end(), own.begin(), own.end());
        return out;
    }
    static constexpr int work_column_count = 7;

    /// Of a row of `work_columns`.
    void add_work(const Rows& rows, const auto& kind) {
        const auto begin = rows.whole(0);
        const auto end = rows.whole(1);
        if (!begin || !end || *end < *begin) {
            ++out_.trace.faulty;
            return;
        }
        on_device_ = true;
        Event event{.begin = *begin, .end = *end, .place = {}, .event = {}};
        event.place.on_device = true;
        event.place.process = knows_processes_ ? rows.whole(6).value_or(0) : 0;
        event.place.owner = rows.whole(5).value_or(0);
        event.place.stream = rows.whole(2);
        lacks_streams_ = lacks_streams_ || !event.place.stream;
        event.event.kind = kind();
        event.event.correlation = static_cast<std::uint64_t>(rows.whole(3).value_or(0));
        event.event.node = static_cast<std::uint64_t>(rows.whole(4).value_or(0));
        const auto call = ops_of_calls_.find({event.place.process, event.event.correlation});
        event.event.op = call != ops_of_calls_.end() ? call->second : -1;
        events_.push_back(event);
        check_count(events_.size());
    }

    /// Gives each event its lane: those of devices first, for files that number streams by the lanes' names.
    void place_events() {
        std::set<NsysPlace> places;
        for (const Event& event : events_)
            places.insert(event.place);
        std::map<NsysPlace, int> lanes;
        const std::map<NsysPlace, std::string> names = lane_names(places);
        for (const bool on_device : {true, false})
            for (const auto& [place, name] : names)
                if (place.on_device == on_device) lanes[place] = places_.of_lane(name);
        for (Event& event : events_)
            event.event.lane = lanes[event.place];
        part_correlations(process_numbers(places));
    }

    /// Each process counts its launches by itself: what belongs together is to have a number of its own.
    void part_correlations(const std::map<std::int64_t, int>& processes) {
        if (processes.size() < 2) return;
        std::uint64_t most = 0;
        for (const Event& event : events_)
            most = std::max(most, event.event.correlation);
        for (Event& event : events_)
            if (event.event.correlation != 0)
                event.event.correlation +=
                    static_cast<std::uint64_t>(processes.at(event.place.process) - 1) * (most + 1);
    }

    /// Puts the events into their places: times from the first step on.
    void finish() {
        place_events();
        std::int64_t first = std::numeric_limits<std::int64_t>::max();
        std::int64_t last = std::numeric_limits<std::int64_t>::min();
        for (const Event& event : events_) {
            if (event.place.is_range) continue; // it may be all of the program
            first = std::min(first, event.begin);
            last = std::max(last, event.end);
        }
        // Of another program's report all is one stretch, whether or not steps of ours are in it.
        const std::vector<NsysRange> steps =
            of_ == ReportOf::Stepscope ? ranges_.steps() : std::vector<NsysRange>();
        const std::int64_t begin = steps.empty() ? first : std::min(first, steps.front().begin);
        // What two clocks are apart at most; more is a damaged file.
        constexpr std::int64_t most = std::int64_t{1} << 61;
        constexpr std::int64_t open_end = std::numeric_limits<std::int64_t>::max(); // of ranges alone
        const auto is_time = [](std::int64_t time) { return time >= -most && time <= most; };
        if (!is_time(begin) || !is_time(last) || !std::ranges::all_of(events_, [&](const Event& event) {
                return is_time(event.begin) && (event.end == open_end || is_time(event.end));
            }))
            throw NsightError(path_ + ": has times that no clock tells; write it anew with `nsys export`");
        out_.trace.events.reserve(events_.size());
        for (Event& event : events_) {
            if (event.end == open_end) event.end = std::max(event.begin, last);
            event.event.start_ns = event.begin - begin;
            event.event.duration_ns = event.end - event.begin;
            out_.trace.events.push_back(event.event);
        }
        std::ranges::stable_sort(out_.trace.events, {}, &TraceEvent::start_ns);
        constexpr std::int64_t most_step = std::numeric_limits<int>::max();
        for (const NsysRange& step : steps)
            if (step.payload >= 0 && step.payload <= most_step)
                out_.trace.periods.push_back(
                    {.step = static_cast<int>(step.payload),
                     .begin_ns = step.begin - begin,
                     .end_ns = std::min(step.end, std::max(last, step.begin)) - begin});
        if (out_.trace.periods.empty())
            out_.trace.periods.push_back({.step = 0, .begin_ns = 0, .end_ns = last - begin});
        try {
            require_whole(out_.trace);
        } catch (const FieldError& error) {
            throw NsightError(path_ + ": is damaged: " + error.what());
        }
        out_.trace.origin = out_.version.empty() ? "Nsight Systems" : "Nsight Systems " + out_.version;
    }

    void check_count(std::size_t count) const {
        if (count > most_events)
            throw NsightError(path_ + ": has more than " + std::to_string(most_events) +
                              " events; record fewer steps, with --capture-range=cudaProfilerApi");
    }

    std::string path_;
    ReportOf of_;
    Database database_;
    NsysContent out_;
    std::map<std::int64_t, std::string> strings_;
    NsysRanges ranges_;
    std::map<std::pair<std::int64_t, std::uint64_t>, int> ops_of_calls_; ///< by process and correlation
    TracePlaces places_{out_.trace};
    std::map<std::string, int> range_kinds_;                         ///< by their texts
    std::map<std::optional<std::int64_t>, int> call_kinds_;          ///< by the ids of their names
    std::map<std::optional<std::int64_t>, KernelName> kernel_names_; ///< by their ids
    std::map<KernelKind, int> kernel_kinds_;
    std::size_t bytes_of_names_ = 0; ///< in the kinds of kernels and ranges
    std::vector<Event> events_;
    bool knows_processes_ = false; ///< of work on the device
    bool on_device_ = false, lacks_streams_ = false;
    bool names_cut_ = false;
};

} // namespace

NsysContent read_nsys_database(const std::filesystem::path& path, const std::stop_token& stop, ReportOf of) {
    return Reader(path, stop, of).take();
}

} // namespace stepscope
