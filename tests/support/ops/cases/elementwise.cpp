#include "support/ops/cases/themes.h"

namespace stepscope::testing::op_case_themes {

namespace {

void add_swiglu(std::vector<OpCase>& cases, const RowShape& s) {
    const std::int64_t n = s.rows, f = s.columns;
    // The wide draw reaches both flat ends of the sigmoid.
    for (const auto& [how, draw] : {std::pair{"", normal(2.0)}, {" wide", uniform(-12, 12)}}) {
        cases.push_back(
            {.name = fmt::format("swiglu{} {}", how, text(s)), .write = [=, draw = draw](CaseWriter& w) {
                 w.op(OpKind::SwiGlu, {w.input({n, 2 * f}, w.types.store, draw)},
                      {w.output({n, f}, w.types.store)});
             }});
        cases.push_back({.name = fmt::format("swiglu_backward{} {}", how, text(s)),
                         .write = [=, draw = draw](CaseWriter& w) {
                             const TensorId h = w.input({n, 2 * f}, w.types.store, draw);
                             const TensorId dg = w.input({n, f}, w.types.store);
                             w.op(OpKind::SwiGluBackward, {h, dg}, {h, dg});
                         }});
    }
}

void add_adamw(std::vector<OpCase>& cases, const std::vector<std::int64_t>& shape, double largest_v) {
    cases.push_back({.name = fmt::format("adamw {}", fmt::join(shape, "x")), .write = [=](CaseWriter& w) {
                         const TensorId count = w.input({1}, DType::I32, always(2));
                         w.op(OpKind::AdvanceStep, {count}, {count});
                         w.op(OpKind::AdamW, {w.input(shape, w.types.gradient)},
                              {w.input(shape, w.types.master), w.input(shape, w.types.stat),
                               w.input(shape, w.types.stat, uniform(0.05 * largest_v, largest_v)), count},
                              AdamWAttrs{.learning_rate = 0.05});
                     }});
}

} // namespace

void add_elementwise(std::vector<OpCase>& cases) {
    for (const RowShape& s : row_shapes) {
        const std::int64_t n = s.rows, f = s.columns;
        add_swiglu(cases, s);
        add_adamw(cases, {n, f}, 2);
        // Between bf16 and what a precision has beside it.
        cases.push_back({.name = "cast " + text(s),
                         .write =
                             [=](CaseWriter& w) {
                                 const bool half = w.types.store == DType::BF16;
                                 w.op(OpKind::Cast, {w.input({n, f}, half ? DType::F32 : DType::BF16)},
                                      {w.output({n, f}, w.types.store)});
                             },
                         .exact = true});
        // Added up one by one in fp32, many values lose more than a few.
        cases.push_back({.name = "mean " + text(s),
                         .write =
                             [=](CaseWriter& w) {
                                 w.op(OpKind::Mean, {w.input({n * f}, w.types.stat, uniform(0.1, 2))},
                                      {w.output({1}, w.types.stat)});
                             },
                         .cpu_slack = n * f > 10'000 ? 10.0 : 1.0});
    }
    add_adamw(cases, {40'001}, 1e-3);
    cases.push_back({.name = "advance_step",
                     .write =
                         [](CaseWriter& w) {
                             const TensorId count = w.input({1}, DType::I32, always(41));
                             w.op(OpKind::AdvanceStep, {count}, {count});
                         },
                     .exact = true});
}

} // namespace stepscope::testing::op_case_themes
