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

/// Whole lines whose records this version does not read: of a newer one, too deep, or with a value that
/// cannot be.
class TestUnreadRecords : public QObject {
    Q_OBJECT

private slots:
    // --- newer versions

    void a_kind_of_record_that_is_not_known_is_no_damage() {
        std::vector<std::string> lines = numbered_lines();
        lines.insert(lines.begin() + 3, checked_line({{"record", "counters"}, {"line", 3}, {"sm", 17}}));
        for (std::size_t i = 4; i < lines.size(); ++i)
            lines[i] = changed(lines[i], [i](json& object) { object["line"] = i; });
        const SessionContent content = parse_session(joined(lines));
        QCOMPARE(content.report.unknown_records, std::size_t{1});
        QVERIFY(content.report.bad_lines == 0 && content.report.lost_lines == 0);
        QVERIFY(content.report.is_of_newer_version());
        QCOMPARE(to_json(content.results()), to_json(as_results(sample_run())));
    }

    void fields_that_are_not_known_are_passed_over_at_any_depth() {
        std::vector<std::string> lines = numbered_lines();
        for (std::string& line : lines)
            line = changed(line, [](json& object) {
                object["new"] = {{"a", 1}};
                if (object.contains("sweep")) object["sweep"]["new"] = 1;
                if (object.contains("statistics")) object["statistics"]["new"] = "x";
                if (object.contains("cell") && object["cell"].is_object())
                    object["cell"]["model"]["new"] = true;
            });
        const SessionContent content = parse_session(joined(lines));
        QCOMPARE(to_json(content.results()), to_json(as_results(sample_run())));
        QVERIFY(content.report.unknown_fields > lines.size());
        QVERIFY(content.report.bad_lines == 0 && content.report.unknown_records == 0);
        // What is done is done.
        QCOMPARE(finished_cells(sample_sweep(), content.results()),
                 finished_cells(sample_sweep(), as_results(sample_run())));
    }

    void a_value_that_is_not_known_is_no_damage() {
        std::vector<std::string> lines = numbered_lines();
        const std::size_t done = line_of(lines, "cell_done");
        lines[done] = changed(lines[done], [](json& object) { object["status"] = "THROTTLED"; });
        const SessionReport report = report_of(lines);
        QCOMPARE(report.unknown_records, std::size_t{1});
        QCOMPARE(report.bad_lines, std::size_t{0});
    }

    void a_newer_version_is_told() {
        std::vector<std::string> lines = numbered_lines();
        lines[0] = changed(lines[0], [](json& object) {
            object["version"] = session_version + 1;
            object["compression"] = "none";
        });
        const SessionContent content = parse_session(joined(lines));
        QCOMPARE(content.report.version, session_version + 1);
        QVERIFY(content.report.is_of_newer_version() && content.report.bad_lines == 0);
        QCOMPARE(to_json(content.results()), to_json(as_results(sample_run())));
    }

    void what_is_nested_too_deep_is_told_as_that_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("open");
        QTest::addColumn<int>("closed");
        QTest::newRow("whole") << QByteArray(R"({"line":4,"record":"message","text":)") << 100 << 100;
        QTest::newRow("very deep") << QByteArray(R"({"line":4,"record":"message","text":)") << 500'000
                                   << 500'000;
        QTest::newRow("never closed") << QByteArray(R"({"line":4,"record":"message","text":)") << 50'000 << 0;
        QTest::newRow("a step") << QByteArray(R"({"cell":0,"line":4,"record":"step_done","x":)") << 70 << 70;
        QTest::newRow("no kind") << QByteArray(R"({"line":4,"text":)") << 100 << 100;
    }

    void what_is_nested_too_deep_is_told_as_that() {
        QFETCH(QByteArray, before);
        QFETCH(int, open);
        QFETCH(int, closed);
        const QByteArray text =
            before + QByteArray("[").repeated(open) + QByteArray("]").repeated(closed) + "}";
        std::vector<std::string> lines = numbered_lines();
        lines[4] = checked_text_line(text.toStdString());
        const SessionReport report = report_of(lines);
        QCOMPARE(report.deep_lines, std::size_t{1});
        QVERIFY(report.bad_lines == 0 && report.lost_lines == 0 && report.unknown_records == 0);
        QVERIFY(!report.is_of_newer_version());
        QCOMPARE(findings_of(report).front().count, std::size_t{1});
    }

    void how_deep_a_kind_that_is_not_known_may_be_nobody_knows() {
        std::vector<std::string> lines = numbered_lines();
        lines.insert(lines.begin() + 4, checked_text_line(R"({"line":4,"record":"counters","tree":)" +
                                                          std::string(70, '[') + std::string(70, ']') + "}"));
        for (std::size_t i = 5; i < lines.size(); ++i)
            lines[i] = changed(lines[i], [i](json& object) { object["line"] = i; });
        const SessionContent content = parse_session(joined(lines));
        QCOMPARE(content.report.unknown_records, std::size_t{1});
        QVERIFY(content.report.deep_lines == 0 && content.report.bad_lines == 0);
        QVERIFY(content.report.lost_lines == 0 && content.report.repeated_lines == 0);
        QCOMPARE(to_json(content.results()), to_json(as_results(sample_run())));
    }

    void a_value_that_cannot_be_is_told_with_its_field_data() {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a size below 0")
            << QByteArray("run_started") << QByteArray("/sweep/models/0/d_model") << QByteArray("-128")
            << QByteArray("run_started: sweep.models[0].d_model: must not be "
                          "negative, but is -128");
        QTest::newRow("a size of many digits")
            << QByteArray("run_started") << QByteArray("/sweep/models/0/d_model") << QByteArray("1e30")
            << QByteArray("run_started: sweep.models[0].d_model: must be from 1 to 2147483647, not 1e+30");
        QTest::newRow("no steps") << QByteArray("run_started") << QByteArray("/sweep/steps")
                                  << QByteArray("0")
                                  << QByteArray(
                                         "run_started: sweep.steps: 0 is not allowed; give a whole number "
                                         "from 1 to 1000000");
        QTest::newRow("layers of a cell beyond 64 bits")
            << QByteArray("cell_started") << QByteArray("/cell/model/layers") << QByteArray("1e30")
            << QByteArray("cell_started: cell.model.layers: must be from 1 to 2147483647, not 1e+30");
        QTest::newRow("layers of a cell within 64 bits")
            << QByteArray("cell_started") << QByteArray("/cell/model/layers")
            << QByteArray("9223372036854775807")
            << QByteArray("cell_started: cell.model.layers: must be from 1 to 2147483647, not "
                          "9223372036854775807");
        QTest::newRow("a sequence that is too long")
            << QByteArray("cell_started") << QByteArray("/cell/seq") << QByteArray("4000000000")
            << QByteArray("cell_started: cell.seq: 4000000000 is not allowed; give a whole number from 1 to "
                          "2147483647");
        QTest::newRow("a time below 0")
            << QByteArray("step_done") << QByteArray("/host_seconds") << QByteArray("-0.0156")
            << QByteArray("step_done: host_seconds: must be from 0 to 1e+12, not -0.0156");
        QTest::newRow("a time beyond all")
            << QByteArray("step_done") << QByteArray("/host_seconds") << QByteArray("1e308")
            << QByteArray("step_done: host_seconds: must be from 0 to 1e+12, not 1e+308");
        QTest::newRow("a mean below 0")
            << QByteArray("cell_done") << QByteArray("/statistics/mean") << QByteArray("-1")
            << QByteArray("cell_done: statistics.mean: must be from 0 to 1e+13, not -1");
        QTest::newRow("a share beyond the whole")
            << QByteArray("cell_done") << QByteArray("/noise/foreign") << QByteArray("9e99")
            << QByteArray("cell_done: noise.foreign: must be from 0 to 1, not 9e+99");
        QTest::newRow("a text for a flag")
            << QByteArray("step_done") << QByteArray("/warmup") << QByteArray("\"no\"")
            << QByteArray("step_done: warmup: must be true or false, not \"no\"");
        QTest::newRow("nothing for a time")
            << QByteArray("step_done") << QByteArray("/host_seconds") << QByteArray("null")
            << QByteArray("step_done: host_seconds: must be a number");
        QTest::newRow("a number for a status")
            << QByteArray("cell_done") << QByteArray("/status") << QByteArray("7")
            << QByteArray("cell_done: status: must be one of OK, ");
        QTest::newRow("a list for a model")
            << QByteArray("cell_started") << QByteArray("/cell/model") << QByteArray("[]")
            << QByteArray("cell_started: cell.model: must be an object, not a list");
        QTest::newRow("an index below 0")
            << QByteArray("cell_started") << QByteArray("/cell/index") << QByteArray("-1")
            << QByteArray("cell_started: cell.index: must not be negative");
    }

    void a_value_that_cannot_be_is_told_with_its_field() {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, said);
        std::vector<std::string> lines = numbered_lines();
        std::string& line = lines[line_of(lines, kind.constData())];
        line = changed(line, [&](json& object) {
            object[json::json_pointer(place.toStdString())] = json::parse(value.toStdString());
        });
        const SessionReport report = report_of(lines);
        QCOMPARE(report.impossible_records, std::size_t{1});
        QVERIFY(report.unknown_records == 0 && report.bad_lines == 0 && report.lost_lines == 0);
        QVERIFY(!report.is_of_newer_version());
        const std::vector<std::string> remarks = remarks_on(report, "a.stepscope");
        QVERIFY2(remarks.front().find(said.toStdString()) != std::string::npos, remarks.front().c_str());

        lines[0] = changed(lines[0], [](json& object) { object["version"] = session_version + 1; });
        const SessionReport newer = report_of(lines); // it may be there
        QVERIFY(newer.impossible_records == 0 && newer.unknown_records == 1);
    }

    /// Where a version says what this one does not know, a value may mean something else there.
    void beside_what_is_not_known_no_value_is_wrong_data() {
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("new_field");
        QTest::newRow("beyond its range")
            << QByteArray("/statistics/mean") << QByteArray("-1") << QByteArray("/statistics/clock");
        QTest::newRow("of another type")
            << QByteArray("/statistics/mean") << QByteArray("[1]") << QByteArray("/statistics/clock");
        QTest::newRow("further out") << QByteArray("/statistics/mean") << QByteArray("[1]")
                                     << QByteArray("/clock");
    }

    void beside_what_is_not_known_no_value_is_wrong() {
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, new_field);
        std::vector<std::string> lines = numbered_lines();
        std::string& line = lines[line_of(lines, "cell_done")];
        line = changed(line, [&](json& object) {
            object[json::json_pointer(place.toStdString())] = json::parse(value.toStdString());
            object[json::json_pointer(new_field.toStdString())] = "host";
        });
        const SessionReport report = report_of(lines);
        QVERIFY(report.unknown_records == 1 && report.impossible_records == 0 && report.bad_lines == 0);
    }

    /// A required field that is not there has no value that could be.
    void a_field_that_is_missing_is_damage() {
        std::vector<std::string> lines = numbered_lines();
        std::string& line = lines[line_of(lines, "step_done")];
        line = changed(line, [](json& object) { object.erase("host_seconds"); });
        const SessionReport report = report_of(lines);
        QVERIFY(report.impossible_records == 1 && report.unknown_records == 0);
        QCOMPARE(report.first_impossible, std::string("step_done: host_seconds: is missing"));
    }

    /// Each of its own, and none a newer version's.
    void what_a_header_cannot_say_is_told_data() {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("below the first")
            << QByteArray("-1") << QByteArray("session: version: must be from 1 to 2147483647, not -1");
        QTest::newRow("none") << QByteArray("0")
                              << QByteArray("session: version: must be from 1 to 2147483647, not 0");
        QTest::newRow("no sign before 0")
            << QByteArray("-0") << QByteArray("session: version: must be 0 without a sign, not -0");
        QTest::newRow("many digits") << QByteArray("9999999999999999999999")
                                     << QByteArray(
                                            "session: version: must be from 1 to 2147483647, not 1e+22");
        QTest::newRow("no double") << QByteArray("1e400")
                                   << QByteArray("version: 1e400 is too large for a number");
        QTest::newRow("no whole number")
            << QByteArray("2.5") << QByteArray("session: version: must be a whole number, not 2.5");
        QTest::newRow("text") << QByteArray("\"2\"")
                              << QByteArray("session: version: must be a whole number, not \"2\"");
        QTest::newRow("too deep") << QByteArray("[").repeated(100) + QByteArray("]").repeated(100)
                                  << QByteArray();
    }

    void what_a_header_cannot_say_is_told() {
        QFETCH(QByteArray, version);
        QFETCH(QByteArray, said);
        std::vector<std::string> lines = numbered_lines();
        lines[0] =
            checked_text_line(R"({"line":0,"record":"session","version":)" + version.toStdString() + "}");
        const SessionContent content = parse_session(joined(lines));
        QCOMPARE(content.report.deep_lines, said.isEmpty() ? std::size_t{1} : std::size_t{0});
        QCOMPARE(content.report.impossible_records, said.isEmpty() ? std::size_t{0} : std::size_t{1});
        QCOMPARE(QByteArray::fromStdString(content.report.first_impossible), said);
        QVERIFY(!content.report.is_of_newer_version());
        QVERIFY(content.report.bad_lines == 0 && content.report.lost_lines == 0);
        QCOMPARE(to_json(content.results()), to_json(as_results(sample_run())));
    }

    /// The rest of its line is not read, its number neither.
    void a_number_that_no_double_holds_is_told_with_its_field() {
        std::vector<std::string> lines = numbered_lines();
        std::string& line = lines[line_of(lines, "step_done")];
        const QByteArray text = QByteArray::fromStdString(line).mid(9).trimmed();
        const auto value = text.indexOf("\"host_seconds\":") + 15;
        line = checked_text_line(
            (text.left(value) + "1e400" + text.mid(text.indexOf(',', value))).toStdString());
        const SessionReport report = report_of(lines);
        QCOMPARE(report.first_impossible, std::string("host_seconds: 1e400 is too large for a number"));
        QVERIFY(report.impossible_records == 1 && report.bad_lines == 0 && report.lost_lines == 0);
    }

    /// With no more than its first record gone, nothing of the run is left: why is said.
    void a_session_without_a_run_says_what_it_had() {
        std::vector<std::string> lines = numbered_lines();
        lines.resize(2);
        lines[1] = changed(lines[1], [](json& object) { object["sweep"]["models"][0]["d_model"] = -128; });
        const QTemporaryDir directory;
        const std::filesystem::path path = directory.filePath("a.stepscope").toStdString();
        std::ofstream(path, std::ios::binary) << joined(lines);
        try {
            read_run(path);
            QFAIL("nothing was thrown");
        } catch (const SessionError& error) {
            QVERIFY2(
                QByteArray(error.what())
                    .endsWith("holds no run that can be: run_started: sweep.models[0].d_model: must not be "
                              "negative, but is -128"),
                error.what());
        }
    }
};

QTEST_APPLESS_MAIN(TestUnreadRecords)
#include "test_unread_records.moc"
