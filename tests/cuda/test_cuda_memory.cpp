#include "cuda_test.h"
#include "plan/build.h"

#include <optional>

using namespace stepscope;
using namespace stepscope::test;

/// Memory that does not suffice and a device that is lost: results, after which the next cell runs.
class TestCudaMemory : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (const std::string problem = cuda_problem(backends_); !problem.empty())
            QSKIP(("no CUDA device: " + problem).c_str());
    }

    void limit() {
        const StepPlan plan = small_plan();
        const auto context = backend().open("cuda:0");
        const auto refused = out_of_memory(*context, plan, plan.arena_bytes - 1);
        QVERIFY(refused.has_value());
        QCOMPARE(refused->needed, plan.arena_bytes);
        QCOMPARE(refused->available, plan.arena_bytes - 1);
        run(*context, plan, plan.arena_bytes);
    }

    void more_than_the_device_has() {
        const auto context = backend().open("cuda:0");
        StepPlan plan = small_plan();
        plan.arena_bytes = context->memory().total * 2;
        const auto refused = out_of_memory(*context, plan, std::nullopt);
        QVERIFY(refused.has_value());
        QCOMPARE(refused->needed, plan.arena_bytes);
        QVERIFY(refused->available > 0 && refused->available <= context->memory().total);
        run(*context, small_plan(), std::nullopt);
    }

    void refused_by_the_driver() {
        // All but a little of what is free is asked for by pieces: the driver refuses the last.
        const auto context = backend().open("cuda:0");
        StepPlan plan = small_plan();
        plan.arena_bytes = context->memory().free; // what is free cannot be had to the last byte
        const auto refused = out_of_memory(*context, plan, std::nullopt);
        if (refused) QCOMPARE(refused->needed, plan.arena_bytes);
        run(*context, small_plan(), std::nullopt);
    }

    void unknown_device_and_precision() {
        QVERIFY_THROWS_EXCEPTION(BackendError, backend().open("cuda:99"));
        StepOptions options;
        options.precision = Precision::Fp64;
        const StepPlan plan = build_step_plan({"tiny", 64, 96, 1, 4, 53}, options);
        const auto context = backend().open("cuda:0");
        QVERIFY_THROWS_EXCEPTION(BackendError, context->prepare(plan));
    }

    /// A token beyond the vocabulary reads what is not there. The error stays with the context, and with many
    /// drivers with the process: then opening says so, and what to do. The last test, for nothing runs after
    /// it.
    void lost_device() {
        const StepPlan plan = small_plan();
        {
            const auto context = backend().open("cuda:0");
            const auto executable = context->prepare(plan);
            executable->initialize();
            const auto tokens = static_cast<std::size_t>(plan.tensor(plan.tokens).elements());
            executable->upload(plan.tokens, std::vector<double>(tokens, 2'000'000'000.0));
            QVERIFY_THROWS_EXCEPTION(DeviceLost, executable->step());
            QVERIFY_THROWS_EXCEPTION(DeviceLost, executable->step());
        }
        try {
            const auto context = backend().open("cuda:0");
            run(*context, plan, std::nullopt);
        } catch (const DeviceLost& lost) {
            QVERIFY2(std::string(lost.what()).find("isolation process") != std::string::npos, lost.what());
        }
    }

private:
    Backend& backend() { return backends_.find("cuda"); }

    StepPlan small_plan() {
        StepOptions options;
        options.batch = 2;
        options.seq = 40;
        return build_step_plan({"tiny", 64, 96, 2, 4, 53}, options, backend().plan_needs("cuda:0"));
    }

    static std::optional<OutOfMemory> out_of_memory(Context& context, const StepPlan& plan,
                                                    std::optional<std::int64_t> limit) {
        try {
            context.prepare(plan, limit);
        } catch (const OutOfMemory& refused) {
            return refused;
        }
        return std::nullopt;
    }

    static void run(Context& context, const StepPlan& plan, std::optional<std::int64_t> limit) {
        const auto executable = context.prepare(plan, limit);
        executable->initialize();
        for (int i = 0; i < 3; ++i)
            executable->step();
        const double loss = executable->download(plan.loss).front();
        QVERIFY2(loss > 1.0 && loss < 10.0, qPrintable(QString("loss %1").arg(loss)));
    }

    BackendRegistry backends_ = BackendRegistry::load();
};

QTEST_GUILESS_MAIN(TestCudaMemory)
#include "test_cuda_memory.moc"
