#include "onednn_floor.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <map>
#include <new>
#include <sys/mman.h>
#include <tuple>

namespace stepscope {

namespace {

using Clock = std::chrono::steady_clock;
using dnnl::memory;

double seconds_since(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

memory::data_type data_type(DType type) {
    return type == DType::BF16 ? memory::data_type::bf16 : memory::data_type::f32;
}

memory::desc matrix(const Tensor& tensor, std::int64_t rows, std::int64_t columns, const MatrixView& view) {
    return {{rows, columns},
            data_type(tensor.dtype),
            view.transposed ? memory::dims{1, view.ld} : memory::dims{view.ld, 1}};
}

/// On huge pages, as the backend's arena; small values, so that no product overflows.
std::byte* make_arena(std::int64_t bytes) {
    constexpr std::size_t huge_page = std::size_t{2} << 20;
    const std::size_t size = (static_cast<std::size_t>(bytes) + huge_page - 1) / huge_page * huge_page;
    void* const memory = std::aligned_alloc(huge_page, size);
    if (memory == nullptr) throw std::bad_alloc();
    madvise(memory, size, MADV_HUGEPAGE);
    auto* const words = static_cast<std::uint32_t*>(memory);
    std::fill(words, words + size / sizeof(std::uint32_t), 0x3C003C00u); // 0.0078 in fp32 as in bf16
    return static_cast<std::byte*>(memory);
}

} // namespace

OneDnnFloor::OneDnnFloor(const StepPlan& plan)
    : arena_(make_arena(plan.arena_bytes), [](std::byte* p) { std::free(p); }) {
    std::size_t scratch = 0;
    for (const Op& op : plan.ops) {
        if (op.kind != OpKind::MatMul) continue;
        const auto& attrs = op.get<MatMulAttrs>();
        if (attrs.outer * attrs.inner != 1) continue;
        const Tensor& a = plan.tensor(op.inputs[0]);
        const Tensor& b = plan.tensor(op.inputs[1]);
        const Tensor& c = plan.tensor(op.outputs[0]);
        dnnl::primitive_attr user_scratch;
        user_scratch.set_scratchpad_mode(dnnl::scratchpad_mode::user);
        const dnnl::matmul::primitive_desc desc(dnnl::matmul::desc(matrix(a, attrs.m, attrs.k, attrs.a),
                                                                   matrix(b, attrs.k, attrs.n, attrs.b),
                                                                   matrix(c, attrs.m, attrs.n, attrs.c)),
                                                user_scratch, engine_);
        scratch = std::max(scratch, desc.scratchpad_desc().get_size());
        Product product{&attrs,
                        arena_.get() + a.offset,
                        arena_.get() + b.offset,
                        arena_.get() + c.offset,
                        dnnl::matmul(desc),
                        {},
                        false};
        product.arguments = {{DNNL_ARG_SRC, memory(desc.src_desc(), engine_, product.a)},
                             {DNNL_ARG_WEIGHTS, memory(desc.weights_desc(), engine_, product.b)},
                             {DNNL_ARG_DST, memory(desc.dst_desc(), engine_, product.c)},
                             {DNNL_ARG_SCRATCHPAD, memory(desc.scratchpad_desc(), engine_, nullptr)}};
        products_.push_back(std::move(product));
        flops_ +=
            2.0 * static_cast<double>(attrs.m) * static_cast<double>(attrs.n) * static_cast<double>(attrs.k);
    }
    scratch_.resize(scratch + 64);
    const auto misaligned = reinterpret_cast<std::size_t>(scratch_.data()) % 64;
    for (Product& product : products_)
        product.arguments.at(DNNL_ARG_SCRATCHPAD).set_data_handle(scratch_.data() + (64 - misaligned));

    std::map<std::tuple<std::int64_t, std::int64_t, std::int64_t, bool, bool>, bool> sgemm_wins;
    const bool single = plan.options.precision == Precision::Fp32;
    for (Product& product : products_) {
        const MatMulAttrs& attrs = *product.attrs;
        const auto key = std::tuple(attrs.m, attrs.n, attrs.k, attrs.a.transposed, attrs.b.transposed);
        if (const auto known = sgemm_wins.find(key); known != sgemm_wins.end()) {
            product.use_sgemm = known->second;
            continue;
        }
        constexpr int runs = 5;
        const double work =
            2e-9 * static_cast<double>(attrs.m) * static_cast<double>(attrs.n) * static_cast<double>(attrs.k);
        const double matmul = work / best_of(product, runs);
        product.use_sgemm = single;
        const double sgemm = single ? work / best_of(product, runs) : 0.0;
        product.use_sgemm = sgemm > matmul;
        sgemm_wins[key] = product.use_sgemm;
        report_.push_back(fmt::format("{}x{}x{} {}{}: sgemm {:.0f}, matmul {:.0f} GFLOP/s", attrs.m, attrs.n,
                                      attrs.k, attrs.a.transposed ? 'T' : 'N', attrs.b.transposed ? 'T' : 'N',
                                      sgemm, matmul));
    }
}

void OneDnnFloor::run(const Product& p) {
    if (!p.use_sgemm) {
        p.matmul.execute(stream_, p.arguments);
        stream_.wait();
        return;
    }
    const MatMulAttrs& attrs = *p.attrs;
    dnnl_sgemm(attrs.a.transposed ? 'T' : 'N', attrs.b.transposed ? 'T' : 'N', attrs.m, attrs.n, attrs.k,
               1.0f, reinterpret_cast<const float*>(p.a), attrs.a.ld, reinterpret_cast<const float*>(p.b),
               attrs.b.ld, 0.0f, reinterpret_cast<float*>(p.c), attrs.c.ld);
}

double OneDnnFloor::best_of(const Product& product, int runs) {
    double best = 1e300;
    for (int i = 0; i < runs; ++i) {
        const auto begin = Clock::now();
        run(product);
        best = std::min(best, seconds_since(begin));
    }
    return best;
}

double OneDnnFloor::run() {
    const auto begin = Clock::now();
    for (const Product& product : products_)
        run(product);
    return seconds_since(begin);
}

} // namespace stepscope
