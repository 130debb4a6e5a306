#include "records/figures.h"
#include "sessions/log/session_file.h"
#include "sessions/session_text.h"
#include "support/runs/sample_run.h"
#include "tables/csv/csv_text.h"
#include "tables/table.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// All but what CSV does not hold: the run, messages, the phases of breakdowns, timelines and profiles.
std::string cells_as_json(const Results& results) {
    nlohmann::json cells = nlohmann::json::parse(to_json(results)).at("cells");
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i].erase("phases");
        cells[i].erase("timeline");
        cells[i].erase("profiles");
        // Where it is that of the run JSON does not repeat it.
        const auto& environment = results.cells()[i].environment;
        cells[i]["environment"] = environment ? nlohmann::json(*environment) : nlohmann::json();
    }
    return cells.dump(1);
}

QString error_of(Results (*read)(std::string_view), const std::string& text) {
    try {
        read(text);
    } catch (const TableError& error) {
        return error.what();
    }
    return {};
}

std::string replaced(const std::string& text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    return at == std::string::npos ? std::string() : std::string(text).replace(at, from.size(), to);
}

/// The text of a CSV with another value in each row of a column that says something.
std::string with_value(const std::string& csv, std::string_view column, const std::string& value) {
    CsvReader reader(csv);
    std::string out;
    std::optional<std::size_t> place;
    while (const auto row = reader.next()) {
        std::vector<std::string> fields;
        for (const CsvField& field : *row)
            fields.push_back(field.text);
        if (!place)
            place = static_cast<std::size_t>(std::ranges::find(fields, column) - fields.begin());
        else if (!fields.at(*place).empty())
            fields.at(*place) = value;
        append_csv_record(out, fields);
    }
    return out;
}

} // namespace

/// CSV and JSON.
class TestTableData : public QObject {
    Q_OBJECT

private:
    const Results results_ = as_results(sample_run());

private slots:
    void csv_has_a_row_for_each_step_and_cell() {
        const std::string csv = to_csv(results_);
        // 6 cells with 5+5+5+5+2+4 steps, 2 without; reasons with line breaks are quoted.
        std::size_t rows = 0;
        for (std::size_t at = csv.find("\r\n"); at != std::string::npos; at = csv.find("\r\n", at + 1))
            ++rows;
        QCOMPARE(rows, std::size_t{1 + 26 + 2});
        QVERIFY(csv.find("\"device lost\nat step 2\"") != std::string::npos);
        QVERIFY(csv.find("\"power, \"\"thermal\"\"\"") != std::string::npos);
    }

    void csv_reads_back() {
        const std::string csv = to_csv(results_);
        const Results again = from_csv(csv);
        QCOMPARE(cells_as_json(again), cells_as_json(results_));
        QCOMPARE(to_csv(again), csv);
    }

    void csv_refuses_what_no_record_could_hold_data() {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("said");
        QTest::newRow("a step below 0") << QByteArray("host_s") << QByteArray("-0.0156")
                                        << "host_seconds: must be from 0 to 1e+12, not -0.0156";
        QTest::newRow("a mean beyond all") << QByteArray("mean_s") << QByteArray("1e308")
                                           << "statistics.mean: must be from 0 to 1e+13, not 1e+308";
        QTest::newRow("a share beyond the whole") << QByteArray("noise") << QByteArray("foreign=9e99")
                                                  << "noise.foreign: must be from 0 to 1, not 9e+99";
        QTest::newRow("a size beyond all") << QByteArray("d_ff") << QByteArray("9000000000")
                                           << "cell.model.d_ff: must be from 1 to 2147483647, not 9000000000";
        QTest::newRow("memory below 0") << QByteArray("arena_bytes") << QByteArray("-5")
                                        << "arena_bytes: must be from 0 to 1000000000000000000, not -5";
    }

    void csv_refuses_what_no_record_could_hold() {
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, value);
        QFETCH(QString, said);
        const std::string csv = with_value(to_csv(results_), column.toStdString(), value.toStdString());
        const QString error = error_of(from_csv, csv);
        QVERIFY2(error.contains(said), qPrintable(error.left(400)));
        QVERIFY2(error.contains("line 2, column "), qPrintable(error.left(400)));
    }

    /// Whatever a table that was read holds is read again as a session and as JSON.
    void what_csv_takes_every_other_format_does() {
        const std::string csv = to_csv(results_);
        const std::optional<std::vector<CsvField>> names = CsvReader(csv).next();
        int taken = 0, refused = 0;
        for (const CsvField& column : names.value())
            for (const char* const value : {"-1", "-1e300", "1e308", "9223372036854775807", "1e20", "1e-300",
                                            "0", "nan", "inf", "foreign=-1", "weight=-1"}) {
                Results results;
                try {
                    results = from_csv(with_value(csv, column.text, value));
                    ++taken;
                } catch (const TableError&) {
                    ++refused;
                    continue;
                }
                const std::string what = column.text + " " + value;
                SessionLines lines;
                const SessionContent content = parse_session(session_text(results, lines));
                QVERIFY2(findings_of(content.report).empty(), what.c_str());
                QVERIFY2(to_json(from_json(to_json(results))) == to_json(results), what.c_str());
            }
        QVERIFY(taken > 100 && refused > 100);
    }

    void csv_takes_line_feeds_and_columns_in_any_order() {
        QString csv = QString::fromStdString(to_csv(results_));
        csv.replace("\r\n", "\n");
        QCOMPARE(cells_as_json(from_csv(csv.toStdString())), cells_as_json(results_));
        QCOMPARE(cells_as_json(from_csv("\xEF\xBB\xBF" + csv.toStdString() + "\n")), cells_as_json(results_));
        const std::string two = to_csv(from_csv(csv.toStdString()));
        QCOMPARE(two, to_csv(results_));
    }

    void cells_are_numbered_from_1() {
        const std::string csv = to_csv(results_);
        QVERIFY(csv.starts_with("cell_number,"));
        QVERIFY(csv.find("\r\n1,nano,") != std::string::npos && csv.find("\r\n8,tiny,") != std::string::npos);
        QVERIFY(csv.find("\r\n0,") == std::string::npos);
        QCOMPARE(from_csv(csv).cells().front().cell.index, 0);
    }

    void csv_tells_figures_that_follow_from_others_and_ignores_them() {
        const std::string csv = to_csv(results_);
        for (const Figure& each : figures())
            QVERIFY2(csv.substr(0, csv.find('\r')).find("," + std::string(each.column) + ",") !=
                         std::string::npos,
                     each.id.data());
        // Without them the file says as much.
        QStringList lines = QString::fromStdString(csv).split("\r\n");
        const auto at = lines[0].split(',').indexOf("tokens_per_s");
        QVERIFY(at > 0 && at < lines[0].split(',').indexOf("throttle"));
        for (QString& line : lines) {
            QStringList fields = line.split(',');
            const auto shift = fields.size() - lines[0].split(',').size();
            if (shift != 0) continue;
            if (&line != &lines[0]) fields[at] = "12345";
            line = fields.join(',');
        }
        const Results again = from_csv(lines.join("\r\n").toStdString());
        QCOMPARE(cells_as_json(again), cells_as_json(results_));
    }

    void tsv_reads_back() {
        const std::string tsv = to_tsv(results_);
        QVERIFY(tsv.starts_with("cell_number\tmodel\t"));
        QCOMPARE(cells_as_json(from_tsv(tsv)), cells_as_json(results_));
        QVERIFY(error_of(from_tsv, tsv + "\"a\"b").contains("tab or the end"));
        QCOMPARE(cells_as_json(from_tsv(to_csv(results_))), cells_as_json(results_)); // by what stands there
        Results named;
        CellResult cell;
        cell.cell.model.name = "a\tb, \"c\"";
        named.add(cell);
        QCOMPARE(from_tsv(to_tsv(named)).find(0)->cell.model.name, cell.cell.model.name);
        QCOMPARE(from_csv(to_csv(named)).find(0)->cell.model.name, cell.cell.model.name);
    }

    void csv_mistakes_are_named() {
        const std::string csv = to_csv(results_);
        QVERIFY(error_of(from_csv, "").contains("line 1, column 1"));
        QVERIFY(error_of(from_csv, replaced(csv, "cell_number,", "cell_number,model,"))
                    .contains("\"model\" stands twice"));
        QVERIFY(error_of(from_csv, replaced(csv, "forward,", "backwards,"))
                    .contains("mode: \"backwards\" is not known; allowed are forward"));
        QVERIFY(error_of(from_csv, replaced(csv, "1,nano,64", "1,nano,6x4")).contains("line 2, column 8"));
        QVERIFY(error_of(from_csv, replaced(csv, "1,nano", "0,nano")).contains("must not be below 1"));
        QVERIFY(error_of(from_csv, csv + "1,2,3\r\n").contains("has 3 fields"));
        QVERIFY(error_of(from_csv, csv + "\"never ends").contains("never ends"));
        QVERIFY(error_of(from_csv, csv + "a\"b").contains("quoted as a whole"));
        QVERIFY(error_of(from_csv, csv + "\"a\"b").contains("comma or the end"));
    }

    void csv_of_other_columns_is_read_and_says_what_was_left_out() {
        const std::string csv = replaced(to_csv(results_), ",variation,", ",colour,");
        const Results again = from_csv(replaced(csv, ",mean_s,", ",average_s,"));
        QCOMPARE(again.cells().size(), results_.cells().size());
        QVERIFY(std::isnan(again.find(0)->statistics.mean));
        QCOMPARE(again.find(0)->statistics.median, results_.find(0)->statistics.median);
        const QString said = QString::fromStdString(again.messages().at(0).text);
        QVERIFY2(said.contains("\"average_s\", \"colour\"") && !said.contains("median"), qPrintable(said));
    }

    void csv_rows_of_a_cell_must_agree() {
        QStringList lines = QString::fromStdString(to_csv(results_)).split("\r\n");
        QStringList twice = lines;
        twice.insert(2, lines[3]);
        QVERIFY(error_of(from_csv, twice.join("\r\n").toStdString()).contains("stands twice"));
        // Sorted by something else they say the same.
        QStringList sorted = lines;
        sorted.swapItemsAt(2, 3);
        sorted.move(2, 8);
        QCOMPARE(cells_as_json(from_csv(sorted.join("\r\n").toStdString())), cells_as_json(results_));
        QStringList edited = lines;
        edited[2].replace("nano", "mano");
        QVERIFY(error_of(from_csv, edited.join("\r\n").toStdString()).contains("do not agree"));
    }

    void throttle_reasons_none_and_unknown_differ() {
        const Results again = from_csv(to_csv(results_));
        QCOMPARE(again.find(1)->steps.at(0).telemetry.throttle, std::optional<std::string>(""));
        QCOMPARE(again.find(0)->steps.at(0).telemetry.throttle, std::optional<std::string>());
    }

    void json_reads_back_exactly() {
        const std::string json = to_json(results_);
        const Results again = from_json(json);
        QCOMPARE(to_json(again), json);
        QVERIFY(again.run()->sweep == results_.run()->sweep);
        QCOMPARE(again.run()->environment, results_.run()->environment);
        QVERIFY(again.find(0)->prediction == results_.find(0)->prediction);
        QCOMPARE(again.messages().size(), results_.messages().size());
        QCOMPARE(again.ended()->ended_at, results_.ended()->ended_at);
        QCOMPARE(again.find(5)->reason, results_.find(5)->reason);
        QCOMPARE(host_times(*again.find(6)), host_times(*results_.find(6)));
        QCOMPARE(again.find(2)->phases.at(1).op, std::string("rope"));
        QCOMPARE(again.find(2)->phases.at(0).calls, 1);
        QVERIFY(again.find(2)->peaks == results_.find(2)->peaks && again.find(2)->peaks);
    }

    void json_says_what_follows() {
        const nlohmann::json cells = nlohmann::json::parse(to_json(results_)).at("cells");
        int said = 0;
        for (std::size_t i = 0; i < cells.size(); ++i)
            for (const Figure& figure : figures()) {
                const std::string id(figure.id);
                const nlohmann::json derived = cells[i].value("figures", nlohmann::json::object());
                const auto value = figure.value(results_.cells()[i]);
                const bool expected = !figure.is_stored() && value && std::isfinite(*value);
                QCOMPARE(derived.contains(id), expected);
                if (expected) QCOMPARE(derived.at(id).get<double>(), *value);
                said += expected;
            }
        QVERIFY(said > 0);
    }

    void json_mistakes_are_named_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value"); // JSON; empty: removed
        QTest::addColumn<QString>("message");
        QTest::newRow("format") << "/format"
                                << "\"other\""
                                << "format";
        QTest::newRow("version") << "/version"
                                 << "2"
                                 << "version";
        QTest::newRow("no cells") << "/cells"
                                  << ""
                                  << "cells: is missing";
        QTest::newRow("cells") << "/cells"
                               << "{}"
                               << "cells: must be a list";
        QTest::newRow("unknown key") << "/colour"
                                     << "1"
                                     << "does not belong";
        QTest::newRow("status") << "/cells/0/status"
                                << "\"FINE\""
                                << "cells[0].status";
        QTest::newRow("statistic") << "/cells/1/statistics/mean"
                                   << "\"1\""
                                   << "cells[1].statistics.mean";
        QTest::newRow("no statistics") << "/cells/1/statistics"
                                       << ""
                                       << "cells[1].statistics: is missing";
        QTest::newRow("time") << "/cells/2/steps/3/host_seconds"
                              << "null"
                              << "cells[2].steps[3].host_seconds";
        QTest::newRow("axis") << "/cells/2/cell/precision"
                              << "\"fp33\""
                              << "precision";
        QTest::newRow("index twice") << "/cells/2/cell/index"
                                     << "1"
                                     << "cells[2].cell.index";
        QTest::newRow("sweep") << "/sweep/steps"
                               << "-1"
                               << "steps";
        QTest::newRow("phase") << "/cells/2/phases/0/layer"
                               << "\"x\""
                               << "phases[0].layer";
        QTest::newRow("op") << "/cells/2/phases/0/op"
                            << "7"
                            << "phases[0].op";
        QTest::newRow("peak") << "/cells/2/peaks/bytes_per_second"
                              << ""
                              << "peaks.bytes_per_second: is missing";
    }

    void json_mistakes_are_named() {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, message);
        nlohmann::json json = nlohmann::json::parse(to_json(results_));
        const nlohmann::json::json_pointer at(pointer.toStdString());
        if (value.isEmpty())
            json.at(at.parent_pointer()).erase(at.back());
        else
            json[at] = nlohmann::json::parse(value.toStdString());
        const QString error = error_of(from_json, json.dump());
        QVERIFY2(error.contains(message), qPrintable(error));
    }

    void what_is_not_json_is_refused() {
        QVERIFY(error_of(from_json, "").contains("not JSON"));
        QVERIFY(error_of(from_json, to_json(results_) + "x").contains("not JSON"));
        QVERIFY(!error_of(from_json, "[]").isEmpty());
    }

    void a_session_written_from_results_replays_to_them() {
        const QTemporaryDir directory;
        const auto path = directory.filePath("copy.stepscope").toStdString();
        write_results(results_, path);
        QCOMPARE(to_json(read_results(path)), to_json(results_));
    }
};

QTEST_APPLESS_MAIN(TestTableData)
#include "test_table_data.moc"
