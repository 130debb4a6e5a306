#include "patience.h"
#include "run/engine_thread.h"
#include "sessions/log/session_writer.h"
#include "support/scripted_backend.h"
#include "system/error_message.h"
#include "system/errors.h"
#include "workload/error.h"
#include "workload/presets.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <new>
#include <pthread.h>
#include <random>
#include <thread>

using namespace stepscope;
using namespace stepscope::testing;
using namespace std::chrono_literals;

namespace {

struct Bench {
    std::shared_ptr<Script> script = std::make_shared<Script>();
    std::shared_ptr<BackendRegistry> backends = std::make_shared<BackendRegistry>();
    SweepSpec sweep;
    Results results;

    explicit Bench(int steps) {
        backends->add(std::make_unique<ScriptedBackend>(script));
        script->on_step = [](const StepPlan&, int) { std::this_thread::sleep_for(1ms); };
        sweep.models = {find_model("nano")};
        sweep.seqs = {8};
        sweep.modes = {Mode::Forward};
        sweep.warmups = {1};
        sweep.steps = steps;
        sweep.devices = {"scripted"};
    }
    /// Applies what the engine said until `done`, or for as long as a test is patient.
    template <typename Condition>
    bool drain_until(EngineThread& engine, Condition done) {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(patience);
        while (!done() && std::chrono::steady_clock::now() < deadline) {
            for (const Record& record : engine.records().drain())
                results.apply(record);
            std::this_thread::sleep_for(1ms);
        }
        return done();
    }
};

/// While it lives, no thread can be started: its stack would be larger than any memory.
class StacksBeyondMemory {
public:
    StacksBeyondMemory() {
        pthread_getattr_default_np(&before_);
        pthread_attr_t huge;
        pthread_getattr_default_np(&huge);
        pthread_attr_setstacksize(&huge, std::size_t{1} << 47);
        pthread_setattr_default_np(&huge);
        pthread_attr_destroy(&huge);
    }
    StacksBeyondMemory(const StacksBeyondMemory&) = delete;
    StacksBeyondMemory& operator=(const StacksBeyondMemory&) = delete;
    ~StacksBeyondMemory() {
        pthread_setattr_default_np(&before_);
        pthread_attr_destroy(&before_);
    }

private:
    pthread_attr_t before_{};
};

/// How many more allocations of this thread come before the one that fails; 0: none does.
thread_local int allocations_left = 0; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

/// While it lives, the n-th allocation of this thread from now on fails, and no other.
class FailingAllocation {
public:
    explicit FailingAllocation(int n) { allocations_left = n; }
    FailingAllocation(const FailingAllocation&) = delete;
    FailingAllocation& operator=(const FailingAllocation&) = delete;
    ~FailingAllocation() { allocations_left = 0; }
};

} // namespace

// In place of the library's, for all of this program; all that are not made of each other where a sanitizer
// has its own.
void* operator new(std::size_t size, const std::nothrow_t& /*no throw*/) noexcept {
    if (allocations_left > 0 && --allocations_left == 0) return nullptr;
    return std::malloc(std::max<std::size_t>(size, 1));
}
void* operator new(std::size_t size) {
    if (void* const memory = operator new(size, std::nothrow)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}

class TestEngineThread : public QObject {
    Q_OBJECT

private slots:
    void records_arrive_in_order_from_another_thread() {
        Bench bench(50);
        EngineThread engine(bench.backends);
        engine.start(bench.sweep, {}, std::nullopt);
        QVERIFY(bench.drain_until(engine, [&] { return bench.results.ended().has_value(); }));
        QCOMPARE(bench.results.cells()[0].steps.size(), std::size_t{50});
        QCOMPARE(bench.results.ignored(), 0);
    }

    void stop_is_answered_and_a_new_run_starts() {
        Bench bench(100'000);
        EngineThread engine(bench.backends);
        engine.start(bench.sweep, {}, std::nullopt);
        QVERIFY_THROWS_EXCEPTION(WorkloadError, engine.start(bench.sweep, {}, std::nullopt));
        QVERIFY(bench.drain_until(engine, [&] {
            return !bench.results.cells().empty() && bench.results.cells()[0].steps.size() > 3;
        }));
        engine.stop();
        QVERIFY(bench.drain_until(engine,
                                  [&] { return bench.results.ended().has_value() && !engine.running(); }));
        QCOMPARE(bench.results.cells()[0].status.value(), Status::Cancelled);

        bench.sweep.steps = 5;
        engine.start(bench.sweep, {}, std::nullopt);
        bench.results = {};
        QVERIFY(bench.drain_until(engine, [&] { return bench.results.ended().has_value(); }));
        QCOMPARE(bench.results.cells()[0].status.value(), Status::Ok);
    }

    void a_paused_run_makes_no_steps_and_can_be_stopped() {
        Bench bench(100'000);
        EngineThread engine(bench.backends);
        engine.start(bench.sweep, {}, std::nullopt);
        QVERIFY(bench.drain_until(engine, [&] { return bench.script->steps > 3; }));
        engine.pause();
        const int steps = bench.script->steps;
        std::this_thread::sleep_for(50ms);
        QVERIFY(bench.script->steps <= steps + 1); // the one in flight
        engine.resume();
        QVERIFY(bench.drain_until(engine, [&] { return bench.script->steps > steps + 3; }));
        engine.pause();
        engine.stop();
        QVERIFY(bench.drain_until(engine, [&] { return bench.results.ended().has_value(); }));
    }

    void the_window_may_close_in_the_middle_of_a_run() {
        Bench bench(100'000);
        {
            EngineThread engine(bench.backends);
            engine.start(bench.sweep, {}, std::nullopt);
            engine.pause();
        }
        QCOMPARE(bench.script->executables_alive.load(), 0);
    }

    /// Orders in any succession, from the thread of the window, while records are drained as there.
    void a_storm_of_orders() {
        std::mt19937 random(1);
        Bench bench(20);
        bench.script->on_step = [](const StepPlan&, int) { std::this_thread::yield(); };
        bench.sweep.seqs = {8, 16};
        EngineThread engine(bench.backends);
        int runs = 0;
        const auto begin = [&] {
            if (engine.running()) return;
            // What is left of the run before: it has ended, whatever was ordered.
            for (const Record& record : engine.records().drain())
                bench.results.apply(record);
            if (runs > 0) QVERIFY(bench.results.ended().has_value());
            bench.results = {};
            engine.start(bench.sweep, {}, std::nullopt);
            ++runs;
        };
        for (int order = 0; order < 1000; ++order) {
            switch (random() % 6) {
            case 0:
                engine.pause();
                break;
            case 1:
                engine.stop();
                break;
            case 2:
                engine.resume();
                break;
            case 3:
                for (const Record& record : engine.records().drain())
                    bench.results.apply(record);
                break;
            default:
                begin();
                break;
            }
            if (random() % 4 == 0) std::this_thread::sleep_for(std::chrono::microseconds(random() % 500));
        }
        engine.resume();
        QVERIFY(bench.drain_until(engine, [&] { return !engine.running(); }));
        begin();
        QVERIFY(bench.drain_until(engine, [&] { return bench.results.ended().has_value(); }));
        QVERIFY(runs > 1);
        QCOMPARE(bench.results.ignored(), 0);
        QCOMPARE(bench.results.cells().size(), std::size_t{2});
        QCOMPARE(bench.results.cells()[1].steps.size(), std::size_t{20});
    }

    /// Whether anybody forecast the sweep or not, the run knows what cannot fit.
    void what_is_expected_is_there_from_the_first_record_on() {
        Bench bench(5);
        bench.sweep.seqs = {8, 16};
        bench.sweep.memory_limit_bytes =
            forecast(bench.sweep, *bench.backends).cells[0].prediction.peak_bytes;
        EngineThread engine(bench.backends);
        engine.start(bench.sweep, {}, std::nullopt);
        QVERIFY(bench.drain_until(engine, [&] { return bench.results.run().has_value(); }));
        QCOMPARE(engine.expected()->will_not_fit, 1);
        QVERIFY(bench.drain_until(engine, [&] { return bench.results.ended() && !engine.running(); }));
        QCOMPARE(bench.results.cells()[1].status.value(), Status::Oom);

        const auto given = std::make_shared<const Forecast>();
        bench.results = {};
        engine.start(bench.sweep, {}, std::nullopt, given);
        QVERIFY(bench.drain_until(engine, [&] { return bench.results.ended().has_value(); }));
        QCOMPARE(engine.expected(), given);
    }

    void a_thread_that_cannot_be_started_is_told_and_no_run_is_on() {
        Bench bench(5);
        EngineThread engine(bench.backends);
        {
            const StacksBeyondMemory limit;
            try {
                engine.start(bench.sweep, {}, std::nullopt);
                QFAIL("it started");
            } catch (const ThreadError& error) {
                QVERIFY2(QString(error.what()).contains("no thread can be started"), error.what());
            }
            QVERIFY(!engine.running());
        }
        engine.start(bench.sweep, {}, std::nullopt);
        QVERIFY(bench.drain_until(engine, [&] { return bench.results.ended().has_value(); }));
        QCOMPARE(bench.results.cells()[0].status.value(), Status::Ok);
    }

    void memory_that_runs_out_before_a_run_is_told_and_the_next_one_starts() {
        Bench bench(5);
        int fails = 1;
        bench.script->on_devices = [&fails] {
            if (fails-- > 0) throw std::bad_alloc();
        };
        EngineThread engine(bench.backends);
        engine.start(bench.sweep, {}, std::nullopt);
        QVERIFY(bench.drain_until(engine, [&] { return bench.results.ended() && !engine.running(); }));
        QCOMPARE(bench.results.ended()->outcome, Outcome::Failed);
        QCOMPARE(bench.results.messages().at(0).text, std::string(memory_has_run_out));
        bench.results = {};
        engine.start(bench.sweep, {}, std::nullopt);
        QVERIFY(bench.drain_until(engine, [&] { return bench.results.ended().has_value(); }));
        QCOMPARE(bench.results.ended()->outcome, Outcome::Completed);
    }

    /// Whichever allocation of it fails, for each.
    void memory_that_runs_out_in_a_start_leaves_no_run_on() {
        Bench bench(5);
        EngineThread engine(bench.backends);
        int failed = 0;
        for (bool started = false; !started; ++failed) {
            bench.results = {};
            try {
                const FailingAllocation n_th(failed + 1);
                engine.start(bench.sweep, {}, std::nullopt);
                started = true;
            } catch (const std::bad_alloc&) {
                QVERIFY(!engine.running());
            } catch (const ThreadError&) { // it was the system's own, for the thread
                QVERIFY(!engine.running());
            }
        }
        QVERIFY(failed > 5);
        QVERIFY(bench.drain_until(engine, [&] { return bench.results.ended().has_value(); }));
        QCOMPARE(bench.results.cells()[0].status.value(), Status::Ok);
    }

    void the_session_holds_what_the_queue_gave() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("run.stepscope").toStdString();
        Bench bench(20);
        {
            EngineThread engine(bench.backends);
            engine.start(bench.sweep, {}, KeptRun{SessionWriter::create(path)});
            QVERIFY(bench.drain_until(engine, [&] { return bench.results.ended().has_value(); }));
        }
        const Results saved = read_session(path).results();
        QCOMPARE(saved.cells().size(), bench.results.cells().size());
        for (std::size_t i = 0; i < 20; ++i)
            QCOMPARE(saved.cells()[0].steps[i].host_seconds, bench.results.cells()[0].steps[i].host_seconds);
    }

    void a_session_that_is_lost_goes_on_and_says_where() {
        Bench bench(300);
        QTemporaryDir directory;
        const std::filesystem::path path = directory.filePath("s.stepscope").toStdString();
        EngineThread engine(bench.backends);
        engine.start(bench.sweep, {}, KeptRun{SessionWriter::create(path)});
        QVERIFY(bench.drain_until(
            engine, [&] { return bench.results.find(0) && bench.results.find(0)->steps.size() > 3; }));
        QVERIFY(!engine.take_new_session());
        std::filesystem::resize_file(path, 0);
        QVERIFY(bench.drain_until(engine, [&] { return bench.results.ended().has_value(); }));
        const auto session = engine.take_new_session();
        QVERIFY(session && *session != path && !engine.take_new_session());
        QCOMPARE(bench.results.messages().size(), std::size_t{1});
        const SessionContent content = read_session(*session);
        QVERIFY(findings_of(content.report).empty());
        QCOMPARE(content.results().find(0)->steps.size(), std::size_t{300});
        QCOMPARE(content.results().messages().size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestEngineThread)
#include "test_engine_thread.moc"
