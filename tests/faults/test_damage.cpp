#include "sessions/log/session_writer.h"
#include "support/runs/sample_run.h"
#include "support/runs/session_records.h"
#include "tables/table.h"

#include <QtTest>

#include <cmath>
#include <fstream>
#include <random>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

void put(const std::filesystem::path& path, std::string_view text) {
    std::ofstream(path, std::ios::binary) << text;
}

/// Whether all that `damaged` says about a cell is what `whole` says, or nothing.
bool tells_no_lie(const CellResult& damaged, const CellResult& whole) {
    if (!(damaged.cell == whole.cell) || damaged.steps.size() > whole.steps.size()) return false;
    for (std::size_t i = 0; i < damaged.steps.size(); ++i) {
        const StepSample& step = damaged.steps[i];
        if (std::isnan(step.host_seconds)) continue; // lost
        if (step.host_seconds != whole.steps[i].host_seconds ||
            step.device_seconds != whole.steps[i].device_seconds ||
            step.telemetry != whole.steps[i].telemetry)
            return false;
    }
    if (damaged.status) {
        if (damaged.status != whole.status || damaged.reason != whole.reason ||
            damaged.needed_bytes != whole.needed_bytes || damaged.statistics.count != whole.statistics.count)
            return false;
        if (whole.statistics.count > 0 && (damaged.statistics.mean != whole.statistics.mean ||
                                           damaged.statistics.total != whole.statistics.total))
            return false;
    }
    return !damaged.prediction || damaged.prediction == whole.prediction;
}

/// Cells finished in the damaged log may not be told of an attempt that the whole log calls void.
bool tells_no_lie(const Results& damaged, const Results& whole) {
    for (const CellResult& cell : damaged.cells()) {
        const CellResult* const original = whole.find(cell.cell.index);
        if (original == nullptr || !tells_no_lie(cell, *original)) return false;
    }
    return true;
}

/// A run without an attempt that was made void: every figure that can be told is in the whole log's results.
std::vector<Record> straight_run() {
    std::vector<Record> out;
    bool resumed = false;
    for (const Record& record : sample_run()) {
        if (const auto* start = std::get_if<RunStarted>(&record); start != nullptr && start->resumed) {
            resumed = true;
            continue;
        }
        const auto* step = std::get_if<StepDone>(&record);
        const auto* cell = std::get_if<CellStarted>(&record);
        const int index = step != nullptr ? step->cell : cell != nullptr ? cell->cell.index : -1;
        if (index == 3 && !resumed) continue;
        out.push_back(record);
    }
    return out;
}

} // namespace

class TestDamage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir directory_;
    std::filesystem::path file_ = directory_.filePath("s.stepscope").toStdString();

private slots:
    void one_bit_flipped_a_thousand_times() {
        const std::vector<Record> records = straight_run();
        const std::string text = as_lines(records);
        const Results whole = as_results(records);
        std::vector<std::string> lines;
        for (const Record& record : records)
            lines.push_back(record_line(record));

        std::mt19937_64 random(20'260'101);
        for (int trial = 0; trial < 1'000; ++trial) {
            std::string damaged = text;
            const std::size_t byte = random() % text.size();
            damaged[byte] = static_cast<char>(damaged[byte] ^ (1 << random() % 8));
            put(file_, damaged);
            const SessionContent content = read_session(file_);

            // What is left is the log in its order, less the line that was hit, or the two that were joined.
            std::size_t at = 0;
            const std::vector<Record> kept = records_in(file_);
            for (const Record& record : kept) {
                const std::string line = record_line(record);
                while (at < lines.size() && lines[at] != line)
                    ++at;
                QVERIFY2(at < lines.size(), "a record that was never written");
                ++at;
            }
            const std::size_t lost = records.size() - kept.size();
            QVERIFY(lost >= 1 && lost <= 2);
            QVERIFY(content.report.bad_lines + (content.report.torn_tail ? 1 : 0) >= 1);
            QVERIFY(tells_no_lie(content.results(), whole));
        }
    }

    void every_single_line_lost() {
        // Here an attempt was made void, and each of its lines or of those that say so may be the lost one.
        const std::vector<Record> records = sample_run();
        const Results whole = as_results(records);
        for (std::size_t lost = 0; lost < records.size(); ++lost) {
            std::vector<Record> rest = records;
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(lost));
            QVERIFY2(tells_no_lie(as_results(rest), whole), qPrintable(QString::number(lost)));
        }
    }

    void cut_at_every_byte() {
        std::vector<Record> records = sample_run();
        records.erase(records.begin() + 10,
                      records.end() - 10); // a small one, with every kind that is often the last
        const std::string text = as_lines(records);
        std::size_t whole = 0; // records that end at or before the cut
        std::size_t end = record_line(records[0]).size();
        for (std::size_t cut = 0; cut <= text.size(); ++cut) {
            while (whole < records.size() && end <= cut) {
                ++whole;
                if (whole < records.size()) end += record_line(records[whole]).size();
            }
            put(file_, std::string_view(text).substr(0, cut));
            SessionContent content = read_session(file_);
            QCOMPARE(records_in(file_).size(), whole);
            QCOMPARE(content.report.bad_lines, std::size_t{0});
            QCOMPARE(content.report.torn_tail, cut > 0 && text[cut - 1] != '\n');

            if (cut % 7 != 0) continue; // every offset within lines comes up, in a seventh of the time
            SessionWriter::append(file_).write(Message{Severity::Info, "after", std::nullopt});
            content = read_session(file_);
            QCOMPARE(records_in(file_).size(), whole + 1);
            QCOMPARE(content.report.bad_lines, std::size_t{0});
            QVERIFY(!content.report.torn_tail);
        }
    }
};

QTEST_APPLESS_MAIN(TestDamage)
#include "test_damage.moc"
