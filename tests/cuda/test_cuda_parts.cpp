#include "cuda/algorithm_cache.h"
#include "cuda/host_values.h"

#include <QtTest>

#include <cmath>
#include <fstream>

using namespace stepscope;
using namespace stepscope::cuda;

/// Parts of the CUDA backend that need no device.
class TestCudaParts : public QObject {
    Q_OBJECT

private slots:
    void bf16_rounds_to_nearest_even() {
        const auto rounded = [](float x) { return float_of_bf16(bf16_bits(x)); };
        QCOMPARE(rounded(1.0f), 1.0f);
        QCOMPARE(rounded(1.00390625f), 1.0f);      // a tie: to even, down
        QCOMPARE(rounded(1.01171875f), 1.015625f); // a tie: to even, up
        QCOMPARE(rounded(-3.1415927f), -3.140625f);
        QVERIFY(std::isinf(rounded(3.4e38f)));
        QVERIFY(std::isnan(rounded(std::nanf(""))));
    }

    void encoded_values_come_back() {
        const std::vector<double> values = {0.0, -1.5, 96.0};
        for (const DType type : {DType::F64, DType::F32, DType::BF16})
            QCOMPARE(decode(type, encode(type, values)), values);
        const std::vector<double> integers = {3.0, -7.0, 50'256.0};
        QCOMPARE(decode(DType::I32, encode(DType::I32, integers)), integers);
    }

    void cache_keeps_algorithms_and_rates() {
        const QTemporaryDir directory;
        const std::filesystem::path file = directory.filePath("deeper/cache.txt").toStdString();
        const AlgorithmBytes algorithm = {1, 2, 3, 0xFFFFFFFFFFFFFFFFULL, 5, 6, 7, 8};
        {
            AlgorithmCache cache(file);
            QVERIFY(!cache.find("product"));
            cache.put("product", algorithm, 1e-5);
            cache.put_rates("bf16", {7.9e14, 4.3e12});
            cache.save();
        }
        const AlgorithmCache cache(file);
        QVERIFY(cache.find("product") == algorithm);
        QCOMPARE(cache.find_rates("bf16")->flops, 7.9e14);
        QVERIFY(!cache.find_rates("fp32"));
    }

    void damaged_cache_is_passed_over() {
        const QTemporaryDir directory;
        const std::filesystem::path file = directory.filePath("cache.txt").toStdString();
        AlgorithmCache whole(file);
        for (int i = 0; i < 3; ++i)
            whole.put("product " + std::to_string(i), {1, 2, 3, 4, 5, 6, 7, 8}, 1e-6);
        whole.save();
        std::string text;
        {
            std::ifstream in(file);
            text.assign(std::istreambuf_iterator<char>(in), {});
        }
        const auto known = [&](const std::string& content) {
            std::ofstream(file) << content;
            const AlgorithmCache cache(file);
            int count = 0;
            for (int i = 0; i < 3; ++i)
                count += cache.find("product " + std::to_string(i)).has_value();
            return count;
        };
        QCOMPARE(known(text), 3);
        QCOMPARE(known("something else\n" + text), 0);
        QCOMPARE(known(""), 0);
        QCOMPARE(known(text + "algorithm\tproduct 3\tnot a number\n"), 3);
        for (std::size_t cut = 0; cut < text.size(); cut += 7)
            QVERIFY(known(text.substr(0, cut)) <= 3);
        const AlgorithmCache nowhere(std::filesystem::path("/dev/null/cache.txt"));
        nowhere.save(); // must not throw
        QVERIFY(!nowhere.find("product 0"));
    }

    void equal_products_have_equal_keys() {
        MatMulProblem a;
        a.m = 8;
        a.n = 16;
        a.k = 32;
        a.a.ld = 32;
        a.b.ld = 16;
        a.c.ld = 16;
        MatMulProblem b = a;
        QCOMPARE(a.key(), b.key());
        b.b = {.ld = 32, .transposed = true};
        QVERIFY(a.key() != b.key());
        b = a;
        b.compute = MatMulCompute::Tf32;
        QVERIFY(a.key() != b.key());
        QCOMPARE(a.span_a(), 8 * 32);
    }

    /// One batch where the strides of both levels allow it, else a loop over the outer one.
    void batches_join_where_they_can() {
        PlanWriter writer({}, {});
        const TensorId x = writer.add_tensor("x", {2, 3, 4, 4}, DType::F32, Role::Activation);
        const MatrixView joined{.ld = 4, .outer_stride = 48, .inner_stride = 16};
        const MatrixView apart{.ld = 12, .outer_stride = 96, .inner_stride = 4};
        const MatMulAttrs together{
            .m = 4, .n = 4, .k = 4, .outer = 2, .inner = 3, .a = joined, .b = joined, .c = joined};
        MatMulAttrs split = together;
        split.a = apart;
        writer.add_op(OpKind::MatMul, {x, x}, {x}, together);
        writer.add_op(OpKind::MatMul, {x, x}, {x}, split);
        const StepPlan& plan = writer.plan();
        const MatMulLoop one = matmul_loop(plan, plan.ops[0]);
        QCOMPARE(one.turns, 1);
        QCOMPARE(one.problem.batch, 6);
        const MatMulLoop two = matmul_loop(plan, plan.ops[1]);
        QCOMPARE(two.turns, 2);
        QCOMPARE(two.problem.batch, 3);
        QCOMPARE(two.stride_a, 96);
        QCOMPARE(two.problem.align_a, 16);
    }
};

QTEST_GUILESS_MAIN(TestCudaParts)
#include "test_cuda_parts.moc"
