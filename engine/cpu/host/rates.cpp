#include "cpu/host/rates.h"

#include "plan/plan_writer.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace stepscope::cpu {

namespace {

void go_on_unless_stopped(const std::stop_token& stop) {
    if (stop.stop_requested()) throw BackendError("the measuring of the device was stopped");
}

double best_seconds(Executable& executable, const std::stop_token& stop) {
    constexpr int runs = 4;
    go_on_unless_stopped(stop);
    executable.step();
    double best = std::numeric_limits<double>::infinity();
    for (int i = 0; i < runs; ++i) {
        go_on_unless_stopped(stop);
        best = std::min(best, executable.time_ops().at(0));
    }
    return best;
}

/// Touches every page: memory nobody has written is one page of zeros, however large it looks.
void fill(Executable& executable, const StepPlan& plan, TensorId tensor) {
    executable.upload(tensor,
                      std::vector<double>(static_cast<std::size_t>(plan.tensor(tensor).elements()), 0.5));
}

} // namespace

DeviceRates measure_rates(Context& context, const BackendNeeds& needs, Precision precision,
                          const std::stop_token& stop) {
    const bool is_double = precision == Precision::Fp64;
    const bool is_half = precision == Precision::Bf16 || precision == Precision::Mixed;
    const DType type = is_double ? DType::F64 : is_half ? DType::BF16 : DType::F32;
    const StepOptions options{.precision = precision};

    // Large enough for a product's full rate, small enough to take tens of milliseconds.
    const std::int64_t n = is_double ? 512 : 1024;
    PlanWriter product({}, options);
    const TensorId a = product.add_tensor("a", {n, n}, type, Role::Activation, -1, true);
    const TensorId b = product.add_tensor("b", {n, n}, type, Role::Activation, -1, true);
    const TensorId c = product.add_tensor("c", {n, n}, type, Role::Activation, -1, true);
    product.add_op(
        OpKind::MatMul, {a, b}, {c},
        MatMulAttrs{
            .m = n, .n = n, .k = n, .a = {.ld = n}, .b = {.ld = n, .transposed = true}, .c = {.ld = n}});
    const StepPlan product_plan = std::move(product).finish(needs);
    const auto product_run = context.prepare(product_plan);
    fill(*product_run, product_plan, a);
    fill(*product_run, product_plan, b);
    const auto side = static_cast<double>(n);
    const double flops = 2.0 * side * side * side / best_seconds(*product_run, stop);

    // Rows gathered from a table: a copy that is beyond any core's own cache.
    constexpr std::int64_t rows = 4096;
    constexpr std::int64_t row_bytes = 4096;
    const std::int64_t columns = row_bytes / size_of(type);
    PlanWriter copy({}, options);
    const TensorId tokens = copy.add_tensor("tokens", {rows}, DType::I32, Role::Input, -1, true);
    const TensorId table = copy.add_tensor("table", {rows, columns}, type, Role::Parameter, -1, true);
    const TensorId out = copy.add_tensor("out", {rows, columns}, type, Role::Activation, -1, true);
    copy.add_op(OpKind::Embedding, {tokens, table}, {out});
    const StepPlan copy_plan = std::move(copy).finish(needs);
    const auto copy_run = context.prepare(copy_plan);
    std::vector<double> order(rows);
    std::iota(order.begin(), order.end(), 0.0);
    copy_run->upload(tokens, order);
    fill(*copy_run, copy_plan, table);
    const double bytes = 2.0 * static_cast<double>(rows * row_bytes);
    return {.flops = flops, .bytes_per_second = bytes / best_seconds(*copy_run, stop)};
}

} // namespace stepscope::cpu
