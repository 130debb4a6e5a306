#include "cuda/clock_counter.h"
#include "cuda/launch/fusion.h"
#include "cuda/launch/needs.h"
#include "cuda/launch/op_launcher.h"
#include "cuda/launch/schedule.h"
#include "cuda/runtime/check.h"
#include "cuda/runtime/host_values.h"
#include "cuda/tuning/fused_search.h"
#include "cuda/tuning/tuning_cache.h"
#include "plan/build.h"
#include "plan/plan_writer.h"

#include <QtTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <fstream>
#include <random>
#include <sys/stat.h>
#include <thread>

using namespace stepscope;
using namespace stepscope::cuda;

namespace {

/// A Hopper device, which need not be there.
DeviceTraits hopper(Fusion fusion = Fusion::Always) {
    DeviceTraits traits;
    traits.device = {.compute_capability = 90, .multiprocessors = 132, .shared_bytes = 227 * 1024};
    traits.fusion = fusion;
    return traits;
}

constexpr int layers = 3;
const ModelShape shape{
    .name = "shape", .d_model = 48, .d_ff = 136, .layers = layers, .heads = 3, .vocab = 101};

StepOptions options_of(Mode mode, Precision precision = Precision::Bf16,
                       Recompute recompute = Recompute::None) {
    StepOptions options;
    options.batch = 3;
    options.seq = 7;
    options.mode = mode;
    options.precision = precision;
    options.recompute = recompute;
    return options;
}

StepPlan step_of(const DeviceTraits& traits, const StepOptions& options, const ModelShape& model = shape) {
    return build_step_plan(model, options, launch_needs(traits));
}

std::vector<ProductFusion> fusions(const StepPlan& plan, const DeviceTraits& traits) {
    std::vector<ProductFusion> all;
    for (std::size_t op = 0; op < plan.ops.size(); ++op)
        if (const auto fusion = product_fusion(plan, op, traits)) all.push_back(*fusion);
    return all;
}

int turning_back(const StepPlan& plan, const DeviceTraits& traits) {
    int count = 0;
    for (std::size_t op = 0; op < plan.ops.size(); ++op)
        count += attention_turns_back(plan, op, traits);
    return count;
}

} // namespace

/// Parts of the CUDA backend that need no device.
class TestCudaParts : public QObject {
    Q_OBJECT

private slots:
    /// The median of 1000, 2000 and 3000 MHz; what one reading lacks, or is too near, does not count.
    void a_clock_is_what_was_counted_over_the_time() {
        const std::vector<ClockReading> first = {{1'000, 500}, {0, 1'000}, {7, 2'000},
                                                 {5, 0},       {0, 10},    {0, 10}};
        const std::vector<ClockReading> second = {
            {201'000, 200'500}, {400'000, 201'000}, {600'007, 202'000}, {9, 900'000}, {0, 0},
            {90'000, 1'000}};
        QCOMPARE(clock_mhz_between(first, second), std::optional(2000.0));
        QCOMPARE(clock_mhz_between(first, first), std::optional<double>());
        QCOMPARE(clock_mhz_between({}, second), std::optional<double>());
    }

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

    /// A refused allocation is a result, a lost device costs its context, all else fails the cell.
    void errors_are_told_apart() {
        QVERIFY_THROWS_EXCEPTION(OutOfMemory, STEPSCOPE_CHECK(cudaErrorMemoryAllocation));
        QVERIFY_THROWS_EXCEPTION(OutOfMemory, STEPSCOPE_CHECK(CUBLAS_STATUS_ALLOC_FAILED));
        QVERIFY_THROWS_EXCEPTION(DeviceLost, STEPSCOPE_CHECK(cudaErrorIllegalAddress));
        const auto message_of = [](auto code) -> std::string {
            try {
                STEPSCOPE_CHECK(code);
            } catch (const DeviceLost&) {
                return "lost";
            } catch (const BackendError& error) {
                return error.what();
            }
            return {};
        };
        const std::string status = message_of(CUBLAS_STATUS_NOT_SUPPORTED);
        QVERIFY2(status.find("CUBLAS_STATUS_NOT_SUPPORTED") != std::string::npos, status.c_str());
        const std::string image = message_of(cudaErrorNoKernelImageForDevice);
        QVERIFY2(image.find("CMAKE_CUDA_ARCHITECTURES") != std::string::npos, image.c_str());
        STEPSCOPE_CHECK(cudaSuccess);
        STEPSCOPE_CHECK(CUBLAS_STATUS_SUCCESS);
    }

    void cache_keeps_algorithms_and_rates() {
        const QTemporaryDir directory;
        const std::filesystem::path file = directory.filePath("deeper/cache.txt").toStdString();
        const AlgorithmBytes algorithm = {1, 2, 3, 0xFFFFFFFFFFFFFFFFULL, 5, 6, 7, 8};
        {
            TuningCache cache(file);
            QVERIFY(!cache.find("product"));
            cache.put("product", algorithm, 1e-5);
            cache.put_rates("bf16", {7.9e14, 4.3e12});
            cache.save();
        }
        const TuningCache cache(file);
        QVERIFY(cache.find("product") == algorithm);
        QCOMPARE(cache.find_rates("bf16")->flops, 7.9e14);
        QVERIFY(!cache.find_rates("fp32"));
    }

    /// Exactly: a run that reads them decides as the one did that measured them.
    void cache_keeps_times_of_fused_products() {
        const QTemporaryDir directory;
        const std::filesystem::path file = directory.filePath("cache.txt").toStdString();
        const FusedProblem near_tie{.m = 8, .n = 16, .k = 24};
        const FusedTimes times{1.23451e-5, 1.23452e-5};
        {
            TuningCache cache(file);
            QVERIFY(!cache.find_fused(near_tie.key()));
            cache.put_fused(near_tie.key(), times);
            cache.save();
        }
        std::string line;
        {
            std::ifstream in(file);
            while (!line.starts_with("fused"))
                QVERIFY(std::getline(in, line));
        }
        const std::string kind = line.substr(0, line.find('\t'));
        std::ofstream(file, std::ios::app) << kind << "\tone number\t1e-5\n"
                                           << kind << "\tno time\t0\t1e-5\n"
                                           << "fused by other kernels\tother\t1e-5\t2e-5\n"
                                           << kind << "\tlast\t1e-5\t2e-5\n";
        const TuningCache cache(file);
        const auto found = cache.find_fused(near_tie.key());
        QVERIFY(found);
        QCOMPARE(found->fused, times.fused);
        QCOMPARE(found->apart, times.apart);
        QVERIFY(is_fused(near_tie, hopper(Fusion::Measured), cache));
        for (const char* passed_over : {"one number", "no time", "other"})
            QVERIFY2(!cache.find_fused(passed_over), passed_over);
        QVERIFY(cache.find_fused("last"));
    }

    /// Threads that look up, put and save at once; what was put last stays.
    void cache_is_shared_by_threads() {
        const QTemporaryDir directory;
        const std::filesystem::path file = directory.filePath("cache.txt").toStdString();
        constexpr std::uint64_t threads = 4, keys = 100;
        const auto key = [](std::uint64_t i) { return "product " + std::to_string(i); };
        {
            TuningCache cache(file);
            std::atomic<int> lost = 0;
            std::vector<std::jthread> all;
            for (std::uint64_t thread = 0; thread < threads; ++thread)
                all.emplace_back([&, thread] {
                    for (std::uint64_t i = 0; i < keys; ++i) {
                        const std::string own = key(thread * keys + i);
                        cache.put(own, {thread, i}, 1e-6);
                        lost += cache.find(own) != AlgorithmBytes{thread, i};
                        cache.put_fused("shared", {1e-5, 2e-5});
                        lost += !cache.find_fused("shared");
                        if (i % 10 == 9) cache.save();
                    }
                });
            all.clear();
            QCOMPARE(lost.load(), 0);
            cache.put(key(0), {7}, 1e-6);
            cache.save();
        }
        QCOMPARE(std::distance(std::filesystem::directory_iterator(file.parent_path()), {}),
                 std::ptrdiff_t{1});
        const TuningCache cache(file);
        QVERIFY(cache.find(key(0)) == AlgorithmBytes{7});
        for (std::uint64_t i = 1; i < threads * keys; ++i)
            QVERIFY2(cache.find(key(i)) == (AlgorithmBytes{i / keys, i % keys}), key(i).c_str());
    }

    void damaged_cache_is_passed_over() {
        const QTemporaryDir directory;
        const std::filesystem::path file = directory.filePath("cache.txt").toStdString();
        TuningCache whole(file);
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
            const TuningCache cache(file);
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
        const TuningCache nowhere(std::filesystem::path("/dev/null/cache.txt"));
        nowhere.save(); // must not throw
        QVERIFY(!nowhere.find("product 0"));
    }

    void what_cannot_have_been_measured_is_passed_over() {
        const QTemporaryDir directory;
        const std::filesystem::path file = directory.filePath("cache.txt").toStdString();
        TuningCache(file).save();
        std::ofstream(file, std::ios::app) << "rates\tfp32\t1e99\t1e12\n"
                                           << "rates\ttf32\t1e14\t-1\n"
                                           << "rates\tfp64\tnan\t1e12\n"
                                           << "rates\tmixed\t1e14\t1e12\tmore\n"
                                           << "rates\tbf16\t1e14\t1e12\n"
                                           << "algorithm\tlong\t1e-6\t1 2 3 4 5 6 7 8 9\n"
                                           << "algorithm\tnever\t-1\t1 2 3 4 5 6 7 8\n";
        const TuningCache cache(file);
        QVERIFY(cache.find_rates("bf16"));
        for (const char* passed_over : {"fp32", "tf32", "fp64", "mixed"})
            QVERIFY2(!cache.find_rates(passed_over), passed_over);
        QVERIFY(!cache.find("long") && !cache.find("never"));
    }

    void a_pipe_is_no_cache() {
        const QTemporaryDir directory;
        const std::filesystem::path pipe = directory.filePath("cache.txt").toStdString();
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        const TuningCache cache(pipe); // would wait for ever
        cache.save();
        QVERIFY(std::filesystem::is_fifo(pipe));
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
        const TensorId y = writer.add_tensor("y", {2, 3, 4, 4}, DType::F32, Role::Activation);
        const MatrixView joined{.ld = 4, .outer_stride = 48, .inner_stride = 16};
        const MatrixView apart{.ld = 12, .outer_stride = 96, .inner_stride = 4};
        const MatMulAttrs together{
            .m = 4, .n = 4, .k = 4, .outer = 2, .inner = 3, .a = joined, .b = joined, .c = joined};
        MatMulAttrs split = together;
        split.a = apart;
        writer.add_op(OpKind::MatMul, {x, x}, {y}, together);
        writer.add_op(OpKind::MatMul, {x, x}, {y}, split);
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

    void swiglu_runs_with_the_product_before_it() {
        if (!fused_kernels_compiled()) QSKIP("this build has no kernels for Hopper");
        const DeviceTraits traits = hopper();
        const StepPlan forward = step_of(traits, options_of(Mode::Forward));
        for (const ProductFusion& f : fusions(forward, traits)) {
            QVERIFY(f.problem.kind == FusedKind::SwiGlu);
            QVERIFY(!f.problem.keeps_h); // nothing reads it again
            QCOMPARE(f.problem.m, 21);
            QCOMPARE(f.problem.n, 136);
            QCOMPARE(f.problem.k, 48);
            QCOMPARE(forward.tensor(f.h).shape.back(), 2 * 136);
            QCOMPARE(forward.tensor(f.g).shape.back(), 136);
            QCOMPARE(forward.tensor(f.b).shape, (std::vector<std::int64_t>{2 * 136, 48}));
        }
        QCOMPARE(fusions(forward, traits).size(), std::size_t{layers});
        QCOMPARE(fused_problems(forward, traits).size(), std::size_t{1});

        const StepPlan both = step_of(traits, options_of(Mode::ForwardBackward));
        int of_kind[2] = {0, 0};
        for (const ProductFusion& f : fusions(both, traits)) {
            ++of_kind[static_cast<int>(f.problem.kind)];
            QVERIFY(f.problem.keeps_h); // the backward reads it
        }
        QCOMPARE(of_kind[static_cast<int>(FusedKind::SwiGlu)], layers);
        QCOMPARE(of_kind[static_cast<int>(FusedKind::SwiGluBackward)], layers);
        QCOMPARE(fused_problems(both, traits).size(), std::size_t{2});

        // Layers that are computed again keep no h in the forward, and stop before SwiGLU in the backward.
        const StepPlan again = step_of(traits, options_of(Mode::Train, Precision::Mixed, Recompute::Layer));
        for (const ProductFusion& f : fusions(again, traits))
            QCOMPARE(f.problem.keeps_h, f.problem.kind == FusedKind::SwiGluBackward);
        QCOMPARE(fusions(again, traits).size(), std::size_t{2 * layers});
    }

    /// A fused product is measured against the product that the step would run.
    void the_product_apart_is_the_one_of_the_plan() {
        if (!fused_kernels_compiled()) QSKIP("this build has no kernels for Hopper");
        const DeviceTraits traits = hopper(Fusion::Measured);
        const StepPlan plan = step_of(traits, options_of(Mode::ForwardBackward));
        const std::vector<MatMulProblem> products = matmul_problems(plan);
        for (const FusedProblem& problem : fused_problems(plan, traits))
            QCOMPARE(std::ranges::count(products, product_of(problem).key(), &MatMulProblem::key), 1);
    }

    void nothing_is_fused_that_has_no_kernel() {
        const StepOptions options = options_of(Mode::ForwardBackward);
        const auto count = [](const DeviceTraits& traits, const StepPlan& plan) {
            return fusions(plan, traits).size();
        };
        const DeviceTraits never = hopper(Fusion::Never);
        QCOMPARE(count(never, step_of(never, options)), std::size_t{0});
        for (const int capability : {80, 89, 100, 120}) {
            DeviceTraits other = hopper();
            other.device.compute_capability = capability;
            QCOMPARE(count(other, step_of(other, options)), std::size_t{0});
        }
        for (const Precision precision : {Precision::Fp32, Precision::Tf32})
            QCOMPARE(count(hopper(), step_of(hopper(), options_of(Mode::ForwardBackward, precision))),
                     std::size_t{0});
        ModelShape narrow = shape;
        narrow.d_ff = 132; // rows that do not start at multiples of 16 bytes
        QCOMPARE(count(hopper(), step_of(hopper(), options, narrow)), std::size_t{0});
        FusedProblem problem{.m = 1, .n = 8, .k = 8};
        QCOMPARE(fused_product_supported(problem, 90), fused_kernels_compiled());
        problem.n = std::int64_t{1} << 30; // twice that is no int
        QVERIFY(!fused_product_supported(problem, 90));
    }

    void what_was_measured_decides() {
        TuningCache cache{std::filesystem::path()};
        const FusedProblem problem{.m = 64, .n = 64, .k = 64};
        const auto measured = [&](double fused, double apart) {
            cache.put_fused(problem.key(), {fused, apart});
            return is_fused(problem, hopper(Fusion::Measured), cache);
        };
        QVERIFY(!is_fused(problem, hopper(Fusion::Measured), cache)); // unknown
        QVERIFY(is_fused(problem, hopper(Fusion::Always), cache));
        QVERIFY(measured(1e-5, 2e-5));
        QVERIFY(!is_fused(problem, hopper(Fusion::Never), cache));
        QVERIFY(!measured(2e-5, 1e-5));
        QVERIFY(!measured(1e-5, 1e-5));
        QVERIFY(is_fused(problem, hopper(Fusion::Always), cache));
        FusedProblem without_h = problem;
        without_h.keeps_h = false;
        QVERIFY(without_h.key() != problem.key());
    }

    /// One kernel reads and writes at once what two would read before they write.
    void nothing_is_fused_whose_memory_overlaps() {
        if (!fused_kernels_compiled()) QSKIP("this build has no kernels for Hopper");
        const DeviceTraits traits = hopper();
        const auto plan = [&](bool joins) {
            PlanWriter writer({}, options_of(Mode::Forward));
            const auto tensor = [&](std::vector<std::int64_t> sizes, bool persistent = false) {
                return writer.add_tensor("tensor", std::move(sizes), DType::BF16, Role::Activation, -1,
                                         persistent);
            };
            const TensorId x = tensor({16, 64}), w = tensor({128, 64}, true), h = tensor({16, 128}),
                           g = tensor({16, 64});
            writer.add_op(OpKind::MatMul, {x, w}, {h},
                          MatMulAttrs{.m = 16,
                                      .n = 128,
                                      .k = 64,
                                      .a = {.ld = 64},
                                      .b = {.ld = 64, .transposed = true},
                                      .c = {.ld = 128}});
            writer.add_op(OpKind::SwiGlu, {h}, {g});
            return std::move(writer).finish(joins ? launch_needs(traits) : BackendNeeds{});
        };
        const StepPlan apart = plan(false);
        QCOMPARE(apart.tensor(0).offset, apart.tensor(3).offset); // g takes the place of x
        QVERIFY(!product_fusion(apart, 0, traits));
        const StepPlan joined = plan(true);
        QVERIFY(joined.provisions.joins_next[0] && !joined.provisions.joins_next[1]);
        QVERIFY(joined.tensor(0).offset != joined.tensor(3).offset);
        QVERIFY(product_fusion(joined, 0, traits));
        QVERIFY(!product_fusion(joined, 1, traits)); // no op follows
    }

    /// The table of rotations is memory that a plan predicts.
    void rotations_are_in_the_arena() {
        for (const Precision precision : {Precision::Fp32, Precision::Bf16}) {
            const StepPlan plan = step_of(hopper(), options_of(Mode::Forward, precision));
            QCOMPARE(plan.tensor(plan.provisions.constants).bytes(), 7 * (48 / 3 / 2) * 2 * 4);
        }
        PlanWriter writer({}, options_of(Mode::Forward));
        const TensorId x = writer.add_tensor("x", {4}, DType::F32, Role::Activation);
        const TensorId mean = writer.add_tensor("mean", {1}, DType::F32, Role::Activation);
        writer.add_op(OpKind::Mean, {x}, {mean});
        QCOMPARE(std::move(writer).finish(launch_needs(hopper())).provisions.constants, no_tensor);
    }

    void attention_turns_its_gradients_back() {
        const auto count = [](Precision precision, std::int64_t heads, Fusion fusion = Fusion::Measured,
                              Attention attention = Attention::Fused) {
            ModelShape model = shape;
            model.heads = heads;
            StepOptions options = options_of(Mode::ForwardBackward, precision);
            options.attention = attention;
            const DeviceTraits traits = hopper(fusion);
            return turning_back(step_of(traits, options, model), traits);
        };
        for (const Precision precision : {Precision::Bf16, Precision::Tf32, Precision::Mixed})
            QCOMPARE(count(precision, 3), layers);
        QCOMPARE(count(Precision::Fp32, 3), 0);                // its kernels do not
        QCOMPARE(count(Precision::Bf16, 4), 0);                // heads of 12: no tiled kernel
        QCOMPARE(count(Precision::Bf16, 3, Fusion::Never), 0); // not wished
        QCOMPARE(count(Precision::Bf16, 3, Fusion::Always, Attention::Materialized), 0);
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
