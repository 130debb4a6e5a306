#include "nsight/profile_table.h"

#include "run/step_range.h"
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

struct MeanColumn {
    std::optional<double> ProfiledKernel::*of;
    std::optional<double> ProfileRow::*to;
};
constexpr std::array mean_columns = {MeanColumn{&ProfiledKernel::sm_share, &ProfileRow::sm_share},
                                     MeanColumn{&ProfiledKernel::memory_share, &ProfileRow::memory_share},
                                     MeanColumn{&ProfiledKernel::tensor_share, &ProfileRow::tensor_share},
                                     MeanColumn{&ProfiledKernel::occupancy, &ProfileRow::occupancy}};

struct Group {
    ProfileRow row;
    std::array<WeighedMean, mean_columns.size()> means;
    std::set<int> ops;
    double best_gain = -1; ///< seconds
};

} // namespace

std::vector<ProfileRow> profile_table(const Profile& profile) {
    const StepRange range = step_range_of(profile.steps).value_or(StepRange());
    const int steps = range.last - range.first + 1;
    std::map<std::pair<std::string, std::string>, Group> groups;
    std::map<int, std::set<std::string>> kernels_of_ops;
    double total = 0;
    for (const ProfiledKernel& kernel : profile.kernels) {
        const bool known = kernel.op >= 0;
        const std::string path =
            known ? profile.ops[static_cast<std::size_t>(kernel.op)].op.path : std::string();
        const std::string name = short_symbol(kernel.name);
        Group& group = groups[{path, name}];
        const double seconds = kernel.seconds.value_or(0);
        group.row.path = path;
        group.row.kernel = name;
        ++group.row.calls;
        group.row.seconds += seconds;
        total += seconds;
        for (std::size_t i = 0; i < mean_columns.size(); ++i)
            group.means[i].add(kernel.*mean_columns[i].of, seconds);
        if (kernel.dram_bytes) group.row.dram_bytes = group.row.dram_bytes.value_or(0) + *kernel.dram_bytes;
        if (known) {
            group.ops.insert(kernel.op);
            kernels_of_ops[kernel.op].insert(name);
        }
        if (!kernel.advice) continue;
        const double gain = kernel.advice->gain.value_or(0) * seconds;
        if (gain <= group.best_gain) continue;
        group.best_gain = gain;
        group.row.advice = kernel.advice;
    }
    std::vector<ProfileRow> out;
    out.reserve(groups.size());
    for (auto& [key, group] : groups) {
        ProfileRow& row = group.row;
        row.share = total > 0 ? row.seconds / total : 0;
        for (std::size_t i = 0; i < mean_columns.size(); ++i)
            row.*mean_columns[i].to = group.means[i].value();
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
            row.planned_bytes = bytes * steps;
        }
        out.push_back(std::move(row));
    }
    std::ranges::stable_sort(out, std::ranges::greater(), &ProfileRow::seconds);
    return out;
}

} // namespace stepscope
