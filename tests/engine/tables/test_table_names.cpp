// Names and texts that would break a table, or who reads it, and results at random: through every format.
#include "sessions/errors.h"
#include "system/files/files.h"
#include "tables/csv/csv_text.h"
#include "tables/formats.h"
#include "tables/reports/breakdown_table.h"
#include "tables/table.h"
#include "workload/error.h"
#include "workload/json/sweep_json.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <array>
#include <random>

using namespace stepscope;

namespace {

CellResult cell_named(const std::string& name, int index = 0) {
    CellResult out;
    out.cell = unknown_cell();
    out.cell.index = index;
    out.cell.model = {name, 8, 8, 1, 2, 8};
    out.cell.options.seq = 4;
    out.cell.options.mode = Mode::Forward;
    out.started = true;
    out.status = Status::Ok;
    out.statistics.count = Statistics::unknown_count;
    out.statistics.mean = 0.5;
    return out;
}

Results with(const CellResult& cell) {
    Results out;
    out.add(cell);
    return out;
}

/// What every format that reads holds of a cell.
std::string told_everywhere(const Results& results) {
    return to_markdown(results);
}

/// Text of letters that have a meaning somewhere, and of any others.
std::string random_text(std::mt19937_64& random) {
    static const std::array<std::string, 34> pieces = {"a",      "B",      "7",
                                                       " ",      "|",      "\\",
                                                       ",",      ";",      "\t",
                                                       "\n",     "\r",     "\"",
                                                       "'",      "=",      "+",
                                                       "-",      "@",      "*",
                                                       "_",      "`",      "<br>",
                                                       "&amp;",  "&#45;",  "[x](y)",
                                                       "~~",     "#",      "nan",
                                                       "\u00E9", "\u6A21", "e\u0301",
                                                       "\u202E", "\u200B", "\U0001F469\u200D\U0001F52C",
                                                       "\\u0041"};
    std::string out;
    for (auto n = 1 + random() % 6; n > 0; --n)
        out += pieces.at(random() % pieces.size());
    return out;
}

Results random_results(std::mt19937_64& random) {
    Results out;
    const auto maybe = [&] { return random() % 2 == 0; };
    const auto time = [&] { return static_cast<double>(1 + random() % 1'000'000) * 1e-6; };
    for (int i = 0; i < 6; ++i) {
        CellResult result = cell_named(random_text(random), i);
        Cell& cell = result.cell;
        for (const Axis& axis : axes()) {
            if (axis.kind == AxisKind::Model || maybe()) continue;
            if (axis.kind == AxisKind::Number)
                axis.set_value(cell, axis.minimum + static_cast<std::int64_t>(random() % 5));
            else if (axis.kind == AxisKind::Device)
                axis.set_value(cell, random_text(random));
            else
                axis.set_value(cell, std::string(axis.choices[random() % axis.choices.size()].name));
        }
        cell.model.heads = maybe() ? 0 : 2;
        cell.steps = maybe() ? 0 : 9;
        if (maybe()) cell.options.seed = random() >> 1U;
        constexpr std::array statuses = {Status::Ok, Status::Oom, Status::Failed, Status::Cancelled,
                                         Status::Skipped};
        result.status = statuses.at(random() % statuses.size());
        if (result.status != Status::Ok) result.reason = random_text(random);
        result.statistics.mean = time();
        if (maybe()) result.statistics.stddev = time();
        if (maybe()) result.statistics.total = time();
        if (maybe()) result.statistics.warmup = 0;
        out.add(result);
    }
    return out;
}

std::string cells_of(const Results& results) {
    return nlohmann::json::parse(to_json(results)).at("cells").dump();
}

} // namespace

class TestTableNames : public QObject {
    Q_OBJECT

private slots:
    void names_survive_every_format_data() {
        QTest::addColumn<QString>("file");
        const QDir folder(TEST_DATA "/cases/hostile");
        for (const QString& file : folder.entryList({"name-*.json"}))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void names_survive_every_format() {
        QFETCH(QString, file);
        const auto json = nlohmann::json::parse(read_file(file.toStdString()));
        const std::string name = json.at("models").at(0).at("name");
        CellResult cell = cell_named(name);
        cell.reason = name;
        cell.status = Status::Failed;
        for (const Format& format : formats()) {
            if (format.write == nullptr) continue;
            const std::string text = format.write(with(cell));
            // Nothing that a terminal or a reader of Markdown obeys, but what separates the table itself.
            if (&format == find_format("x.md") || format.read == nullptr)
                for (const char* obeyed :
                     {"\a", "\r", "\x7F", "\u009B", "\u202E", "\u2028", "\u200B", "\uFEFF"})
                    QVERIFY2(text.find(obeyed) == std::string::npos, format.name);
            if (format.read == nullptr) continue;
            const Results again = format.read(text);
            QCOMPARE(again.cells().size(), std::size_t{1});
            QCOMPARE(QByteArray::fromStdString(again.find(0)->cell.model.name),
                     QByteArray::fromStdString(name));
            QCOMPARE(told_everywhere(again), told_everywhere(with(cell)));
        }
        // A sweep with it runs, or is refused in a sentence.
        try {
            parse_sweep(json.dump());
        } catch (const WorkloadError& error) {
            QVERIFY(QString(error.what()).contains("must not hold"));
        }
    }

    void formulas_are_guarded_in_what_spreadsheets_open() {
        for (const char* formula : {"=1+1", "+1", "-1+cmd", "@SUM(1)", "\t=1", "'=1", "'", "''"}) {
            CellResult cell = cell_named(formula);
            cell.reason = formula;
            cell.cell.device = formula;
            struct Separated {
                std::string (*write)(const Results&);
                Results (*read)(std::string_view);
                char separator;
            };
            for (const auto& [write, read, separator] :
                 {Separated{to_csv, from_csv, ','}, Separated{to_tsv, from_tsv, '\t'}}) {
                const std::string text = write(with(cell));
                CsvReader reader(text, separator);
                reader.next();
                const auto row = reader.next().value_or(TableRow());
                QVERIFY(!row.empty());
                for (const CsvField& field : row)
                    QVERIFY2(field.text.find_first_of("=+-@\t") != 0, field.text.c_str());
                const CellResult again = *read(text).find(0);
                QCOMPARE(again.cell.model.name, std::string(formula));
                QCOMPARE(again.reason, std::string(formula));
                QCOMPARE(again.cell.device, std::string(formula));
            }
        }
        BreakdownReport report;
        report.title = "=1+1";
        report.rows.emplace_back();
        QVERIFY(breakdown_csv(std::array{report}).find(",'=1+1,") != std::string::npos);
    }

    void results_at_random_come_back_the_same() {
        std::mt19937_64 random(7);
        for (int round = 0; round < 60; ++round) {
            const Results results = random_results(random);
            for (const Format& format : formats()) {
                if (!format.read || !format.write) continue;
                const std::string text = format.write(results);
                Results again;
                try {
                    again = format.read(text);
                } catch (const TableError& error) {
                    QFAIL((std::string(format.name) + ": " + error.what() + "\n" + text).c_str());
                }
                const bool rounded = &format == find_format("x.md"); // the rest is exact
                QCOMPARE(told_everywhere(again), told_everywhere(results));
                if (!rounded) QCOMPARE(cells_of(again), cells_of(results));
            }
        }
    }

    void what_a_damaged_table_gives_is_the_same_in_every_format_data() {
        QTest::addColumn<QString>("file");
        const QDir folder(TEST_DATA "/cases/hostile");
        for (const QString& file : folder.entryList({"md-roundtrip*", "csv-roundtrip*"}))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void what_a_damaged_table_gives_is_the_same_in_every_format() {
        QFETCH(QString, file);
        const std::string path = file.toStdString();
        Results results;
        try {
            results = find_format(path)->read(read_file(path));
        } catch (const TableError& error) {
            QVERIFY2(QString(error.what()).startsWith("line "), error.what());
            return;
        }
        for (const Format& format : formats())
            if (format.read && format.write)
                QCOMPARE(told_everywhere(format.read(format.write(results))), told_everywhere(results));
    }

    void negative_sizes_are_refused_by_every_format() {
        for (const std::string place : {"d_model", "seq", "steps"}) {
            QVERIFY_THROWS_EXCEPTION(TableError, from_csv("cell_number,model," + place + "\n1,a,-5\n"));
            nlohmann::json document = nlohmann::json::parse(to_json(with(cell_named("a"))));
            nlohmann::json& cell = document["cells"][0]["cell"];
            (place == "d_model" ? cell["model"][place] : cell[place]) = -5;
            QVERIFY_THROWS_EXCEPTION(TableError, from_json(document.dump()));
        }
        QVERIFY_THROWS_EXCEPTION(
            TableError,
            from_markdown("| model | seq | d_model | mean (s) |\n|-|-|-|-|\n| a | 4 | -5 | 1 |\n"));
        QVERIFY_THROWS_EXCEPTION(TableError,
                                 from_markdown("| model | seq | mean (s) |\n|-|-|-|\n| a | -4 | 1 |\n"));
    }

    void columns_align_by_what_letters_take() {
        Results results;
        int index = 0;
        for (const char* name :
             {"plain", "\u6A21\u578B\u6A21\u578B", "e\u0301te\u0301", "\U0001F469\u200D\U0001F52C"})
            results.add(cell_named(name, index++));
        const QStringList lines = QString::fromStdString(to_markdown(results)).split('\n').mid(2, 6);
        // In columns of a terminal: two for each of the CJK letters and the emoji, one for an accented
        // letter.
        const QList<int> widths = {0, 0, 0, 4, -2, -3};
        for (int i = 0; i < lines.size(); ++i)
            QCOMPARE(lines[i].indexOf('|', 1) + widths[i], lines[0].indexOf('|', 1));
    }
};

QTEST_APPLESS_MAIN(TestTableNames)
#include "test_table_names.moc"
