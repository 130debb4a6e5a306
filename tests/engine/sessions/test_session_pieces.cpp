#include "records/json/record_json.h"
#include "sessions/log/session_file.h"
#include "sessions/log/session_lines.h"
#include "sessions/session_text.h"
#include "support/runs/sample_run.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <memory>
#include <random>

using namespace stepscope;
using namespace stepscope::testing;
using nlohmann::json;

namespace {

/// A file is read in pieces of this many bytes.
constexpr std::size_t piece_size = std::size_t{1} << 18;

/// A run whose log has several pieces.
std::vector<Record> long_run(int steps) {
    SweepSpec sweep = sample_sweep();
    sweep.models.resize(1);
    sweep.modes = {Mode::Forward};
    sweep.warmups = {0};
    sweep.seqs = {16, 32, 64};
    sweep.steps = steps;
    std::vector<Record> out = {RunStarted{sweep, "2026-01-02T03:04:05+01:00", {{"os", "X"}}, false}};
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> time(1e-4, 1e-2);
    for (const Cell& cell : expand(sweep)) {
        out.push_back(CellStarted{cell, sample_prediction()});
        std::vector<double> times;
        for (int step = 0; step < cell.steps; ++step) {
            times.push_back(time(random));
            out.push_back(StepDone{
                cell.index,
                step,
                false,
                times.back(),
                time(random),
                {1980, 1893.75, 650.5, 61, step % 97 == 0 ? "power, \"thermal\"" : "", 81'000'000'000}});
        }
        out.push_back(Breakdown{cell.index,
                                {{"forward/attention/qkv", 1, 0.25, 1e9, 3e6, "matmul", 1}},
                                DeviceRates{1.0 / 3.0 * 1e13, 2e11}});
        CellDone done;
        done.cell = cell.index;
        done.statistics = statistics_of(times, 0);
        out.push_back(done);
    }
    out.push_back(RunEnded{Outcome::Completed, "2026-01-02T03:05:05+01:00"});
    return out;
}

std::vector<std::string> numbered_lines(const std::vector<Record>& records) {
    SessionLines lines;
    std::vector<std::string> out = {lines.header()};
    for (const Record& record : records)
        out.push_back(lines.line(record));
    return out;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines)
        out += line;
    return out;
}

/// All that they say.
std::string text_of(const Results& results) {
    SessionLines lines;
    return session_text(results, lines);
}

struct Read {
    std::string records;
    SessionReport report;
    std::string refusal;
};

/// As it comes from a file: in pieces that the reader keeps.
Read read_in_pieces(const std::string& text, std::size_t size, int threads, Bulk bulk = Bulk::Read) {
    Read out;
    SessionLineReader reader([&out](const Record& record) { out.records += record_line(record); }, bulk,
                             threads);
    for (std::size_t at = 0; at < text.size(); at += size) {
        const auto piece = std::make_shared<const std::string>(text.substr(at, size));
        reader.take(*piece, piece);
    }
    try {
        out.report = reader.report();
    } catch (const SessionError& error) {
        out.refusal = error.what();
    }
    return out;
}

/// The same, line by line.
Read read_by_lines(const std::string& text, Bulk bulk = Bulk::Read) {
    Read out;
    SessionLineReader reader([&out](const Record& record) { out.records += record_line(record); }, bulk);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        reader.take(std::string_view(text).substr(at, end - at));
        at = end;
    }
    try {
        out.report = reader.report();
    } catch (const SessionError& error) {
        out.refusal = error.what();
    }
    return out;
}

using Lines = std::vector<std::string>;

/// What can happen to a log.
struct Damage {
    const char* name;
    void (*to)(Lines& lines);
};

constexpr Damage damages[] = {
    {"none", [](Lines&) {}},
    {"bytes in a row of lines",
     [](Lines& lines) {
         for (std::size_t i = 3; i < lines.size(); i += 7)
             lines[i][lines[i].size() / 2] ^= 1;
     }},
    {"lost",
     [](Lines& lines) {
         for (std::size_t i = 3; i + 1 < lines.size(); i += 7)
             lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i));
     }},
    {"doubled",
     [](Lines& lines) {
         for (std::size_t i = 3; i < lines.size(); i += 7)
             lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(i), lines[i]);
     }},
    {"shuffled", [](Lines& lines) { std::shuffle(lines.begin(), lines.end(), std::mt19937(3)); }},
    {"joined, files",
     [](Lines& lines) {
         const Lines again = lines;
         lines.insert(lines.end(), again.begin(), again.end());
     }},
    {"joined, lines",
     [](Lines& lines) {
         for (std::size_t i = 3; i < lines.size(); i += 7)
             lines[i].pop_back();
     }},
    {"line ends and a mark",
     [](Lines& lines) {
         for (std::string& line : lines)
             line.insert(line.size() - 1, "\r");
         lines.front().insert(0, "\xEF\xBB\xBF");
     }},
    {"empty lines",
     [](Lines& lines) {
         for (std::size_t i = 0; i < lines.size(); i += 5)
             lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(i), "\n");
     }},
    {"of a newer version",
     [](Lines& lines) {
         for (std::size_t i = 0; i < lines.size(); i += 3) {
             json object = json::parse(lines[i].substr(9));
             object["new"] = {{"a", 1}};
             if (object.at("record") == "session") object["version"] = session_version + 1;
             if (i % 2 == 0 && object.at("record") == "step_done") object["record"] = "counters";
             lines[i] = checked_line(object);
         }
     }},
    {"of an older version",
     [](Lines& lines) {
         for (std::string& line : lines) {
             json object = json::parse(line.substr(9));
             object.erase("line");
             line = checked_line(object);
         }
         lines.erase(lines.begin());
     }},
    {"cut", [](Lines& lines) { lines.back().resize(20); }},
    {"no record in it", [](Lines& lines) { std::fill(lines.begin(), lines.end(), "what is this?\n"); }},
};

} // namespace

/// A session is read in pieces by several threads, and nothing of what is read tells of it.
class TestSessionPieces : public QObject {
    Q_OBJECT

private slots:
    void neither_pieces_nor_threads_make_a_difference_data() {
        QTest::addColumn<int>("damage");
        for (std::size_t i = 0; i < std::size(damages); ++i)
            QTest::newRow(damages[i].name) << static_cast<int>(i);
    }

    void neither_pieces_nor_threads_make_a_difference() {
        QFETCH(int, damage);
        Lines lines = numbered_lines(sample_run());
        damages[damage].to(lines);
        const std::string text = joined(lines);
        for (const Bulk bulk : {Bulk::Read, Bulk::Skimmed}) {
            const Read wanted = read_by_lines(text, bulk);
            for (const int threads : {1, 2, 5})
                for (const std::size_t size : {std::size_t{1}, std::size_t{7}, std::size_t{100},
                                               std::size_t{1000}, std::size_t{5000}, text.size()}) {
                    const Read read = read_in_pieces(text, size, threads, bulk);
                    QCOMPARE(read.records, wanted.records);
                    QVERIFY(read.report == wanted.report);
                    QCOMPARE(read.refusal, wanted.refusal);
                }
        }
        // The list above is of what it says.
        const Read whole = read_by_lines(joined(numbered_lines(sample_run())));
        const Read damaged = read_by_lines(text);
        QCOMPARE(damage == 0, damaged.records == whole.records && damaged.report == whole.report);
    }

    void a_line_that_is_too_long_is_damage_wherever_a_piece_ends() {
        constexpr std::size_t longest = std::size_t{1} << 26;
        const Lines lines = numbered_lines(sample_run());
        const std::string text = lines[0] + lines[1] + std::string(longest + 1, 'x') + "\n" + lines[2];
        for (const std::size_t size : {std::size_t{1} << 20, text.size()})
            for (const int threads : {1, 3}) {
                const Read read = read_in_pieces(text, size, threads);
                QCOMPARE(read.report.bad_lines, std::size_t{1});
                QCOMPARE(read.report.lost_lines, std::size_t{0});
                QCOMPARE(read.report.whole_bytes, static_cast<std::int64_t>(text.size()));
                QVERIFY(!read.report.torn_tail);
                const std::string torn = text.substr(0, text.size() - lines[2].size() - 1);
                QVERIFY(read_in_pieces(torn, size, threads).report.torn_tail);
            }
    }

    void a_file_of_many_pieces_is_read_whole() {
        const std::vector<Record> run = long_run(2'000);
        const std::string text = joined(numbered_lines(run));
        QVERIFY(text.size() > 5 * piece_size);
        QTemporaryDir directory;
        const std::filesystem::path path = directory.filePath("long.stepscope").toStdString();
        std::ofstream(path, std::ios::binary) << text;
        const SessionContent content = read_session(path);
        QVERIFY(findings_of(content.report).empty());
        QCOMPARE(content.report.whole_bytes, static_cast<std::int64_t>(text.size()));
        QCOMPARE(text_of(content.results()), text_of(as_results(run)));
    }

    /// Of the line that goes over the border of two pieces, and of one in the middle of each.
    void damage_in_every_piece_of_a_file_is_counted() {
        const std::vector<Record> run = long_run(2'000);
        const std::string whole = joined(numbered_lines(run));
        std::string text = whole;
        std::size_t damaged = 0;
        for (std::size_t at = piece_size; at + piece_size / 2 < text.size(); at += piece_size)
            for (const std::size_t place : {at, at + piece_size / 2}) {
                // Not an end of a line: that would join two.
                text[text[place] == '\n' ? place - 1 : place] ^= 1;
                ++damaged;
            }
        QVERIFY(damaged >= 10);
        QTemporaryDir directory;
        const std::filesystem::path path = directory.filePath("damaged.stepscope").toStdString();
        std::ofstream(path, std::ios::binary) << text;
        const SessionContent content = read_session(path);
        QCOMPARE(content.report.bad_lines, damaged);
        QCOMPARE(content.report.lost_lines, std::size_t{0});
        const Read wanted = read_by_lines(text);
        QCOMPARE(wanted.report.bad_lines, damaged);
        QCOMPARE(content.report.next_line, wanted.report.next_line);
        std::size_t missing = 0;
        for (const CellResult& cell : content.results().cells())
            missing += static_cast<std::size_t>(
                std::count_if(cell.steps.begin(), cell.steps.end(),
                              [](const StepSample& step) { return std::isnan(step.host_seconds); }));
        QCOMPARE(missing, damaged);
    }
};

QTEST_APPLESS_MAIN(TestSessionPieces)
#include "test_session_pieces.moc"
