#include "plan/counts/cost.h"
#include "plan/op_traits.h"
#include "plan/plan_writer.h"

#include <QtTest>

#include <functional>
#include <map>
#include <set>
#include <stdexcept>
#include <string>

using namespace stepscope;

namespace {

/// A plan to write wrong ops into: four tensors of one shape.
struct Scratch {
    PlanWriter writer{{}, {}};
    std::vector<TensorId> x;
    Scratch() {
        for (const char* name : {"a", "b", "c", "d"})
            x.push_back(writer.add_tensor(name, {6, 4}, DType::F32, Role::Activation));
    }
};

std::string refusal_of(const std::function<void(Scratch&)>& write) {
    Scratch scratch;
    try {
        write(scratch);
    } catch (const std::invalid_argument& error) {
        return error.what();
    }
    return "accepted";
}

void compare_refusal(const std::string& refusal, const char* expected) {
    QVERIFY2(refusal.find(expected) != std::string::npos, refusal.c_str());
}

} // namespace

class TestOpTable : public QObject {
    Q_OBJECT

private slots:
    void every_kind_has_its_own_row_and_name() {
        std::set<std::string> names;
        for (const OpTraits& row : op_table()) {
            QVERIFY(&traits_of(row.kind) == &row);
            QCOMPARE(name_of(row.kind), row.name);
            QVERIFY2(names.insert(row.name).second, row.name);
            QVERIFY(row.inputs.size() > 0 && row.outputs.size() > 0);
        }
        QVERIFY_THROWS_EXCEPTION(std::logic_error, traits_of(static_cast<OpKind>(op_table().size())));
    }

    /// By the name that a log has, of each kind its own row: some names begin with those of others.
    void a_row_is_found_by_its_name_with_any_purpose() {
        for (const OpTraits& row : op_table())
            for (const char* const purpose : {"", "_weight_gradient", "_of_a_version_to_come"})
                QVERIFY2(find_traits(std::string(row.name) + purpose) == &row, row.name);
        for (const char* const name : {"", "mat", "matmuls", "_matmul", "fused", "convolution"})
            QVERIFY2(find_traits(name) == nullptr, name);
    }

    /// What an output may be written over stands among the inputs.
    void places_name_inputs() {
        for (const OpTraits& row : op_table())
            for (const OperandTraits& output : row.outputs)
                for (const char* place : output.may_be) {
                    if (place == nullptr) continue;
                    const bool found =
                        std::any_of(row.inputs.begin(), row.inputs.end(), [&](const OperandTraits& input) {
                            return std::string(input.name) == place;
                        });
                    QVERIFY2(found, row.name);
                }
    }

    void wrong_ops_are_refused() {
        using enum OpKind;
        compare_refusal(refusal_of([](Scratch& s) { s.writer.add_op(Cast, {s.x[0]}, {}); }),
                        "op cast lacks dst among its outputs");
        compare_refusal(refusal_of([](Scratch& s) { s.writer.add_op(SwiGlu, {no_tensor}, {s.x[0]}); }),
                        "op swiglu lacks h among its inputs");
        compare_refusal(refusal_of([](Scratch& s) {
                            s.writer.add_op(Mean, {s.x[0], s.x[1]}, {s.x[2]});
                        }),
                        "op mean has 2 inputs, and takes 1 at most");
        compare_refusal(refusal_of([](Scratch& s) { s.writer.add_op(Mean, {s.x[0]}, {99}); }),
                        "op mean has as loss a tensor that the plan does not have");
        compare_refusal(refusal_of([](Scratch& s) {
                            s.writer.add_op(RmsNorm, {s.x[0], s.x[1]}, {s.x[2], s.x[3]});
                        }),
                        "op rms_norm does not carry the attributes of its kind");
        compare_refusal(refusal_of([](Scratch& s) { s.writer.add_op(Cast, {s.x[0]}, {s.x[0]}); }),
                        "op cast would write dst over its input src");
        compare_refusal(refusal_of([](Scratch& s) {
                            s.writer.add_op(SwiGluBackward, {s.x[0], s.x[1]}, {s.x[0], s.x[2]});
                        }),
                        "op swiglu_backward changes dg in place");
        compare_refusal(
            refusal_of([](Scratch& s) {
                s.writer.add_op(AddRmsNorm, {s.x[0], s.x[1], s.x[2]}, {s.x[1], s.x[3], s.x[2]}, NormAttrs{});
            }),
            "op add_rms_norm would write sum over its input delta");
    }

    void what_a_row_leaves_open_is_accepted() {
        using enum OpKind;
        QCOMPARE(refusal_of([](Scratch& s) {
                     const auto& x = s.x;
                     const TensorId y = s.writer.add_tensor("y", {6, 4}, DType::F32, Role::Activation);
                     s.writer.add_op(AddRmsNorm, {x[0], x[1], x[2]}, {x[0], x[3], y}, NormAttrs{});
                     for (const TensorId residual : {no_tensor, y})
                         s.writer.add_op(RmsNormBackward, {x[0], x[1], x[2], x[3], residual},
                                         {residual == y ? y : x[0],
                                          s.writer.add_tensor("dw", {4}, DType::F32, Role::Gradient)},
                                         NormAttrs{});
                     s.writer.add_op(CrossEntropy, {x[0], x[1]}, {x[2]}, CrossEntropyAttrs{false});
                     s.writer.add_op(CrossEntropy, {x[0], x[1]}, {x[2], x[0]}, CrossEntropyAttrs{true});
                 }),
                 std::string("accepted"));
    }

    /// A breakdown tells the two products of a linear layer's backward apart, and nothing else.
    void purposes_of_products() {
        Scratch s;
        const TensorId gradient = s.writer.add_tensor("gradient", {4, 4}, DType::F32, Role::Gradient);
        const auto product = [&](TensorId out, Pass pass, const char* phase) {
            Op& op =
                s.writer.add_op(OpKind::MatMul, {s.x[0], s.x[1]}, {out}, MatMulAttrs{.m = 4, .n = 4, .k = 6});
            op.pass = pass;
            op.phase = phase;
            return name_with_purpose(s.writer.plan(), op);
        };
        QCOMPARE(product(s.x[2], Pass::Forward, "ffn/w2"), std::string("matmul"));
        QCOMPARE(product(s.x[2], Pass::Backward, "ffn/w2"), std::string("matmul_input_gradient"));
        QCOMPARE(product(gradient, Pass::Backward, "ffn/w2"), std::string("matmul_weight_gradient"));
        QCOMPARE(product(s.x[2], Pass::Backward, "recompute/ffn/w2"), std::string("matmul"));
        QCOMPARE(name_with_purpose(s.writer.plan(), s.writer.add_op(OpKind::Cast, {s.x[0]}, {s.x[1]})),
                 std::string("cast"));
    }

    /// By kind, worked out by hand for tensors of other sizes each.
    void arithmetic_of_every_kind() {
        using enum OpKind;
        PlanWriter w({}, {});
        const auto t = [&](std::vector<std::int64_t> shape) {
            return w.add_tensor("t", std::move(shape), DType::F32, Role::Activation);
        };
        const AttentionAttrs attention{.batch = 2, .seq = 7, .heads = 3, .head_dim = 5};
        const TensorId x = t({6, 4});
        const TensorId y = t({6, 4});
        const TensorId row = t({6});
        const TensorId weight = t({4});
        std::map<OpKind, double> expected;
        const auto expect = [&](const Op& op, double flops) {
            expected[op.kind] = flops;
            const Cost cost = cost_of(w.plan(), op);
            QVERIFY2(cost.flops == flops,
                     qPrintable(QString("%1: %2").arg(name_of(op.kind)).arg(cost.flops)));
        };
        expect(w.add_op(Cast, {x}, {y}), 0);
        expect(w.add_op(Embedding, {row, t({100, 4})}, {x}), 0);
        expect(w.add_op(RmsNorm, {x, weight}, {y, row}, NormAttrs{}), 4.0 * 24);
        expect(w.add_op(AddRmsNorm, {x, y, weight}, {t({6, 4}), t({6, 4}), row}, NormAttrs{}), 5.0 * 24);
        expect(w.add_op(MatMul, {x, y}, {t({2, 3})}, MatMulAttrs{.m = 2, .n = 3, .k = 5}), 60);
        const TensorId qkv = t({2, 7, 3, 3, 5});
        expect(w.add_op(Rope, {qkv}, {qkv}, RopeAttrs{}), 3.0 * 420);
        const TensorId scores = t({2, 3, 7, 7});
        const TensorId dscores = t({2, 3, 7, 7});
        expect(w.add_op(CausalSoftmax, {scores}, {scores}, attention), 5.0 * 294);
        expect(w.add_op(CausalSoftmaxBackward, {scores, dscores}, {dscores}, attention), 4.0 * 294);
        const TensorId o = t({2, 7, 15});
        const TensorId lse = t({2, 3, 7});
        expect(w.add_op(FusedAttention, {qkv}, {o, lse}, attention), 2.0 * 6 * 49 * 5);
        expect(
            w.add_op(FusedAttentionBackward, {qkv, o, lse, t({2, 7, 15})}, {t({2, 7, 3, 3, 5})}, attention),
            5.0 * 6 * 49 * 5);
        const TensorId h = t({6, 8});
        expect(w.add_op(SwiGlu, {h}, {x}), 5.0 * 24);
        expect(w.add_op(SwiGluBackward, {h, x}, {h, x}), 11.0 * 24);
        const TensorId logits = t({6, 50});
        expect(w.add_op(CrossEntropy, {logits, row}, {t({6})}, CrossEntropyAttrs{false}), 5.0 * 300);
        expect(w.add_op(Mean, {row}, {t({1})}), 6);
        expect(w.add_op(RmsNormBackward, {x, y, weight, row, no_tensor}, {t({6, 4}), t({4})}, NormAttrs{}),
               9.0 * 24);
        expect(w.add_op(EmbeddingBackward, {row, x}, {t({100, 4})}), 24);
        const TensorId count = t({1});
        expect(w.add_op(AdamW, {x}, {y, t({6, 4}), t({6, 4}), count}, AdamWAttrs{}), 14.0 * 24);
        expect(w.add_op(AdvanceStep, {count}, {count}), 0);
        QCOMPARE(expected.size(), op_table().size());
    }

    /// Where an op touches less than its tensors hold.
    void bytes_of_what_is_touched() {
        Scratch s;
        PlanWriter& w = s.writer;
        const TensorId tokens = w.add_tensor("tokens", {6}, DType::I32, Role::Input);
        const TensorId table = w.add_tensor("table", {1'000, 4}, DType::F32, Role::Parameter);
        QCOMPARE(cost_of(w.plan(), w.add_op(OpKind::Embedding, {tokens, table}, {s.x[0]})).bytes,
                 4.0 * (6 + 24 + 24)); // tokens, their rows, the result
        const TensorId qkv = w.add_tensor("qkv", {2, 5, 3, 2, 4}, DType::BF16, Role::Activation);
        const Cost rope = cost_of(w.plan(), w.add_op(OpKind::Rope, {qkv}, {qkv}, RopeAttrs{}));
        QCOMPARE(rope.bytes, 2.0 * 2 * 160); // q and k, read and written
        QCOMPARE(rope.flops, 3.0 * 160);
        const Cost product =
            cost_of(w.plan(), w.add_op(OpKind::MatMul, {s.x[0], s.x[1]}, {s.x[2]},
                                       MatMulAttrs{.m = 2, .n = 3, .k = 5, .outer = 2, .inner = 7}));
        QCOMPARE(product.bytes, 4.0 * 14 * (10 + 15 + 6));
        QCOMPARE(product.flops, 14.0 * 60);
    }
};

QTEST_GUILESS_MAIN(TestOpTable)
#include "test_op_table.moc"
