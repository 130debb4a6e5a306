#include "cuda/trace/record_reader.h"

#include "device/trace_places.h"
#include "system/text/symbol_name.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace stepscope::cuda {

namespace {

/// As the profiler of PyTorch names them, by which other programs know them.
constexpr std::array<std::string_view, 11> copy_directions = {
    "Unknown", "HtoD", "DtoH", "HtoA", "AtoH", "AtoA", "AtoD", "DtoA", "DtoD", "HtoH", "PtoP"};
constexpr std::array<std::string_view, 8> memory_kinds = {
    "Unknown", "Pageable", "Pinned", "Device", "Array", "Managed", "Device Static", "Managed Static"};

template <std::size_t Count>
std::string_view name_at(const std::array<std::string_view, Count>& names, std::size_t index) {
    return index < Count ? names[index] : names[0];
}

TracedKind kind_named(Activity activity, const std::string& name, std::uint64_t bytes) {
    return {.activity = activity,
            .name = name,
            .short_name = name,
            .shape = std::nullopt,
            .bytes = static_cast<std::int64_t>(bytes)};
}

class Reader {
public:
    explicit Reader(const RecordContext& context) : context_(context) {}

    /// Before all others: what was launched in which op.
    void correlate(const cupti::Record& record) {
        if (record.kind != cupti::kind_external_correlation) return;
        const auto& told = reinterpret_cast<const cupti::ExternalCorrelationRecord&>(record);
        if (told.external_kind == cupti::correlation_custom && told.external > 0)
            ops_of_correlations_[told.correlation] = static_cast<int>(told.external - 1);
    }

    void read(const cupti::Record& record) {
        switch (record.kind) {
        case cupti::kind_kernel:
            return take_up(record, &Reader::add_kernel);
        case cupti::kind_memcpy:
            return take_up(record, &Reader::add_copy);
        case cupti::kind_memset:
            return take_up(record, &Reader::add_fill);
        case cupti::kind_runtime:
        case cupti::kind_driver:
            return take_up(record, &Reader::add_call);
        default:
            return;
        }
    }

    StepTrace take() {
        std::ranges::stable_sort(trace_.events, {}, &TraceEvent::start_ns);
        return std::move(trace_);
    }

private:
    template <typename Told>
    void take_up(const cupti::Record& record, void (Reader::*add_told)(const Told&)) {
        const auto& told = reinterpret_cast<const Told&>(record);
        if (told.start == 0 || told.end < told.start)
            ++trace_.faulty;
        else if (told.end > context_.begin) // else of the step before
            (this->*add_told)(told);
    }

    void add_kernel(const cupti::KernelRecord& told) {
        KernelShape shape{.grid = {told.grid_x, told.grid_y, told.grid_z},
                          .block = {told.block_x, told.block_y, told.block_z},
                          .registers = told.registers,
                          .static_shared_bytes = told.static_shared,
                          .dynamic_shared_bytes = told.dynamic_shared,
                          .occupancy = std::nullopt};
        if (context_.occupancy) shape.occupancy = context_.occupancy(shape);
        const std::string& name = kernel_name(told.name);
        add_work(told, {.activity = Activity::Kernel,
                        .name = name,
                        .short_name = short_symbol(name),
                        .shape = shape,
                        .bytes = 0});
    }

    void add_copy(const cupti::MemcpyRecord& told) {
        add_work(told, kind_named(Activity::Copy,
                                  "Memcpy " + std::string(name_at(copy_directions, told.copy_kind)) + " (" +
                                      std::string(name_at(memory_kinds, told.source_kind)) + " -> " +
                                      std::string(name_at(memory_kinds, told.destination_kind)) + ")",
                                  told.bytes));
    }

    void add_fill(const cupti::MemsetRecord& told) {
        add_work(told, kind_named(Activity::Fill,
                                  "Memset (" + std::string(name_at(memory_kinds, told.memory_kind)) + ")",
                                  told.bytes));
    }

    void add_call(const cupti::ApiRecord& told) {
        const std::string name = context_.call_name
                                     ? context_.call_name(told.kind == cupti::kind_runtime, told.callback)
                                     : std::string();
        const auto op = ops_of_correlations_.find(told.correlation);
        add(told.start, told.end,
            {.start_ns = 0,
             .duration_ns = 0,
             .kind = places_.of_kind(kind_named(Activity::Launch, without_version(name), 0)),
             .lane = places_.of_lane("calling thread"),
             .op = op != ops_of_correlations_.end() ? op->second : -1,
             .node = 0,
             .correlation = told.correlation});
    }

    /// Of a kernel, a copy or a fill.
    template <typename Told>
    void add_work(const Told& told, const TracedKind& kind) {
        int op = -1;
        if (const auto node = context_.ops_of_nodes.find(told.graph_node);
            told.graph_node != 0 && node != context_.ops_of_nodes.end())
            op = node->second;
        else if (const auto launch = ops_of_correlations_.find(told.correlation);
                 launch != ops_of_correlations_.end())
            op = launch->second;
        add(told.start, told.end,
            {.start_ns = 0,
             .duration_ns = 0,
             .kind = places_.of_kind(kind),
             .lane = places_.of_lane("stream " + std::to_string(told.stream)),
             .op = op,
             .node = told.graph_node,
             .correlation = told.correlation});
    }

    void add(std::uint64_t start, std::uint64_t end, TraceEvent event) {
        event.start_ns = static_cast<std::int64_t>(start - context_.begin);
        event.duration_ns = static_cast<std::int64_t>(end - start);
        trace_.events.push_back(event);
    }

    /// Demangled; by the place of the symbol, which all records of a kernel share.
    const std::string& kernel_name(const char* symbol) {
        std::string& name = names_[symbol];
        if (name.empty()) name = symbol ? demangled(symbol) : "a kernel without a name";
        return name;
    }

    const RecordContext& context_;
    std::unordered_map<std::uint32_t, int> ops_of_correlations_;
    std::unordered_map<const char*, std::string> names_;
    StepTrace trace_;
    TracePlaces places_{trace_};
};

} // namespace

StepTrace read_records(std::span<const cupti::Record* const> records, const RecordContext& context) {
    Reader reader(context);
    for (const cupti::Record* const record : records)
        reader.correlate(*record);
    for (const cupti::Record* const record : records)
        reader.read(*record);
    return reader.take();
}

} // namespace stepscope::cuda
