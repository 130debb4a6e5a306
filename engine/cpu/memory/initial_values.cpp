#include "cpu/memory/initial_values.h"

#include "cpu/ops/element.h"
#include "cpu/types.h"
#include "plan/values.h"

#include <algorithm>
#include <cstring>

namespace stepscope::cpu {

namespace {

void fill_parameter(const StepPlan& plan, const Parameter& parameter, std::byte* arena, ThreadPool& pool) {
    constexpr std::int64_t per_task = 65'536;
    const Tensor& tensor = plan.tensor(parameter.tensor);
    const ValueStream stream(plan.options.seed.value_or(0), parameter.name);
    const std::int64_t count = parameter.elements();
    with_float_type(tensor.dtype, [&]<typename T>(Tag<T>) {
        T* const values = reinterpret_cast<T*>(arena + tensor.offset) + parameter.first_element;
        pool.run((count + per_task - 1) / per_task, [&](std::int64_t task, int) {
            const std::int64_t end = std::min(count, (task + 1) * per_task);
            for (std::int64_t i = task * per_task; i < end; ++i)
                set_element(values[i], initial_value(parameter, stream, static_cast<std::uint64_t>(i)));
        });
    });
}

void fill_tokens(const StepPlan& plan, std::byte* arena) {
    const StepOptions& options = plan.options;
    const ValueStream stream(options.seed.value_or(0), "tokens");
    const auto fill = [&](TensorId id, std::int64_t shift) {
        if (id == no_tensor) return;
        auto* const values = reinterpret_cast<std::int32_t*>(arena + plan.tensor(id).offset); // (B,S)
        for (std::int64_t b = 0; b < options.batch; ++b)
            for (std::int64_t s = 0; s < options.seq; ++s)
                values[b * options.seq + s] =
                    token_value(stream, options.seq, plan.model.vocab, b, s + shift);
    };
    fill(plan.tokens, 0);
    fill(plan.targets, 1);
}

} // namespace

void fill_initial_values(const StepPlan& plan, std::byte* arena, ThreadPool& pool) {
    for (const Parameter& parameter : plan.parameters)
        fill_parameter(plan, parameter, arena, pool);
    fill_tokens(plan, arena);
    for (const Tensor& tensor : plan.tensors)
        if (tensor.role == Role::OptimizerState)
            std::memset(arena + tensor.offset, 0, static_cast<std::size_t>(tensor.bytes()));
}

} // namespace stepscope::cpu
