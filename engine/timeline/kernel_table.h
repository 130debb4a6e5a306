#pragma once

#include "records/record.h"
#include "workload/choice.h"

#include <cstdint>
#include <string>
#include <vector>

namespace stepscope {

/// What a table of kernels has a row for.
enum class KernelGrouping {
    Name,  ///< each kernel, copy and fill by its whole name; where a device has none, each kind of op
    Phase, ///< each phase of the plan, "forward/attention/qkv"
    Layer  ///< each layer of the model
};

template <>
struct ChoiceNames<KernelGrouping> {
    static constexpr std::string_view field = "by";
    static constexpr std::array values = {std::pair{KernelGrouping::Name, std::string_view{"name"}},
                                          std::pair{KernelGrouping::Phase, std::string_view{"phase"}},
                                          std::pair{KernelGrouping::Layer, std::string_view{"layer"}}};
};

/// What one name, phase or layer took of all the traced steps.
struct KernelRow {
    std::string name;  ///< whole; of a layer its number; empty: of no op of the plan, of none of its layers
    std::string label; ///< for people: a kernel's short name, with what tells it apart (kernel_labels.h)
    std::int64_t calls = 0;
    std::int64_t total_ns = 0, min_ns = 0, max_ns = 0;
    double share = 0; ///< of the total of all rows, 0..1

    double mean_ns() const { return static_cast<double>(total_ns) / static_cast<double>(calls); }
};

/// Of all that is work (is_work), the longest total first, layers in their order.
std::vector<KernelRow> kernel_table(const Timeline& timeline, KernelGrouping grouping);

/// The `KernelRow::name` of the row that an event that is work counts to.
std::string row_name_of(const Timeline& timeline, const TraceEvent& event, KernelGrouping grouping);

} // namespace stepscope
