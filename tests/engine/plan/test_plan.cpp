#include "plan/build.h"
#include "plan/counts/cost.h"
#include "plan/counts/model_counts.h"
#include "plan/layout.h"
#include "plan/values.h"
#include "workload/presets.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace stepscope;

namespace {

/// Scratch for products.
BackendNeeds product_scratch() {
    return {.scratch_bytes = [](const StepPlan&, const Op& op) {
        return op.kind == OpKind::MatMul ? std::int64_t{1'000} : std::int64_t{0};
    }};
}

/// Of a backend that may run a product and the SwiGLU op behind it as one.
BackendNeeds joining_products() {
    BackendNeeds needs = product_scratch();
    needs.joins_next = [](const StepPlan& plan, std::size_t op) {
        if (op + 1 >= plan.ops.size() || plan.ops[op].kind != OpKind::MatMul) return false;
        const OpKind next = plan.ops[op + 1].kind;
        return next == OpKind::SwiGlu || next == OpKind::SwiGluBackward;
    };
    return needs;
}

/// Every combination of what changes a plan's shape, for one small model with odd sizes.
std::vector<StepPlan> many_plans(const BackendNeeds& needs = product_scratch()) {
    const ModelShape model{.name = "odd", .d_model = 36, .d_ff = 52, .layers = 3, .heads = 3, .vocab = 101};
    std::vector<StepPlan> plans;
    StepOptions options;
    options.batch = 2;
    options.seq = 7;
    for (const auto& [mode, mode_name] : ChoiceNames<Mode>::values)
        for (const auto& [precision, precision_name] : ChoiceNames<Precision>::values)
            for (const auto& [attention, attention_name] : ChoiceNames<Attention>::values)
                for (const auto& [recompute, recompute_name] : ChoiceNames<Recompute>::values) {
                    options.mode = mode;
                    options.precision = precision;
                    options.attention = attention;
                    options.recompute = recompute;
                    plans.push_back(build_step_plan(model, options, needs));
                }
    return plans;
}

std::int64_t last_element(const MatrixView& view, std::int64_t rows, std::int64_t columns,
                          const MatMulAttrs& a) {
    const std::int64_t row = view.transposed ? columns - 1 : rows - 1;
    const std::int64_t column = view.transposed ? rows - 1 : columns - 1;
    return view.offset + (a.outer - 1) * view.outer_stride + (a.inner - 1) * view.inner_stride +
           row * view.ld + column;
}

bool apart(const Tensor& a, const Tensor& b) {
    return a.offset + a.bytes() <= b.offset || b.offset + b.bytes() <= a.offset;
}

/// What an op and the next read and write, each once.
std::set<TensorId> operands_of_pair(const StepPlan& plan, std::size_t op) {
    std::set<TensorId> ids;
    for (const Op* one : {&plan.ops[op], &plan.ops[op + 1]})
        for (const auto* list : {&one->inputs, &one->outputs})
            ids.insert(list->begin(), list->end());
    ids.erase(no_tensor);
    return ids;
}

} // namespace

class TestPlan : public QObject {
    Q_OBJECT

private slots:
    void live_tensors_never_overlap() {
        for (const auto& needs : {product_scratch(), joining_products()})
            for (const StepPlan& plan : many_plans(needs)) {
                std::int64_t end = 0;
                for (std::size_t i = 0; i < plan.tensors.size(); ++i) {
                    const Tensor& a = plan.tensors[i];
                    if (a.first_op < 0) continue;
                    QCOMPARE(a.offset % arena_alignment, 0);
                    end = std::max(end, a.offset + a.bytes());
                    for (std::size_t j = 0; j < i; ++j) {
                        const Tensor& b = plan.tensors[j];
                        if (b.first_op < 0 || a.last_op < b.first_op || b.last_op < a.first_op) continue;
                        QVERIFY2(apart(a, b), (a.name + " overlaps " + b.name).c_str());
                    }
                }
                QVERIFY(end <= plan.arena_bytes);
                QVERIFY(plan.arena_bytes - end < arena_alignment);
            }
    }

    /// Ops that may run as one share no bytes but of the same tensor, and that costs what the bound says.
    void joined_ops_keep_their_operands_apart() {
        const std::vector<StepPlan> separate = many_plans(), joined = many_plans(joining_products());
        int pairs = 0, moved = 0;
        for (std::size_t p = 0; p < joined.size(); ++p) {
            const StepPlan& plan = joined[p];
            QCOMPARE(plan.provisions.joins_next.size(), plan.ops.size());
            for (std::size_t i = 0; i < plan.ops.size(); ++i) {
                if (!plan.provisions.joins_next[i]) continue;
                ++pairs;
                const std::set<TensorId> ids = operands_of_pair(plan, i);
                for (const TensorId a : ids)
                    for (const TensorId b : ids) {
                        if (a == b) continue;
                        QVERIFY2(apart(plan.tensor(a), plan.tensor(b)), plan.tensor(a).name.c_str());
                        moved += !apart(separate[p].tensor(a), separate[p].tensor(b));
                    }
            }
            const auto live = live_bytes(plan), live_separate = live_bytes(separate[p]);
            const std::int64_t bound = *std::ranges::max_element(live);
            QVERIFY(plan.arena_bytes >= bound);
            QVERIFY(bound >= *std::ranges::max_element(live_separate));
            const auto roles = bytes_by_role(plan);
            QCOMPARE(std::accumulate(roles.begin(), roles.end(), std::int64_t{0}), bound);
        }
        QVERIFY(pairs > 0);
        QVERIFY(moved > 0); // it was not so by chance
    }

    void plans_without_joined_ops_are_laid_out_as_ever() {
        BackendNeeds needs = product_scratch();
        needs.joins_next = [](const StepPlan&, std::size_t) { return false; };
        const std::vector<StepPlan> plain = many_plans(), asked = many_plans(needs);
        for (std::size_t p = 0; p < plain.size(); ++p) {
            QVERIFY(plain[p].provisions.joins_next.empty());
            QCOMPARE(asked[p].arena_bytes, plain[p].arena_bytes);
            for (std::size_t i = 0; i < plain[p].tensors.size(); ++i)
                QCOMPARE(asked[p].tensors[i].offset, plain[p].tensors[i].offset);
        }
    }

    void the_arena_is_close_to_what_must_live_at_once() {
        for (const char* name : {"small", "2.7B"})
            for (const auto recompute : {Recompute::None, Recompute::Layer}) {
                StepOptions options;
                options.seq = 1'024;
                options.recompute = recompute;
                const StepPlan plan = build_step_plan(find_model(name), options);
                const auto live = live_bytes(plan);
                const std::int64_t bound = *std::ranges::max_element(live);
                QVERIFY(plan.arena_bytes >= bound);
                QVERIFY2(static_cast<double>(plan.arena_bytes) <= 1.02 * static_cast<double>(bound), name);
                const auto roles = bytes_by_role(plan);
                QCOMPARE(std::accumulate(roles.begin(), roles.end(), std::int64_t{0}), bound);
            }
    }

    void every_tensor_is_written_before_it_is_read() {
        for (const StepPlan& plan : many_plans()) {
            std::set<TensorId> written;
            for (std::size_t i = 0; i < plan.tensors.size(); ++i)
                if (plan.tensors[i].persistent) written.insert(static_cast<TensorId>(i));
            for (const Op& op : plan.ops) {
                for (const TensorId id : op.inputs)
                    if (id != no_tensor)
                        QVERIFY2(written.contains(id),
                                 (op.path() + " reads " + plan.tensor(id).name).c_str());
                written.insert(op.outputs.begin(), op.outputs.end());
            }
        }
    }

    void views_stay_inside_their_tensors() {
        for (const StepPlan& plan : many_plans())
            for (const Op& op : plan.ops) {
                if (op.kind != OpKind::MatMul) continue;
                const auto& a = op.get<MatMulAttrs>();
                QVERIFY(last_element(a.a, a.m, a.k, a) < plan.tensor(op.inputs[0]).elements());
                QVERIFY(last_element(a.b, a.k, a.n, a) < plan.tensor(op.inputs[1]).elements());
                QVERIFY(last_element(a.c, a.m, a.n, a) < plan.tensor(op.outputs[0]).elements());
            }
    }

    void gradients_live_to_the_end_and_parameters_cover_the_model() {
        for (const StepPlan& plan : many_plans()) {
            std::int64_t elements = 0;
            for (const Parameter& p : plan.parameters) {
                elements += p.elements();
                QVERIFY(p.first_element + p.elements() <= plan.tensor(p.tensor).elements());
                if (plan.options.mode == Mode::Forward) continue;
                QCOMPARE(plan.tensor(p.gradient).elements(), plan.tensor(p.tensor).elements());
                QCOMPARE(plan.tensor(p.gradient).last_op, static_cast<int>(plan.ops.size()) - 1);
            }
            QCOMPARE(elements, parameter_count(plan));
        }
    }

    void recompute_and_fused_attention_save_memory() {
        StepOptions options;
        options.seq = 512;
        const auto peak = [&](Attention attention, Recompute recompute) {
            options.attention = attention;
            options.recompute = recompute;
            return build_step_plan(find_model("small"), options).arena_bytes;
        };
        const auto plain = peak(Attention::Materialized, Recompute::None);
        QVERIFY(peak(Attention::Fused, Recompute::None) < plain);
        QVERIFY(peak(Attention::Materialized, Recompute::Layer) < plain);
        QVERIFY(peak(Attention::Fused, Recompute::Layer) < peak(Attention::Fused, Recompute::None));
    }

    void workspaces_belong_to_one_op() {
        for (const StepPlan& plan : many_plans(joining_products()))
            for (std::size_t i = 0; i < plan.ops.size(); ++i) {
                const Op& op = plan.ops[i];
                QCOMPARE(op.workspace != no_tensor, op.kind == OpKind::MatMul);
                if (op.workspace == no_tensor) continue;
                QVERIFY(plan.tensor(op.workspace).bytes() >= 1'000);
                QCOMPARE(plan.tensor(op.workspace).first_op, static_cast<int>(i));
                QCOMPARE(plan.tensor(op.workspace).last_op, static_cast<int>(i));
            }
    }

    /// What a backend keeps for itself lies in the arena like all else.
    void constants_are_part_of_the_arena() {
        const auto plan_with = [](std::int64_t bytes) {
            StepOptions options;
            options.seq = 8;
            BackendNeeds needs = product_scratch();
            needs.constant_bytes = [bytes](const StepPlan&) { return bytes; };
            return build_step_plan(find_model("tiny"), options, needs);
        };
        const StepPlan with = plan_with(1'001), without = plan_with(0);
        QCOMPARE(without.provisions.constants, no_tensor);
        const Tensor& constants = with.tensor(with.provisions.constants);
        QVERIFY(constants.persistent && constants.bytes() >= 1'001);
        QCOMPARE(with.arena_bytes, without.arena_bytes + 1'024);
        QCOMPARE(bytes_by_role(with)[static_cast<std::size_t>(Role::Workspace)] -
                     bytes_by_role(without)[static_cast<std::size_t>(Role::Workspace)],
                 1'024);
    }

    void phases_add_up_to_the_step() {
        for (const StepPlan& plan : many_plans()) {
            double by_phase = 0;
            std::size_t parts = 0; // phases that are told in parts, as forward/attention
            for (const auto& [phase, cost] : cost_by_phase(plan, 2)) {
                by_phase += cost.flops;
                const auto strokes = std::count(phase.begin(), phase.end(), '/');
                QVERIFY2(strokes <= 1, phase.c_str());
                parts += strokes == 1 ? 1 : 0;
            }
            QVERIFY(parts >= 3);
            QCOMPARE(by_phase, cost_of(plan).flops);
            QCOMPARE(cost_by_phase(plan, 1).size(), static_cast<std::size_t>(plan.options.mode) + 1);
        }
    }

    void streams_are_the_published_generators() {
        // splitmix64's third output from state 0 is finaliser(3 * G); FNV-1a's published vectors.
        QCOMPARE(splitmix64_mix(3 * 0x9E3779B97F4A7C15ULL), std::uint64_t{0x06C45D188009454FULL});
        QCOMPARE(fnv1a64(""), std::uint64_t{0xCBF29CE484222325ULL});
        QCOMPARE(fnv1a64("foobar"), std::uint64_t{0x85944171F73967E8ULL});
        const ValueStream stream(7, "tokens");
        for (std::uint64_t i = 0; i < 1'000; ++i)
            QVERIFY(stream.unit(i) >= 0 && stream.unit(i) < 1);
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "test_plan.moc"
