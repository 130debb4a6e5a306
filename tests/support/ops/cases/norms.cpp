#include "support/ops/cases/themes.h"

namespace stepscope::testing::op_case_themes {

namespace {

/// Of an output: a tensor of its own, or an input's, in place.
enum class Place { Own, Dy, Residual };

void add_backward(std::vector<OpCase>& cases, const RowShape& s, bool residual, Place place) {
    const std::int64_t n = s.rows, c = s.columns;
    const char* const where = place == Place::Own ? "" : place == Place::Dy ? " over dy" : " over residual";
    cases.push_back(
        {.name = fmt::format("rms_norm_backward{}{} {}", residual ? ", residual" : "", where, text(s)),
         .write = [=](CaseWriter& w) {
             const TensorId dy = w.input({n, c}, w.types.store);
             const TensorId x = w.input({n, c}, w.types.store);
             const TensorId weight = w.input({c}, w.types.stat);
             const TensorId rstd = w.input({n}, w.types.stat, uniform(0.5, 2.5));
             const TensorId dresidual = residual ? w.input({n, c}, w.types.store) : no_tensor;
             const TensorId dx = place == Place::Own  ? w.output({n, c}, w.types.store)
                                 : place == Place::Dy ? dy
                                                      : dresidual;
             w.op(OpKind::RmsNormBackward, {dy, x, weight, rstd, dresidual},
                  {dx, w.output({c}, w.types.stat)}, NormAttrs{});
         }});
}

} // namespace

void add_norms(std::vector<OpCase>& cases) {
    for (const RowShape& s : row_shapes) {
        const std::int64_t n = s.rows, c = s.columns;
        cases.push_back({.name = "rms_norm " + text(s), .write = [=](CaseWriter& w) {
                             const TensorId x = w.input({n, c}, w.types.store);
                             const TensorId weight = w.input({c}, w.types.stat);
                             w.op(OpKind::RmsNorm, {x, weight},
                                  {w.output({n, c}, w.types.store), w.output({n}, w.types.stat)},
                                  NormAttrs{});
                         }});
        for (const bool in_place : {false, true})
            cases.push_back({.name = (in_place ? "add_rms_norm in place " : "add_rms_norm ") + text(s),
                             .write = [=](CaseWriter& w) {
                                 const TensorId x = w.input({n, c}, w.types.store);
                                 const TensorId delta = w.input({n, c}, w.types.store);
                                 const TensorId weight = w.input({c}, w.types.stat);
                                 const TensorId sum = in_place ? x : w.output({n, c}, w.types.store);
                                 w.op(OpKind::AddRmsNorm, {x, delta, weight},
                                      {sum, w.output({n, c}, w.types.store), w.output({n}, w.types.stat)},
                                      NormAttrs{});
                             }});
        add_backward(cases, s, false, Place::Own);
        add_backward(cases, s, false, Place::Dy);
        add_backward(cases, s, true, Place::Own);
        add_backward(cases, s, true, Place::Dy);
        add_backward(cases, s, true, Place::Residual);
    }
}

} // namespace stepscope::testing::op_case_themes
