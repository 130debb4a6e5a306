#include "records/json/record_json.h"
#include "run/runner.h"
#include "support/runs/sample_timeline.h"
#include "support/scripted_backend.h"
#include "workload/presets.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

using namespace stepscope;
using namespace stepscope::testing;

/// What a run makes of the process that traces a cell, which is a program that does as a test says.
class TestTimelineRun : public QObject {
    Q_OBJECT

private:
    QTemporaryDir directory_;
    std::shared_ptr<Script> device_;
    std::vector<Record> records_;

    std::filesystem::path file(const char* name) const { return directory_.filePath(name).toStdString(); }

    void run(RunOptions options) {
        BackendRegistry backends;
        backends.add(std::make_unique<ScriptedBackend>(device_));
        SweepSpec sweep;
        sweep.models = {find_model("nano")};
        sweep.seqs = {8};
        sweep.modes = {Mode::Forward, Mode::Train};
        sweep.warmups = {1};
        sweep.steps = 4;
        sweep.devices = {"scripted"};
        sweep.memory_limit_bytes = std::int64_t{1} << 30;
        records_.clear();
        PauseGate gate;
        run_sweep(
            sweep, backends, [this](const Record& record) { records_.push_back(record); }, {}, gate, options);
    }
    void run_script(const std::string& script, RunOptions options = {}) {
        std::ofstream(file("child")) << "#!/bin/sh\n" << script << "\n";
        std::filesystem::permissions(file("child"), std::filesystem::perms::owner_all);
        options.timeline = true;
        options.child_program = file("child");
        run(options);
    }
    template <typename T>
    std::vector<T> all() const {
        std::vector<T> out;
        for (const Record& record : records_)
            if (const T* const each = std::get_if<T>(&record)) out.push_back(*each);
        return out;
    }
    /// The warning about the first cell; both cells are OK.
    std::string warning() const {
        for (const CellDone& done : all<CellDone>())
            if (done.status != Status::Ok) return "a cell is not OK: " + done.reason;
        const std::vector<Message> messages = all<Message>();
        if (messages.size() != 2 || messages[0].cell != 0 || messages[0].severity != Severity::Warning)
            return "other messages";
        return messages[0].text;
    }

private slots:
    void init() { device_ = std::make_shared<Script>(); }

    void what_it_tells_stands_with_the_cell() {
        std::ofstream(file("told")) << record_line(sample_timeline(9));
        run_script("cat '" + file("told").string() + "'");
        const std::vector<Timeline> timelines = all<Timeline>();
        QCOMPARE(timelines.size(), std::size_t{2});
        QCOMPARE(timelines[0].cell, 0); // its own number, whatever the child says
        QCOMPARE(timelines[1].cell, 1);
        QVERIFY(timelines[1].trace == sample_timeline().trace);
        QCOMPARE(all<Message>().size(), std::size_t{0});
        // Behind all of the cell's steps, and before its end: a run that is killed takes it again.
        std::vector<std::size_t> kinds;
        for (const Record& record : records_)
            kinds.push_back(record.index());
        const std::size_t done = Record(CellDone{}).index(), timeline = Record(Timeline{}).index();
        const auto first = std::ranges::find(kinds, timeline) - kinds.begin();
        QCOMPARE(kinds.at(static_cast<std::size_t>(first - 1)), Record(StepDone{}).index());
        QCOMPARE(kinds.at(static_cast<std::size_t>(first + 1)), done);
    }

    /// Steps are taken as without, and the device is free again when the child begins.
    void nothing_of_it_is_in_what_is_measured() {
        device_->seconds = [](const StepPlan&, int step) { return 0.5 + step; };
        run({});
        const std::vector<CellDone> without = all<CellDone>();
        const int steps = device_->steps;
        device_->steps = 0;
        run_script("exit 0");
        QCOMPARE(device_->steps.load(), steps);
        const std::vector<CellDone> with = all<CellDone>();
        for (std::size_t i = 0; i < with.size(); ++i)
            QCOMPARE(with[i].statistics.total > 0, without[i].statistics.total > 0);
        QCOMPARE(device_->executables_alive.load(), 0);
        QCOMPARE(device_->contexts_alive.load(), 0);
    }

    void it_is_given_the_cell_its_limit_and_the_steps() {
        run_script("echo \"$@\" >> '" + file("given").string() + "'",
                   {.timeline_steps = StepRange{.first = 3, .last = 4}});
        std::ifstream given(file("given"));
        std::string line;
        std::getline(given, line);
        QVERIFY2(line.starts_with("trace-cell --cell {"), line.c_str());
        QVERIFY2(line.ends_with("--memory-limit 1073741824 --steps 3-4"), line.c_str());
    }

    void why_there_is_none_is_said_and_the_run_goes_on_data() {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("said");
        QTest::newRow("it fails")
            << "echo 'last words' >&2; exit 9"
            << "no timeline: the process that traces ended with status 9 before it told "
               "what it saw (\"last words\")";
        QTest::newRow("it says nothing")
            << "exit 0"
            << "no timeline: the process that traces ended with status 0 before it told what it saw";
        QTest::newRow("it is killed")
            << "kill -SEGV $$"
            << "no timeline: the process that traces was ended by SIGSEGV (signal 11, "
               "Segmentation fault)";
        std::ofstream(file("busy")) << record_line(Message{Severity::Warning, "another profiler", {}});
        QTest::newRow("it says why") << QString::fromStdString("cat '" + file("busy").string() + "'")
                                     << "no timeline: another profiler";
    }
    void why_there_is_none_is_said_and_the_run_goes_on() {
        QFETCH(QString, script);
        QFETCH(QString, said);
        run_script(script.toStdString());
        QCOMPARE(QString::fromStdString(warning()), said);
        QCOMPARE(all<Timeline>().size(), std::size_t{0});
    }

    void what_is_no_record_is_said() {
        run_script("echo hello");
        QVERIFY2(warning().starts_with("no timeline: the process that traces said what is no record: "),
                 warning().c_str());
    }

    void a_program_that_is_not_there_is_said() {
        run({.timeline = true, .child_program = "/no/such/program"});
        QVERIFY2(warning().starts_with("no timeline: /no/such/program could not be started"),
                 warning().c_str());
        run({.timeline = true});
        QVERIFY2(warning().ends_with("install stepscope-cli"), warning().c_str());
    }

    void cells_that_did_not_run_have_none() {
        device_->on_step = [](const StepPlan&, int) { throw BackendError("broken"); };
        run_script("touch '" + file("was-here").string() + "'");
        QVERIFY(!std::filesystem::exists(file("was-here")));
        QCOMPARE(all<Message>().size(), std::size_t{0});
    }

    void steps_are_written_as_people_write_them() {
        QCOMPARE(text_of(StepRange{.first = 3, .last = 3}), std::string("3"));
        QCOMPARE(text_of(StepRange{.first = 3, .last = 12}), std::string("3-12"));
        for (const char* const text : {"3", "3-12", "0-0"})
            QVERIFY(step_range_of(text).has_value());
        QCOMPARE(step_range_of("3-12")->last, 12);
        for (const char* const text :
             {"", "-1", "3-", "3-2", "a", "3-12x", "1-2-3", " 3", "99999999999", "03", "3-04", "00"})
            QVERIFY2(!step_range_of(text), text);
    }
};

QTEST_APPLESS_MAIN(TestTimelineRun)
#include "test_timeline_run.moc"
