#include "cpu/ops/onednn.h"

#include "device/errors.h"

#include <fmt/format.h>
#include <oneapi/dnnl/dnnl.hpp>

#include <atomic>
#include <map>
#include <mutex>

namespace stepscope::cpu {

namespace {

using dnnl::memory;

memory::data_type data_type(DType type) {
    return type == DType::BF16 ? memory::data_type::bf16 : memory::data_type::f32;
}

memory::desc matrix(DType type, std::int64_t rows, std::int64_t columns, std::int64_t ld, bool transposed) {
    return {{rows, columns}, data_type(type), transposed ? memory::dims{1, ld} : memory::dims{ld, 1}};
}

[[noreturn]] void fail(const DenseProduct& p, const std::string& reason) {
    throw BackendError(fmt::format("oneDNN cannot compute the product ({}x{}) * ({}x{}) in {}: {}", p.m, p.k,
                                   p.k, p.n, p.type == DType::BF16 ? "bf16" : "fp32", reason));
}

/// Which of oneDNN's two forms computes an fp32 product. On plain row-major matrices sgemm, which packs both
/// operands, is the faster one, by up to three times where a leading dimension is a multiple of 4 KiB; but
/// for a * b^T with a long inner dimension, where a matmul primitive packs b as well. `bench_cpu_step
/// --verbose` prints both rates.
bool is_sgemm(const DenseProduct& p) {
    const bool matmul_packs = !p.a_transposed && p.b_transposed && p.k > p.n;
    return p.type == DType::F32 && p.result == DType::F32 && !matmul_packs;
}

} // namespace

std::string onednn_version() {
    const dnnl_version_t* v = dnnl::version();
    return fmt::format("oneDNN {}.{}.{}", v->major, v->minor, v->patch);
}

bool has_native_bf16() {
    const auto bits = static_cast<unsigned>(dnnl::cpu_isa::avx512_core_bf16);
    return (static_cast<unsigned>(dnnl::get_effective_cpu_isa()) & bits) == bits;
}

struct ProductDescriptors::Parts {
    std::mutex mutex;
    dnnl::engine engine{dnnl::engine::kind::cpu, 0};
    std::map<DenseProduct, dnnl::matmul::primitive_desc> descriptors;
    std::atomic<bool> has_packed = false; ///< sgemm has written its code

    const dnnl::matmul::primitive_desc& find(const DenseProduct& p) {
        const std::lock_guard lock(mutex);
        if (const auto found = descriptors.find(p); found != descriptors.end()) return found->second;
        dnnl::primitive_attr attributes;
        attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
        const dnnl::matmul::desc desc(matrix(p.type, p.m, p.k, p.a_ld, p.a_transposed),
                                      matrix(p.type, p.k, p.n, p.b_ld, p.b_transposed),
                                      matrix(p.result, p.m, p.n, p.c_ld, false));
        try {
            return descriptors.emplace(p, dnnl::matmul::primitive_desc(desc, attributes, engine))
                .first->second;
        } catch (const dnnl::error& error) {
            fail(p, error.what());
        }
    }
};

ProductDescriptors::ProductDescriptors() : parts_(std::make_unique<Parts>()) {}
ProductDescriptors::~ProductDescriptors() = default;

std::int64_t ProductDescriptors::code_to_come() const {
    // With versions 2.6 and 2.7 sgemm takes 7 MB, and each other product up to half a megabyte.
    constexpr std::int64_t of_sgemm = std::int64_t{8} << 20;
    constexpr std::int64_t of_context = std::int64_t{16} << 20;
    return of_context + (parts_->has_packed ? 0 : of_sgemm);
}

std::int64_t ProductDescriptors::workspace_bytes(const DenseProduct& product) {
    if (is_sgemm(product)) return 0;
    return static_cast<std::int64_t>(parts_->find(product).scratchpad_desc().get_size());
}

struct DenseProducts::Parts {
    explicit Parts(const dnnl::engine& engine) : stream(engine) {}
    dnnl::stream stream;
    std::map<DenseProduct, dnnl::matmul> compiled;
};

DenseProducts::DenseProducts(ProductDescriptors& descriptors)
    : descriptors_(descriptors), parts_(std::make_unique<Parts>(descriptors.parts_->engine)) {
    const int capacity = dnnl::get_primitive_cache_capacity();
    dnnl::set_primitive_cache_capacity(0);
    dnnl::set_primitive_cache_capacity(capacity);
}

DenseProducts::~DenseProducts() = default;

void DenseProducts::run(const DenseProduct& p, const void* a, const void* b, void* c, void* workspace) {
    if (is_sgemm(p)) {
        const auto status =
            dnnl_sgemm(p.a_transposed ? 'T' : 'N', p.b_transposed ? 'T' : 'N', p.m, p.n, p.k, 1.0f,
                       static_cast<const float*>(a), p.a_ld, static_cast<const float*>(b), p.b_ld, 0.0f,
                       static_cast<float*>(c), p.c_ld);
        if (status != dnnl_success) fail(p, fmt::format("status {}", static_cast<int>(status)));
        descriptors_.parts_->has_packed = true;
        return;
    }
    try {
        const auto& descriptor = descriptors_.parts_->find(p);
        auto found = parts_->compiled.find(p);
        if (found == parts_->compiled.end())
            found = parts_->compiled.emplace(p, dnnl::matmul(descriptor)).first;
        const auto& engine = descriptors_.parts_->engine;
        // oneDNN's handles are not const, whatever it does with them.
        found->second.execute(
            parts_->stream,
            {{DNNL_ARG_SRC, memory(descriptor.src_desc(), engine, const_cast<void*>(a))},
             {DNNL_ARG_WEIGHTS, memory(descriptor.weights_desc(), engine, const_cast<void*>(b))},
             {DNNL_ARG_DST, memory(descriptor.dst_desc(), engine, c)},
             {DNNL_ARG_SCRATCHPAD, memory(descriptor.scratchpad_desc(), engine, workspace)}});
        parts_->stream.wait();
    } catch (const dnnl::error& error) {
        fail(p, error.what());
    }
}

} // namespace stepscope::cpu
