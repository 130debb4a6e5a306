#include "support/ops/cases/themes.h"

#include <limits>
#include <utility>

namespace stepscope::testing::op_case_themes {

namespace {

constexpr HeadShape turned_shapes[] = {{1, 1, 1, 2}, {2, 19, 3, 6}, {1, 70, 2, 64}, {1, 5, 1, 200}};

void add_rope(std::vector<OpCase>& cases, const HeadShape& s) {
    for (const bool inverse : {false, true})
        cases.push_back(
            {.name = (inverse ? "rope inverse " : "rope ") + text(s), .write = [=](CaseWriter& w) {
                 const TensorId qkv = w.input({s.batch, s.seq, 3, s.heads, s.head_dim}, w.types.store);
                 w.op(OpKind::Rope, {qkv}, {qkv},
                      RopeAttrs{.batch = s.batch,
                                .seq = s.seq,
                                .heads = s.heads,
                                .head_dim = s.head_dim,
                                .inverse = inverse});
             }});
}

/// Scores (B,H,S,S) of which nothing beyond the diagonal may leak.
Draw scores_with_secrets(std::int64_t length, const Draw& draw) {
    const auto seq = static_cast<std::uint64_t>(length);
    return [=](const ValueStream& random, std::uint64_t i) {
        const double value = draw(random, i);
        return i % seq > i / seq % seq ? std::numeric_limits<double>::quiet_NaN() : value;
    };
}

void add_softmax(std::vector<OpCase>& cases, const HeadShape& s, bool cpu_only) {
    const std::vector<std::int64_t> square = {s.batch, s.heads, s.seq, s.seq};
    for (const auto& [how, draw] : {std::pair{"", normal(5.0)}, {" lively", uniform(-3, 3)}}) {
        const Draw scores = scores_with_secrets(s.seq, draw);
        cases.push_back({.name = fmt::format("causal_softmax{} {}", how, text(s)),
                         .write =
                             [=](CaseWriter& w) {
                                 const TensorId x = w.input(square, w.types.store, scores);
                                 w.op(OpKind::CausalSoftmax, {x}, {x}, attention_attrs(s));
                             },
                         .zeros = true,
                         .cpu_only = cpu_only});
        cases.push_back(
            {.name = fmt::format("causal_softmax_backward{} {}", how, text(s)),
             .write =
                 [=](CaseWriter& w) {
                     const TensorId probs = w.input(square, w.types.store, scores);
                     w.op(OpKind::CausalSoftmax, {probs}, {probs}, attention_attrs(s));
                     const TensorId dprobs = w.input(square, w.types.store);
                     w.op(OpKind::CausalSoftmaxBackward, {probs, dprobs}, {dprobs}, attention_attrs(s));
                 },
             .bf16_tolerance = 8e-3,
             .zeros = true,
             .cpu_only = cpu_only});
    }
}

void add_fused(std::vector<OpCase>& cases, const HeadShape& s, bool cpu_only) {
    const std::int64_t b = s.batch, t = s.seq, h = s.heads, d = s.head_dim;
    // Lively scores leave some probabilities near 0 and some near 1.
    for (const bool lively : {false, true}) {
        const char* const how = lively ? " lively" : "";
        const Draw draw = lively ? uniform(-3, 3) : normal(1.0);
        cases.push_back(
            {.name = fmt::format("fused_attention{} {}", how, text(s)),
             .write =
                 [=](CaseWriter& w) {
                     w.op(OpKind::FusedAttention, {w.input({b, t, 3, h, d}, w.types.store, draw)},
                          {w.output({b, t, h, d}, w.types.store), w.output({b, h, t}, w.types.stat)},
                          attention_attrs(s));
                 },
             .bf16_tolerance = lively ? 8e-3 : 6e-3,
             .tf32_tolerance = lively ? 4e-3 : 2e-3,
             .cpu_only = cpu_only});
        cases.push_back({.name = fmt::format("fused_attention_backward{} {}", how, text(s)),
                         .write =
                             [=](CaseWriter& w) {
                                 const TensorId qkv = w.input({b, t, 3, h, d}, w.types.store, draw);
                                 const TensorId o = w.output({b, t, h, d}, w.types.store);
                                 const TensorId lse = w.output({b, h, t}, w.types.stat);
                                 w.op(OpKind::FusedAttention, {qkv}, {o, lse}, attention_attrs(s));
                                 w.op(OpKind::FusedAttentionBackward,
                                      {qkv, o, lse, w.input({b, t, h, d}, w.types.store)},
                                      {w.output({b, t, 3, h, d}, w.types.store)}, attention_attrs(s));
                             },
                         .bf16_tolerance = lively ? 2e-2 : 1e-2,
                         .tf32_tolerance = lively ? 4e-3 : 2e-3,
                         .cpu_slack = 2,
                         .cpu_only = cpu_only});
    }
}

} // namespace

void add_attention(std::vector<OpCase>& cases) {
    for (const HeadShape& s : head_shapes) {
        add_rope(cases, s);
        add_softmax(cases, s, false);
        add_fused(cases, s, false);
    }
    for (const HeadShape& s : turned_shapes)
        add_rope(cases, s);
    for (const HeadShape& s : odd_head_shapes) {
        add_softmax(cases, s, true);
        add_fused(cases, s, true);
    }
}

} // namespace stepscope::testing::op_case_themes
