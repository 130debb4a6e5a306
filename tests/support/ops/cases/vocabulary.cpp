#include "support/ops/cases/themes.h"

#include <algorithm>

namespace stepscope::testing::op_case_themes {

namespace {

struct TableShape {
    std::int64_t rows, vocab, columns;
};
constexpr TableShape table_shapes[] = {{9, 101, 64}, {512, 1000, 96}, {130, 7, 33}, {5000, 300, 40},
                                       {1, 3, 8},    {51, 29, 37},    {300, 19, 37}};

constexpr RowShape logits_shapes[] = {{9, 101}, {33, 10'000}, {4, 50'257}, {300, 24}, {1, 2},
                                      {1, 1},   {5, 17},      {64, 1001},  {130, 64}};

} // namespace

void add_vocabulary(std::vector<OpCase>& cases) {
    for (const TableShape& s : table_shapes) {
        const std::int64_t n = s.rows, v = s.vocab, c = s.columns;
        cases.push_back({.name = "embedding " + text({n, v, c}),
                         .write =
                             [=](CaseWriter& w) {
                                 w.op(OpKind::Embedding,
                                      {w.input({n}, DType::I32, integer(v)), w.input({v, c}, w.types.store)},
                                      {w.output({n, c}, w.types.store)});
                             },
                         .exact = true});
        // Two tokens never occur: their rows must be zeros.
        cases.push_back(
            {.name = "embedding_backward " + text({n, v, c}),
             .write =
                 [=](CaseWriter& w) {
                     w.op(OpKind::EmbeddingBackward,
                          {w.input({n}, DType::I32, integer(v - 2)), w.input({n, c}, w.types.store)},
                          {w.output({v, c}, w.types.gradient)});
                 },
             .zeros = true});
    }
    for (const RowShape& s : logits_shapes)
        for (const bool gradient : {false, true})
            for (const auto& [how, draw] : {std::pair{"", normal(3.0)}, {" sure", uniform(-20, 20)}}) {
                // The loss of one sure choice of two is a rounding.
                if (s.columns == 2 && *how != '\0') continue;
                cases.push_back(
                    {.name = fmt::format("cross_entropy{}{} {}", gradient ? " gradient" : "", how, text(s)),
                     .write = [=, draw = draw](CaseWriter& w) {
                         const TensorId x = w.input({s.rows, s.columns}, w.types.store, draw);
                         const TensorId targets = w.input({s.rows}, DType::I32, integer(s.columns));
                         std::vector<TensorId> outputs = {w.output({s.rows}, w.types.stat)};
                         if (gradient) outputs.push_back(x);
                         w.op(OpKind::CrossEntropy, {x, targets}, outputs, CrossEntropyAttrs{gradient});
                     }});
            }
}

} // namespace stepscope::testing::op_case_themes
