#include "cuda/tuning/fused_search.h"

#include "cuda/kernels/kernels.h"
#include "cuda/tuning/algorithm_search.h"
#include "cuda/tuning/launch_timer.h"
#include "cuda/tuning/rotated_operands.h"

#include <array>
#include <cstddef>

namespace stepscope::cuda {

namespace {

FusedTimes time_fused(const FusedProblem& p, int multiprocessors, cublasLtHandle_t handle,
                      const TuningCache& cache, cudaStream_t stream) {
    const MatMulProblem product = product_of(p);
    const std::int64_t element = size_of(DType::BF16);
    const RotatedOperands operands(std::array{p.m * p.k * element, product.n * p.k * element,
                                              2 * p.m * p.n * element, p.m * p.n * element},
                                   stream);
    const auto of_turn = [&](std::int64_t turn) {
        return FusedOperands{operands.operand(turn, 0), operands.operand(turn, 1), operands.operand(turn, 2),
                             operands.operand(turn, 3)};
    };
    std::vector<FusedProduct> products;
    for (std::int64_t i = 0; i < operands.sets(); ++i)
        products.emplace_back(p, of_turn(i), multiprocessors);
    const MatMul matmul(handle, product, cache.find(product.key()));

    const Way fused = [&](std::int64_t turn, cudaStream_t s) {
        products[static_cast<std::size_t>(turn % operands.sets())].launch(s);
    };
    const Way apart = [&](std::int64_t turn, cudaStream_t s) {
        const FusedOperands o = of_turn(turn);
        const bool forward = p.kind == FusedKind::SwiGlu;
        matmul.launch(o.a, o.b, forward ? o.h : o.g, operands.scratch(), s);
        if (forward)
            launch_swiglu(s, DType::BF16, o.h, o.g, p.m, p.n);
        else
            launch_swiglu_backward(s, DType::BF16, o.h, o.g, p.m, p.n);
    };
    time_launches(fused, 1, stream); // loads the kernel
    time_launches(apart, 1, stream);
    const double first = time_launches(apart, 1, stream);
    const std::vector<double> seconds = time_in_turns({fused, apart}, turns_for(first), stream);
    return {seconds[0], seconds[1]};
}

} // namespace

MatMulProblem product_of(const FusedProblem& p) {
    MatMulProblem product;
    product.m = p.m;
    product.n = p.kind == FusedKind::SwiGlu ? 2 * p.n : p.n;
    product.k = p.k;
    product.b.transposed = p.kind == FusedKind::SwiGlu;
    product.a.ld = p.k;
    product.b.ld = product.b.transposed ? p.k : product.n;
    product.c.ld = product.n;
    product.input = product.output = DType::BF16;
    product.compute = MatMulCompute::Bf16;
    return product;
}

void search_fused(const std::vector<FusedProblem>& problems, int multiprocessors, TuningCache& cache) {
    std::vector<const FusedProblem*> missing;
    std::vector<MatMulProblem> products;
    for (const FusedProblem& p : problems)
        if (!cache.find_fused(p.key())) {
            missing.push_back(&p);
            products.push_back(product_of(p));
        }
    if (missing.empty()) return;
    search_algorithms(products, cache);

    const Stream stream = make_stream();
    const LtHandle handle = make_lt_handle();
    for (const FusedProblem* p : missing) {
        try {
            cache.put_fused(p->key(), time_fused(*p, multiprocessors, handle.get(), cache, stream.get()));
        } catch (const OutOfMemory&) { // it stays unknown
        }
    }
    cache.save();
}

} // namespace stepscope::cuda
