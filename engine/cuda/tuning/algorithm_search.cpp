#include "cuda/tuning/algorithm_search.h"

#include "cuda/tuning/launch_timer.h"
#include "cuda/tuning/rotated_operands.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace stepscope::cuda {

namespace {

/// Sets of a, b and c of one problem.
class OperandSets {
public:
    OperandSets(const MatMulProblem& p, cudaStream_t stream)
        : operands_(std::array{p.span_a() * size_of(p.input), p.span_b() * size_of(p.input),
                               p.span_c() * size_of(p.output)},
                    stream) {}

    void launch(const MatMul& product, std::int64_t turn, cudaStream_t stream) const {
        product.launch(operands_.operand(turn, 0), operands_.operand(turn, 1), operands_.operand(turn, 2),
                       operands_.scratch(), stream);
    }

private:
    RotatedOperands operands_;
};

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
    const Breadth breadth = breadth_of(problem);
    std::vector<Timed> timed;
    double best = std::numeric_limits<double>::infinity();

    // First each alone: what is far behind the best is not looked at again.
    for (const auto& algorithm : MatMul::candidates(handle, problem, breadth.candidates)) {
        const MatMul product(handle, problem, algorithm);
        const Way way = [&](std::int64_t turn, cudaStream_t s) { operands.launch(product, turn, s); };
        time_launches(way, 1, stream); // loads the kernel
        const double seconds = time_launches(way, breadth.turns, stream);
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
    ways.reserve(products.size());
    for (const MatMul& product : products)
        ways.emplace_back([&](std::int64_t turn, cudaStream_t s) { operands.launch(product, turn, s); });
    const std::vector<double> seconds = time_in_turns(ways, turns_for(best), stream);
    for (std::size_t i = 0; i < timed.size(); ++i)
        timed[i].seconds = seconds[i];
    const auto fastest = std::ranges::min_element(timed, {}, &Timed::seconds);
    return fastest == timed.end() ? Timed{} : *fastest;
}

} // namespace

void search_algorithms(const std::vector<MatMulProblem>& problems, TuningCache& cache) {
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
