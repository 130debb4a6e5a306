#include "plan/build.h"
#include "plan/counts/cost.h"
#include "plan/counts/model_counts.h"
#include "workload/error.h"
#include "workload/presets.h"

#include <QtTest>

using namespace stepscope;

namespace {

/// Embedding and head, final norm, and of each layer attention, SwiGLU and two norms.
std::int64_t parameters_by_hand(const ModelShape& m) {
    return 2 * m.vocab * m.d_model + m.d_model +
           m.layers * (4 * m.d_model * m.d_model + 3 * m.d_model * m.d_ff + 2 * m.d_model);
}

/// Twice the tokens for each weight of a product, and two causal products of (S,S) for each head; the
/// backward takes as much again twice.
double flops_by_hand(const ModelShape& m, const StepOptions& o) {
    const double tokens = static_cast<double>(o.batch) * static_cast<double>(o.seq);
    const double c = static_cast<double>(m.d_model);
    const double layers = static_cast<double>(m.layers);
    const double weights =
        layers * (4 * c * c + 3 * c * static_cast<double>(m.d_ff)) + c * static_cast<double>(m.vocab);
    const double attention = 2 * tokens * static_cast<double>(o.seq) * c * layers;
    return (2 * tokens * weights + attention) * (o.mode == Mode::Forward ? 1 : 3);
}

/// Every combination of options that change what a step computes.
std::vector<StepOptions> many_options() {
    std::vector<StepOptions> all;
    for (const std::int64_t seq : {std::int64_t{96}, std::int64_t{1'024}})
        for (const auto& [mode, mode_name] : ChoiceNames<Mode>::values)
            for (const auto& [attention, attention_name] : ChoiceNames<Attention>::values)
                for (const auto& [recompute, recompute_name] : ChoiceNames<Recompute>::values)
                    all.push_back({.batch = 3,
                                   .seq = seq,
                                   .mode = mode,
                                   .attention = attention,
                                   .recompute = recompute});
    return all;
}

} // namespace

class TestModelCounts : public QObject {
    Q_OBJECT

private slots:
    /// To the last digit: all sums are of whole numbers that a double holds.
    void counts_are_the_closed_forms() {
        for (const ModelShape& model : model_presets()) {
            QCOMPARE(parameter_count(model), parameters_by_hand(model));
            for (const StepOptions& options : many_options()) {
                const StepPlan plan = build_step_plan(model, options);
                QCOMPARE(parameter_count(plan), parameters_by_hand(model));
                QVERIFY(model_flops(plan) == flops_by_hand(model, options));
                QVERIFY(model_flops(model, options) == flops_by_hand(model, options));
            }
        }
        QCOMPARE(parameter_count(find_model("2.7B")), std::int64_t{3'406'809'600});
    }

    void precision_changes_no_count() {
        for (const auto& [precision, name] : ChoiceNames<Precision>::values) {
            const StepOptions options{.mode = Mode::Train, .precision = precision};
            const StepPlan plan = build_step_plan(find_model("nano"), options);
            QCOMPARE(parameter_count(plan), parameters_by_hand(plan.model));
            QVERIFY(model_flops(plan) == flops_by_hand(plan.model, options));
        }
    }

    /// What a model needs is part of what a plan does, and all of it where nothing is done twice.
    void needed_work_is_part_of_the_work() {
        const ModelShape model = find_model("small");
        for (const StepOptions& options : many_options()) {
            const StepPlan plan = build_step_plan(model, options);
            double products = 0;
            for (const Op& op : plan.ops)
                if (op.kind == OpKind::MatMul || op.kind == OpKind::FusedAttention ||
                    op.kind == OpKind::FusedAttentionBackward)
                    products += cost_of(plan, op).flops;
            QVERIFY(model_flops(plan) <= products);
            if (options.attention == Attention::Fused && options.mode == Mode::Forward)
                QCOMPARE(model_flops(plan), products);
        }
    }

    void many_cells_are_counted_as_one_by_one() {
        ModelFlops known;
        for (int round = 0; round < 2; ++round)
            for (const char* name : {"nano", "tiny"})
                for (StepOptions options : many_options())
                    for (const std::int64_t batch : {1, 3}) {
                        options.batch = batch;
                        const ModelShape model = find_model(name);
                        QVERIFY(known.of(model, options) == flops_by_hand(model, options));
                    }
    }

    void what_cannot_be_planned_has_no_count() {
        ModelShape model = find_model("nano");
        model.heads = 3;
        QVERIFY_THROWS_EXCEPTION(WorkloadError, parameter_count(model));
        QVERIFY_THROWS_EXCEPTION(WorkloadError, model_flops(model, {}));
        QVERIFY_THROWS_EXCEPTION(WorkloadError, ModelFlops().of(model, {}));
    }
};

QTEST_GUILESS_MAIN(TestModelCounts)
#include "test_model_counts.moc"
