#include "records/breakdown/breakdown_report.h"
#include "records/json/record_json.h"
#include "sessions/log/session_file.h"
#include "support/runs/session_records.h"
#include "system/files/files.h"
#include "tables/table.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// What CSV holds: no run, no messages, no breakdowns.
std::string cells_of(const Results& results) {
    nlohmann::json cells = nlohmann::json::parse(to_json(results)).at("cells");
    for (auto& cell : cells) {
        cell.erase("phases");
        cell.erase("peaks");
        cell.erase("figures"); // some follow from those, as do doubts
        cell.erase("doubts");
        cell.erase("environment"); // the CSV of that version does not say it
    }
    return cells.dump(1);
}

} // namespace

/// What Stepscope 0.1 wrote still opens: a session of eight cells on a CPU, killed in its fifth and resumed,
/// two cells beyond the memory limit, a breakdown of the others; and the JSON and CSV that it made of it.
class TestOldFiles : public QObject {
    Q_OBJECT

private:
    const SessionContent session_ = read_session(TEST_DATA "/session-0.1.stepscope");
    const Results results_ = session_.results();
    const std::vector<Record> records_ = records_in(TEST_DATA "/session-0.1.stepscope");

private slots:
    void every_line_is_read() {
        QCOMPARE(records_.size(), std::size_t{63});
        QVERIFY(findings_of(session_.report).empty());
        QCOMPARE(session_.report.version, 1);
        QCOMPARE(results_.ignored(), 0);
    }

    void lines_are_written_as_ever() {
        std::string again;
        for (const Record& record : records_)
            again += record_line(record);
        QCOMPARE(again, read_file(TEST_DATA "/session-0.1.stepscope"));
    }

    void the_run_is_known() {
        const auto& run = results_.run();
        QVERIFY(run && run->resumed);
        QCOMPARE(run->started_at, std::string("2026-11-28T19:46:54+00:00"));
        QCOMPARE(run->environment.at("program"), std::string("stepscope 0.1.0"));
        QCOMPARE(run->sweep.name, std::string("session of 0.1"));
        QCOMPARE(run->sweep.models.at(1).name, std::string("wide"));
        QCOMPARE(run->sweep.models.at(1).vocab, 500);
        QCOMPARE(run->sweep.warmups, (std::vector<int>{0, 2}));
        QCOMPARE(run->sweep.memory_limit_bytes, std::optional<std::int64_t>(8 << 20));
        QVERIFY(results_.ended()->outcome == Outcome::Completed);
        QCOMPARE(results_.cells().size(), std::size_t{8});
    }

    void a_cell_that_ran_has_its_steps_and_figures() {
        const CellResult& cell = *results_.find(2);
        QVERIFY(cell.status == Status::Ok);
        QCOMPARE(cell.cell.model.name, std::string("nano"));
        QVERIFY(cell.cell.options.mode == Mode::Forward);
        QCOMPARE(cell.cell.warmup, 2);
        QCOMPARE(cell.steps.size(), std::size_t{6});
        QCOMPARE(cell.statistics.count, 4);
        QCOMPARE(cell.statistics.mean, 0.0005212885);
        QCOMPARE(cell.statistics.warmup, 0.001401989);
        QCOMPARE(cell.arena_bytes, 1'219'584);
        QCOMPARE(cell.prediction->peak_bytes, 1'219'584);
        QCOMPARE(cell.noise.at("foreign"), 0.0);
        QCOMPARE(cell.phases.size(), std::size_t{23});
        QCOMPARE(cell.phases.at(3).path, std::string("forward/attention/rope"));
        QCOMPARE(cell.phases.at(3).seconds, 4.097e-06);
        QCOMPARE(cell.peaks->flops, 37711622828.21764);
        QVERIFY(!report_of(cell).rows.empty());
    }

    void a_cell_that_was_cut_short_has_the_steps_of_its_second_start() {
        const CellResult& cell = *results_.find(4);
        QVERIFY(cell.status == Status::Ok);
        QCOMPARE(cell.steps.size(), std::size_t{6});
        QCOMPARE(cell.steps.at(0).host_seconds, 0.152024158); // before it was killed: 0.001574522
    }

    void a_cell_that_did_not_fit_has_its_bytes() {
        const CellResult& cell = *results_.find(7);
        QVERIFY(cell.status == Status::Oom);
        QCOMPARE(cell.needed_bytes, std::optional<std::int64_t>(10'466'560));
        QCOMPARE(cell.available_bytes, std::optional<std::int64_t>(8 << 20));
        QVERIFY(cell.steps.empty());
        QVERIFY(std::isnan(cell.statistics.mean));
    }

    void its_json_holds_the_same() {
        QCOMPARE(to_json(read_results(TEST_DATA "/results-0.1.json")), to_json(results_));
    }

    void its_csv_holds_the_same_cells() {
        QCOMPARE(cells_of(read_results(TEST_DATA "/results-0.1.csv")), cells_of(results_));
    }
};

QTEST_APPLESS_MAIN(TestOldFiles)
#include "test_old_files.moc"
