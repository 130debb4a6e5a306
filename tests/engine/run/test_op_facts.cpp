// What is known of an op beside its time: its group, and what the plan says of its numbers.
#include "plan/build.h"
#include "plan/op_traits.h"
#include "records/breakdown/time_division.h"
#include "run/estimate/op_facts.h"
#include "workload/presets.h"

#include <QtTest>

#include <string>

using namespace stepscope;

class TestOpFacts : public QObject {
    Q_OBJECT
private slots:
    /// A record has nothing but names.
    void names_of_ops_divide_time_as_their_groups_do() {
        const auto part = [](OpGroup group) -> std::string {
            if (group == OpGroup::Product) return "products";
            return group == OpGroup::FusedAttention ? "fused_attention" : "else";
        };
        for (const OpTraits& traits : op_table())
            for (const char* const purpose : {"", "_weight_gradient"}) {
                PhaseTime phase;
                phase.path = "forward/part";
                phase.op = std::string(traits.name) + purpose;
                QCOMPARE(time_division("products").part_of(phase, nullptr), part(traits.group));
            }
    }

    void what_multiplies_runs_on_tensor_cores() {
        Cell cell;
        cell.model = find_model("nano");
        cell.device = "cuda:0";
        cell.options.mode = Mode::Train;
        cell.options.precision = Precision::Bf16;
        for (const Attention attention : {Attention::Fused, Attention::Materialized}) {
            cell.options.attention = attention;
            const OpFacts facts = facts_of(cell);
            const StepPlan plan = build_step_plan(cell.model, cell.options, {});
            QVERIFY(!facts.empty());
            for (const Op& op : plan.ops) {
                const OpFact* const fact = fact_of(facts, op.path(), name_with_purpose(plan, op));
                const bool multiplies = traits_of(op.kind).group != OpGroup::Else;
                QVERIFY2(fact != nullptr && (fact->tensor_cores == TensorCores::Used) == multiplies,
                         name_of(op.kind));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestOpFacts)
#include "test_op_facts.moc"
