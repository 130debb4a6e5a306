#include "cpu/host/rates.h"

#include "cpu/host/agreed_best.h"
#include "plan/plan_writer.h"

#include <ctime>
#include <numeric>

namespace stepscope::cpu {

namespace {

void go_on_unless_stopped(const std::stop_token& stop) {
    if (stop.stop_requested()) throw BackendError("the measuring of the device was stopped");
}

/// Of all threads of the program; 0 where the system does not say.
double processor_seconds() {
    timespec now{};
    if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now) != 0) return 0;
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// `threads`: as `agreed_best` takes them.
double best_seconds(Executable& executable, int threads, const std::stop_token& stop) {
    constexpr double budget_seconds = 0.5;
    go_on_unless_stopped(stop);
    executable.step();
    const auto timed = [&] {
        go_on_unless_stopped(stop);
        const double before = processor_seconds();
        const double wall = executable.time_ops().at(0);
        return Timing{.wall = wall, .processor = processor_seconds() - before};
    };
    return agreed_best(timed, threads, budget_seconds);
}

/// The executable fills it when it initializes, in place, so that every page is touched: memory nobody has
/// written is one page of zeros, however large it looks.
void fill_at_begin(StepPlan& plan, TensorId tensor) {
    const std::vector<std::int64_t>& shape = plan.tensor(tensor).shape;
    plan.parameters.push_back({.name = plan.tensor(tensor).name,
                               .init = Init::Embedding,
                               .out = shape.at(0),
                               .in = shape.at(1),
                               .tensor = tensor});
}

/// FLOP/s of a product that is large enough for a product's full rate, small enough to take tens of
/// milliseconds. All threads have an equal part of it.
double product_rate(Context& context, const BackendNeeds& needs, const StepOptions& options, DType type,
                    int threads, const std::stop_token& stop) {
    const std::int64_t n = type == DType::F64 ? 512 : 1024;
    PlanWriter writer({}, options);
    const TensorId a = writer.add_tensor("a", {n, n}, type, Role::Activation, -1, true);
    const TensorId b = writer.add_tensor("b", {n, n}, type, Role::Activation, -1, true);
    const TensorId c = writer.add_tensor("c", {n, n}, type, Role::Activation, -1, true);
    writer.add_op(
        OpKind::MatMul, {a, b}, {c},
        MatMulAttrs{
            .m = n, .n = n, .k = n, .a = {.ld = n}, .b = {.ld = n, .transposed = true}, .c = {.ld = n}});
    StepPlan plan = std::move(writer).finish(needs);
    fill_at_begin(plan, a);
    fill_at_begin(plan, b);
    const auto run = context.prepare(plan);
    run->initialize();
    const auto side = static_cast<double>(n);
    return 2.0 * side * side * side / best_seconds(*run, threads, stop);
}

/// Bytes/s, read plus written, of rows gathered from a table: a copy that is beyond any core's own cache.
double copy_rate(Context& context, const BackendNeeds& needs, const StepOptions& options, DType type,
                 const std::stop_token& stop) {
    constexpr std::int64_t rows = 4096;
    constexpr std::int64_t row_bytes = 4096;
    const std::int64_t columns = row_bytes / size_of(type);
    PlanWriter writer({}, options);
    const TensorId tokens = writer.add_tensor("tokens", {rows}, DType::I32, Role::Input, -1, true);
    const TensorId table = writer.add_tensor("table", {rows, columns}, type, Role::Parameter, -1, true);
    const TensorId out = writer.add_tensor("out", {rows, columns}, type, Role::Activation, -1, true);
    writer.add_op(OpKind::Embedding, {tokens, table}, {out});
    StepPlan plan = std::move(writer).finish(needs);
    fill_at_begin(plan, table);
    const auto run = context.prepare(plan);
    run->initialize();
    std::vector<double> order(rows);
    std::iota(order.begin(), order.end(), 0.0);
    run->upload(tokens, order);
    const double bytes = 2.0 * static_cast<double>(rows * row_bytes);
    return bytes / best_seconds(*run, 0, stop); // short enough to be undisturbed now and then
}

} // namespace

DeviceRates measure_rates(Context& context, const BackendNeeds& needs, Precision precision, int threads,
                          const std::stop_token& stop) {
    const bool is_double = precision == Precision::Fp64;
    const bool is_half = precision == Precision::Bf16 || precision == Precision::Mixed;
    const DType type = is_double ? DType::F64 : is_half ? DType::BF16 : DType::F32;
    const StepOptions options{.precision = precision};
    const double flops =
        product_rate(context, needs, options, type, threads, stop); // each frees its memory before the next
    return {.flops = flops, .bytes_per_second = copy_rate(context, needs, options, type, stop)};
}

} // namespace stepscope::cpu
