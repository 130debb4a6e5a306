#include "nsight/reading/nsys_database.h"

#include "device/trace_places.h"
#include "nsight/errors.h"
#include "nsight/reading/database.h"
#include "nsight/reading/kernel_name.h"
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
#include <tuple>
#include <utility>

namespace stepscope {

namespace {

/// A recording of so many events is of minutes, not of steps.
constexpr std::size_t most_events = 2'000'000;

/// Each kind of kernel has its own copy of its name, and a file needs few bytes for one of another shape.
constexpr std::size_t most_bytes_of_names = std::size_t{128} << 20;

/// Of the events of NVTX_EVENTS.
constexpr std::int64_t push_pop_range = 59;
constexpr std::int64_t domain_create = 75;

/// A query of columns that a table may or may not have: those it has not are NULL.
class TableQuery {
public:
    TableQuery(const Database& database, const std::string& name)
        : table_(database.table(name)),
          columns_(table_.empty() ? std::set<std::string>() : database.columns(table_)) {}

    bool exists() const { return !table_.empty(); }
    bool has(const std::string& column) const { return columns_.contains(column); }
    std::string of(const std::vector<std::string>& columns) const {
        std::string out = "SELECT ";
        for (const std::string& column : columns) {
            if (&column != &columns.front()) out += ", ";
            out += has(column) ? sql_name(column) : "NULL";
        }
        return out + " FROM " + sql_name(table_);
    }

private:
    std::string table_;
    std::set<std::string> columns_;
};

/// An open range of a thread, and the payload that it has.
struct Range {
    std::int64_t thread, begin, end, payload;
};

struct KernelName {
    std::string whole, last;
};

/// A name, by where it stands, and a shape.
using KernelKind = std::tuple<const KernelName*, std::array<std::int64_t, 3>, std::array<std::int64_t, 3>,
                              std::int64_t, std::int64_t, std::int64_t>;

class Reader {
public:
    Reader(const std::filesystem::path& path, const std::stop_token& stop)
        : path_(path.string()), database_(path, stop) {}

    NsysContent take() {
        read_version();
        read_strings();
        read_ranges();
        read_calls();
        read_kernels();
        read_copies("CUPTI_ACTIVITY_KIND_MEMCPY", Activity::Copy);
        read_copies("CUPTI_ACTIVITY_KIND_MEMSET", Activity::Fill);
        if (!on_device_)
            throw NsightError(
                path_ + ": has no kernel, copy or fill: nothing ran on a device while it was recorded, or "
                        "the recording was without --trace=cuda");
        finish();
        return std::move(out_);
    }

private:
    /// One that is not yet in its place: times as the file has them.
    struct Event {
        std::int64_t begin = 0, end = 0;
        TraceEvent event;
    };

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
        if (!query.exists()) return;
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
        const TableQuery query(database_, "NVTX_EVENTS");
        if (!query.exists()) {
            out_.missing.emplace_back(
                "no NVTX ranges: kernels belong to no op; record with --trace=cuda,nvtx");
            return;
        }
        std::set<std::int64_t> ours;
        std::vector<std::pair<std::int64_t, Range>> candidates; // with their domains
        std::vector<bool> is_step;
        Rows rows(database_, query.of({"start", "end", "eventType", "text", "textId", "domainId",
                                       "int64Value", "uint64Value", "globalTid"}));
        while (rows.next()) {
            const std::optional<std::string> written = rows.text(3);
            const std::string_view text = written ? std::string_view(*written) : string(rows.whole(4));
            const std::int64_t type = rows.whole(2).value_or(0);
            const std::int64_t domain = rows.whole(5).value_or(0);
            if (type == domain_create && text == "stepscope") ours.insert(domain);
            const auto begin = rows.whole(0);
            const auto payload = rows.whole(6) ? rows.whole(6) : rows.whole(7);
            if (type != push_pop_range || !begin || !payload || (text != "op" && text != "step")) continue;
            // One without an end was open when the recording ended.
            candidates.push_back({domain,
                                  {.thread = rows.whole(8).value_or(0),
                                   .begin = *begin,
                                   .end = rows.whole(1).value_or(std::numeric_limits<std::int64_t>::max()),
                                   .payload = *payload}});
            is_step.push_back(text == "step");
            check_count(candidates.size());
        }
        for (std::size_t i = 0; i < candidates.size(); ++i)
            if (ours.contains(candidates[i].first))
                (is_step[i] ? steps_ : ops_).push_back(candidates[i].second);
        std::ranges::sort(ops_, {}, [](const Range& range) { return std::pair(range.thread, range.begin); });
        std::ranges::sort(steps_, {}, &Range::begin);
    }

    /// The op that a thread was in at a time; ops do not lie within each other.
    int op_at(std::int64_t thread, std::int64_t time) const {
        auto after = std::ranges::upper_bound(ops_, std::pair(thread, time), {}, [](const Range& range) {
            return std::pair(range.thread, range.begin);
        });
        if (after == ops_.begin()) return -1;
        const Range& range = *--after;
        const bool within = range.thread == thread && time <= range.end;
        constexpr std::int64_t most = std::numeric_limits<int>::max();
        return within && range.payload >= 0 && range.payload <= most ? static_cast<int>(range.payload) : -1;
    }

    void read_calls() {
        const TableQuery query(database_, "CUPTI_ACTIVITY_KIND_RUNTIME");
        if (!query.exists()) {
            out_.missing.emplace_back("no calls of the CUDA runtime: launches are not shown");
            return;
        }
        std::vector<std::pair<std::int64_t, Event>> calls; // by thread
        Rows rows(database_, query.of({"start", "end", "nameId", "correlationId", "globalTid"}));
        while (rows.next()) {
            const auto begin = rows.whole(0);
            const auto end = rows.whole(1);
            if (!begin || !end || *end < *begin) {
                ++out_.trace.faulty;
                continue;
            }
            const std::int64_t thread = rows.whole(4).value_or(0);
            const auto correlation = static_cast<std::uint64_t>(rows.whole(3).value_or(0));
            const int op = op_at(thread, *begin);
            if (correlation != 0 && op >= 0) ops_of_calls_[correlation] = op;
            Event event{.begin = *begin, .end = *end, .event = {}};
            event.event.kind = kind_of_call(rows.whole(2));
            event.event.op = op;
            event.event.correlation = correlation;
            calls.emplace_back(thread, event);
            check_count(calls.size());
        }
        std::map<std::int64_t, int> lanes;
        for (const auto& [thread, event] : calls)
            lanes.try_emplace(thread, 0);
        int number = 0;
        for (auto& [thread, lane] : lanes)
            lane =
                places_.of_lane(lanes.size() == 1 ? "calling thread" : "thread " + std::to_string(++number));
        for (auto& [thread, event] : calls) {
            event.event.lane = lanes[thread];
            events_.push_back(event);
        }
    }

    void read_kernels() {
        const TableQuery query(database_, "CUPTI_ACTIVITY_KIND_KERNEL");
        if (!query.exists()) {
            if (!database_.table("CUPTI_ACTIVITY_KIND_GRAPH_TRACE").empty())
                out_.missing.emplace_back(
                    "graphs as one block each, no kernels: record with --cuda-graph-trace=node");
            return;
        }
        Rows rows(database_, query.of({"start", "end", "streamId", "correlationId", "demangledName",
                                       "shortName", "gridX", "gridY", "gridZ", "blockX", "blockY", "blockZ",
                                       "registersPerThread", "staticSharedMemory", "dynamicSharedMemory",
                                       "graphNodeId", "deviceId", "mangledName"}));
        while (rows.next()) {
            const auto size = [&rows](int column) { return rows.whole(column).value_or(1); };
            add_work(rows, 15, 16, [&] {
                return kind_of_kernel(kernel_name({rows.whole(4), rows.whole(5), rows.whole(17)}),
                                      {.grid = {size(6), size(7), size(8)},
                                       .block = {size(9), size(10), size(11)},
                                       .registers = rows.whole(12).value_or(0),
                                       .static_shared_bytes = rows.whole(13).value_or(0),
                                       .dynamic_shared_bytes = rows.whole(14).value_or(0),
                                       .occupancy = std::nullopt});
            });
        }
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
            bytes_of_names_ += name.whole.size() + name.last.size();
            if (bytes_of_names_ > most_bytes_of_names)
                throw NsightError(path_ +
                                  ": has kernels of so many names and shapes that more than 128 MiB would be "
                                  "needed to tell them apart; record fewer steps, with "
                                  "--capture-range=cudaProfilerApi");
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

    void read_copies(const char* table, Activity activity) {
        const TableQuery query(database_, table);
        if (!query.exists()) return;
        Rows rows(database_, query.of({"start", "end", "streamId", "correlationId", "bytes", "graphNodeId",
                                       "deviceId"}));
        const std::string name = activity == Activity::Copy ? "Memcpy" : "Memset";
        while (rows.next())
            add_work(rows, 5, 6, [&] {
                return places_.of_kind({.activity = activity,
                                        .name = name,
                                        .short_name = name,
                                        .shape = {},
                                        .bytes = std::max<std::int64_t>(0, rows.whole(4).value_or(0))});
            });
    }

    /// Of a row that begins with start, end, stream and correlation.
    void add_work(const Rows& rows, int node_column, int device_column, const auto& kind) {
        const auto begin = rows.whole(0);
        const auto end = rows.whole(1);
        if (!begin || !end || *end < *begin) {
            ++out_.trace.faulty;
            return;
        }
        on_device_ = true;
        const std::int64_t device = rows.whole(device_column).value_or(0);
        const std::string stream = "stream " + std::to_string(rows.whole(2).value_or(0));
        Event event{.begin = *begin, .end = *end, .event = {}};
        event.event.kind = kind();
        event.event.lane =
            places_.of_lane(device == 0 ? stream : "device " + std::to_string(device) + ", " + stream);
        event.event.correlation = static_cast<std::uint64_t>(rows.whole(3).value_or(0));
        event.event.node = static_cast<std::uint64_t>(rows.whole(node_column).value_or(0));
        const auto call = ops_of_calls_.find(event.event.correlation);
        event.event.op = call != ops_of_calls_.end() ? call->second : -1;
        events_.push_back(event);
        check_count(events_.size());
    }

    /// Puts the events into their places: times from the first step on.
    void finish() {
        std::int64_t first = std::numeric_limits<std::int64_t>::max();
        std::int64_t last = std::numeric_limits<std::int64_t>::min();
        for (const Event& event : events_) {
            first = std::min(first, event.begin);
            last = std::max(last, event.end);
        }
        const std::int64_t begin = steps_.empty() ? first : std::min(first, steps_.front().begin);
        // What two clocks are apart at most; more is a damaged file.
        constexpr std::int64_t most = std::int64_t{1} << 61;
        if (begin < -most || last > most)
            throw NsightError(path_ + ": has times that no clock tells; write it anew with `nsys export`");
        for (Event& event : events_) {
            event.event.start_ns = event.begin - begin;
            event.event.duration_ns = event.end - event.begin;
            out_.trace.events.push_back(event.event);
        }
        std::ranges::stable_sort(out_.trace.events, {}, &TraceEvent::start_ns);
        constexpr std::int64_t most_step = std::numeric_limits<int>::max();
        for (const Range& step : steps_)
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
    Database database_;
    NsysContent out_;
    std::map<std::int64_t, std::string> strings_;
    std::vector<Range> ops_, steps_;
    std::map<std::uint64_t, int> ops_of_calls_; ///< by correlation
    TracePlaces places_{out_.trace};
    std::map<std::optional<std::int64_t>, int> call_kinds_;          ///< by the ids of their names
    std::map<std::optional<std::int64_t>, KernelName> kernel_names_; ///< by their ids
    std::map<KernelKind, int> kernel_kinds_;
    std::size_t bytes_of_names_ = 0; ///< in the kinds of kernels
    std::vector<Event> events_;
    bool on_device_ = false;
    bool names_cut_ = false;
};

} // namespace

NsysContent read_nsys_database(const std::filesystem::path& path, const std::stop_token& stop) {
    return Reader(path, stop).take();
}

} // namespace stepscope
