#include "cuda/fused_search.h"

#include "cuda/algorithm_search.h"
#include "cuda/launch_timer.h"

#include <algorithm>
#include <cstddef>

namespace stepscope::cuda {

namespace {

std::int64_t aligned(std::int64_t bytes) {
    return (bytes + 255) / 256 * 256;
}

/// Sets of operands of one problem: together larger than the caches, as a step's are.
class FusedSets {
public:
    FusedSets(const FusedProblem& p, cudaStream_t stream) {
        const MatMulProblem product = product_of(p);
        const std::int64_t element = size_of(DType::BF16);
        b_at_ = aligned(p.m * p.k * element);
        h_at_ = b_at_ + aligned(product.n * p.k * element);
        g_at_ = h_at_ + aligned(2 * p.m * p.n * element);
        set_bytes_ = g_at_ + aligned(p.m * p.n * element);
        count_ = std::clamp<std::int64_t>(rotation_bytes / set_bytes_, 1, most_rotated_sets);
        memory_ = make_device_memory(static_cast<std::size_t>(count_ * set_bytes_ + matmul_workspace_bytes));
        launch_fill_operands({.stream = stream}, memory_.get(), count_ * set_bytes_ / 4);
    }

    std::int64_t count() const { return count_; }
    FusedOperands operands(std::int64_t turn) const {
        std::byte* const set = memory_.get() + turn % count_ * set_bytes_;
        return {set, set + b_at_, set + h_at_, set + g_at_};
    }
    std::byte* workspace() const { return memory_.get() + count_ * set_bytes_; }

private:
    std::int64_t b_at_ = 0, h_at_ = 0, g_at_ = 0, set_bytes_ = 0, count_ = 1;
    DeviceMemory memory_;
};

FusedTimes time_both(const FusedProblem& p, int multiprocessors, cublasLtHandle_t handle,
                     const AlgorithmCache& cache, cudaStream_t stream) {
    const FusedSets sets(p, stream);
    std::vector<FusedProduct> products;
    for (std::int64_t i = 0; i < sets.count(); ++i)
        products.emplace_back(p, sets.operands(i), multiprocessors);
    const MatMulProblem product = product_of(p);
    const MatMul matmul(handle, product, cache.find(product.key()));

    const Way fused = [&](std::int64_t turn, cudaStream_t s) {
        products[static_cast<std::size_t>(turn % sets.count())].launch({.stream = s});
    };
    const Way apart = [&](std::int64_t turn, cudaStream_t s) {
        const FusedOperands o = sets.operands(turn);
        const bool forward = p.kind == FusedKind::SwiGlu;
        matmul.launch(o.a, o.b, forward ? o.h : o.g, sets.workspace(), s);
        if (forward)
            launch_swiglu({.stream = s}, DType::BF16, o.h, o.g, p.m, p.n);
        else
            launch_swiglu_backward({.stream = s}, DType::BF16, o.h, o.g, p.m, p.n);
    };
    const Event start = make_event(), stop = make_event();
    fused(0, stream);
    apart(0, stream);
    STEPSCOPE_CHECK(cudaEventRecord(start.get(), stream));
    apart(1, stream);
    STEPSCOPE_CHECK(cudaEventRecord(stop.get(), stream));
    STEPSCOPE_CHECK(cudaEventSynchronize(stop.get()));
    const std::vector<double> seconds =
        time_in_turns({fused, apart}, turns_for(seconds_between(start, stop)), stream);
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

void search_fused(const std::vector<FusedProblem>& problems, int multiprocessors, AlgorithmCache& cache) {
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
            cache.put_fused(p->key(), time_both(*p, multiprocessors, handle.get(), cache, stream.get()));
        } catch (const OutOfMemory&) {
            continue;
        }
    }
    cache.save();
}

} // namespace stepscope::cuda
