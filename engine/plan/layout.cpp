#include "plan/layout.h"

#include "plan/first_fit.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace stepscope {

namespace {

std::int64_t aligned(std::int64_t bytes) {
    return (bytes + arena_alignment - 1) / arena_alignment * arena_alignment;
}

bool makes_weight_gradient(const StepPlan& plan, const Op& op) {
    return std::any_of(op.outputs.begin(), op.outputs.end(),
                       [&](TensorId id) { return plan.tensor(id).role == Role::Gradient; });
}

void find_lifetimes(StepPlan& plan) {
    const int last = static_cast<int>(plan.ops.size()) - 1;
    for (Tensor& tensor : plan.tensors) {
        tensor.first_op = tensor.persistent ? 0 : -1;
        tensor.last_op = tensor.persistent ? std::max(last, 0) : -1;
    }
    for (int i = 0; i <= last; ++i) {
        const Op& op = plan.ops[static_cast<std::size_t>(i)];
        const int late = makes_weight_gradient(plan, op) ? plan.provisions.late_gradient_ops : 0;
        const int end = std::min(last, i + late);
        const auto use = [&](TensorId id) {
            if (id == no_tensor) return;
            Tensor& tensor = plan.tensors[static_cast<std::size_t>(id)];
            if (tensor.persistent) return;
            if (tensor.first_op < 0) tensor.first_op = i;
            tensor.last_op = tensor.kept ? last : std::max(tensor.last_op, end);
        };
        for (const TensorId id : op.inputs)
            use(id);
        for (const TensorId id : op.outputs)
            use(id);
        use(op.workspace);
    }
    for (int i = 0; i + 1 <= last; ++i) {
        if (plan.provisions.joins_next.empty() || !plan.provisions.joins_next[static_cast<std::size_t>(i)])
            continue;
        // What the first reads is alive through the second, and what the second makes from the first on.
        const Op& first = plan.ops[static_cast<std::size_t>(i)];
        const Op& second = plan.ops[static_cast<std::size_t>(i) + 1];
        for (const Op* op : {&first, &second})
            for (const auto* ids : {&op->inputs, &op->outputs})
                for (const TensorId id : *ids) {
                    if (id == no_tensor) continue;
                    Tensor& tensor = plan.tensors[static_cast<std::size_t>(id)];
                    if (tensor.persistent) continue;
                    tensor.first_op = std::min(tensor.first_op, i);
                    tensor.last_op = std::max(tensor.last_op, i + 1);
                }
    }
}

/// Places blocks in the given order, as long as the end of the highest lies below `limit`: that end.
std::int64_t place(std::vector<Block>& blocks, std::size_t ops,
                   std::int64_t limit = std::numeric_limits<std::int64_t>::max()) {
    FirstFit arena(static_cast<int>(ops));
    for (Block& block : blocks) {
        arena.place(block);
        if (arena.peak() >= limit) break;
    }
    return arena.peak();
}

} // namespace

void lay_out(StepPlan& plan, std::size_t most_by_length) {
    find_lifetimes(plan);
    std::int64_t base = 0;
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < plan.tensors.size(); ++i) {
        Tensor& tensor = plan.tensors[i];
        const std::int64_t bytes = aligned(tensor.bytes());
        if (tensor.persistent) {
            tensor.offset = base;
            base += bytes;
        } else if (tensor.first_op >= 0) {
            blocks.push_back({i, bytes, tensor.first_op, tensor.last_op, 0});
        }
    }

    // Two greedy orders, of which one or the other comes closer to the bound, max(live_bytes): large blocks
    // first, and long-lived blocks first, which stacks saved activations below what comes and goes.
    std::vector<Block> by_size = blocks;
    std::stable_sort(by_size.begin(), by_size.end(),
                     [](const Block& a, const Block& b) { return a.bytes > b.bytes; });
    const std::int64_t size_peak = place(by_size, plan.ops.size());
    std::int64_t length_peak = size_peak;
    if (blocks.size() <= most_by_length) {
        std::stable_sort(blocks.begin(), blocks.end(), [](const Block& a, const Block& b) {
            const int length_a = a.last - a.first;
            const int length_b = b.last - b.first;
            return length_a != length_b ? length_a > length_b : a.bytes > b.bytes;
        });
        length_peak = place(blocks, plan.ops.size(), size_peak);
    }

    for (const Block& block : length_peak < size_peak ? blocks : by_size)
        plan.tensors[block.tensor].offset = base + block.offset;
    plan.arena_bytes = base + std::min(size_peak, length_peak);
}

std::vector<std::int64_t> live_bytes(const StepPlan& plan) {
    std::vector<std::int64_t> change(plan.ops.size() + 1, 0);
    for (const Tensor& tensor : plan.tensors) {
        if (tensor.first_op < 0) continue;
        const std::int64_t bytes = aligned(tensor.bytes());
        change[static_cast<std::size_t>(tensor.first_op)] += bytes;
        const auto after = static_cast<std::size_t>(tensor.last_op) + 1;
        if (after < change.size()) change[after] -= bytes;
    }
    change.pop_back();
    std::partial_sum(change.begin(), change.end(), change.begin());
    return change;
}

std::vector<std::int64_t> bytes_by_role(const StepPlan& plan) {
    std::vector<std::int64_t> bytes(static_cast<std::size_t>(Role::Workspace) + 1, 0);
    const auto live = live_bytes(plan);
    if (live.empty()) return bytes;
    const auto peak = static_cast<int>(std::max_element(live.begin(), live.end()) - live.begin());
    for (const Tensor& tensor : plan.tensors)
        if (tensor.first_op >= 0 && tensor.first_op <= peak && peak <= tensor.last_op)
            bytes[static_cast<std::size_t>(tensor.role)] += aligned(tensor.bytes());
    return bytes;
}

} // namespace stepscope
