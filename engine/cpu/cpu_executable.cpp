#include "cpu/cpu_executable.h"

#include "cpu/memory/initial_values.h"
#include "cpu/ops/element.h"
#include "cpu/step_tracer.h"
#include "cpu/types.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace stepscope::cpu {

namespace {

/// body(pointer to the tensor's first element), whatever its type.
template <typename Body>
void with_elements(const Tensor& tensor, std::byte* arena, const Body& body) {
    if (tensor.offset < 0)
        throw BackendError(fmt::format("tensor {} is used by no op and has no memory", tensor.name));
    std::byte* const at = arena + tensor.offset;
    if (tensor.dtype == DType::I32) return body(reinterpret_cast<std::int32_t*>(at));
    with_float_type(tensor.dtype, [&]<typename T>(Tag<T>) { body(reinterpret_cast<T*>(at)); });
}

} // namespace

CpuExecutable::CpuExecutable(const StepPlan& plan, std::optional<std::int64_t> limit_bytes,
                             const Machine& machine, ThreadPool& pool, DenseProducts& products)
    : plan_(plan), pool_(pool), arena_(plan.arena_bytes, limit_bytes, machine.descriptors.code_to_come()),
      runner_(plan, arena_.data(), machine, pool, products) {}

void CpuExecutable::initialize() {
    fill_initial_values(plan_, arena_.data(), pool_);
}

StepTime CpuExecutable::step(OpObserver* observer) {
    for (const Op& op : plan_.ops) {
        if (observer != nullptr) observer->op_begins(op);
        runner_.run(op);
        if (observer != nullptr) observer->op_ended(op);
    }
    if (observer != nullptr) observer->step_ended();
    stepped_ = true;
    return {};
}

std::vector<double> CpuExecutable::time_ops() {
    using Clock = std::chrono::steady_clock;
    if (!stepped_) step(nullptr);
    std::vector<double> seconds;
    seconds.reserve(plan_.ops.size());
    for (const Op& op : plan_.ops) {
        const auto begin = Clock::now();
        runner_.run(op);
        seconds.push_back(std::chrono::duration<double>(Clock::now() - begin).count());
    }
    return seconds;
}

StepTrace CpuExecutable::trace(int first, int last, const std::stop_token& stop) {
    StepTracer tracer(plan_, pool_);
    for (int number = 0; number <= last; ++number) {
        if (stop.stop_requested()) throw BackendError("stopped");
        if (number < first)
            step(nullptr);
        else
            tracer.take(number, [this](const Op& op) { runner_.run(op); });
    }
    return std::move(tracer).trace();
}

void CpuExecutable::upload(TensorId id, std::span<const double> values) {
    const Tensor& tensor = plan_.tensor(id);
    if (static_cast<std::int64_t>(values.size()) != tensor.elements())
        throw BackendError(fmt::format("upload to {}: {} values given, {} wanted", tensor.name, values.size(),
                                       tensor.elements()));
    with_elements(tensor, arena_.data(), [&](auto* to) {
        for (const double value : values)
            set_element(*to++, value);
    });
}

std::vector<double> CpuExecutable::download(TensorId id) {
    const Tensor& tensor = plan_.tensor(id);
    std::vector<double> values(static_cast<std::size_t>(tensor.elements()));
    with_elements(tensor, arena_.data(), [&](const auto* from) {
        for (double& value : values)
            value = element(*from++);
    });
    return values;
}

} // namespace stepscope::cpu
