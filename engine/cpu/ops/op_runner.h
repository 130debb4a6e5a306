#pragma once

#include "cpu/host/thread_pool.h"
#include "cpu/ops/op_shapes.h"
#include "plan/step_plan.h"

#include <cstddef>
#include <cstdint>

namespace stepscope::cpu {

/// Executes the ops of one plan over its arena.
class OpRunner {
public:
    OpRunner(const StepPlan& plan, std::byte* arena, const Machine& machine, ThreadPool& pool,
             DenseProducts& products)
        : plan_(plan), arena_(arena), machine_(machine), pool_(pool), products_(products) {}

    /// Throws BackendError for an op whose tensors have types it has no kernel for.
    void run(const Op& op);

private:
    /// The tensor's elements; throws BackendError unless it is of type T.
    template <typename T>
    T* data(TensorId id) const;
    /// The same, null for no_tensor.
    template <typename T>
    T* optional_data(TensorId id) const;
    void* workspace(const Op& op) const;

    /// task(Range) for all of [0, count) in pieces of `per_task`.
    template <typename Task>
    void for_ranges(std::int64_t count, std::int64_t per_task, const Task& task);
    /// task(Range{i, i + 1}, scratch) for all of [0, count), each worker with `bytes` of the op's workspace.
    template <typename Task>
    void for_each_with_scratch(const Op& op, std::int64_t count, std::int64_t bytes, const Task& task);

    void cast(const Op& op);
    void embedding(const Op& op);
    void embedding_backward(const Op& op);
    void matmul(const Op& op);
    void mean(const Op& op);
    template <typename T>
    void rms_norm(const Op& op);
    template <typename T>
    void rms_norm_backward(const Op& op);
    template <typename T>
    void rope(const Op& op);
    template <typename T>
    void softmax(const Op& op);
    template <typename T>
    void attention(const Op& op);
    template <typename T>
    void swiglu(const Op& op);
    template <typename T>
    void cross_entropy(const Op& op);
    template <typename T>
    void adamw(const Op& op);

    const StepPlan& plan_;
    std::byte* arena_;
    Machine machine_;
    ThreadPool& pool_;
    DenseProducts& products_;
};

} // namespace stepscope::cpu
