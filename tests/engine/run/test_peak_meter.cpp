#include "device/errors.h"
#include "run/host/peak_meter.h"
#include "support/scripted_backend.h"
#include "system/errors.h"

#include <QtTest>

#include <deque>
#include <functional>
#include <new>
#include <vector>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// The scripted one, which reaches these, one measurement after the other.
class VaryingBackend final : public Backend {
public:
    VaryingBackend(ScriptedBackend& device, std::deque<DeviceRates> rates)
        : device_(device), rates_(std::move(rates)) {}
    std::string name() const override { return device_.name(); }
    std::vector<DeviceInfo> devices() const override { return device_.devices(); }
    std::unique_ptr<Context> open(const std::string& id) override { return device_.open(id); }
    BackendNeeds plan_needs(const std::string& id) const override { return device_.plan_needs(id); }
    DeviceRates measure_rates(const std::string&, Precision, const std::stop_token&) override {
        const DeviceRates out = rates_.front();
        rates_.pop_front();
        return out;
    }

private:
    ScriptedBackend& device_;
    std::deque<DeviceRates> rates_;
};

/// A scripted device on a machine of which others take these shares, one measurement after the other.
struct Bench {
    std::shared_ptr<Script> script = std::make_shared<Script>();
    ScriptedBackend backend{script};
    std::deque<double> shares;
    CpuTicks now{.all = 0, .busy = 0, .steal = 0, .own = 0, .known = true};
    bool measuring = false;
    PeakMeter meter{[this] {
        if (std::exchange(measuring, !measuring)) {
            now.all += 100;
            now.busy += 100 * shares.front() / 2; // half to programs, half to the hypervisor
            now.steal += 100 * shares.front() / 2;
            shares.pop_front();
        }
        return now;
    }};

    std::optional<DeviceRates> rates(Precision precision = Precision::Fp32) {
        return meter.rates_of(backend, "scripted", precision);
    }
};

} // namespace

class TestPeakMeter : public QObject {
    Q_OBJECT

private slots:
    void a_quiet_machine_is_measured_once_for_each_precision() {
        Bench bench;
        bench.shares = {0.02, 0.04};
        for (int i = 0; i < 3; ++i)
            QCOMPARE(bench.rates(), std::optional(DeviceRates{1e12, 1e11, 0.02}));
        QCOMPARE(bench.rates(Precision::Bf16)->foreign_load, std::optional(0.04));
        QCOMPARE(bench.script->rates_measured.load(), 2);
    }

    void what_was_measured_under_load_says_so_and_is_measured_again() {
        Bench bench;
        bench.shares = {0.5, 0.75, 0.0625};
        QCOMPARE(bench.rates()->foreign_load, std::optional(0.5));
        QCOMPARE(bench.rates()->foreign_load, std::optional(0.5)); // the quieter of the two
        QCOMPARE(bench.rates()->foreign_load, std::optional(0.0625));
        QCOMPARE(bench.rates()->foreign_load, std::optional(0.0625));
        QCOMPARE(bench.script->rates_measured.load(), 3);
    }

    /// No later measurement makes a device slower than it has been seen to be.
    void the_best_of_all_attempts_is_told() {
        Bench bench;
        bench.shares = {0.5, 0.75, 0.0625};
        VaryingBackend backend(bench.backend, {{2e12, 1e10}, {3e12, 5e9}, {5e10, 4e10}});
        const auto rates = [&] { return bench.meter.rates_of(backend, "scripted", Precision::Fp32); };
        QCOMPARE(rates(), std::optional(DeviceRates{2e12, 1e10, 0.5}));
        QCOMPARE(rates(), std::optional(DeviceRates{3e12, 1e10, 0.5}));
        QCOMPARE(rates(), std::optional(DeviceRates{3e12, 4e10, 0.0625}));
    }

    void what_the_host_has_no_memory_for_is_not_known() {
        const std::vector<std::function<void()>> failures = {[] { throw std::bad_alloc(); },
                                                             [] { throw ThreadError("no thread"); },
                                                             [] { throw OutOfMemory(2, 1, "memory"); }};
        for (const auto& fail : failures) {
            Bench bench;
            bench.shares = {0.0};
            bench.script->on_rates = [&](const std::stop_token&) { fail(); };
            QVERIFY(!bench.rates());
        }
    }

    void a_machine_that_is_never_quiet_is_left_in_peace() {
        Bench bench;
        bench.shares.assign(100, 0.5);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(bench.rates()->foreign_load, std::optional(0.5));
        QCOMPARE(bench.script->rates_measured.load(), 5);
    }

    void what_cannot_be_measured_is_tried_once() {
        Bench bench;
        bench.shares.assign(2, 0.5);
        bench.script->rates_problem = "no product is offered";
        QVERIFY(!bench.rates());
        QVERIFY(!bench.rates());
        QCOMPARE(bench.script->rates_measured.load(), 1);
    }

    void what_was_stopped_is_measured_when_it_is_next_asked_for() {
        Bench bench;
        bench.shares.assign(2, 0.0);
        std::stop_source stop;
        bench.script->on_rates = [&](const std::stop_token&) { stop.request_stop(); };
        QVERIFY(!bench.meter.rates_of(bench.backend, "scripted", Precision::Fp32, stop.get_token()));
        bench.script->on_rates = [](const std::stop_token&) {};
        bench.measuring = false;
        QCOMPARE(bench.rates(), std::optional(DeviceRates{1e12, 1e11, 0.0}));
    }

    void a_lost_device_is_told() {
        Bench bench;
        bench.shares.assign(4, 0.0);
        bench.script->on_rates = [](const std::stop_token&) { throw DeviceLost("sticky error"); };
        QVERIFY_THROWS_EXCEPTION(DeviceLost, bench.rates());
    }
};

QTEST_APPLESS_MAIN(TestPeakMeter)
#include "test_peak_meter.moc"
