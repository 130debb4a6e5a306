#include "cuda/algorithm_cache.h"
#include "cuda/host_values.h"
#include "cuda/schedule.h"

#include <QtTest>

#include <cmath>
#include <fstream>
#include <random>

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

    /// A late launch runs beside what touches other bytes, and is waited for by what touches its own.
    void late_launches_pass_only_what_they_do_not_touch() {
        const auto read = [](std::int64_t begin, std::int64_t end) { return ByteRange{begin, end, false}; };
        const auto written = [](std::int64_t begin, std::int64_t end) { return ByteRange{begin, end, true}; };
        const std::vector<Placeable> launches = {
            {{written(0, 10)}, false},                // 0 makes x
            {{read(0, 10), written(20, 30)}, true},   // 1 reads x, late
            {{read(0, 10), written(30, 40)}, false},  // 2 reads x: beside 1
            {{read(30, 40), written(10, 20)}, false}, // 3 touches nothing of 1
            {{read(10, 20), written(0, 5)}, false},   // 4 overwrites x: after 1
            {{read(30, 35), written(40, 50)}, true},  // 5 reads what 2 made, late
            {{read(0, 5), written(50, 60)}, false},   // 6
        };
        const Schedule schedule = schedule_launches(launches, true);
        const auto stream = [&](std::size_t i) { return schedule.places[i].stream; };
        const auto waits = [&](std::size_t i) {
            return schedule.places[i].waits_for ? static_cast<int>(*schedule.places[i].waits_for) : -1;
        };
        QCOMPARE(stream(0), 0);
        QCOMPARE(stream(1), 1);
        QCOMPARE(waits(1), 0);
        QCOMPARE(stream(2), 0);
        QCOMPARE(waits(2), -1);
        QCOMPARE(waits(3), -1);
        QCOMPARE(waits(4), 1);
        QCOMPARE(waits(5), 2);
        QCOMPARE(waits(6), -1);
        QVERIFY(schedule.places[1].awaited && schedule.places[0].awaited && !schedule.places[3].awaited);
        QVERIFY(schedule.last_of_side == std::size_t{5});
        QVERIFY(schedule.places[5].awaited);

        const Schedule serial = schedule_launches(launches, false);
        for (const Schedule::Place& place : serial.places)
            QVERIFY(place.stream == 0 && !place.waits_for);
    }

    /// Whatever overlaps in bytes is ordered, through its stream or through waits, in any plan.
    void conflicting_launches_are_ordered() {
        std::mt19937 random(3);
        for (int trial = 0; trial < 200; ++trial) {
            std::vector<Placeable> launches(40);
            for (Placeable& launch : launches) {
                launch.may_run_late = random() % 3 == 0;
                for (int r = 0; r < 3; ++r) {
                    const auto begin = static_cast<std::int64_t>(random() % 60);
                    const auto length = static_cast<std::int64_t>(random() % 8);
                    launch.bytes.push_back({begin, begin + 1 + length, random() % 3 == 0});
                }
            }
            const Schedule schedule = schedule_launches(launches, true);
            // done[i][j]: launch j is known to be done when launch i starts
            std::vector<std::vector<bool>> done(launches.size(), std::vector<bool>(launches.size()));
            int last[2] = {-1, -1};
            for (std::size_t i = 0; i < launches.size(); ++i) {
                const Schedule::Place& place = schedule.places[i];
                const auto after = [&](std::size_t j) {
                    done[i][j] = true;
                    for (std::size_t k = 0; k < j; ++k)
                        done[i][k] = done[i][k] || done[j][k];
                };
                if (last[place.stream] >= 0) after(static_cast<std::size_t>(last[place.stream]));
                if (place.waits_for) after(*place.waits_for);
                last[place.stream] = static_cast<int>(i);
                for (std::size_t j = 0; j < i; ++j)
                    for (const ByteRange& a : launches[i].bytes)
                        for (const ByteRange& b : launches[j].bytes)
                            if ((a.written || b.written) && a.begin < b.end && b.begin < a.end)
                                QVERIFY(done[i][j]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCudaParts)
#include "test_cuda_parts.moc"
