// Sessions in a list: what is said of each without reading its steps.
#include "sessions/listing/session_index.h"
#include "sessions/listing/sessions_elsewhere.h"
#include "sessions/log/session_file.h"
#include "sessions/log/session_lines.h"
#include "sessions/log/session_writer.h"
#include "sessions/resume.h"
#include "support/folder_test.h"
#include "support/runs/sample_run.h"
#include "system/files/files.h"

#include <QtTest>

#include <chrono>
#include <span>

using namespace stepscope;
using namespace stepscope::testing;

namespace fs = std::filesystem;

namespace {

std::string numbered(const std::vector<Record>& records) {
    SessionLines lines;
    std::string out = lines.header();
    for (const Record& record : records)
        out += lines.line(record);
    return out;
}

/// The whole of sample_sweep(), but the cells from `end` on.
std::vector<Record> run_of(int end, Status status = Status::Ok) {
    const SweepSpec sweep = sample_sweep();
    std::vector<Record> out = {RunStarted{sweep, "2026-01-02T03:04:05+01:00", {{"device.cpu", "a name"}}}};
    for (const Cell& cell : expand(sweep)) {
        if (cell.index >= end) break;
        out.emplace_back(CellStarted{cell, {}});
        for (int step = 0; step < cell.steps; ++step)
            out.emplace_back(StepDone{cell.index, step, step < cell.warmup, 0.5, {}, {}});
        CellDone done;
        done.cell = cell.index;
        done.status = status;
        out.emplace_back(done);
    }
    return out;
}

bool equal(const SessionReport& a, const SessionReport& b) {
    return a.bad_lines == b.bad_lines && a.lost_lines == b.lost_lines &&
           a.repeated_lines == b.repeated_lines && a.foreign_lines == b.foreign_lines &&
           a.misplaced_lines == b.misplaced_lines && a.other_runs == b.other_runs &&
           a.changed_line_ends == b.changed_line_ends && a.torn_tail == b.torn_tail &&
           a.version == b.version && a.unknown_records == b.unknown_records && a.next_line == b.next_line &&
           a.whole_bytes == b.whole_bytes;
}

} // namespace

class TestSessionIndex : public FolderTest {
    Q_OBJECT

private:
    fs::path write_session(const char* name, const std::string& text) {
        write(path(name), QByteArray::fromStdString(text));
        return root() / name;
    }

private slots:
    void what_is_not_read_is_checked_and_counted_data() {
        QTest::addColumn<QByteArray>("text");
        const std::string whole = numbered(sample_run());
        const auto row = [](const char* name, const std::string& text) {
            QTest::newRow(name) << QByteArray::fromStdString(text);
        };
        row("whole", whole);
        row("of 0.1", read_file(TEST_DATA "/session-0.1.stepscope"));
        std::string damaged = whole;
        for (std::size_t at = damaged.find("step_done"); at != std::string::npos;
             at = damaged.find("step_done", at + 2000))
            damaged[at] = 'S';
        row("damaged steps", damaged);
        const std::size_t step = whole.rfind('\n', whole.find("step_done")) + 1;
        const std::size_t next = whole.find('\n', step) + 1;
        row("a step is missing", std::string(whole).erase(step, next - step));
        row("a step stands twice", std::string(whole).insert(step, whole.substr(step, next - step)));
        row("torn in a step", whole.substr(0, step + 40));
        row("torn in the first line", whole.substr(0, 20));
        std::string crlf = whole;
        for (std::size_t at = 0; (at = crlf.find('\n', at)) != std::string::npos; at += 2)
            crlf.insert(at, "\r");
        row("other line ends", crlf);
        row("joined", whole + whole);
    }

    void what_is_not_read_is_checked_and_counted() {
        QFETCH(QByteArray, text);
        const fs::path file = write_session("a.stepscope", text.toStdString());
        std::vector<Record> read, skimmed;
        const SessionReport all = read_records(file, [&](const Record& each) { read.push_back(each); });
        const SessionReport report = read_records(
            file, [&](const Record& each) { skimmed.push_back(each); }, Bulk::Skimmed);
        QVERIFY(equal(report, all));
        std::erase_if(read, [](const Record& each) {
            return std::holds_alternative<StepDone>(each) || std::holds_alternative<Breakdown>(each) ||
                   std::holds_alternative<Timeline>(each);
        });
        QCOMPARE(as_lines(skimmed), as_lines(read));
    }

    /// Texts within other records that look like a step's line are none.
    void a_message_about_steps_is_read() {
        const std::string quoted = R"({"cell":1,"record":"step_done","step":1} ,"record":"breakdown"})";
        const std::vector<Record> records = {RunStarted{sample_sweep(), "", {{"record", "step_done"}}},
                                             Message{Severity::Info, quoted, 3},
                                             Message{Severity::Info, quoted, std::nullopt}};
        const fs::path file = write_session("a.stepscope", numbered(records));
        std::vector<Record> skimmed;
        read_records(
            file, [&](const Record& each) { skimmed.push_back(each); }, Bulk::Skimmed);
        QCOMPARE(as_lines(skimmed), as_lines(records));
    }

    void a_summary_says_what_became_of_the_cells() {
        const int cells = static_cast<int>(cell_count(sample_sweep()));
        std::vector<Record> failed = run_of(cells, Status::Failed);
        failed.emplace_back(RunEnded{Outcome::Completed, ""});
        std::vector<Record> stopped = run_of(2);
        stopped.emplace_back(RunEnded{Outcome::Stopped, ""});
        std::string damaged = numbered(run_of(cells));
        damaged[damaged.find("step_done")] = 'S';
        struct Case {
            const char* name;
            std::string text;
            SessionState state;
            int done, failed;
        };
        const std::vector<Case> cases = {
            {"complete", numbered(run_of(cells)), SessionState::Complete, cells, 0},
            {"failed", numbered(failed), SessionState::Complete, cells, cells},
            {"begun", numbered(run_of(3)), SessionState::Unfinished, 3, 0},
            {"stopped", numbered(stopped), SessionState::Unfinished, 2, 0},
            {"cancelled", numbered(run_of(3, Status::Cancelled)), SessionState::Unfinished, 0, 0},
            {"damaged", damaged, SessionState::Damaged, cells, 0},
        };
        for (const Case& each : cases) {
            const SessionSummary summary = summary_of(write_session("a.stepscope", each.text));
            QVERIFY2(summary.state == each.state, each.name);
            QVERIFY2(summary.done == each.done && summary.failed == each.failed, each.name);
            QCOMPARE(summary.cells, std::int64_t{cells});
            QCOMPARE(summary.sweep, sample_sweep().name);
            QCOMPARE(summary.started_at, std::string("2026-01-02T03:04:05+01:00"));
            QCOMPARE(summary.devices, std::vector<std::string>{"cpu"});
            QCOMPARE(summary.environment.at("device.cpu"), std::string("a name"));
            QVERIFY(summary.problem.empty());
            QCOMPARE(summary.bytes, each.text.size());
        }
    }

    void what_is_no_session_says_so() {
        const SessionSummary text = summary_of(write_session("a.stepscope", "this is no session\n"));
        QVERIFY(text.state == SessionState::Damaged);
        QVERIFY(QByteArray::fromStdString(text.problem).contains("not a Stepscope session"));
        const SessionSummary empty = summary_of(write_session("b.stepscope", ""));
        QVERIFY(empty.state == SessionState::Damaged);
        QVERIFY(QByteArray::fromStdString(empty.problem).contains("holds no run"));
        const SessionSummary gone = summary_of(root() / "c.stepscope");
        QVERIFY(gone.state == SessionState::Damaged && !gone.problem.empty());
    }

    void a_session_runs_while_somebody_writes_it() {
        const fs::path file = root() / "a.stepscope";
        {
            SessionWriter writer = SessionWriter::create(file);
            QVERIFY(summary_of(file).state == SessionState::Running);
            QVERIFY(summary_of(file).problem.empty());
            for (const Record& record : run_of(2))
                writer.write(record);
            QVERIFY(summary_of(file).state == SessionState::Running);
            QCOMPARE(summary_of(file).done, 2);
        }
        QVERIFY(summary_of(file).state == SessionState::Unfinished);
    }

    /// What tells a resume what is left says the same of steps that were not read.
    void what_is_left_does_not_depend_on_steps() {
        const fs::path file = write_session("a.stepscope", numbered(sample_run()));
        Results skimmed;
        read_records(
            file, [&](const Record& each) { skimmed.apply(each); }, Bulk::Skimmed);
        QCOMPARE(finished_cells(sample_sweep(), skimmed),
                 finished_cells(sample_sweep(), read_session(file).results()));
    }

    /// A file elsewhere has a name that a person gave it; "sweep" is what every sweep is called at first.
    void a_sweep_without_a_name_of_its_own_is_called_as_its_file() {
        ListedSession session;
        session.summary.path = "bench/before.stepscope";
        session.summary.sweep = SweepSpec().name;
        session.is_elsewhere = true;
        QCOMPARE(session.name(), std::string("before"));
        session.summary.sweep = "night";
        QCOMPARE(session.name(), std::string("night"));
        session.note.name = "mine";
        QCOMPARE(session.name(), std::string("mine"));
        session = {};
        session.summary.path = "sessions/20260102T030405Z-sweep.stepscope"; // a run called it so by itself
        session.summary.sweep = SweepSpec().name;
        QCOMPARE(session.name(), SweepSpec().name);
    }

    void pinned_ones_stand_first_then_the_newest() {
        auto time = fs::file_time_type::clock::now() - std::chrono::hours(1);
        for (const char* name : {"old.stepscope", "middle.stepscope", "new.stepscope"}) {
            write_session(name, numbered(run_of(1)));
            fs::last_write_time(root() / name, time += std::chrono::minutes(1));
        }
        SessionIndex index{SessionCatalog(root())};
        const auto names = [&index] {
            std::vector<std::string> out;
            for (const ListedSession& each : index.list().sessions)
                out.push_back(each.summary.path.stem().string() + "/" + each.name());
            return out;
        };
        const std::string sweep = sample_sweep().name;
        QCOMPARE(names(), (std::vector{"new/" + sweep, "middle/" + sweep, "old/" + sweep}));
        SessionNotes(root()).change("old.stepscope", [](SessionNote& note) {
            note.pinned = true;
            note.name = "the first one";
        });
        QCOMPARE(names(), (std::vector<std::string>{"old/the first one", "new/" + sweep, "middle/" + sweep}));
    }

    void what_has_changed_is_read_anew() {
        const fs::path file = write_session("a.stepscope", numbered(run_of(1)));
        SessionIndex index{SessionCatalog(root())};
        QCOMPARE(index.list().sessions.at(0).summary.done, 1);
        {
            SessionWriter writer = SessionWriter::append(file);
            QVERIFY(index.list().sessions.at(0).summary.state == SessionState::Running);
        }
        QVERIFY(index.list().sessions.at(0).summary.state == SessionState::Unfinished);
        write_session("a.stepscope", numbered(run_of(2)));
        write_session("b.stepscope", numbered(run_of(3)));
        QCOMPARE(index.list().sessions.size(), std::size_t{2});
        for (const ListedSession& each : index.list().sessions)
            QCOMPARE(each.summary.done, each.summary.path.stem() == "a" ? 2 : 3);
        fs::remove(file);
        QCOMPARE(index.list().sessions.size(), std::size_t{1});
    }

    void what_has_not_changed_is_not_read_again() {
        const fs::path file = write_session("a.stepscope", numbered(run_of(1)));
        SessionIndex index{SessionCatalog(root())};
        QCOMPARE(index.list().sessions.at(0).summary.done, 1);
        // Other content of equal size and time tells: it is taken for the same.
        const auto time = fs::last_write_time(file);
        write_session("a.stepscope", std::string(fs::file_size(file), 'x'));
        fs::last_write_time(file, time);
        QCOMPARE(index.list().sessions.at(0).summary.done, 1);
        fs::last_write_time(file, time + std::chrono::seconds(1));
        QVERIFY(!index.list().sessions.at(0).summary.problem.empty());
    }

    /// A run that is listed every few seconds is not read every few seconds.
    void a_large_session_is_read_anew_when_it_has_grown() {
        SessionWriter writer = SessionWriter::create(root() / "a.stepscope");
        const std::vector<Record> records = run_of(1);
        writer.write(records.front());
        writer.write(Message{Severity::Info, std::string(2U << 20U, 'x'), std::nullopt});
        SessionIndex index{SessionCatalog(root())};
        const auto done = [&index] { return index.list().sessions.at(0).summary.done; };
        QCOMPARE(done(), 0);
        for (const Record& record : std::span(records).subspan(1))
            writer.write(record);
        QCOMPARE(done(), 0);
        writer.write(Message{Severity::Info, std::string(1U << 20U, 'x'), std::nullopt});
        QCOMPARE(done(), 1);
    }

    void what_goes_while_it_is_listed_is_passed_over() {
        const fs::path newer = write_session("b.stepscope", numbered(run_of(1)));
        const fs::path older = write_session("a.stepscope", numbered(run_of(1)));
        fs::last_write_time(older, fs::last_write_time(newer) - std::chrono::minutes(1));
        const auto listed = [&](const fs::path& goes) {
            SessionIndex index(SessionCatalog(root()), [goes](const fs::path& read) {
                const SessionSummary summary = summary_of(read);
                fs::remove(goes);
                return summary;
            });
            std::vector<fs::path> out;
            for (const ListedSession& each : index.list().sessions)
                out.push_back(each.summary.path);
            return out;
        };
        // Before its turn, which is after the newer one's, and once it has been read.
        QCOMPARE(listed(older), std::vector{newer});
        QCOMPARE(listed(newer), std::vector<fs::path>{});
    }

    void damaged_notes_do_not_hide_sessions() {
        write_session("a.stepscope", numbered(run_of(1)));
        write(path("notes.json"), "{");
        const SessionListing listing = SessionIndex(SessionCatalog(root())).list();
        QCOMPARE(listing.sessions.size(), std::size_t{1});
        QVERIFY(QByteArray::fromStdString(listing.problem).contains("notes.json"));
    }

    void sessions_elsewhere_are_listed_while_they_are_there() {
        QVERIFY(QDir(path("")).mkpath("kept") && QDir(path("")).mkpath("bench"));
        write_session("kept/here.stepscope", numbered(run_of(1)));
        write_session("bench/there.stepscope", numbered(run_of(1)));
        write_session("bench/unknown.stepscope", numbered(run_of(1)));
        write(path("bench/notes.json"),
              R"({"version": 1, "sessions": {"there.stepscope": {"name": "mine", "pinned": true}}})");
        const SessionsElsewhere elsewhere(root() / "kept");
        QVERIFY(elsewhere.list().empty());
        elsewhere.add(root() / "kept/../bench/there.stepscope");
        elsewhere.add(root() / "bench/there.stepscope"); // which is the same
        elsewhere.add(root() / "kept/here.stepscope");   // which is listed anyway
        elsewhere.add(root() / "bench/table.csv");       // which is none
        elsewhere.add(root() / "bench/gone.stepscope");
        QCOMPARE(elsewhere.list(), std::vector<fs::path>{fs::canonical(root()) / "bench/there.stepscope"});
        SessionIndex index{SessionCatalog(root() / "kept")};
        SessionListing listing = index.list();
        QCOMPARE(listing.sessions.size(), std::size_t{2}); // and no other of that folder
        QVERIFY(listing.sessions[0].is_elsewhere && !listing.sessions[1].is_elsewhere);
        QCOMPARE(listing.sessions[0].name(), std::string("mine"));
        QVERIFY(has_words(listing.sessions[0], {"bench"}) && !has_words(listing.sessions[1], {"kept"}));
        QVERIFY(listing.problem.empty());
        fs::remove(root() / "bench/there.stepscope");
        QCOMPARE(index.list().sessions.size(), std::size_t{1});
        // As many as a person may still think of, and a damaged list costs no more than itself.
        for (std::size_t i = 0; i < SessionsElsewhere::most_kept + 5; ++i) {
            const std::string name = "bench/" + std::to_string(i) + ".stepscope";
            write(path(name.c_str()), "");
            elsewhere.add(root() / name);
        }
        QCOMPARE(elsewhere.list().size(), SessionsElsewhere::most_kept);
        QCOMPARE(elsewhere.list().front().filename(),
                 fs::path(std::to_string(SessionsElsewhere::most_kept + 4) + ".stepscope"));
        elsewhere.clear();
        QVERIFY(elsewhere.list().empty());
        write(path("kept/elsewhere.json"), "{");
        QCOMPARE(index.list().sessions.size(), std::size_t{1});
        elsewhere.add(root() / "bench/unknown.stepscope");
        QCOMPARE(elsewhere.list().size(), std::size_t{1});
    }

    void words_find_sessions() {
        ListedSession session;
        session.summary.path = "/x/20260102T030405Z-quick.stepscope";
        session.summary.sweep = "quick";
        session.summary.devices = {"cuda:0"};
        session.summary.state = SessionState::Unfinished;
        session.note = {.name = "Before", .note = "new driver", .pinned = false};
        for (const std::vector<std::string>& found :
             {std::vector<std::string>{}, {"before"}, {"DRIVER", "cuda"}, {"unfin"}, {"20260102"}, {"quick"}})
            QVERIFY(has_words(session, found));
        QVERIFY(!has_words(session, {"before", "cpu"}));
        QVERIFY(!has_words(session, {"/x/"})); // the folder is the same of all
    }
};

QTEST_APPLESS_MAIN(TestSessionIndex)
#include "test_session_index.moc"
