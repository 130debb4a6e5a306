#include "cuda_test.h"
#include "plan/build.h"
#include "run/check.h"
#include "support/distance.h"
#include "support/golden.h"
#include "support/runs/steps_run.h"

#include <map>

using namespace stepscope;
using namespace stepscope::test;
using namespace stepscope::testing;

namespace {

struct Shape {
    const char* name;
    ModelShape model;
    std::int64_t batch, seq;
};
const std::vector<Shape>& shapes() {
    static const std::vector<Shape> all = {
        {"odd everything", {"odd", 36, 50, 1, 2, 29}, 1, 37},
        {"long and narrow", {"odd", 48, 80, 2, 6, 23}, 2, 131},
        {"two layers of small", {"odd", 768, 3072, 2, 12, 1000}, 2, 128},
        {"heads of 80", {"odd", 320, 640, 2, 4, 211}, 2, 150},
    };
    return all;
}

double tolerance_of(Precision precision) {
    switch (precision) {
    case Precision::Tf32:
        return 2e-3;
    case Precision::Bf16:
    case Precision::Mixed:
        return 3e-2;
    default:
        return 1e-4;
    }
}

} // namespace

/// Whole steps: against stored numbers, against the CPU backend, and against themselves in other ways to run.
class TestCudaSteps : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (const std::string problem = cuda_problem(backends_); !problem.empty())
            QSKIP(("no CUDA device: " + problem).c_str());
    }

    void golden_data() {
        QTest::addColumn<int>("config");
        QTest::addColumn<Attention>("attention");
        QTest::addColumn<Recompute>("recompute");
        for (int config = 0; config < static_cast<int>(golden_.size()); ++config)
            for (const Attention a : {Attention::Materialized, Attention::Fused})
                for (const Recompute r : {Recompute::None, Recompute::Layer})
                    QTest::addRow("config %d %s recompute %s", config, name_of(a).data(), name_of(r).data())
                        << config << a << r;
    }
    void golden() {
        QFETCH(int, config);
        const auto& [model, stored_options, reference] = golden_.at(static_cast<std::size_t>(config));
        StepOptions options = stored_options;
        options.attention = fetch<Attention>("attention");
        options.recompute = fetch<Recompute>("recompute");
        options.precision = Precision::Fp32;
        const double d = distance(check(model, options, "cuda", backends_), reference);
        QVERIFY2(d < 1e-4, qPrintable(QString("relative difference %1").arg(d)));
    }

    void against_cpu_data() {
        QTest::addColumn<int>("shape");
        QTest::addColumn<Precision>("precision");
        QTest::addColumn<Attention>("attention");
        for (int s = 0; s < static_cast<int>(shapes().size()); ++s)
            for (const Precision p : {Precision::Fp32, Precision::Tf32, Precision::Bf16, Precision::Mixed})
                for (const Attention a : {Attention::Materialized, Attention::Fused})
                    QTest::addRow("%s %s %s", shapes()[static_cast<std::size_t>(s)].name, name_of(p).data(),
                                  name_of(a).data())
                        << s << p << a;
    }
    void against_cpu() {
        QFETCH(int, shape);
        QFETCH(Precision, precision);
        const Shape& s = shapes()[static_cast<std::size_t>(shape)];
        StepOptions options;
        options.batch = s.batch;
        options.seq = s.seq;
        options.seed = 5;
        options.attention = fetch<Attention>("attention");
        options.precision = Precision::Fp64;
        const CheckResult reference = check(s.model, options, "cpu", backends_);
        options.precision = precision;
        const double d = distance(check(s.model, options, "cuda", backends_), reference);
        QVERIFY2(d < tolerance_of(precision), qPrintable(QString("relative difference %1").arg(d)));
    }

    /// Training: three updates leave the parameters where the CPU's double precision leaves them.
    void train_data() {
        QTest::addColumn<Precision>("precision");
        for (const Precision p : {Precision::Fp32, Precision::Tf32, Precision::Bf16, Precision::Mixed})
            QTest::addRow("%s", name_of(p).data()) << p;
    }
    void train() {
        QFETCH(Precision, precision);
        const ModelShape model{"odd", 64, 96, 2, 4, 53};
        StepOptions options;
        options.batch = 2;
        options.seq = 40;
        options.mode = Mode::Train;
        options.precision = Precision::Fp64;
        const auto reference = parameters_after("cpu", model, options, 3);
        options.precision = precision;
        const auto values = parameters_after("cuda", model, options, 3);
        // Adam's first updates are the signs of gradients: where one is near 0, rounding turns it.
        const double allowed = precision == Precision::Fp32   ? 1e-4
                               : precision == Precision::Bf16 ? 1e-2
                                                              : 3e-3;
        for (const auto& [name, expected] : reference) {
            const double d = relative_distance(values.at(name), expected);
            QVERIFY2(d < allowed, qPrintable(QString("%1: %2").arg(name.c_str()).arg(d)));
        }
    }

    /// The first step runs op by op and the later ones as a graph; eager, warm and cold ones give the same
    /// bits.
    void same_bits_data() {
        QTest::addColumn<Precision>("precision");
        QTest::addColumn<Attention>("attention");
        for (const Precision p : {Precision::Fp32, Precision::Tf32, Precision::Bf16, Precision::Mixed})
            for (const Attention a : {Attention::Materialized, Attention::Fused})
                QTest::addRow("%s %s", name_of(p).data(), name_of(a).data()) << p << a;
    }
    void same_bits() {
        const Shape& s = shapes()[2];
        StepOptions options;
        options.batch = s.batch;
        options.seq = s.seq;
        options.precision = fetch<Precision>("precision");
        options.attention = fetch<Attention>("attention");
        Backend& backend = backends_.find("cuda");

        const StepPlan graph = build_step_plan(s.model, options, backend.plan_needs("cuda:0"));
        options.launch = Launch::Eager;
        const StepPlan eager = build_step_plan(s.model, options, backend.plan_needs("cuda:0"));
        const auto context = backend.open("cuda:0");
        const auto run = [&](Context& where, const StepPlan& plan, int steps) {
            const auto executable = where.prepare(plan);
            executable->initialize();
            for (int i = 0; i < steps; ++i)
                executable->step();
            return gradients(plan, *executable);
        };
        const auto first = run(*context, graph, 1);
        QCOMPARE(run(*context, graph, 3), first);
        QCOMPARE(run(*context, eager, 2), first);
        const auto fresh = backend.open("cuda:0");
        QCOMPARE(run(*fresh, graph, 2), first);
    }

    /// Recomputed layers give the bits of kept ones.
    void recompute_data() { train_data(); }
    void recompute() {
        const Shape& s = shapes()[3];
        StepOptions options;
        options.batch = s.batch;
        options.seq = s.seq;
        options.precision = fetch<Precision>("precision");
        const CheckResult none = check(s.model, options, "cuda", backends_);
        options.recompute = Recompute::Layer;
        const double d = distance(check(s.model, options, "cuda", backends_), none);
        // y = x * rstd * weight is rounded alike, so only the sums of another algorithm could differ.
        QVERIFY2(d < (options.precision == Precision::Fp32 ? 1e-5 : 2e-3), qPrintable(QString::number(d)));
    }

    void observer_and_times() {
        const Shape& s = shapes()[2];
        StepOptions options;
        options.batch = s.batch;
        options.seq = s.seq;
        options.precision = Precision::Bf16;
        Backend& backend = backends_.find("cuda");
        const StepPlan plan = build_step_plan(s.model, options, backend.plan_needs("cuda:0"));
        const auto context = backend.open("cuda:0");
        const auto executable = context->prepare(plan);
        QCOMPARE(executable->allocated_bytes(), plan.arena_bytes);
        executable->initialize();

        struct Counter : OpObserver {
            int begun = 0, ended = 0, steps = 0;
            void op_begins(const Op&) override { ++begun; }
            void op_ended(const Op&) override { ++ended; }
            void step_ended() override { ++steps; }
        } counter;
        const StepTime time = executable->step(&counter);
        QVERIFY(time.device_seconds.has_value() && *time.device_seconds > 0);
        const int ops = static_cast<int>(plan.ops.size());
        QCOMPARE(counter.begun, ops);
        QCOMPARE(counter.ended, ops);
        QCOMPARE(counter.steps, 1);

        const std::vector<double> seconds = executable->time_ops();
        QCOMPARE(static_cast<int>(seconds.size()), ops);
        QVERIFY(std::ranges::all_of(seconds, [](double x) { return x >= 0 && x < 1; }));
        QVERIFY(context->memory().total > plan.arena_bytes);
        const DeviceRates rates = backend.measure_rates("cuda:0", Precision::Bf16, {});
        QVERIFY(rates.flops > 1e11 && rates.bytes_per_second > 1e10);
    }

    /// What is counted is a clock that such devices have, whatever their driver says, and steps go on as
    /// they did.
    void clock_is_counted_around_steps() {
        const Shape& s = shapes()[0];
        StepOptions options;
        options.batch = s.batch;
        options.seq = s.seq;
        options.mode = Mode::Train;
        Backend& backend = backends_.find("cuda");
        const StepPlan plan = build_step_plan(s.model, options, backend.plan_needs("cuda:0"));
        const auto context = backend.open("cuda:0");
        const auto executable = context->prepare(plan);
        executable->initialize();
        executable->step();
        QVERIFY(!executable->counted_clock_mhz()); // nothing before it
        for (int step = 0; step < 20; ++step)
            executable->step();
        const std::optional<double> clock = executable->counted_clock_mhz();
        QVERIFY(clock.has_value());
        QVERIFY2(*clock > 200 && *clock < 4000, qPrintable(QString::number(*clock)));
        QCOMPARE(steps_run(plan, *executable), 21);
    }

    /// And one more before, untimed, where nothing has run that loads the kernels.
    void time_ops_runs_one_step() {
        const Shape& s = shapes()[0];
        for (const Launch launch : {Launch::Graph, Launch::Eager}) {
            StepOptions options;
            options.batch = s.batch;
            options.seq = s.seq;
            options.mode = Mode::Train;
            options.launch = launch;
            Backend& backend = backends_.find("cuda");
            const StepPlan plan = build_step_plan(s.model, options, backend.plan_needs("cuda:0"));
            const auto context = backend.open("cuda:0");
            const auto executable = context->prepare(plan);
            executable->initialize();
            executable->time_ops();
            QCOMPARE(steps_run(plan, *executable), 2);
            executable->time_ops();
            QCOMPARE(steps_run(plan, *executable), 3);
            executable->step();
            QCOMPARE(steps_run(plan, *executable), 4);

            const auto stepped = context->prepare(plan);
            stepped->initialize();
            stepped->step();
            stepped->time_ops();
            QCOMPARE(steps_run(plan, *stepped), 2);
        }
    }

private:
    template <typename T>
    static T fetch(const char* column) {
        return *static_cast<T*>(QTest::qData(column, qMetaTypeId<T>()));
    }

    static std::map<std::string, std::vector<double>> gradients(const StepPlan& plan,
                                                                Executable& executable) {
        std::map<std::string, std::vector<double>> all;
        for (const Parameter& p : plan.parameters)
            all[p.name] = executable.download(p.gradient);
        all["loss"] = executable.download(plan.loss);
        return all;
    }

    std::map<std::string, std::vector<double>> parameters_after(const std::string& device,
                                                                const ModelShape& model,
                                                                const StepOptions& options, int steps) {
        Backend& backend = backends_.find(device);
        const StepPlan plan = build_step_plan(model, options, backend.plan_needs(device));
        const auto context = backend.open(device);
        const auto executable = context->prepare(plan);
        executable->initialize();
        for (int i = 0; i < steps; ++i)
            executable->step();
        std::map<std::string, std::vector<double>> all;
        for (const Parameter& p : plan.parameters)
            all[p.name] = executable->download(p.tensor);
        return all;
    }

    const std::vector<GoldenStep> golden_ = golden_steps();
    BackendRegistry backends_ = BackendRegistry::load();
};

QTEST_GUILESS_MAIN(TestCudaSteps)
#include "test_cuda_steps.moc"
