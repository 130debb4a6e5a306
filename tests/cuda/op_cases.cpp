#include "op_cases.h"

#include <cmath>

namespace stepscope::test {

namespace {

using Case = CaseWriter;

struct RowShape {
    std::int64_t rows, columns;
};
// Even, odd, one row, more rows than one block takes, wide rows.
constexpr RowShape row_shapes[] = {{7, 64},    {33, 101}, {1, 8},     {515, 768},
                                   {2100, 40}, {3, 5120}, {70, 2560}, {5, 1030}};

struct HeadShape {
    std::int64_t batch, seq, heads, head_dim;
};
constexpr HeadShape head_shapes[] = {{2, 32, 4, 16},   {1, 128, 3, 64},  {2, 77, 2, 80},  {1, 1, 1, 8},
                                     {1, 37, 2, 18},   {2, 200, 2, 128}, {1, 513, 1, 64}, {3, 65, 5, 24},
                                     {1, 300, 2, 104}, {1, 50, 1, 140}};

std::string text(const RowShape& s) {
    return std::to_string(s.rows) + "x" + std::to_string(s.columns);
}
std::string text(const HeadShape& s) {
    return std::to_string(s.batch) + "," + std::to_string(s.seq) + "," + std::to_string(s.heads) + "," +
           std::to_string(s.head_dim);
}
AttentionAttrs attention(const HeadShape& s) {
    return {s.batch, s.seq, s.heads, s.head_dim, 1.0 / std::sqrt(static_cast<double>(s.head_dim))};
}

void add_norms(std::vector<OpCase>& cases) {
    for (const RowShape& s : row_shapes) {
        const std::int64_t n = s.rows, c = s.columns;
        cases.push_back({"rms_norm " + text(s), [=](Case& w) {
                             const TensorId x = w.input({n, c}, w.types.store);
                             const TensorId weight = w.input({c}, w.types.stat);
                             w.op(OpKind::RmsNorm, {x, weight},
                                  {w.output({n, c}, w.types.store), w.output({n}, w.types.stat)},
                                  NormAttrs{});
                         }});
        for (const bool in_place : {false, true})
            cases.push_back({(in_place ? "add_rms_norm in place " : "add_rms_norm ") + text(s), [=](Case& w) {
                                 const TensorId x = w.input({n, c}, w.types.store);
                                 const TensorId delta = w.input({n, c}, w.types.store);
                                 const TensorId weight = w.input({c}, w.types.stat);
                                 const TensorId sum = in_place ? x : w.output({n, c}, w.types.store);
                                 w.op(OpKind::AddRmsNorm, {x, delta, weight},
                                      {sum, w.output({n, c}, w.types.store), w.output({n}, w.types.stat)},
                                      NormAttrs{});
                             }});
        for (const int residual : {0, 1, 2})
            cases.push_back(
                {"rms_norm_backward residual " + std::to_string(residual) + " " + text(s), [=](Case& w) {
                     const TensorId x = w.input({n, c}, w.types.store);
                     const TensorId weight = w.input({c}, w.types.stat);
                     const TensorId rstd = w.output({n}, w.types.stat);
                     w.op(OpKind::RmsNorm, {x, weight}, {w.output({n, c}, w.types.store), rstd}, NormAttrs{});
                     const TensorId dy = w.input({n, c}, w.types.store);
                     const TensorId dres = residual ? w.input({n, c}, w.types.store) : no_tensor;
                     const TensorId dx = residual == 2   ? dres
                                         : residual == 1 ? w.output({n, c}, w.types.store)
                                                         : dy;
                     w.op(OpKind::RmsNormBackward, {dy, x, weight, rstd, dres},
                          {dx, w.output({c}, w.types.stat)}, NormAttrs{});
                 }});
    }
}

void add_elementwise(std::vector<OpCase>& cases) {
    for (const RowShape& s : row_shapes) {
        const std::int64_t n = s.rows, f = s.columns;
        cases.push_back({"swiglu " + text(s), [=](Case& w) {
                             w.op(OpKind::SwiGlu, {w.input({n, 2 * f}, w.types.store, Case::normal(2.0))},
                                  {w.output({n, f}, w.types.store)});
                         }});
        cases.push_back({"swiglu_backward " + text(s), [=](Case& w) {
                             const TensorId h = w.input({n, 2 * f}, w.types.store, Case::normal(2.0));
                             const TensorId dg = w.input({n, f}, w.types.store);
                             w.op(OpKind::SwiGluBackward, {h, dg}, {h, dg});
                         }});
        cases.push_back(
            {"cast " + text(s), [=](Case& w) {
                 w.op(OpKind::Cast, {w.input({n, f}, DType::F32)}, {w.output({n, f}, w.types.store)});
             }});
        cases.push_back({"mean " + text(s), [=](Case& w) {
                             w.op(OpKind::Mean, {w.input({n * f}, w.types.stat, Case::positive())},
                                  {w.output({1}, w.types.stat)});
                         }});
        cases.push_back({"adamw " + text(s), [=](Case& w) {
                             const TensorId count = w.input({1}, DType::I32, Case::always(2));
                             w.op(OpKind::AdvanceStep, {count}, {count});
                             w.op(OpKind::AdamW, {w.input({n, f}, w.types.gradient)},
                                  {w.input({n, f}, w.types.master), w.input({n, f}, w.types.stat),
                                   w.input({n, f}, w.types.stat, Case::positive()), count},
                                  AdamWAttrs{.learning_rate = 0.05});
                         }});
    }
}

void add_vocabulary(std::vector<OpCase>& cases) {
    struct Shape {
        std::int64_t rows, vocab, columns;
    };
    constexpr Shape shapes[] = {{9, 101, 64}, {512, 1000, 96}, {130, 7, 33}, {5000, 300, 40}, {1, 3, 8}};
    for (const Shape& shape : shapes) {
        const std::int64_t n = shape.rows, v = shape.vocab, c = shape.columns;
        const std::string at = std::to_string(n) + "x" + std::to_string(v) + "x" + std::to_string(c);
        cases.push_back({"embedding " + at, [=](Case& w) {
                             w.op(OpKind::Embedding,
                                  {w.input({n}, DType::I32, Case::integer(static_cast<int>(v))),
                                   w.input({v, c}, w.types.store)},
                                  {w.output({n, c}, w.types.store)});
                         }});
        cases.push_back({"embedding_backward " + at, [=](Case& w) {
                             w.op(OpKind::EmbeddingBackward,
                                  {w.input({n}, DType::I32, Case::integer(static_cast<int>(v))),
                                   w.input({n, c}, w.types.store)},
                                  {w.output({v, c}, w.types.gradient)});
                         }});
    }
    constexpr RowShape logits[] = {{9, 101}, {33, 10'000}, {4, 50'257}, {300, 24}, {1, 2}};
    for (const RowShape& s : logits)
        for (const bool gradient : {false, true})
            cases.push_back(
                {(gradient ? "cross_entropy gradient " : "cross_entropy ") + text(s), [=](Case& w) {
                     const TensorId x = w.input({s.rows, s.columns}, w.types.store, Case::normal(3.0));
                     const TensorId targets =
                         w.input({s.rows}, DType::I32, Case::integer(static_cast<int>(s.columns)));
                     std::vector<TensorId> outputs = {w.output({s.rows}, w.types.stat)};
                     if (gradient) outputs.push_back(x);
                     w.op(OpKind::CrossEntropy, {x, targets}, outputs, CrossEntropyAttrs{gradient});
                 }});
}

void add_attention(std::vector<OpCase>& cases) {
    for (const HeadShape& s : head_shapes) {
        const std::int64_t b = s.batch, t = s.seq, h = s.heads, d = s.head_dim;
        for (const bool inverse : {false, true})
            cases.push_back(
                {(inverse ? "rope inverse " : "rope ") + text(s), [=](Case& w) {
                     const TensorId qkv = w.input({b, t, 3, h, d}, w.types.store);
                     w.op(OpKind::Rope, {qkv}, {qkv},
                          RopeAttrs{.batch = b, .seq = t, .heads = h, .head_dim = d, .inverse = inverse});
                 }});
        cases.push_back({"causal_softmax " + text(s), [=](Case& w) {
                             const TensorId scores = w.input({b, h, t, t}, w.types.store, Case::normal(5.0));
                             w.op(OpKind::CausalSoftmax, {scores}, {scores}, attention(s));
                         }});
        cases.push_back({"causal_softmax_backward " + text(s),
                         [=](Case& w) {
                             const TensorId probs = w.input({b, h, t, t}, w.types.store, Case::normal(5.0));
                             w.op(OpKind::CausalSoftmax, {probs}, {probs}, attention(s));
                             const TensorId dprobs = w.input({b, h, t, t}, w.types.store);
                             w.op(OpKind::CausalSoftmaxBackward, {probs, dprobs}, {dprobs}, attention(s));
                         },
                         8e-3});
        cases.push_back({"fused_attention " + text(s),
                         [=](Case& w) {
                             w.op(OpKind::FusedAttention, {w.input({b, t, 3, h, d}, w.types.store)},
                                  {w.output({b, t, h, d}, w.types.store), w.output({b, h, t}, w.types.stat)},
                                  attention(s));
                         },
                         6e-3});
        cases.push_back({"fused_attention_backward " + text(s),
                         [=](Case& w) {
                             const TensorId qkv = w.input({b, t, 3, h, d}, w.types.store);
                             const TensorId o = w.output({b, t, h, d}, w.types.store);
                             const TensorId lse = w.output({b, h, t}, w.types.stat);
                             w.op(OpKind::FusedAttention, {qkv}, {o, lse}, attention(s));
                             w.op(OpKind::FusedAttentionBackward,
                                  {qkv, o, lse, w.input({b, t, h, d}, w.types.store)},
                                  {w.output({b, t, 3, h, d}, w.types.store)}, attention(s));
                         },
                         1e-2});
    }
}

/// Pairs of ops that a backend may run as one.
/// y (N,out) = x (N,in) w^T, w (out,in)
MatMulAttrs linear(std::int64_t rows, std::int64_t in, std::int64_t out) {
    return {
        .m = rows, .n = out, .k = in, .a = {.ld = in}, .b = {.ld = in, .transposed = true}, .c = {.ld = out}};
}

void add_pairs(std::vector<OpCase>& cases) {
    struct Shape {
        std::int64_t rows, columns, width; ///< N, C, F
    };
    constexpr Shape shapes[] = {{260, 136, 264}, {33, 64, 72}, {515, 768, 384}, {1, 8, 8}, {130, 1000, 40}};
    for (const Shape& shape : shapes) {
        const std::int64_t n = shape.rows, c = shape.columns, f = shape.width;
        const std::string at = std::to_string(n) + "x" + std::to_string(c) + "x" + std::to_string(f);
        for (const bool kept : {false, true})
            cases.push_back({(kept ? "matmul, swiglu, h kept " : "matmul, swiglu ") + at,
                             [=](Case& w) {
                                 const TensorId x = w.input({n, c}, w.types.store);
                                 const TensorId w13 = w.input({2 * f, c}, w.types.store);
                                 const TensorId h = kept ? w.output({n, 2 * f}, w.types.store)
                                                         : w.passed({n, 2 * f}, w.types.store);
                                 w.op(OpKind::MatMul, {x, w13}, {h}, linear(n, c, 2 * f));
                                 w.op(OpKind::SwiGlu, {h}, {w.output({n, f}, w.types.store)});
                             },
                             8e-3});
        cases.push_back(
            {"matmul, swiglu_backward " + at,
             [=](Case& w) {
                 const TensorId dy = w.input({n, c}, w.types.store);
                 const TensorId w2 = w.input({c, f}, w.types.store);
                 const TensorId h = w.input({n, 2 * f}, w.types.store);
                 const TensorId dg = w.output({n, f}, w.types.store);
                 w.op(OpKind::MatMul, {dy, w2}, {dg},
                      MatMulAttrs{.m = n, .n = f, .k = c, .a = {.ld = c}, .b = {.ld = f}, .c = {.ld = f}});
                 w.op(OpKind::SwiGluBackward, {h, dg}, {h, dg});
             },
             8e-3});
    }
    for (const HeadShape& s : head_shapes) {
        const std::int64_t b = s.batch, t = s.seq, h = s.heads, d = s.head_dim;
        cases.push_back({"fused_attention_backward, rope inverse " + text(s),
                         [=](Case& w) {
                             const TensorId qkv = w.input({b, t, 3, h, d}, w.types.store);
                             const TensorId o = w.output({b, t, h, d}, w.types.store);
                             const TensorId lse = w.output({b, h, t}, w.types.stat);
                             const TensorId dqkv = w.output({b, t, 3, h, d}, w.types.store);
                             w.op(OpKind::FusedAttention, {qkv}, {o, lse}, attention(s));
                             w.op(OpKind::FusedAttentionBackward,
                                  {qkv, o, lse, w.input({b, t, h, d}, w.types.store)}, {dqkv}, attention(s));
                             w.op(
                                 OpKind::Rope, {dqkv}, {dqkv},
                                 RopeAttrs{.batch = b, .seq = t, .heads = h, .head_dim = d, .inverse = true});
                         },
                         1e-2});
    }
}

void add_products(std::vector<OpCase>& cases) {
    struct Shape {
        std::int64_t m, n, k;
    };
    constexpr Shape shapes[] = {{64, 64, 64}, {33, 101, 17},   {512, 768, 768},
                                {1, 1, 1},    {130, 50, 1000}, {5, 2000, 96}};
    for (const Shape& shape : shapes)
        for (const int transposed : {0, 1, 2, 3}) {
            const std::int64_t m = shape.m, n = shape.n, k = shape.k;
            const bool a_t = transposed & 1, b_t = transposed & 2;
            cases.push_back({"matmul " + std::to_string(m) + "x" + std::to_string(n) + "x" +
                                 std::to_string(k) + (a_t ? " a^T" : "") + (b_t ? " b^T" : ""),
                             [=](Case& w) {
                                 // Weight gradients, the products with both sides from activations, may
                                 // widen.
                                 const DType out = a_t ? w.types.gradient : w.types.store;
                                 w.op(OpKind::MatMul,
                                      {w.input(a_t ? std::vector{k, m} : std::vector{m, k}, w.types.store),
                                       w.input(b_t ? std::vector{n, k} : std::vector{k, n}, w.types.store)},
                                      {w.output({m, n}, out)},
                                      MatMulAttrs{.m = m,
                                                  .n = n,
                                                  .k = k,
                                                  .a = {.ld = a_t ? m : k, .transposed = a_t},
                                                  .b = {.ld = b_t ? k : n, .transposed = b_t},
                                                  .c = {.ld = n}});
                             }});
        }
    // The batched products of materialized attention: both levels of batching, operands inside qkv.
    for (const HeadShape& s : head_shapes) {
        const std::int64_t b = s.batch, t = s.seq, h = s.heads, d = s.head_dim;
        const auto packed = [=](int which, bool t_) {
            return MatrixView{.offset = which * h * d,
                              .ld = 3 * h * d,
                              .outer_stride = t * 3 * h * d,
                              .inner_stride = d,
                              .transposed = t_};
        };
        const MatrixView square{.ld = t, .outer_stride = h * t * t, .inner_stride = t * t};
        cases.push_back({"matmul scores " + text(s), [=](Case& w) {
                             const TensorId qkv = w.input({b, t, 3, h, d}, w.types.store);
                             w.op(OpKind::MatMul, {qkv, qkv}, {w.output({b, h, t, t}, w.types.store)},
                                  MatMulAttrs{.m = t,
                                              .n = t,
                                              .k = d,
                                              .outer = b,
                                              .inner = h,
                                              .a = packed(0, false),
                                              .b = packed(1, true),
                                              .c = square});
                         }});
        cases.push_back(
            {"matmul values " + text(s), [=](Case& w) {
                 const TensorId qkv = w.input({b, t, 3, h, d}, w.types.store);
                 const TensorId probs = w.input({b, h, t, t}, w.types.store, Case::positive());
                 w.op(OpKind::MatMul, {probs, qkv}, {w.output({b, t, h, d}, w.types.store)},
                      MatMulAttrs{.m = t,
                                  .n = d,
                                  .k = t,
                                  .outer = b,
                                  .inner = h,
                                  .a = square,
                                  .b = packed(2, false),
                                  .c = {.ld = h * d, .outer_stride = t * h * d, .inner_stride = d}});
             }});
    }
}

} // namespace

const std::vector<OpCase>& op_cases() {
    static const std::vector<OpCase> all = [] {
        std::vector<OpCase> cases;
        add_norms(cases);
        add_elementwise(cases);
        add_vocabulary(cases);
        add_attention(cases);
        add_products(cases);
        add_pairs(cases);
        return cases;
    }();
    return all;
}

} // namespace stepscope::test
