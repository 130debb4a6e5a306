#include "support/ops/cases/themes.h"

namespace stepscope::testing::op_case_themes {

namespace {

struct ProductShape {
    std::int64_t m, n, k;
};
// Tiles, none of them, a model's, one element, deep, wide, tall, one row, one column, an outer product.
constexpr ProductShape product_shapes[] = {{64, 64, 64},    {33, 101, 17}, {512, 768, 768}, {1, 1, 1},
                                           {130, 50, 1000}, {5, 2000, 96}, {17, 35, 1031},  {517, 21, 33},
                                           {1, 700, 300},   {41, 1, 23},   {301, 203, 1}};

/// (m,k) * (k,n), either operand stored the other way round, with room to spare before every matrix and in
/// every leading dimension. What of c lies outside its view keeps its value.
void add_dense(std::vector<OpCase>& cases, const ProductShape& s, bool a_t, bool b_t, std::int64_t spare) {
    MatMulAttrs t{.m = s.m, .n = s.n, .k = s.k};
    t.a = {.offset = spare, .ld = (a_t ? s.m : s.k) + spare, .transposed = a_t};
    t.b = {.offset = 2 * spare, .ld = (b_t ? s.k : s.n) + spare, .transposed = b_t};
    t.c = {.offset = spare, .ld = s.n + spare};
    const std::int64_t a = t.a.offset + t.a.ld * (a_t ? s.k : s.m);
    const std::int64_t b = t.b.offset + t.b.ld * (b_t ? s.n : s.k);
    const std::int64_t c = t.c.offset + t.c.ld * s.m;
    cases.push_back({.name = fmt::format("matmul {}{}{}{}", text({s.m, s.n, s.k}), a_t ? " a^T" : "",
                                         b_t ? " b^T" : "", spare > 0 ? " within larger tensors" : ""),
                     .write = [=](CaseWriter& w) {
                         // Weight gradients, the products with both sides from activations, may widen.
                         const DType out = a_t ? w.types.gradient : w.types.store;
                         w.op(OpKind::MatMul, {w.input({a}, w.types.store), w.input({b}, w.types.store)},
                              {w.input({c}, out)}, t);
                     }});
}

/// The batched products of materialized attention: both levels of batching, operands inside qkv.
void add_packed(std::vector<OpCase>& cases, const HeadShape& s, bool cpu_only) {
    const std::int64_t b = s.batch, t = s.seq, h = s.heads, d = s.head_dim;
    const auto packed = [=](int which, bool transposed) {
        return MatrixView{.offset = which * h * d,
                          .ld = 3 * h * d,
                          .outer_stride = t * 3 * h * d,
                          .inner_stride = d,
                          .transposed = transposed};
    };
    const auto square = [=](bool transposed) {
        return MatrixView{
            .ld = t, .outer_stride = h * t * t, .inner_stride = t * t, .transposed = transposed};
    };
    const MatrixView merged{.ld = h * d, .outer_stride = t * h * d, .inner_stride = d};
    const std::vector<std::int64_t> qkv_shape = {b, t, 3, h, d}, square_shape = {b, h, t, t},
                                    merged_shape = {b, t, h, d};
    cases.push_back({.name = "matmul scores " + text(s),
                     .write =
                         [=](CaseWriter& w) {
                             const TensorId qkv = w.input(qkv_shape, w.types.store);
                             w.op(OpKind::MatMul, {qkv, qkv}, {w.output(square_shape, w.types.store)},
                                  MatMulAttrs{.m = t,
                                              .n = t,
                                              .k = d,
                                              .outer = b,
                                              .inner = h,
                                              .a = packed(0, false),
                                              .b = packed(1, true),
                                              .c = square(false)});
                         },
                     .cpu_only = cpu_only});
    cases.push_back({.name = "matmul values " + text(s),
                     .write =
                         [=](CaseWriter& w) {
                             const TensorId qkv = w.input(qkv_shape, w.types.store);
                             const TensorId probs = w.input(square_shape, w.types.store, uniform(0.1, 2));
                             w.op(OpKind::MatMul, {probs, qkv}, {w.output(merged_shape, w.types.store)},
                                  MatMulAttrs{.m = t,
                                              .n = d,
                                              .k = t,
                                              .outer = b,
                                              .inner = h,
                                              .a = square(false),
                                              .b = packed(2, false),
                                              .c = merged});
                         },
                     .cpu_only = cpu_only});
    // A third of the result's tensor is written.
    cases.push_back({.name = "matmul gradient of values " + text(s),
                     .write =
                         [=](CaseWriter& w) {
                             const TensorId probs = w.input(square_shape, w.types.store);
                             const TensorId d_o = w.input(merged_shape, w.types.store);
                             w.op(OpKind::MatMul, {probs, d_o}, {w.input(qkv_shape, w.types.store)},
                                  MatMulAttrs{.m = t,
                                              .n = d,
                                              .k = t,
                                              .outer = b,
                                              .inner = h,
                                              .a = square(true),
                                              .b = merged,
                                              .c = packed(2, false)});
                         },
                     .cpu_only = cpu_only});
}

} // namespace

void add_products(std::vector<OpCase>& cases) {
    for (const ProductShape& s : product_shapes)
        for (const bool a_t : {false, true})
            for (const bool b_t : {false, true})
                add_dense(cases, s, a_t, b_t, 0);
    add_dense(cases, {45, 39, 27}, false, true, 5);
    for (const HeadShape& s : head_shapes)
        add_packed(cases, s, false);
    for (const HeadShape& s : odd_head_shapes)
        add_packed(cases, s, true);
    add_packed(cases, {1, 301, 2, 33}, true);
}

} // namespace stepscope::testing::op_case_themes
