#include "cuda/tuning/rates.h"

#include "cuda/kernels/kernels.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace stepscope::cuda {

namespace {

/// The median of several timed runs of what `enqueue` enqueues, after one that is not timed.
template <typename Enqueue>
double median_seconds(cudaStream_t stream, Enqueue&& enqueue) {
    constexpr int runs = 7;
    const Event start = make_event(), stop = make_event();
    enqueue();
    std::vector<double> seconds;
    for (int run = 0; run < runs; ++run) {
        STEPSCOPE_CHECK(cudaEventRecord(start.get(), stream));
        enqueue();
        STEPSCOPE_CHECK(cudaEventRecord(stop.get(), stream));
        STEPSCOPE_CHECK(cudaEventSynchronize(stop.get()));
        seconds.push_back(seconds_between(start, stop));
    }
    std::ranges::sort(seconds);
    return seconds[runs / 2];
}

} // namespace

DeviceRates measure_device_rates(MatMulCompute compute) {
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
    const double copy = median_seconds(stream.get(), [&] {
        STEPSCOPE_CHECK(cudaMemcpyAsync(memory.get() + copy_bytes, memory.get(),
                                        static_cast<std::size_t>(copy_bytes), cudaMemcpyDeviceToDevice,
                                        stream.get()));
    });
    rates.bytes_per_second = 2.0 * static_cast<double>(copy_bytes) / copy;

    MatMulProblem problem;
    problem.m = problem.n = problem.k = size;
    problem.a.ld = problem.b.ld = problem.c.ld = size;
    problem.b.transposed = true; // as in a linear layer
    problem.input = problem.output = type;
    problem.compute = compute;
    double best = std::numeric_limits<double>::infinity();
    for (const auto& algorithm : MatMul::candidates(handle.get(), problem, 4)) {
        const MatMul product(handle.get(), problem, algorithm);
        best = std::min(best, median_seconds(stream.get(), [&] {
                            product.launch(memory.get(), memory.get() + matrix_bytes,
                                           memory.get() + 2 * matrix_bytes, memory.get() + 3 * matrix_bytes,
                                           stream.get());
                        }));
    }
    const auto n = static_cast<double>(size);
    rates.flops = 2.0 * n * n * n / best;
    return rates;
}

} // namespace stepscope::cuda
