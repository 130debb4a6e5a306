#include "cuda/algorithm_search.h"

#include "cuda/kernels.h"
#include "cuda/launch_timer.h"

#include <algorithm>
#include <limits>
#include <set>

namespace stepscope::cuda {

namespace {

/// Several sets of operands of one problem in one piece of memory.
class OperandSets {
public:
    OperandSets(const MatMulProblem& p, cudaStream_t stream) {
        const auto aligned = [](std::int64_t bytes) { return (bytes + 255) / 256 * 256; };
        b_at_ = aligned(p.span_a() * size_of(p.input));
        c_at_ = b_at_ + aligned(p.span_b() * size_of(p.input));
        set_bytes_ = c_at_ + aligned(p.span_c() * size_of(p.output));
        sets_ = std::clamp<std::int64_t>(rotation_bytes / set_bytes_, 1, most_rotated_sets);
        memory_ = make_device_memory(static_cast<std::size_t>(sets_ * set_bytes_ + matmul_workspace_bytes));
        launch_fill_operands(stream, memory_.get(), sets_ * set_bytes_ / 4);
    }

    void launch(const MatMul& product, std::int64_t turn, cudaStream_t stream) const {
        std::byte* const set = memory_.get() + turn % sets_ * set_bytes_;
        product.launch(set, set + b_at_, set + c_at_, memory_.get() + sets_ * set_bytes_, stream);
    }

private:
    std::int64_t b_at_ = 0, c_at_ = 0, set_bytes_ = 0, sets_ = 1;
    DeviceMemory memory_;
};

/// Seconds of one product, the mean of `turns` in a row, launched one by one.
double time_launches(const MatMul& product, const OperandSets& operands, std::int64_t turns,
                     cudaStream_t stream, const Event& start, const Event& stop) {
    STEPSCOPE_CHECK(cudaEventRecord(start.get(), stream));
    for (std::int64_t turn = 0; turn < turns; ++turn)
        operands.launch(product, turn, stream);
    STEPSCOPE_CHECK(cudaEventRecord(stop.get(), stream));
    STEPSCOPE_CHECK(cudaEventSynchronize(stop.get()));
    return seconds_between(start, stop) / static_cast<double>(turns);
}

struct Timed {
    AlgorithmBytes algorithm{};
    double seconds = std::numeric_limits<double>::infinity();
};

/// How widely a problem is searched: the longer a product takes, the fewer candidates differ.
struct Breadth {
    int candidates;
    std::int64_t turns; ///< of each candidate before the field is narrowed
};
Breadth breadth_of(const MatMulProblem& p) {
    const double flops = 2.0 * static_cast<double>(p.m) * static_cast<double>(p.n) *
                         static_cast<double>(p.k) * static_cast<double>(p.batch);
    const double work = flops * (p.compute == MatMulCompute::Fp32 ? 12.0 : 1.0); // as long as bf16 FLOPs
    if (work < 1e11) return {32, 3};
    if (work < 4e11) return {16, 2};
    if (work < 2e12) return {8, 1};
    return {4, 1};
}

Timed search(cublasLtHandle_t handle, const MatMulProblem& problem, cudaStream_t stream) {
    const OperandSets operands(problem, stream);
    const Event start = make_event(), stop = make_event();
    const Breadth breadth = breadth_of(problem);
    std::vector<Timed> timed;
    double best = std::numeric_limits<double>::infinity();

    // First each alone: what is far behind the best is not looked at again.
    for (const auto& algorithm : MatMul::candidates(handle, problem, breadth.candidates)) {
        const MatMul product(handle, problem, algorithm);
        time_launches(product, operands, 1, stream, start, stop); // loads the kernel
        const double seconds = time_launches(product, operands, breadth.turns, stream, start, stop);
        timed.push_back({algorithm, seconds});
        best = std::min(best, seconds);
    }
    std::erase_if(timed, [&](const Timed& t) { return t.seconds > 1.25 * best; });

    // Then the rest in turns.
    std::vector<MatMul> products;
    products.reserve(timed.size());
    for (const Timed& t : timed)
        products.emplace_back(handle, problem, t.algorithm);
    std::vector<Way> ways;
    for (const MatMul& product : products)
        ways.emplace_back([&](std::int64_t turn, cudaStream_t s) { operands.launch(product, turn, s); });
    const std::vector<double> seconds = time_in_turns(ways, turns_for(best), stream);
    for (std::size_t i = 0; i < timed.size(); ++i)
        timed[i].seconds = seconds[i];
    const auto fastest = std::ranges::min_element(timed, {}, &Timed::seconds);
    return fastest == timed.end() ? Timed{} : *fastest;
}

} // namespace

void search_algorithms(const std::vector<MatMulProblem>& problems, AlgorithmCache& cache) {
    std::set<std::string> seen;
    std::vector<const MatMulProblem*> missing;
    for (const MatMulProblem& p : problems)
        if (!cache.find(p.key()) && seen.insert(p.key()).second) missing.push_back(&p);
    if (missing.empty()) return;

    const Stream stream = make_stream();
    const LtHandle handle = make_lt_handle();
    for (const MatMulProblem* p : missing) {
        try {
            const Timed fastest = search(handle.get(), *p, stream.get());
            if (fastest.seconds < std::numeric_limits<double>::infinity())
                cache.put(p->key(), fastest.algorithm, fastest.seconds);
        } catch (const OutOfMemory&) {
            continue;
        }
    }
    cache.save();
}

} // namespace stepscope::cuda
