#include "cuda/products/matmul.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <map>

namespace stepscope::cuda {

namespace {

cudaDataType_t data_type(DType type) {
    switch (type) {
    case DType::F32:
        return CUDA_R_32F;
    case DType::BF16:
        return CUDA_R_16BF;
    default:
        throw BackendError("the CUDA backend multiplies F32 and BF16 matrices");
    }
}

/// The largest power of two, at most 256, that divides every matrix's start in bytes.
int alignment_of(const MatrixView& view, DType type) {
    const auto bits =
        static_cast<std::uint64_t>((view.offset | view.outer_stride | view.inner_stride) * size_of(type)) |
        256u;
    return static_cast<int>(bits & (~bits + 1));
}

std::int64_t span(const MatrixView& view, std::int64_t rows, std::int64_t columns, std::int64_t batch) {
    const std::int64_t lines = view.transposed ? columns : rows;
    const std::int64_t line = view.transposed ? rows : columns;
    return (batch - 1) * view.inner_stride + (lines - 1) * view.ld + line;
}

/// A row-major matrix is its transpose to cuBLASLt, which counts in columns.
LtLayout make_layout(const MatrixView& view, std::int64_t rows, std::int64_t columns, DType type,
                     std::int64_t batch) {
    cublasLtMatrixLayout_t raw = nullptr;
    const auto lines = static_cast<std::uint64_t>(view.transposed ? columns : rows);
    const auto line = static_cast<std::uint64_t>(view.transposed ? rows : columns);
    STEPSCOPE_CHECK(cublasLtMatrixLayoutCreate(&raw, data_type(type), line, lines, view.ld));
    LtLayout layout(raw);
    const auto count = static_cast<std::int32_t>(batch);
    STEPSCOPE_CHECK(
        cublasLtMatrixLayoutSetAttribute(raw, CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT, &count, sizeof(count)));
    STEPSCOPE_CHECK(cublasLtMatrixLayoutSetAttribute(raw, CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET,
                                                     &view.inner_stride, sizeof(view.inner_stride)));
    return layout;
}

/// What cuBLASLt calls A is our b and the other way round: c^T = b^T a^T.
struct Descriptors {
    LtDesc desc;
    LtLayout a, b, c;

    explicit Descriptors(const MatMulProblem& p)
        : a(make_layout(p.a, p.m, p.k, p.input, p.batch)), b(make_layout(p.b, p.k, p.n, p.input, p.batch)),
          c(make_layout(p.c, p.m, p.n, p.output, p.batch)) {
        cublasLtMatmulDesc_t raw = nullptr;
        const auto compute =
            p.compute == MatMulCompute::Tf32 ? CUBLAS_COMPUTE_32F_FAST_TF32 : CUBLAS_COMPUTE_32F;
        STEPSCOPE_CHECK(cublasLtMatmulDescCreate(&raw, compute, CUDA_R_32F));
        desc.reset(raw);
        const cublasOperation_t first = p.b.transposed ? CUBLAS_OP_T : CUBLAS_OP_N;
        const cublasOperation_t second = p.a.transposed ? CUBLAS_OP_T : CUBLAS_OP_N;
        STEPSCOPE_CHECK(
            cublasLtMatmulDescSetAttribute(raw, CUBLASLT_MATMUL_DESC_TRANSA, &first, sizeof(first)));
        STEPSCOPE_CHECK(
            cublasLtMatmulDescSetAttribute(raw, CUBLASLT_MATMUL_DESC_TRANSB, &second, sizeof(second)));
    }
};

LtPreference make_preference(const MatMulProblem& p) {
    cublasLtMatmulPreference_t raw = nullptr;
    STEPSCOPE_CHECK(cublasLtMatmulPreferenceCreate(&raw));
    LtPreference preference(raw);
    const auto set = [&](cublasLtMatmulPreferenceAttributes_t attribute, auto value) {
        STEPSCOPE_CHECK(cublasLtMatmulPreferenceSetAttribute(raw, attribute, &value, sizeof(value)));
    };
    set(CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, static_cast<std::uint64_t>(matmul_workspace_bytes));
    set(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES, static_cast<std::uint32_t>(p.align_b));
    set(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES, static_cast<std::uint32_t>(p.align_a));
    set(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES, static_cast<std::uint32_t>(p.align_c));
    set(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES, static_cast<std::uint32_t>(p.align_c));
    return preference;
}

std::vector<cublasLtMatmulHeuristicResult_t> ask_heuristic(cublasLtHandle_t handle, const MatMulProblem& p,
                                                           const Descriptors& d, int most) {
    const LtPreference preference = make_preference(p);
    std::vector<cublasLtMatmulHeuristicResult_t> results(static_cast<std::size_t>(most));
    int found = 0;
    STEPSCOPE_CHECK(cublasLtMatmulAlgoGetHeuristic(handle, d.desc.get(), d.b.get(), d.a.get(), d.c.get(),
                                                   d.c.get(), preference.get(), most, results.data(),
                                                   &found));
    results.resize(static_cast<std::size_t>(found));
    std::erase_if(results, [](const auto& r) { return r.state != CUBLAS_STATUS_SUCCESS; });
    return results;
}

static_assert(sizeof(cublasLtMatmulAlgo_t) == sizeof(AlgorithmBytes));

AlgorithmBytes bytes_of(const cublasLtMatmulAlgo_t& algorithm) {
    AlgorithmBytes bytes{};
    std::memcpy(bytes.data(), &algorithm, sizeof(algorithm));
    return bytes;
}

} // namespace

std::string MatMulProblem::key() const {
    constexpr const char* compute_names[] = {"fp32", "tf32", "bf16"};
    const auto view = [](const MatrixView& v) {
        return fmt::format("{}{}:{}", v.ld, v.transposed ? "t" : "n", v.inner_stride);
    };
    return fmt::format("{}x{}x{}b{} {} {} {} {}>{} a{}:{}:{}", m, n, k, batch, view(a), view(b), view(c),
                       compute_names[static_cast<int>(compute)], output == DType::F32 ? "f32" : "bf16",
                       align_a, align_b, align_c);
}

std::int64_t MatMulProblem::span_a() const {
    return span(a, m, k, batch);
}
std::int64_t MatMulProblem::span_b() const {
    return span(b, k, n, batch);
}
std::int64_t MatMulProblem::span_c() const {
    return span(c, m, n, batch);
}

MatMulLoop matmul_loop(const StepPlan& plan, const Op& op) {
    const auto& attrs = op.get<MatMulAttrs>();
    const DType input = plan.tensor(op.inputs[0]).dtype;
    const DType output = plan.tensor(op.outputs[0]).dtype;
    if (plan.tensor(op.inputs[1]).dtype != input) throw BackendError("a product of matrices of two types");

    MatMulLoop loop;
    MatMulProblem& p = loop.problem;
    p.m = attrs.m;
    p.n = attrs.n;
    p.k = attrs.k;
    p.a = attrs.a;
    p.b = attrs.b;
    p.c = attrs.c;
    p.input = input;
    p.output = output;
    p.compute = input == DType::BF16                        ? MatMulCompute::Bf16
                : plan.options.precision == Precision::Tf32 ? MatMulCompute::Tf32
                                                            : MatMulCompute::Fp32;
    p.align_a = alignment_of(p.a, input);
    p.align_b = alignment_of(p.b, input);
    p.align_c = alignment_of(p.c, output);
    loop.offset_a = p.a.offset;
    loop.offset_b = p.b.offset;
    loop.offset_c = p.c.offset;

    const auto continuous = [&](const MatrixView& v) {
        return v.outer_stride == attrs.inner * v.inner_stride;
    };
    if (attrs.inner == 1) {
        p.batch = attrs.outer;
        for (MatrixView* v : {&p.a, &p.b, &p.c})
            v->inner_stride = v->outer_stride;
    } else if (attrs.outer == 1 || (continuous(p.a) && continuous(p.b) && continuous(p.c))) {
        p.batch = attrs.outer * attrs.inner;
    } else {
        p.batch = attrs.inner;
        loop.turns = attrs.outer;
        loop.stride_a = p.a.outer_stride;
        loop.stride_b = p.b.outer_stride;
        loop.stride_c = p.c.outer_stride;
    }
    for (MatrixView* v : {&p.a, &p.b, &p.c}) {
        v->offset = v->outer_stride = 0;
        if (p.batch == 1) v->inner_stride = 0;
    }
    return loop;
}

std::vector<MatMulProblem> matmul_problems(const StepPlan& plan) {
    std::map<std::string, MatMulProblem> distinct;
    for (const Op& op : plan.ops) {
        if (op.kind != OpKind::MatMul) continue;
        const MatMulLoop loop = matmul_loop(plan, op);
        distinct.try_emplace(loop.problem.key(), loop.problem);
    }
    std::vector<MatMulProblem> problems;
    problems.reserve(distinct.size());
    for (auto& [key, problem] : distinct)
        problems.push_back(problem);
    return problems;
}

MatMul::MatMul(cublasLtHandle_t handle, const MatMulProblem& problem,
               const std::optional<AlgorithmBytes>& algorithm)
    : handle_(handle) {
    Descriptors d(problem);
    cublasLtMatmulHeuristicResult_t result{};
    bool usable = false;
    if (algorithm) {
        std::memcpy(&algorithm_, algorithm->data(), sizeof(algorithm_));
        usable = cublasLtMatmulAlgoCheck(handle, d.desc.get(), d.b.get(), d.a.get(), d.c.get(), d.c.get(),
                                         &algorithm_, &result) == CUBLAS_STATUS_SUCCESS &&
                 result.workspaceSize <= static_cast<std::size_t>(matmul_workspace_bytes);
    }
    if (!usable) {
        const auto offered = ask_heuristic(handle, problem, d, 1);
        if (offered.empty()) throw BackendError("cuBLASLt has no algorithm for the product " + problem.key());
        result = offered.front();
        algorithm_ = result.algo;
    }
    workspace_used_ = result.workspaceSize;
    desc_ = std::move(d.desc);
    a_ = std::move(d.a);
    b_ = std::move(d.b);
    c_ = std::move(d.c);
}

void MatMul::launch(const void* a, const void* b, void* c, void* workspace, cudaStream_t stream) const {
    const float one = 1.0f, zero = 0.0f;
    STEPSCOPE_CHECK(cublasLtMatmul(handle_, desc_.get(), &one, b, b_.get(), a, a_.get(), &zero, c, c_.get(),
                                   c, c_.get(), &algorithm_, workspace, workspace_used_, stream));
}

std::vector<AlgorithmBytes> MatMul::candidates(cublasLtHandle_t handle, const MatMulProblem& problem,
                                               int most) {
    std::vector<AlgorithmBytes> all;
    for (const auto& result : ask_heuristic(handle, problem, Descriptors(problem), most))
        all.push_back(bytes_of(result.algo));
    return all;
}

} // namespace stepscope::cuda
