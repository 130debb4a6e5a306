// What a plan says of a step's memory and of its ops, and what would make a cell smaller.
#include "plan/build.h"
#include "plan/layout.h"
#include "run/estimate/lighter_cells.h"
#include "run/estimate/memory_course.h"
#include "run/estimate/op_facts.h"
#include "workload/error.h"
#include "workload/presets.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <numeric>

using namespace stepscope;

namespace {

Cell sample_cell() {
    Cell out;
    out.model = find_model("nano");
    out.options.batch = 8;
    out.options.seq = 128;
    out.options.attention = Attention::Materialized;
    return out;
}

StepPlan plan_of(const Cell& cell) {
    return build_step_plan(cell.model, cell.options, {});
}

std::int64_t sum_of(const std::vector<MemoryOwner>& owners) {
    return std::accumulate(owners.begin(), owners.end(), std::int64_t{0},
                           [](std::int64_t sum, const MemoryOwner& each) { return sum + each.bytes; });
}

} // namespace

class TestStepMemory : public QObject {
    Q_OBJECT
private slots:
    void roles_add_up_to_what_is_alive() {
        for (const Mode mode : {Mode::Forward, Mode::ForwardBackward, Mode::Train}) {
            Cell cell = sample_cell();
            cell.options.mode = mode;
            const StepPlan plan = plan_of(cell);
            const MemoryCourse course = memory_course(plan);
            QVERIFY(course.live == live_bytes(plan));
            QCOMPARE(course.by_role.size(), plan.ops.size());
            for (std::size_t op = 0; op < plan.ops.size(); ++op)
                QCOMPARE(
                    std::accumulate(course.by_role[op].begin(), course.by_role[op].end(), std::int64_t{0}),
                    course.live[op]);
            const std::vector<std::int64_t> at_peak = bytes_by_role(plan);
            for (std::size_t role = 0; role < role_count; ++role)
                QCOMPARE(course.by_role.at(static_cast<std::size_t>(course.peak_op)).at(role), at_peak[role]);
        }
    }

    void owners_have_all_bytes_and_no_layer() {
        const StepPlan plan = plan_of(sample_cell());
        const MemoryCourse course = memory_course(plan);
        QCOMPARE(sum_of(course.owners), course.live.at(static_cast<std::size_t>(course.peak_op)));
        QVERIFY(std::ranges::is_sorted(course.owners, std::ranges::greater(), &MemoryOwner::bytes));
        const auto probs = std::ranges::find(course.owners, "layers.*.probs", &MemoryOwner::name);
        QVERIFY(probs != course.owners.end());
        QVERIFY(probs->role == Role::Activation);
        QVERIFY(probs->count >= 1 && probs->count <= plan.model.layers);
        // Scores of 4 bytes for batch, heads and both sides of the attention.
        QCOMPARE(probs->bytes, probs->count * 8 * plan.model.heads * 128 * 128 * 4);
        for (std::size_t op = 0; op < plan.ops.size(); op += 7)
            QCOMPARE(sum_of(owners_at(plan, static_cast<int>(op))), course.live[op]);
    }

    void a_plan_without_ops_has_no_peak() {
        const MemoryCourse course = memory_course(StepPlan());
        QVERIFY(course.live.empty() && course.owners.empty());
        QCOMPARE(course.peak_op, -1);
    }

    void each_change_is_as_small_as_its_own_plan_says() {
        const Cell cell = sample_cell();
        const std::int64_t peak = plan_of(cell).arena_bytes;
        const std::vector precisions = {Precision::Fp32, Precision::Bf16, Precision::Mixed};
        const std::vector<LighterCell> lighter = lighter_cells(cell, {}, precisions, {});
        std::map<std::string_view, int> axes;
        for (const LighterCell& each : lighter) {
            ++axes[each.axis->name];
            QVERIFY(each.peak_bytes < peak);
            QCOMPARE(each.saved_bytes, peak - each.peak_bytes);
            Cell other = cell;
            each.axis->set_value(other, each.value);
            QCOMPARE(plan_of(other).arena_bytes, each.peak_bytes);
        }
        QCOMPARE(axes["recompute"] + axes["attention"] + axes["batch"], 3);
        QVERIFY(axes["precision"] >= 1);
        const auto batch = [](const std::vector<LighterCell>& cells) {
            const auto found = std::ranges::find_if(
                cells, [](const LighterCell& each) { return each.axis->name == "batch"; });
            return found == cells.end() ? std::int64_t{0} : std::get<std::int64_t>(found->value);
        };
        QCOMPARE(batch(lighter), std::int64_t{4});
        // The largest that fits; half where none does.
        Cell quarter = cell;
        quarter.options.batch = 2;
        const std::int64_t limit = plan_of(quarter).arena_bytes;
        QCOMPARE(batch(lighter_cells(cell, {}, {}, limit)), std::int64_t{2});
        QCOMPARE(batch(lighter_cells(cell, {}, {}, limit - 1)), std::int64_t{1});
        QCOMPARE(batch(lighter_cells(cell, {}, {}, 1)), std::int64_t{4});
    }

    /// Nobody changes a step for a thousandth of its memory, unless that is what it lacks.
    void a_change_too_small_to_see_is_left_out() {
        Cell cell = sample_cell();
        cell.options.seq = 32;
        cell.options.batch = 2;
        const std::int64_t peak = plan_of(cell).arena_bytes;
        Cell fused = cell;
        fused.options.attention = Attention::Fused;
        const std::int64_t needs = plan_of(fused).arena_bytes;
        QVERIFY2(
            needs < peak && 100 * (peak - needs) < peak,
            (QByteArray::number(qlonglong{peak}) + " " + QByteArray::number(qlonglong{needs})).constData());
        const auto offers_fused = [&](std::optional<std::int64_t> limit) {
            return std::ranges::any_of(lighter_cells(cell, {}, {}, limit), [](const LighterCell& each) {
                return each.axis->name == "attention";
            });
        };
        QVERIFY(!offers_fused({}) && !offers_fused(peak) && !offers_fused(needs - 1));
        QVERIFY(offers_fused(needs));
    }

    /// A hundredth is enough, and a byte less is not.
    void a_change_of_one_percent_is_seen() {
        Cell cell = sample_cell();
        Cell fused = cell;
        fused.options.attention = Attention::Fused;
        const std::int64_t peak = plan_of(cell).arena_bytes;
        const std::int64_t saved = peak - plan_of(fused).arena_bytes;
        const auto offers_fused_beside = [&cell](std::int64_t constant) {
            BackendNeeds needs;
            needs.constant_bytes = [constant](const StepPlan&) { return constant; };
            return std::ranges::any_of(lighter_cells(cell, needs, {}, {}), [](const LighterCell& each) {
                return each.axis->name == "attention";
            });
        };
        const std::int64_t constant = 100 * saved - peak; // of which all is a hundred times what is saved
        QVERIFY(constant > 0 && constant % arena_alignment == 0);
        QVERIFY(offers_fused_beside(constant));
        QVERIFY(!offers_fused_beside(constant + arena_alignment));
    }

    void choices_that_need_as_much_are_told_once() {
        Cell cell = sample_cell();
        cell.options.precision = Precision::Fp64;
        const std::vector precisions = {Precision::Fp64, Precision::Fp32, Precision::Tf32};
        std::vector<std::string> told;
        for (const LighterCell& each : lighter_cells(cell, {}, precisions, {}))
            told.push_back(text_of(*each.axis, each.value));
        // tf32 stores what fp32 does; a step of another mode would be another step.
        const std::vector<std::string> expected = {"layer", "fused", "fp32", "4"};
        QCOMPARE(told, expected);
    }

    void what_is_as_small_already_is_not_offered() {
        Cell cell = sample_cell();
        cell.options.batch = 1;
        cell.options.attention = Attention::Fused;
        cell.options.mode = Mode::Forward; // nothing is kept, so nothing is saved by computing it again
        QVERIFY(lighter_cells(cell, {}, {}, {}).empty());
        cell.model.heads = 0;
        QVERIFY_THROWS_EXCEPTION(WorkloadError, lighter_cells(cell, {}, {}, {}));
    }

    void the_plan_says_which_ops_tensor_cores_take() {
        CellResult result;
        result.cell = sample_cell();
        Cell& cell = result.cell;
        const auto qkv = [&] { return facts_of(result).at({"forward/attention/qkv", "matmul"}); };
        QVERIFY(qkv().tensor_cores == TensorCores::None); // a CPU has none
        QCOMPARE(qkv().bits, 32);
        cell.device = "cuda:1";
        QVERIFY(qkv().tensor_cores == TensorCores::Could);
        cell.options.precision = Precision::Tf32;
        QVERIFY(qkv().tensor_cores == TensorCores::Used);
        QCOMPARE(qkv().bits, 32);
        cell.options.precision = Precision::Bf16;
        QVERIFY(qkv().tensor_cores == TensorCores::Used);
        QCOMPARE(qkv().bits, 16);
        cell.options.precision = Precision::Fp64;
        QVERIFY(qkv().tensor_cores == TensorCores::None);
        QCOMPARE(qkv().bits, 64);
        const OpFacts facts = facts_of(result);
        QVERIFY(facts.at({"forward/attention/softmax", "causal_softmax"}).tensor_cores == TensorCores::None);
        cell.model = {};
        QVERIFY(facts_of(result).empty());
    }
};

QTEST_APPLESS_MAIN(TestStepMemory)
#include "test_step_memory.moc"
