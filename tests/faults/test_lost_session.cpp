#include "program.h"
#include "records/json/record_json.h"
#include "sessions/log/session_writer.h"
#include "sessions/resume.h"
#include "support/folder_test.h"
#include "support/runs/session_records.h"
#include "system/files/files.h"
#include "workload/presets.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <fstream>

using namespace stepscope;
using namespace stepscope::testing;

namespace fs = std::filesystem;

namespace {

/// A run of two cells of a hundred steps.
QStringList run_into(const QString& session) {
    return {"run", "--models", "nano", "--seq",    "8,16",     "--modes",   "forward",   "--warmup",
            "0",   "--steps",  "100",  "--device", "scripted", "--verbose", "--session", session};
}

SweepSpec small_sweep() {
    SweepSpec sweep;
    sweep.models = {find_model("nano")};
    sweep.seqs = {8, 16};
    sweep.modes = {Mode::Forward};
    sweep.warmups = {0};
    sweep.steps = 3;
    sweep.devices = {"scripted"};
    return sweep;
}

/// A session whose first cells are done, measured in `environment`, while others took so much of the machine.
void write_part(const fs::path& path, const Environment& environment, int cells, double foreign_load) {
    SessionWriter writer = SessionWriter::create(path);
    writer.write(RunStarted{small_sweep(), "2026-01-02T03:04:05+01:00", environment, false, {}});
    for (int cell = 0; cell < cells; ++cell) {
        writer.write(CellStarted{expand(small_sweep())[static_cast<std::size_t>(cell)], {}});
        for (int step = 0; step < 3; ++step)
            writer.write(StepDone{cell, step, false, 0.5, {}, {}});
        CellDone done;
        done.cell = cell;
        done.statistics = statistics_of(std::vector{0.5, 0.5, 0.5}, 0);
        done.noise = {{"foreign", foreign_load}};
        writer.write(done);
    }
}

void write_half(const fs::path& path, const Environment& environment) {
    write_part(path, environment, 1, 0);
}

} // namespace

/// Through the real program: sessions that others harm, or that go on elsewhere.
class TestLostSession : public FolderTest {
    Q_OBJECT

private:
    /// Runs, does `harm` in the middle of the first cell, and sees that all is in `kept` and that a warning
    /// says so.
    void run_with(const std::function<void(const fs::path&)>& harm, const char* kept,
                  const QStringList& more = {}) {
        const QString session = path("s.stepscope");
        Program program(FAULT_CLI, run_into(session) + more, {{"STEPSCOPE_STEP_US", "2000"}});
        QVERIFY(program.wait_for_error_text("cell 1 step 3"));
        harm(session.toStdString());
        const ProgramEnd end = program.wait();
        QVERIFY2(end.status == 0, end.err);
        QVERIFY2(end.err.contains("the run goes on in " + path(kept).toUtf8()), end.err);
        QCOMPARE(end.err.count("the run goes on in"), 1);
        const SessionContent content = read_session(path(kept).toStdString());
        QVERIFY(findings_of(content.report).empty());
        QCOMPARE(content.results().ended()->outcome, Outcome::Completed);
        for (const CellResult& cell : content.results().cells())
            QCOMPARE(cell.steps.size(), std::size_t{100});
    }

private slots:
    void a_run_outlives_the_removal_of_its_session() {
        run_with([](const fs::path& session) { fs::remove(session); }, "s.stepscope");
    }

    void a_run_outlives_that_its_session_is_emptied() {
        run_with([](const fs::path& session) { fs::resize_file(session, 0); }, "s-2.stepscope");
    }

    void a_run_outlives_that_its_session_is_replaced() {
        run_with(
            [](const fs::path& session) {
                std::ofstream(session.parent_path() / "other") << "mine";
                fs::rename(session.parent_path() / "other", session);
            },
            "s-2.stepscope");
        QCOMPARE(read_file(path("s.stepscope").toStdString()), std::string("mine"));
    }

    void a_run_outlives_that_its_session_is_overwritten_with_a_longer_one() {
        const std::string mine(1 << 20, 'x');
        run_with([&mine](const fs::path& session) { std::ofstream(session, std::ios::binary) << mine; },
                 "s-2.stepscope");
        QVERIFY(read_file(path("s.stepscope").toStdString()).starts_with(mine));
    }

    void a_run_outlives_that_its_session_is_emptied_and_grows() {
        run_with(
            [](const fs::path& session) {
                fs::resize_file(session, 0);
                fs::resize_file(session, 500'000);
            },
            "s-2.stepscope");
    }

    void a_run_outlives_that_others_write_behind_its_lines() {
        run_with([](const fs::path& session) { std::ofstream(session, std::ios::app) << "mine\n"; },
                 "s-2.stepscope");
    }

    void a_run_outlives_that_its_session_gets_other_content_of_the_same_size() {
        run_with(
            [](const fs::path& session) {
                const std::string mine(fs::file_size(session), 'x');
                std::fstream(session, std::ios::in | std::ios::out | std::ios::binary) << mine;
            },
            "s-2.stepscope");
    }

    void lines_of_another_run_are_not_told_as_doubled() {
        const fs::path session = path("s.stepscope").toStdString();
        write_half(session, {});
        std::ofstream(session, std::ios::app) << record_line(StepDone{1, 0, false, 0.25, {}, {}}, 3);
        const ProgramEnd end = run_program(FAULT_CLI, {"convert", path("s.stepscope"), "-", "--to", "csv"});
        QVERIFY2(end.status == 0, end.err);
        QVERIFY2(end.err.contains("s.stepscope: Lines whose number a line that says something else has "
                                  "already, as if of another run; left out, what they said is lost: 1"),
                 end.err);
        QVERIFY2(!end.err.contains("stand twice"), end.err);
    }

    void cells_in_processes_of_their_own_are_kept_too() {
        run_with([](const fs::path& session) { fs::remove(session); }, "s.stepscope",
                 {"--isolation", "process"});
    }

    void damage_is_told_by_every_command() {
        const fs::path session = path("s.stepscope").toStdString();
        write_half(session, {});
        std::string text = read_file(session);
        text[text.find("step_done") + 30] ^= 1;
        const std::string last = text.substr(text.rfind('\n', text.size() - 2) + 1);
        std::ofstream(session, std::ios::binary) << text << last << "torn";
        const QString name = path("s.stepscope");
        for (const QStringList& command :
             {QStringList{"convert", name, "-", "--to", "csv"}, QStringList{"convert", name, path("r.json")},
              QStringList{"run", "--resume", "--session", name, "-q"}}) {
            const ProgramEnd end = run_program(FAULT_CLI, command);
            QVERIFY2(end.status == 0, end.err);
            QVERIFY2(end.err.contains("s.stepscope: Damaged lines, left out; what they said is lost: 1"),
                     end.err);
            QVERIFY2(end.err.contains("Lines that stand twice, read once: 1"), end.err);
            QVERIFY2(end.err.contains("ends in the middle of a line"), end.err);
        }
        const ProgramEnd breakdown = run_program(FAULT_CLI, {"breakdown", name});
        QVERIFY2(breakdown.err.contains("Damaged lines, left out"), breakdown.err);
        const ProgramEnd stream =
            run_program("/bin/sh", {"-c", "exec \"$0\" convert - - --to md < \"$1\"", FAULT_CLI, name});
        QVERIFY2(stream.err.contains("standard input: Damaged lines, left out"), stream.err);
    }

    void a_session_without_a_run_is_told() {
        const fs::path session = path("s.stepscope").toStdString();
        std::ofstream(session).flush();
        const ProgramEnd end = run_program(FAULT_CLI, {"convert", path("s.stepscope"), "-", "--to", "md"});
        QVERIFY(end.status != 0 && end.out.isEmpty());
        QVERIFY2(end.err.contains("s.stepscope: holds no run"), end.err);
    }

    // --- elsewhere

    void another_place_is_asked_about_and_every_cell_keeps_its_own() {
        write_half(path("s.stepscope").toStdString(), {{"host", "elsewhere"}, {"program", "stepscope 0.0"}});
        const QStringList resume = {"run", "--resume", "--session", path("s.stepscope")};
        const std::string before = read_file(path("s.stepscope").toStdString());
        const ProgramEnd refused = run_program(FAULT_CLI, resume);
        QVERIFY2(refused.status == 2, refused.err);
        for (const char* said :
             {"host: was elsewhere, is ", "program: was stepscope 0.0, is ", "--resume-anyway"})
            QVERIFY2(refused.err.contains(said), refused.err);
        QCOMPARE(read_file(path("s.stepscope").toStdString()), before);

        const ProgramEnd end = run_program(
            FAULT_CLI, resume + QStringList{"--resume-anyway", "-q", "--out", path("r.json"), "--out",
                                            path("r.csv"), "--out", path("r.stepscope")});
        QVERIFY2(end.status == 0, end.err);
        QVERIFY2(end.err.contains("host: was elsewhere, is "), end.err);
        for (const char* name : {"s.stepscope", "r.stepscope"}) {
            const Results results = read_session(path(name).toStdString()).results();
            QCOMPARE(results.find(0)->environment->at("host"), std::string("elsewhere"));
            QVERIFY(results.find(1)->environment->at("host") != "elsewhere");
            QCOMPARE(results.find(0)->statistics.mean, 0.5); // not measured again
        }
        const auto json = nlohmann::json::parse(read_file(path("r.json").toStdString()));
        QCOMPARE(json["cells"][0]["environment"]["host"].get<std::string>(), std::string("elsewhere"));
        QVERIFY(!json["cells"][1].contains("environment")); // the run's own
        QVERIFY(json["environment"]["host"] != "elsewhere");
        const QByteArray csv = QByteArray::fromStdString(read_file(path("r.csv").toStdString()));
        QCOMPARE(csv.count(",elsewhere,stepscope 0.0,"), 3); // a row for each step
    }

    /// All is done, and yet some of it is to be measured here.
    void noisy_cells_are_not_measured_again_elsewhere_unasked() {
        const Environment elsewhere = {{"host", "elsewhere"}};
        write_part(path("noisy.stepscope").toStdString(), elsewhere, 2, 0.5);
        write_part(path("quiet.stepscope").toStdString(), elsewhere, 2, 0);
        const auto again = [&](const char* name, const QStringList& more) {
            return run_program(
                FAULT_CLI,
                QStringList{"run", "--resume", "--measure-noisy-again", "--session", path(name)} + more);
        };
        const ProgramEnd refused = again("noisy.stepscope", {});
        QVERIFY2(refused.status == 2 && refused.err.contains("host: was elsewhere, is "), refused.err);
        const ProgramEnd quiet = again("quiet.stepscope", {}); // nothing to measure
        QVERIFY2(quiet.status == 0 && quiet.err.contains("every cell of this session is done already"),
                 quiet.err);
        const ProgramEnd end = again("noisy.stepscope", {"--resume-anyway"});
        QVERIFY2(end.status == 0, end.err);
        const Results results = read_session(path("noisy.stepscope").toStdString()).results();
        QVERIFY(results.find(1)->environment->at("host") != "elsewhere");
    }

    void what_a_newer_version_wrote_is_asked_about_and_not_measured_again() {
        const fs::path session = path("s.stepscope").toStdString();
        write_half(session, {});
        std::string text = read_file(session);
        std::ofstream(session, std::ios::app)
            << checked_line({{"record", "counters"}, {"line", std::count(text.begin(), text.end(), '\n')}});
        const QStringList resume = {"run", "--resume", "--session", path("s.stepscope")};
        const ProgramEnd refused = run_program(FAULT_CLI, resume);
        QVERIFY2(refused.status == 2, refused.err);
        QVERIFY2(refused.err.contains("a newer version of Stepscope has written to it"), refused.err);
        const ProgramEnd end = run_program(FAULT_CLI, resume + QStringList{"--resume-anyway"});
        QVERIFY2(end.status == 0, end.err);
        QVERIFY2(end.err.contains("only a newer version of Stepscope understands, left out: 1"), end.err);
        QCOMPARE(read_session(session).results().find(0)->statistics.mean, 0.5);
    }

    void a_cell_that_ends_the_program_is_skipped_after_the_second_time() {
        const QString session = path("s.stepscope");
        const Program::Environment fault = {{"STEPSCOPE_FAULT", "segv:5:8"}};
        const QStringList resume = {"run", "--resume", "--session", session};
        QCOMPARE(run_program(FAULT_CLI, run_into(session), fault).status, -1);
        QCOMPARE(run_program(FAULT_CLI, resume, fault).status, -1);
        const ProgramEnd third = run_program(FAULT_CLI, resume, fault);
        QVERIFY2(third.status == 0, third.err);
        Results results = read_session(session.toStdString()).results();
        QCOMPARE(results.find(0)->status, std::optional(Status::Skipped));
        QCOMPARE(results.find(0)->reason, std::string(deadly_cell_reason));
        QCOMPARE(results.find(1)->status, std::optional(Status::Ok));

        // As the reason says; and how cells are isolated may change from one part of a session to the next.
        const ProgramEnd apart =
            run_program(FAULT_CLI, resume + QStringList{"--isolation", "process"}, fault);
        QVERIFY2(apart.status == 1, apart.err);
        results = read_session(session.toStdString()).results();
        QCOMPARE(results.find(0)->status, std::optional(Status::Failed));
        QVERIFY2(results.find(0)->reason.find("signal") != std::string::npos,
                 results.find(0)->reason.c_str());
    }
};

QTEST_GUILESS_MAIN(TestLostSession)
#include "test_lost_session.moc"
