#include "records/json/record_json.h"
#include "session_text_lines.h"
#include "sessions/log/session_lines.h"
#include "sessions/log/session_writer.h"
#include "sessions/resume.h"
#include "support/runs/sample_run.h"
#include "system/files/checksum.h"
#include "tables/formats.h"
#include "tables/table.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <random>

using namespace stepscope;
using namespace stepscope::testing;
using nlohmann::json;

/// What is wrong with the lines of a session is counted, each kind by itself, and said.
class TestSessionLines : public QObject {
    Q_OBJECT

private slots:
    void a_whole_session_has_nothing_to_say() {
        for (const auto& lines : {numbered_lines(), former_lines()}) {
            const SessionContent content = parse_session(joined(lines));
            QVERIFY(findings_of(content.report).empty());
            QCOMPARE(to_json(content.results()), to_json(as_results(sample_run())));
            QCOMPARE(content.report.next_line, static_cast<std::int64_t>(lines.size()));
            QCOMPARE(content.report.whole_bytes, static_cast<std::int64_t>(joined(lines).size()));
        }
    }

    void lines_come_in_pieces_of_any_size() {
        const std::string text = joined(numbered_lines());
        for (const std::size_t piece : {1, 7, 100, 5'000}) {
            std::vector<Record> records;
            SessionLineReader reader([&records](const Record& record) { records.push_back(record); });
            for (std::size_t at = 0; at < text.size(); at += piece)
                reader.take(std::string_view(text).substr(at, piece));
            QVERIFY(findings_of(reader.report()).empty());
            QCOMPARE(as_lines(records), as_lines(sample_run()));
        }
    }

    /// As editors and programs that copy text leave them.
    void changed_ends_of_lines_and_a_mark_are_read_and_said() {
        for (const auto& whole : {numbered_lines(), former_lines()}) {
            std::vector<std::string> lines = whole;
            for (std::string& line : lines)
                line.insert(line.size() - 1, "\r");
            for (const std::string mark : {"", "\xEF\xBB\xBF"}) {
                const SessionContent content = parse_session(mark + joined(lines));
                QCOMPARE(to_json(content.results()), to_json(as_results(sample_run())));
                QCOMPARE(content.report.bad_lines + content.report.lost_lines, std::size_t{0});
                QCOMPARE(content.report.changed_line_ends, lines.size());
                QCOMPARE(findings_of(content.report).size(), std::size_t{1});
                QVERIFY(findings_of(parse_session(mark + joined(whole)).report).empty());
                QVERIFY(recognised_format(mark + joined(lines)) == &session_format());
            }
        }
        // A damaged line stays one, however it ends.
        std::vector<std::string> lines = numbered_lines();
        lines[5].insert(lines[5].size() - 2, "\r");
        QCOMPARE(report_of(lines).bad_lines, std::size_t{1});
    }

    /// As an editor or a shell of another system saves a copy.
    void a_session_in_utf16_or_utf32_is_read_and_said() {
        const std::string plain = joined(numbered_lines());
        const QString text = QString::fromStdString(plain);
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE,
                                    QStringConverter::Utf32LE, QStringConverter::Utf32BE})
            for (const auto flag : {QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom}) {
                QStringEncoder encoder(encoding, flag);
                const QByteArray encoded = encoder(text);
                const std::string bytes = encoded.toStdString();
                QVERIFY(recognised_format(bytes) == &session_format());
                const SessionContent content = parse_session(bytes);
                QCOMPARE(to_json(content.results()), to_json(as_results(sample_run())));
                QVERIFY(content.report.was_wide);
                QCOMPARE(findings_of(content.report).size(), std::size_t{1});
                QVERIFY_THROWS_EXCEPTION(SessionError, parse_session(bytes.substr(0, bytes.size() - 1)));

                QTemporaryDir directory;
                const std::filesystem::path path = directory.filePath("wide.stepscope").toStdString();
                std::ofstream(path, std::ios::binary) << bytes;
                QCOMPARE(to_json(read_run(path).results()), to_json(as_results(sample_run())));
                // Nobody could read UTF-8 behind it.
                QVERIFY_THROWS_EXCEPTION(SessionError, SessionWriter::resume(path));
                QCOMPARE(std::filesystem::file_size(path), bytes.size());
            }
        QVERIFY(!parse_session(plain).report.was_wide);
    }

    void every_lost_line_is_counted() {
        const std::vector<std::string> whole = numbered_lines();
        for (std::size_t lost = 0; lost + 1 < whole.size(); ++lost) {
            std::vector<std::string> lines = whole;
            lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(lost));
            const SessionReport report = report_of(lines);
            QCOMPARE(report.lost_lines, std::size_t{1});
            QVERIFY(report.repeated_lines == 0 && report.misplaced_lines == 0 && report.bad_lines == 0);
            QVERIFY(!findings_of(report).empty());
        }
    }

    void a_damaged_line_is_not_a_lost_one_too() {
        std::vector<std::string> lines = numbered_lines();
        lines[5][20] ^= 1;
        lines[7] = "what is this?\n";
        const SessionReport report = report_of(lines);
        QCOMPARE(report.bad_lines, std::size_t{2});
        QCOMPARE(report.lost_lines, std::size_t{0});
    }

    void lines_that_were_joined_are_damaged_and_one_is_lost() {
        std::vector<std::string> lines = numbered_lines();
        lines[5].pop_back();
        const SessionReport report = report_of(lines);
        QCOMPARE(report.bad_lines, std::size_t{1});
        QCOMPARE(report.lost_lines, std::size_t{1});
    }

    void every_doubled_line_is_counted_and_read_once() {
        const std::vector<std::string> whole = numbered_lines();
        const Results results = as_results(sample_run());
        for (std::size_t doubled = 1; doubled < whole.size(); ++doubled) {
            std::vector<std::string> lines = whole;
            lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(doubled), whole[doubled]);
            const SessionContent content = parse_session(joined(lines));
            QCOMPARE(content.report.repeated_lines, std::size_t{1});
            QVERIFY(content.report.other_runs == 0 && content.report.lost_lines == 0);
            QCOMPARE(to_json(content.results()), to_json(results));
        }
    }

    void a_doubled_line_is_none_that_was_missing_before_it() {
        std::vector<std::string> lines = numbered_lines();
        const std::string doubled = lines[5];
        lines.erase(lines.begin() + 4);
        lines.insert(lines.begin() + 7, doubled);
        const SessionReport report = report_of(lines);
        QCOMPARE(report.repeated_lines, std::size_t{1});
        QCOMPARE(report.lost_lines, std::size_t{1});
        QCOMPARE(report.misplaced_lines, std::size_t{0});
    }

    /// As where the file of a run was overwritten with another one's while it went on.
    void a_line_that_takes_the_number_of_another_is_none_that_stands_twice() {
        const std::vector<std::string> whole = numbered_lines();
        std::vector<std::string> lines = whole;
        lines.push_back(record_line(Message{Severity::Info, "of another run", std::nullopt}, 5));
        lines.push_back(whole[6]);
        const SessionContent content = parse_session(joined(lines));
        QCOMPARE(content.report.foreign_lines, std::size_t{1});
        QCOMPARE(content.report.repeated_lines, std::size_t{1});
        QVERIFY(content.report.lost_lines == 0 && content.report.misplaced_lines == 0);
        QCOMPARE(to_json(content.results()), to_json(as_results(sample_run())));

        std::rotate(lines.begin(), lines.end() - 2, lines.end()); // they come first, and are of the number
        const SessionReport first = parse_session(joined(lines)).report;
        QCOMPARE(first.foreign_lines, std::size_t{1});
        QCOMPARE(first.repeated_lines, std::size_t{1});
    }

    void lines_out_of_order_are_counted() {
        std::vector<std::string> lines = numbered_lines();
        std::swap(lines[4], lines[5]);
        SessionReport report = report_of(lines);
        QCOMPARE(report.misplaced_lines, std::size_t{1});
        QVERIFY(report.lost_lines == 0 && report.repeated_lines == 0);

        std::mt19937 random(1);
        for (int trial = 0; trial < 100; ++trial) {
            std::shuffle(lines.begin(), lines.end(), random);
            report = report_of(lines);
            QVERIFY(report.misplaced_lines > 0);
            QVERIFY(report.lost_lines == 0 && report.repeated_lines == 0 && report.other_runs == 0);
        }
    }

    void files_that_were_joined_are_told() {
        for (const auto& one : {numbered_lines(), former_lines()})
            for (const auto& other : {numbered_lines(), former_lines()}) {
                const SessionContent content = parse_session(joined(one) + joined(other));
                QCOMPARE(content.report.other_runs, std::size_t{1});
                QCOMPARE(content.report.bad_lines, std::size_t{0});
                QCOMPARE(finished_cells(sample_sweep(), content.results()),
                         finished_cells(sample_sweep(), as_results(sample_run())));
            }
        const SessionReport twice = report_of([] {
            std::vector<std::string> lines = numbered_lines();
            const std::vector<std::string> again = lines;
            lines.insert(lines.end(), again.begin(), again.end());
            return lines;
        }());
        QVERIFY(twice.lost_lines == 0 && twice.misplaced_lines == 0 && twice.repeated_lines == 0);
    }

    void an_older_log_tells_by_its_steps() {
        const std::vector<std::string> whole = former_lines();
        std::vector<std::string> lines = whole;
        lines.erase(lines.begin() + 4); // a step of the first cell
        QCOMPARE(report_of(lines).lost_lines, std::size_t{1});
        lines = whole;
        lines.insert(lines.begin() + 4, whole[4]);
        QCOMPARE(report_of(lines).ignored, std::size_t{1});
        lines = whole;
        std::swap(lines[1], lines[4]); // the cell's start behind its steps
        QVERIFY(report_of(lines).ignored > 0);
    }

    void every_finding_has_words_of_its_own() {
        SessionReport report;
        report.bad_lines = report.lost_lines = report.repeated_lines = report.misplaced_lines = 3;
        report.foreign_lines = report.deep_lines = report.impossible_records = 3;
        report.first_impossible = "run_started: steps: must be more";
        report.other_runs = report.ignored = report.unknown_records = report.unknown_fields = 3;
        report.version = session_version + 1;
        report.torn_tail = true;
        std::set<std::string> texts;
        for (const SessionFinding& finding : findings_of(report))
            texts.insert(text_of(finding));
        QCOMPARE(texts.size(), std::size_t{13});
        for (const std::string& text : texts)
            QVERIFY2(text.find('%') == std::string::npos, text.c_str());
        QCOMPARE(remarks_on(report, "a.stepscope").size(), std::size_t{13});
        QVERIFY(remarks_on(report, "a.stepscope").front().starts_with("a.stepscope: "));
    }

    // --- what cannot be

    void numbers_that_cannot_be_are_damage_data() {
        QTest::addColumn<QByteArray>("number");
        for (const char* number :
             {"-1", "1.5", "\"1\"", "null", "9223372036854775807", "99999999999999999999"})
            QTest::newRow(number) << QByteArray(number);
    }

    void numbers_that_cannot_be_are_damage() {
        QFETCH(QByteArray, number);
        std::vector<std::string> lines = numbered_lines();
        lines[4] =
            changed(lines[4], [&](json& object) { object["line"] = json::parse(number.toStdString()); });
        const SessionReport report = report_of(lines);
        QCOMPARE(report.bad_lines, std::size_t{1});
        QCOMPARE(report.lost_lines, std::size_t{0});
    }

    void a_number_far_away_is_taken() {
        std::vector<std::string> lines = numbered_lines();
        lines.back() = changed(lines.back(), [](json& object) { object["line"] = std::int64_t{1} << 62; });
        QVERIFY(report_of(lines).lost_lines > std::size_t{1} << 60);
    }

    /// As editors and shells leave them.
    void a_blank_line_says_nothing_and_loses_nothing() {
        for (const std::string blank : {"\n", "\r\n", "  \t\n"})
            for (const auto& whole : {numbered_lines(), former_lines()}) {
                std::vector<std::string> lines = whole;
                for (const std::ptrdiff_t place : {0, 3, 6})
                    lines.insert(lines.begin() + place, blank);
                lines.push_back(blank);
                const SessionContent content = parse_session(joined(lines));
                QVERIFY(findings_of(content.report).empty());
                QCOMPARE(content.report.next_line, static_cast<std::int64_t>(whole.size()));
                QCOMPARE(to_json(content.results()), to_json(as_results(sample_run())));
            }
        QVERIFY_THROWS_EXCEPTION(SessionError, parse_session("\n\n"));
    }

    /// What a kill left of a session's first line is one, and what merely looks like it is not.
    void the_beginning_of_a_first_line_is_known_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("is_session");
        const auto row = [](const char* text, bool is_session) {
            QTest::newRow(text) << QByteArray(text) << is_session;
        };
        row("0", true);
        row("09afbc18", true);
        row("09afbc18 ", true);
        row("09afbc18 {", true);
        row("09afbc18 {\"", true);
        row("09afbc18 {\"kind\": \"run", true);
        row("/9afbc18 {\"", false); // the characters before and behind each range
        row("09:fbc18 {\"", false);
        row("09`fbc18 {\"", false);
        row("09afbg18 {\"", false);
        row("09AFBC18 {\"", false);
        row("09afbc18x{\"", false);
        row("09afbc18 [\"", false);
        row("09afbc18 {k", false);
        row("09afbc1 {\"k", false);
        row("# Results", false);
    }

    void the_beginning_of_a_first_line_is_known() {
        QFETCH(QByteArray, text);
        QFETCH(bool, is_session);
        if (is_session)
            QVERIFY(parse_session(text.toStdString()).report.torn_tail);
        else
            QVERIFY_THROWS_EXCEPTION(SessionError, parse_session(text.toStdString()));
    }

    void a_line_without_an_end_is_given_up() {
        std::vector<Record> records;
        const auto sink = [&records](const Record& record) { records.push_back(record); };
        SessionLineReader reader(sink);
        reader.take(joined(numbered_lines()));
        const std::string much(std::size_t{1} << 20, 'x');
        for (int i = 0; i < 70; ++i)
            reader.take(much);
        reader.take("\n");
        QCOMPARE(reader.report().bad_lines, std::size_t{1});
        QVERIFY(!reader.is_hopeless());

        SessionLineReader none(sink);
        for (int i = 0; i < 16; ++i)
            none.take(much);
        QVERIFY(!none.is_hopeless()); // at the limit
        none.take("x");
        QVERIFY(none.is_hopeless());
        QVERIFY_THROWS_EXCEPTION(SessionError, none.report());
    }

    void the_longest_line_is_read() {
        constexpr std::size_t longest = std::size_t{1} << 26;
        for (const std::size_t size : {longest, longest + 1}) {
            SessionLines lines;
            const std::string header = lines.header();
            const auto with = [](const std::string& text) {
                return Message{Severity::Info, text, std::nullopt};
            };
            const std::size_t rest = SessionLines(1).line(with("")).size() - 1;
            const std::string line = lines.line(with(std::string(size - rest, 'x')));
            QCOMPARE(line.size(), size + 1);
            int messages = 0;
            SessionLineReader reader([&messages](const Record&) { ++messages; });
            reader.take(header);
            reader.take(line);
            QCOMPARE(messages, size == longest ? 1 : 0);
            QCOMPARE(reader.report().bad_lines, std::size_t{size == longest ? 0U : 1U});
        }
    }

    /// The quick way of reading what a log has much of and the general one give the same, whatever stands
    /// there.
    void steps_are_read_the_same_either_way_data() {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* text) { QTest::newRow(text) << QByteArray(text); };
        row(R"({"cell":0,"host_seconds":0.5,"record":"step_done","step":1,"warmup":false})");
        row(R"({"cell":0,"device_seconds":1e-05,"host_seconds":3,"line":7,"record":"step_done","step":1,"warmup":true})");
        row(R"({"cell":1,"host_seconds":0.5,"record":"step_done","step":1,"telemetry":{"memory_used_bytes":81000000000,"power_w":650.5,"sm_clock_mhz":1980.0,"temperature_c":61.0,"throttle":"power, thermal"},"warmup":false})");
        row(R"({"cell":1,"host_seconds":0.5,"record":"step_done","step":1,"telemetry":{"throttle":"},{"},"warmup":false})");
        row("{\"cell\":1,\"host_seconds\":0.5,\"record\":\"step_done\",\"step\":1,\"telemetry\":{"
            "\"throttle\":\"a\\\"}\"},\"warmup\":false}");
        row(R"({"cell":1,"host_seconds":0.5,"record":"step_done","step":1,"telemetry":{"throttle":"é"},"warmup":false})");
        row(R"({"cell":1,"host_seconds":0.5,"record":"step_done","step":1,"telemetry":{},"warmup":false})");
        row(R"({"warmup":false,"step":1,"record":"step_done","host_seconds":0.5,"cell":1})");
        row(R"({ "cell": 1, "host_seconds": 0.5, "record": "step_done", "step": 1, "warmup": false })");
        row(R"({"cell":0,"host_seconds":"nan","record":"step_done","step":1,"warmup":false})");
        row(R"({"cell":0,"host_seconds":nan,"record":"step_done","step":1,"warmup":false})");
        row(R"({"cell":0,"host_seconds":1.,"record":"step_done","step":1,"warmup":false})");
        row(R"({"cell":0,"host_seconds":01.5,"record":"step_done","step":1,"warmup":false})");
        row(R"({"cell":0,"host_seconds":1e999,"record":"step_done","step":1,"warmup":false})");
        row(R"({"cell":0.0,"host_seconds":1,"record":"step_done","step":1,"warmup":false})");
        row(R"({"cell":3000000000,"host_seconds":1,"record":"step_done","step":1,"warmup":false})");
        row(R"({"cell":0,"host_seconds":1,"record":"step_done","step":1,"warmup":1})");
        row(R"({"cell":0,"host_seconds":1,"record":"step_done","step":1})");
        row(R"({"cell":0,"cell":0,"host_seconds":1,"record":"step_done","step":1,"warmup":true})");
        row(R"({"cell":0,"host_seconds":1,"record":"step_done","step":1,"warmup":true,"more":1})");
        row(R"({"cell":0,"host_seconds":[1],"record":"step_done","step":1,"warmup":true})");
        row(R"({"cell":0,"host_seconds":1,"record":"step_done","step":1,"warmup":true,})");
        row(R"({"cell":0,"host_seconds":1,"record":"step_done","step":1,"warmup":true}})");
        row(R"({"cell":0,"host_seconds":1,"record":"step_done","step":1,"warmup":true)");
        row(R"({"cell":0,"line":3,"phases":[],"record":"breakdown"})");
        row(R"({"cell":0,"line":3,"peaks":{"bytes_per_second":1e11,"flops":2.5},"phases":[{"bytes":1,"calls":2,"flops":0,"layer":-1,"op":"matmul","path":"forward","seconds":0.5},{"bytes":1.5,"flops":0,"layer":0,"path":"backward","seconds":0}],"record":"breakdown"})");
        row(R"({"cell":0,"phases":[{"bytes":1,"flops":0,"layer":-1,"path":"forward","seconds":0.5},],"record":"breakdown"})");
        row(R"({"cell":0,"phases":[{"bytes":1,"flops":0,"layer":-1,"path":"forward","seconds":0.5}"record":"breakdown"})");
        row(R"({"cell":0,"phases":[{"bytes":1,"flops":0,"layer":-1,"path":"forward"}],"record":"breakdown"})");
        row(R"({"cell":0,"phases":[1],"record":"breakdown"})");
        row(R"({"cell":0,"phases":[[]],"record":"breakdown"})");
        row(R"({"cell":0,"phases":{},"record":"breakdown"})");
        row(R"({"cell":0,"phases":[],"record":"breakdowns"})");
        row(R"({"cell":0,"phases":[],"record":"step_done"})");
        // Cells, as they are written and with one thing wrong.
        const Cell cell = expand(sample_sweep()).at(1);
        CellDone done;
        done.cell = 1;
        done.status = Status::Oom;
        done.reason = "much";
        done.statistics = statistics_of(std::vector<double>{0.5, 0.25, 0.75}, 1);
        done.noise = {{"foreign", 0.125}, {"steal", 0}};
        done.needed_bytes = 5;
        for (const Record& record : {Record(CellStarted{cell, sample_prediction()}), Record(done)}) {
            const std::string whole = record_to_json(record).dump();
            row(whole.c_str());
            const auto changed = [&](std::string_view part, const char* to) {
                const std::size_t place = whole.find(part);
                if (place != std::string::npos)
                    row((std::string(whole).replace(place, part.size(), to)).c_str());
            };
            changed("\"record\":", "\"line\":7,\"record\":");
            changed("\"OOM\"", "\"THROTTLED\"");
            changed("\"OOM\"", "3");
            changed("\"count\":2", "\"count\":null");
            changed("\"count\":2", "\"count\":-2");
            changed("\"count\":2", "\"count\":2.0");
            changed("\"foreign\":0.125", "\"foreign\":0.125,\"foreign\":0.125");
            changed("\"foreign\":0.125", "\"foreign\":{}");
            changed("\"foreign\":0.125", "\"foreign\":[[0.125]");
            changed("\"mean\":0.5", "\"mean\":\"nan\"");
            changed("\"much\"", "\"mu\\u0063h\"");
            changed("\"index\":1", "\"index\":-1");
            changed("\"steps\":5", "\"steps\":null");
            changed("\"d_model\":", "\"new\":1,\"d_model\":");
            changed("\"mode\":", "\"mode\":null,\"more\":");
            changed("\"seq\":16", "\"seq\":\"16\"");
            changed("\"activation\":5", "\"activation\":5.5");
        }
    }

    void steps_are_read_the_same_either_way() {
        QFETCH(QByteArray, text);
        const auto outcome = [](const std::string& of) {
            const std::string line =
                QStringLiteral("%1 ").arg(crc32(of), 8, 16, QLatin1Char('0')).toStdString() + of;
            try {
                LoggedRecord logged;
                parse_logged_line(line, logged);
                return logged.record ? record_line(*logged.record, logged.number.value_or(-1)) +
                                           std::to_string(logged.unknown_fields)
                                     : "unknown: " + logged.kind;
            } catch (const RecordError&) {
                return std::string("error");
            }
        };
        // White space between is what only the general reader takes.
        std::string slowly = text.toStdString();
        slowly.insert(1, " ");
        QCOMPARE(outcome(text.toStdString()), outcome(slowly));
    }
};

QTEST_APPLESS_MAIN(TestSessionLines)
#include "test_session_lines.moc"
