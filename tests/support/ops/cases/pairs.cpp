#include "support/ops/cases/themes.h"

namespace stepscope::testing::op_case_themes {

namespace {

struct BlockShape {
    std::int64_t rows, columns, width; ///< N, C, F
};
constexpr BlockShape block_shapes[] = {
    {260, 136, 264}, {33, 64, 72}, {515, 768, 384}, {1, 8, 8}, {130, 1000, 40}};

/// The two halves of a SwiGLU block, where w13 x is needed afterwards (`kept`) or not.
void add_swiglu_pairs(std::vector<OpCase>& cases, const BlockShape& s) {
    const std::int64_t n = s.rows, c = s.columns, f = s.width;
    for (const bool kept : {false, true})
        cases.push_back({.name = (kept ? "matmul, swiglu, h kept " : "matmul, swiglu ") + text({n, c, f}),
                         .write =
                             [=](CaseWriter& w) {
                                 const TensorId x = w.input({n, c}, w.types.store);
                                 const TensorId w13 = w.input({2 * f, c}, w.types.store);
                                 const TensorId h = kept ? w.output({n, 2 * f}, w.types.store)
                                                         : w.passed({n, 2 * f}, w.types.store);
                                 w.op(OpKind::MatMul, {x, w13}, {h},
                                      MatMulAttrs{.m = n,
                                                  .n = 2 * f,
                                                  .k = c,
                                                  .a = {.ld = c},
                                                  .b = {.ld = c, .transposed = true},
                                                  .c = {.ld = 2 * f}});
                                 w.op(OpKind::SwiGlu, {h}, {w.output({n, f}, w.types.store)});
                             },
                         .bf16_tolerance = 8e-3});
    cases.push_back(
        {.name = "matmul, swiglu_backward " + text({n, c, f}),
         .write =
             [=](CaseWriter& w) {
                 const TensorId dy = w.input({n, c}, w.types.store);
                 const TensorId w2 = w.input({c, f}, w.types.store);
                 const TensorId h = w.input({n, 2 * f}, w.types.store);
                 const TensorId dg = w.output({n, f}, w.types.store);
                 w.op(OpKind::MatMul, {dy, w2}, {dg},
                      MatMulAttrs{.m = n, .n = f, .k = c, .a = {.ld = c}, .b = {.ld = f}, .c = {.ld = f}});
                 w.op(OpKind::SwiGluBackward, {h, dg}, {h, dg});
             },
         .bf16_tolerance = 8e-3});
}

void add_attention_pair(std::vector<OpCase>& cases, const HeadShape& s) {
    const std::int64_t b = s.batch, t = s.seq, h = s.heads, d = s.head_dim;
    cases.push_back(
        {.name = "fused_attention_backward, rope inverse " + text(s),
         .write =
             [=](CaseWriter& w) {
                 const TensorId qkv = w.input({b, t, 3, h, d}, w.types.store);
                 const TensorId o = w.output({b, t, h, d}, w.types.store);
                 const TensorId lse = w.output({b, h, t}, w.types.stat);
                 const TensorId dqkv = w.output({b, t, 3, h, d}, w.types.store);
                 w.op(OpKind::FusedAttention, {qkv}, {o, lse}, attention_attrs(s));
                 w.op(OpKind::FusedAttentionBackward, {qkv, o, lse, w.input({b, t, h, d}, w.types.store)},
                      {dqkv}, attention_attrs(s));
                 w.op(OpKind::Rope, {dqkv}, {dqkv},
                      RopeAttrs{.batch = b, .seq = t, .heads = h, .head_dim = d, .inverse = true});
             },
         .bf16_tolerance = 1e-2,
         .cpu_slack = 2});
}

} // namespace

void add_pairs(std::vector<OpCase>& cases) {
    for (const BlockShape& s : block_shapes)
        add_swiglu_pairs(cases, s);
    for (const HeadShape& s : head_shapes)
        add_attention_pair(cases, s);
}

} // namespace stepscope::testing::op_case_themes
