// What is known of an op beside its time: its group, and what the plan says of its numbers.
#include "plan/build.h"
#include "plan/op_traits.h"
#include "records/breakdown/time_division.h"
#include "records/environment/device_traits.h"
#include "run/estimate/op_facts.h"
#include "workload/presets.h"

#include <QtTest>

#include <algorithm>
#include <memory>
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
        CellResult result;
        Cell& cell = result.cell;
        cell.model = find_model("nano");
        cell.device = "cuda:0";
        cell.options.mode = Mode::Train;
        cell.options.precision = Precision::Bf16;
        for (const Attention attention : {Attention::Fused, Attention::Materialized}) {
            cell.options.attention = attention;
            const OpFacts facts = facts_of(result);
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

    /// Each device says so itself; where none does, as in logs of earlier versions, those of CUDA have some.
    void a_device_says_whether_it_has_tensor_cores() {
        CellResult result;
        result.cell.model = find_model("nano");
        result.cell.options.mode = Mode::Forward;
        result.cell.options.precision = Precision::Bf16;
        const auto any = [&result](const std::string& device, const Environment& environment) {
            result.cell.device = device;
            result.environment = std::make_shared<const Environment>(environment);
            return std::ranges::any_of(facts_of(result), [](const auto& each) {
                return each.second.tensor_cores == TensorCores::Used;
            });
        };
        for (const std::string device : {"cpu", "cuda", "npu:1"}) {
            const std::string id = device == "cuda" ? "cuda:0" : device; // which the sweep left open
            QVERIFY2(any(device, {tensor_core_fact(id, true)}), device.c_str());
            QVERIFY2(!any(device, {tensor_core_fact(id, false)}), device.c_str());
            // Of other devices it says nothing.
            QCOMPARE(any(device, {tensor_core_fact("npu:10", device != "cuda"), launch_fact(id, true)}),
                     device == "cuda");
        }
    }
};

QTEST_GUILESS_MAIN(TestOpFacts)
#include "test_op_facts.moc"
