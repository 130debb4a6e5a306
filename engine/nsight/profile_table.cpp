#include "nsight/profile_table.h"

#include "records/traces/profile_figures.h"
#include "records/traces/step_range.h"
#include "system/text/symbol_name.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace stepscope {

namespace {

/// A mean that is weighed by time.
class WeighedMean {
public:
    void add(std::optional<double> value, double weight) {
        if (!value || !(weight > 0)) return;
        sum_ += *value * weight;
        weight_ += weight;
    }
    std::optional<double> value() const { return weight_ > 0 ? std::optional(sum_ / weight_) : std::nullopt; }

private:
    double sum_ = 0, weight_ = 0;
};

/// A figure of launches, and where a row has what comes of all of them.
struct RowColumn {
    std::optional<double> ProfiledKernel::*of;
    std::optional<double> ProfileRow::*to;
};
constexpr std::array sum_columns = {RowColumn{&ProfiledKernel::dram_bytes, &ProfileRow::dram_bytes},
                                    RowColumn{&ProfiledKernel::l2_bytes, &ProfileRow::l2_bytes}};
constexpr std::array mean_columns = {RowColumn{&ProfiledKernel::sm_share, &ProfileRow::sm_share},
                                     RowColumn{&ProfiledKernel::memory_share, &ProfileRow::memory_share},
                                     RowColumn{&ProfiledKernel::tensor_share, &ProfileRow::tensor_share},
                                     RowColumn{&ProfiledKernel::occupancy, &ProfileRow::occupancy}};

struct Group {
    ProfileRow row;
    std::array<WeighedMean, mean_columns.size()> means;
    std::set<int> ops;
    double best_gain = -1; ///< seconds

    void add(const ProfiledKernel& kernel) {
        const double seconds = kernel.seconds.value_or(0);
        ++row.calls;
        row.seconds += seconds;
        for (std::size_t i = 0; i < mean_columns.size(); ++i)
            means[i].add(kernel.*mean_columns[i].of, seconds);
        for (const RowColumn& column : sum_columns)
            if (const std::optional<double> bytes = kernel.*column.of)
                row.*column.to = (row.*column.to).value_or(0) + *bytes;
        if (kernel.op >= 0) ops.insert(kernel.op);
        if (!kernel.advice) return;
        const double gain = kernel.advice->gain.value_or(0) * seconds;
        if (gain <= best_gain) return;
        best_gain = gain;
        row.advice = kernel.advice;
    }
    void take_means() {
        for (std::size_t i = 0; i < mean_columns.size(); ++i)
            row.*mean_columns[i].to = means[i].value();
    }
};

std::int64_t steps_of(const Profile& profile) {
    const StepRange range = step_range_of(profile.steps).value_or(StepRange());
    return std::int64_t{range.last} - range.first + 1;
}

bool is_of(const TimelineOp& its, std::string_view path, std::string_view op) {
    if (!op.empty()) return its.path == path && its.op == op;
    return path.empty() ||
           (its.path.starts_with(path) && (its.path.size() == path.size() || its.path[path.size()] == '/'));
}

} // namespace

std::vector<ProfileRow> profile_table(const Profile& profile) {
    const auto steps = static_cast<double>(steps_of(profile));
    std::map<std::pair<std::string, std::string>, Group> groups;
    std::map<int, std::set<std::string>> kernels_of_ops;
    double total = 0;
    for (const ProfiledKernel& kernel : profile.kernels) {
        const bool known = kernel.op >= 0;
        const std::string path =
            known ? profile.ops[static_cast<std::size_t>(kernel.op)].op.path : std::string();
        const std::string name = short_symbol(kernel.name);
        Group& group = groups[{path, name}];
        group.row.path = path;
        group.row.kernel = name;
        group.add(kernel);
        total += kernel.seconds.value_or(0);
        if (known) kernels_of_ops[kernel.op].insert(name);
    }
    std::vector<ProfileRow> out;
    out.reserve(groups.size());
    for (auto& [key, group] : groups) {
        ProfileRow& row = group.row;
        row.share = total > 0 ? row.seconds / total : 0;
        group.take_means();
        const bool alone = !group.ops.empty() && std::ranges::all_of(group.ops, [&](int op) {
            return kernels_of_ops[op].size() == 1;
        });
        // An op may run within the kernel of the one before, and a filter may leave kernels out.
        if (alone) {
            double flops = 0, bytes = 0;
            for (const int op : group.ops) {
                flops += profile.ops[static_cast<std::size_t>(op)].flops;
                bytes += profile.ops[static_cast<std::size_t>(op)].bytes;
            }
            row.planned_flops = flops * steps;
            row.planned_bytes = std::min(bytes * steps, most_profile_bytes);
        }
        out.push_back(std::move(row));
    }
    std::ranges::stable_sort(out, std::ranges::greater(), &ProfileRow::seconds);
    return out;
}

std::optional<ProfileRow> profile_part(const Profile& profile, std::string_view path, std::string_view op) {
    Group group;
    double total = 0;
    for (const ProfiledKernel& kernel : profile.kernels) {
        total += kernel.seconds.value_or(0);
        if (kernel.op >= 0 && is_of(profile.ops[static_cast<std::size_t>(kernel.op)].op, path, op))
            group.add(kernel);
    }
    if (group.row.calls == 0) return std::nullopt;
    group.take_means();
    ProfileRow& row = group.row;
    const std::int64_t steps = steps_of(profile);
    row.path = std::string(path);
    row.share = total > 0 ? row.seconds / total : 0;
    row.calls /= steps;
    row.seconds /= static_cast<double>(steps);
    for (const RowColumn& column : sum_columns)
        if (row.*column.to) *(row.*column.to) /= static_cast<double>(steps);
    return row;
}

} // namespace stepscope
