#include "cuda/tuning/rates.h"

#include "cuda/kernels/kernels.h"
#include "cuda/tuning/launch_timer.h"
#include "device/errors.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace stepscope::cuda {

namespace {

/// The median of several runs, one by one, after one that is not timed.
double median_seconds(const Way& way, cudaStream_t stream) {
    constexpr std::size_t runs = 7;
    time_launches(way, 1, stream);
    std::vector<double> seconds(runs);
    std::ranges::generate(seconds, [&] { return time_launches(way, 1, stream); });
    std::ranges::sort(seconds);
    return seconds[runs / 2];
}

} // namespace

DeviceRates measure_device_rates(MatMulCompute compute, const std::stop_token& stop) {
    const std::int64_t size = compute == MatMulCompute::Fp32 ? 4096 : 8192;
    constexpr std::int64_t copy_bytes = std::int64_t{1} << 30;
    const DType type = compute == MatMulCompute::Bf16 ? DType::BF16 : DType::F32;
    const std::int64_t matrix_bytes = size * size * size_of(type);

    const Stream stream = make_stream();
    const LtHandle handle = make_lt_handle();
    const std::int64_t bytes = std::max(2 * copy_bytes, 3 * matrix_bytes + matmul_workspace_bytes);
    const DeviceMemory memory = make_device_memory(static_cast<std::size_t>(bytes));
    launch_fill_operands(stream.get(), memory.get(), bytes / 4);

    DeviceRates rates;
    const double copy = median_seconds(
        [&](std::int64_t, cudaStream_t s) {
            STEPSCOPE_CHECK(cudaMemcpyAsync(memory.get() + copy_bytes, memory.get(),
                                            static_cast<std::size_t>(copy_bytes), cudaMemcpyDeviceToDevice,
                                            s));
        },
        stream.get());
    rates.bytes_per_second = 2.0 * static_cast<double>(copy_bytes) / copy;

    MatMulProblem problem;
    problem.m = problem.n = problem.k = size;
    problem.a.ld = problem.b.ld = problem.c.ld = size;
    problem.b.transposed = true; // as in a linear layer
    problem.input = problem.output = type;
    problem.compute = compute;
    double best = std::numeric_limits<double>::infinity();
    for (const auto& algorithm : MatMul::candidates(handle.get(), problem, 4)) {
        if (stop.stop_requested()) throw BackendError("the measuring of the device was stopped");
        const MatMul product(handle.get(), problem, algorithm);
        const Way way = [&](std::int64_t, cudaStream_t s) {
            product.launch(memory.get(), memory.get() + matrix_bytes, memory.get() + 2 * matrix_bytes,
                           memory.get() + 3 * matrix_bytes, s);
        };
        best = std::min(best, median_seconds(way, stream.get()));
    }
    const auto n = static_cast<double>(size);
    rates.flops = 2.0 * n * n * n / best;
    return rates;
}

} // namespace stepscope::cuda
