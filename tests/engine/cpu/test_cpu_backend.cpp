#include "backend/registry.h"
#include "plan/build.h"
#include "plan/plan_writer.h"
#include "support/runs/steps_run.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace stepscope;

namespace {

const ModelShape model{"test", 24, 40, 2, 3, 31};

StepOptions options_of(Mode mode, Precision precision = Precision::Fp32) {
    StepOptions options;
    options.batch = 2;
    options.seq = 21;
    options.mode = mode;
    options.precision = precision;
    options.seed = 5;
    return options;
}

class OpLog final : public OpObserver {
public:
    void op_begins(const Op& op) override { begun.push_back(&op); }
    void op_ended(const Op& op) override { ended.push_back(&op); }
    void step_ended() override { ++steps; }
    std::vector<const Op*> begun, ended;
    int steps = 0;
};

} // namespace

class TestCpuBackend : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { backend_ = &registry_.find("cpu"); }

    void device() {
        const auto devices = backend_->devices();
        QCOMPARE(devices.size(), std::size_t{1});
        const DeviceInfo& device = devices[0];
        QCOMPARE(device.id, std::string("cpu"));
        QVERIFY(!device.name.empty());
        QVERIFY(!device.host_launches); // it is the host
        QVERIFY(QString::fromStdString(device.details).contains("oneDNN"));
        QVERIFY(device.memory_free > 0 && device.memory_free <= device.memory_total);
        const auto offers = [&](Precision p) {
            return std::find(device.precisions.begin(), device.precisions.end(), p) !=
                   device.precisions.end();
        };
        QVERIFY(offers(Precision::Fp64) && offers(Precision::Fp32) && !offers(Precision::Tf32));
        QVERIFY_THROWS_EXCEPTION(BackendError, backend_->open("cpu:1"));
        QVERIFY_THROWS_EXCEPTION(BackendError, backend_->plan_needs("cuda"));
        const MemoryInfo memory = backend_->open("cpu")->memory();
        QVERIFY(memory.free > 0 && memory.free <= memory.total);
    }

    void arena_is_the_plans_to_the_byte() {
        const auto context = backend_->open("cpu");
        for (const Attention attention : {Attention::Fused, Attention::Materialized})
            for (const Recompute recompute : {Recompute::None, Recompute::Layer}) {
                StepOptions options = options_of(Mode::ForwardBackward);
                options.attention = attention;
                options.recompute = recompute;
                const StepPlan plan = plan_of(options);
                QCOMPARE(context->prepare(plan, plan.arena_bytes)->allocated_bytes(), plan.arena_bytes);
                try {
                    context->prepare(plan, plan.arena_bytes - 1);
                    QFAIL("an arena one byte too small was accepted");
                } catch (const OutOfMemory& error) {
                    QCOMPARE(error.needed, plan.arena_bytes);
                    QCOMPARE(error.available, plan.arena_bytes - 1);
                }
                context->prepare(plan)->step(); // the context is none the worse
            }
    }

    void more_than_the_machine_has() {
        const auto context = backend_->open("cpu");
        const MemoryInfo memory = context->memory();
        PlanWriter writer({}, options_of(Mode::Forward));
        const TensorId from = writer.add_tensor("from", {memory.total / 4}, DType::F32, Role::Activation);
        const TensorId to = writer.add_tensor("to", {memory.total / 4}, DType::F64, Role::Activation);
        writer.add_op(OpKind::Cast, {from}, {to});
        const StepPlan plan = std::move(writer).finish();
        try {
            context->prepare(plan);
            QFAIL("three times the machine's memory was accepted");
        } catch (const OutOfMemory& error) {
            QCOMPARE(error.needed, plan.arena_bytes);
            QVERIFY(error.available <= memory.total);
        }
    }

    void refuses_what_it_cannot_run() {
        const auto context = backend_->open("cpu");
        const StepPlan tf32 = plan_of(options_of(Mode::Forward, Precision::Tf32));
        QVERIFY_THROWS_EXCEPTION(BackendError, context->prepare(tf32));
        const StepPlan without_scratch = build_step_plan(model, options_of(Mode::Forward));
        QVERIFY_THROWS_EXCEPTION(BackendError, context->prepare(without_scratch));
        const StepPlan plan = plan_of(options_of(Mode::Forward));
        const auto executable = context->prepare(plan);
        QVERIFY_THROWS_EXCEPTION(BackendError, executable->upload(plan.loss, Values(2, 0.0)));
    }

    void same_bits_every_time_data() { add_precisions(); }
    void same_bits_every_time() {
        QFETCH(int, precision);
        const StepPlan plan = plan_of(options_of(Mode::ForwardBackward, static_cast<Precision>(precision)));
        const auto context = backend_->open("cpu");
        const auto executable = context->prepare(plan);
        executable->initialize();
        executable->step();
        const auto first = gradients(plan, *executable);
        executable->step();
        QVERIFY(gradients(plan, *executable) == first);
        executable->time_ops();
        QVERIFY(gradients(plan, *executable) == first);
        const auto other_context = backend_->open("cpu");
        const auto other = other_context->prepare(plan);
        other->initialize();
        other->step();
        QVERIFY(gradients(plan, *other) == first);
    }

    /// Nothing a step reads is left from anywhere but parameters and inputs.
    void reads_nothing_it_did_not_write_data() { add_precisions(); }
    void reads_nothing_it_did_not_write() {
        QFETCH(int, precision);
        for (const Attention attention : {Attention::Fused, Attention::Materialized}) {
            StepOptions options = options_of(Mode::ForwardBackward, static_cast<Precision>(precision));
            options.attention = attention;
            const StepPlan plan = plan_of(options);
            const auto context = backend_->open("cpu");
            const auto executable = context->prepare(plan);
            executable->initialize();
            executable->step();
            const auto clean = gradients(plan, *executable);
            for (std::size_t id = 0; id < plan.tensors.size(); ++id) {
                const Tensor& tensor = plan.tensors[id];
                if (tensor.offset < 0 || tensor.dtype == DType::I32 || tensor.role == Role::Parameter)
                    continue;
                executable->upload(static_cast<TensorId>(id),
                                   Values(static_cast<std::size_t>(tensor.elements()),
                                          std::numeric_limits<double>::quiet_NaN()));
            }
            executable->initialize();
            executable->step();
            QVERIFY(gradients(plan, *executable) == clean);
        }
    }

    void training_lowers_the_loss_data() { add_precisions(); }
    void training_lowers_the_loss() {
        QFETCH(int, precision);
        const StepPlan plan = plan_of(options_of(Mode::Train, static_cast<Precision>(precision)));
        const auto context = backend_->open("cpu");
        const auto executable = context->prepare(plan);
        executable->initialize();
        executable->step();
        const double before = executable->download(plan.loss)[0];
        constexpr int steps = 60;
        for (int i = 1; i < steps; ++i)
            executable->step();
        const double after = executable->download(plan.loss)[0];
        QVERIFY2(after < before - 0.05, qPrintable(QString("%1 -> %2").arg(before).arg(after)));
        QCOMPARE(testing::steps_run(plan, *executable), steps);
        executable->initialize(); // from the beginning again, moments and all
        executable->step();
        QVERIFY(executable->download(plan.loss)[0] == before);
    }

    /// And one more before, untimed, where nothing has run that builds what is built lazily.
    void time_ops_runs_one_step() {
        const StepPlan plan = plan_of(options_of(Mode::Train));
        const auto context = backend_->open("cpu");
        const auto executable = context->prepare(plan);
        executable->initialize();
        executable->time_ops();
        QCOMPARE(testing::steps_run(plan, *executable), 2);
        executable->time_ops();
        QCOMPARE(testing::steps_run(plan, *executable), 3);
        executable->step();
        QCOMPARE(testing::steps_run(plan, *executable), 4);

        const auto stepped = context->prepare(plan);
        stepped->initialize();
        stepped->step();
        stepped->time_ops();
        QCOMPARE(testing::steps_run(plan, *stepped), 2);
    }

    void tells_of_every_op_in_order() {
        const StepPlan plan = plan_of(options_of(Mode::ForwardBackward));
        const auto context = backend_->open("cpu");
        const auto executable = context->prepare(plan);
        executable->initialize();
        OpLog log;
        executable->step(&log);
        QCOMPARE(log.steps, 1);
        QCOMPARE(log.begun.size(), plan.ops.size());
        QVERIFY(log.begun == log.ended);
        for (std::size_t i = 0; i < plan.ops.size(); ++i)
            QCOMPARE(log.begun[i], &plan.ops[i]);
        const auto seconds = executable->time_ops();
        QCOMPARE(seconds.size(), plan.ops.size());
        for (const double s : seconds)
            QVERIFY(s >= 0 && std::isfinite(s));
    }

    void tensors_go_in_and_come_out() {
        const StepPlan plan = plan_of(options_of(Mode::Forward, Precision::Fp64));
        const auto context = backend_->open("cpu");
        const auto executable = context->prepare(plan);
        executable->initialize();
        const auto tokens = executable->download(plan.tokens);
        for (const double token : tokens)
            QVERIFY(token >= 0 && token < static_cast<double>(model.vocab) && token == std::floor(token));
        const TensorId weight = plan.parameters.front().tensor;
        Values values(static_cast<std::size_t>(plan.tensor(weight).elements()));
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = std::sqrt(static_cast<double>(i));
        executable->upload(weight, values);
        QVERIFY(executable->download(weight) == values);
    }

    void rates_data() { add_precisions(); }
    void rates() {
        QFETCH(int, precision);
        const DeviceRates rates = backend_->measure_rates("cpu", static_cast<Precision>(precision), {});
        QVERIFY(std::isfinite(rates.flops) && rates.flops > 1e6);
        QVERIFY(std::isfinite(rates.bytes_per_second) && rates.bytes_per_second > 1e6);
    }
    void rates_are_left_when_stopped() {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(BackendError,
                                 backend_->measure_rates("cpu", Precision::Fp32, stop.get_token()));
    }

private:
    using Values = std::vector<double>;

    StepPlan plan_of(const StepOptions& options) const {
        return build_step_plan(model, options, backend_->plan_needs("cpu"));
    }

    /// The loss, then every gradient.
    static std::vector<Values> gradients(const StepPlan& plan, Executable& executable) {
        std::vector<Values> all = {executable.download(plan.loss)};
        for (const Parameter& parameter : plan.parameters)
            all.push_back(executable.download(parameter.gradient));
        return all;
    }

    void add_precisions() {
        QTest::addColumn<int>("precision");
        const auto offered = backend_->devices().at(0).precisions;
        for (const Precision precision : offered)
            QTest::addRow("%s", name_of(precision).data()) << static_cast<int>(precision);
    }

    BackendRegistry registry_ = BackendRegistry::load();
    Backend* backend_ = nullptr;
};

QTEST_GUILESS_MAIN(TestCpuBackend)
#include "test_cpu_backend.moc"
