#include "cuda/algorithm_search.h"

#include "cuda/kernels.h"

#include <algorithm>
#include <limits>
#include <set>

namespace stepscope::cuda {

namespace {

/// Larger than the second-level cache of any device there is.
constexpr std::int64_t rotation_bytes = std::int64_t{320} << 20;
constexpr std::int64_t most_sets = 24;

/// Several sets of operands of one problem in one piece of memory.
class OperandSets {
public:
    OperandSets(const MatMulProblem& p, cudaStream_t stream) {
        const auto aligned = [](std::int64_t bytes) { return (bytes + 255) / 256 * 256; };
        b_at_ = aligned(p.span_a() * size_of(p.input));
        c_at_ = b_at_ + aligned(p.span_b() * size_of(p.input));
        set_bytes_ = c_at_ + aligned(p.span_c() * size_of(p.output));
        sets_ = std::clamp<std::int64_t>(rotation_bytes / set_bytes_, 1, most_sets);
        memory_ = make_device_memory(static_cast<std::size_t>(sets_ * set_bytes_ + matmul_workspace_bytes));
        launch_fill_operands({.stream = stream}, memory_.get(), sets_ * set_bytes_ / 4);
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

/// `turns` products in a row as one graph: small ones last less than their launch from the host.
GraphExec capture_launches(const MatMul& product, const OperandSets& operands, std::int64_t turns,
                           cudaStream_t stream) {
    STEPSCOPE_CHECK(cudaStreamBeginCapture(stream, cudaStreamCaptureModeThreadLocal));
    for (std::int64_t turn = 0; turn < turns; ++turn)
        operands.launch(product, turn, stream);
    return instantiate(end_capture(stream));
}

double time_graph(const GraphExec& graph, cudaStream_t stream, const Event& start, const Event& stop) {
    STEPSCOPE_CHECK(cudaEventRecord(start.get(), stream));
    STEPSCOPE_CHECK(cudaGraphLaunch(graph.get(), stream));
    STEPSCOPE_CHECK(cudaEventRecord(stop.get(), stream));
    STEPSCOPE_CHECK(cudaEventSynchronize(stop.get()));
    return seconds_between(start, stop);
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

    // Then the rest in turns, so that a change of clocks meets all of them; each keeps its median.
    constexpr double budget = 3e-3; // seconds of a candidate's round
    const auto turns = std::clamp<std::int64_t>(static_cast<std::int64_t>(budget / best), 1, 48);
    std::vector<GraphExec> graphs;
    graphs.reserve(timed.size());
    for (const Timed& t : timed)
        graphs.push_back(capture_launches(MatMul(handle, problem, t.algorithm), operands, turns, stream));
    constexpr std::size_t rounds = 3;
    std::vector<std::vector<double>> samples(timed.size());
    for (std::size_t round = 0; round < rounds; ++round)
        for (std::size_t i = 0; i < timed.size(); ++i)
            samples[i].push_back(time_graph(graphs[i], stream, start, stop) / static_cast<double>(turns));
    for (std::size_t i = 0; i < timed.size(); ++i) {
        std::ranges::sort(samples[i]);
        timed[i].seconds = samples[i][rounds / 2];
    }
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
