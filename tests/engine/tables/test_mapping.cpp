// What somebody says that the columns of a table hold: what is made of it, what it lacks, and how it stands
// in a file.
#include "known_value.h"
#include "tables/errors.h"
#include "tables/formats.h"
#include "tables/limits.h"
#include "tables/mapping/columns/mapping_json.h"
#include "tables/mapping/guess/which_table.h"
#include "tables/mapping/import_table.h"
#include "tables/mapping/long_table.h"
#include "tables/table.h"

#include <QtTest>

#include <set>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

RawTable csv(const std::string& text) {
    return tables_of_csv(text).front();
}

} // namespace

class TestMapping : public QObject {
    Q_OBJECT

private slots:
    void a_mapping_says_what_no_guess_would() {
        const RawTable table = csv("who;n;a;b;c\nx;128;1.500;10,5;9\ny;256;2.500;11,5;8\n");
        const ColumnMapping mapping =
            parse_mapping(R"({"format": "stepscope mapping", "version": 1, "columns": [
            {"name": "who", "holds": "model"}, {"name": "n", "holds": "seq"},
            {"name": "b", "holds": "mean", "unit": "ms", "of": "train"},
            {"name": "a", "holds": "peak_memory", "unit": "MiB"},
            {"name": "c", "holds": "median", "unit": "ms", "of": "train"}],
            "constants": {"precision": "mixed", "batch": 16, "device": "cuda:1", "vocab": 50257},
            "decimals": "comma"})");
        const ImportedTable imported = import_table(table, mapping);
        QVERIFY2(imported.lacks.empty() && imported.unplaced.empty(), text_of(imported.lacks).c_str());
        const CellResult& cell = imported.results.cells().front();
        QCOMPARE(known(cell, "model"), QString("x"));
        QCOMPARE(known(cell, "mode"), QString("train"));
        QCOMPARE(known(cell, "precision"), QString("mixed"));
        QCOMPARE(known(cell, "batch"), QString("16"));
        QCOMPARE(known(cell, "device"), QString("cuda:1"));
        QCOMPARE(cell.cell.model.vocab, std::int64_t{50257});
        QCOMPARE(cell.statistics.mean, 0.0105);
        QCOMPARE(cell.statistics.median, 0.009);
        QCOMPARE(cell.arena_bytes, std::int64_t{1500} << 20);
        QCOMPARE(parse_mapping(mapping_text(mapping)), mapping);
        // Columns may stand in another order; one that is missing is named.
        const RawTable turned = csv("c;b;a;n;who\n9;10,5;1.500;128;x\n");
        QCOMPARE(import_table(turned, mapping).results.cells().front().statistics.mean, 0.0105);
        QCOMPARE(text_of(import_table(csv("who;n;b;c\nx;1;2;3\n"), mapping).lacks),
                 std::string("the table has no column \"a\""));
        QCOMPARE(table_for({csv("x,y\n1,2\n"), table}, mapping), std::size_t{1});
    }

    void what_a_mapping_lacks_is_said_at_once() {
        const ColumnMapping mapping =
            parse_mapping(R"({"format": "stepscope mapping", "version": 1, "across": "batch",
            "columns": [{"name": "ms", "holds": "mean"}, {"name": "t", "holds": "mean"}, {"name": "z", "holds": "seed"}]})");
        const QString said =
            QString::fromStdString(text_of(import_table(csv("ms,t\n1,2 ms\n"), mapping).lacks));
        for (const char* each :
             {"no column \"z\"", "unit of \"ms\"", "\"t\" is of the same quantity as \"ms\", and",
              "says the model", "says the sequence length", "batch lies across"})
            QVERIFY2(said.contains(each), qPrintable(said));
        QVERIFY(!said.contains("unit of \"t\""));
    }

    void words_that_nobody_knows_are_told_and_may_be_given_a_meaning() {
        const RawTable table = csv("who,n,kind,dtype,fits,ms\nx,1,train step,Half,ja,2\n"
                                   "y,2,**Train Step**,half,ja,3\nz,3,infer,fp32,no,4\nw,4,fwd,half,,5\n");
        const auto mapping = [](const std::string& kind, const std::string& dtype, const std::string& fits) {
            return parse_mapping(R"({"format": "stepscope mapping", "version": 1, "columns": [
                {"name": "who", "holds": "model"}, {"name": "n", "holds": "seq"},
                {"name": "kind", "holds": "mode")" +
                                 kind + R"(}, {"name": "dtype", "holds": "precision")" + dtype +
                                 R"(}, {"name": "fits", "holds": "oom")" + fits +
                                 R"(}, {"name": "ms", "holds": "mean", "unit": "ms"}]})");
        };
        const ColumnMapping silent = mapping("", "", "");
        const ImportedTable unclear = import_table(table, silent);
        const std::vector<UnknownValue> all = {
            {"kind", "train step"}, {"kind", "infer"}, {"dtype", "Half"}, {"fits", "ja"}};
        QVERIFY(unclear.unknown == all);
        QCOMPARE(unclear.unplaced.size(), std::size_t{4});
        const std::vector<std::string> told = texts_of(unclear.unknown, silent);
        QCOMPARE(told.size(), std::size_t{3});
        QCOMPARE(
            told.front(),
            std::string("nothing is known of \"train step\" and \"infer\" in \"kind\": \"values\" of the "
                        "column in a mapping says which of forward, forward+backward and train each means"));

        const ColumnMapping said =
            mapping(R"(, "values": {"Train step": "train", "infer": "forward", "fwd": "train"})",
                    R"(, "values": {"half": "bf16"})", R"(, "values": {"ja": "false"})");
        const ImportedTable clear = import_table(table, said);
        QVERIFY2(clear.unknown.empty() && clear.unplaced.empty(),
                 clear.unplaced.empty() ? "" : clear.unplaced.front().reason.c_str());
        QStringList read;
        for (const CellResult& cell : clear.results.cells())
            read.push_back(known(cell, "mode") + QLatin1Char(' ') + known(cell, "precision"));
        // A word that is known may mean something else in somebody's table.
        QCOMPARE(read, QStringList({"train bf16", "train bf16", "forward fp32", "train bf16"}));
        QCOMPARE(parse_mapping(mapping_text(said)), said);
        // A row that is left out is told as it stands.
        const ImportedTable half =
            import_table(table, mapping(R"(, "values": {"train step": "train"})", "", ""));
        QCOMPARE(half.unplaced.front().text, std::string("x | 1 | train step | Half | ja | 2"));
    }

    void a_status_may_be_in_anybodys_words() {
        const RawTable table = csv("model,seq,ms,state\nx,1,2,lief\nx,2,,geplatzt\nx,3,,zu gross\n");
        const auto read = [&table](const std::string& values) {
            return import_table(table,
                                parse_mapping(R"({"format": "stepscope mapping", "version": 1, "columns": [
                {"name": "model", "holds": "model"}, {"name": "seq", "holds": "seq"},
                {"name": "ms", "holds": "mean", "unit": "ms"}, {"name": "state", "holds": "status")" +
                                              values + "}]}"));
        };
        QCOMPARE(read("").unknown.size(), std::size_t{3});
        const ImportedTable said =
            read(R"(, "values": {"lief": "OK", "geplatzt": "FAILED", "zu gross": "OOM"})");
        QVERIFY(said.unknown.empty() && said.unplaced.empty());
        std::vector<std::optional<Status>> statuses;
        std::vector<std::string> reasons; // in the words of whoever wrote the table
        for (const CellResult& cell : said.results.cells()) {
            statuses.push_back(cell.status);
            reasons.push_back(cell.reason);
        }
        QCOMPARE(reasons, (std::vector<std::string>{"", "geplatzt", "zu gross"}));
        QVERIFY((statuses == std::vector<std::optional<Status>>{Status::Ok, Status::Failed, Status::Oom}));
    }

    /// What a table may hold of them is no matter of how large it is.
    void of_many_unknown_words_the_first_are_told() {
        std::string text = "model,seq,ms,mode\n";
        for (int i = 0; i < 3000; ++i)
            text += "x," + std::to_string(i + 1) + ",2,word " + std::to_string(i) + "\n";
        const ColumnMapping mapping =
            parse_mapping(R"({"format": "stepscope mapping", "version": 1, "columns": [
            {"name": "model", "holds": "model"}, {"name": "seq", "holds": "seq"},
            {"name": "mode", "holds": "mode"}, {"name": "ms", "holds": "mean", "unit": "ms"}]})");
        const std::vector<UnknownValue> unknown = import_table(csv(text), mapping).unknown;
        QCOMPARE(unknown.size(), table_limits::unknown_values);
        QCOMPARE(unknown.back().written, std::string("word 49"));
        QVERIFY(texts_of(unknown, mapping).front().find("\"word 7\" and 42 more in") != std::string::npos);
    }

    void mappings_are_read_strictly_data() {
        QTest::addColumn<QString>("said");
        const auto row = [](const char* text, const char* said) { QTest::newRow(text) << QString(said); };
        row("[]", "must be an object");
        row(R"({"format": "x", "version": 1, "columns": []})", "format: is not that of a mapping");
        row(R"({"format": "stepscope mapping", "version": 2, "columns": []})",
            "version: is of another Stepscope");
        row(R"({"format": "stepscope mapping", "version": 1})", "columns");
        row(R"({"format": "stepscope mapping", "version": 1, "columns": [], "extra": 1})", "extra");
        const auto column = [&row](const char* fields, const char* said) {
            static std::vector<std::string> kept;
            kept.push_back(std::string(R"({"format": "stepscope mapping", "version": 1, "columns": [)") +
                           fields + "]}");
            row(kept.back().c_str(), said);
        };
        column(R"({"name": "a", "holds": "tempo"})", "columns[0].holds: must be one of nothing, model,");
        column(R"({"name": "a", "holds": "mean", "unit": "fortnight"})",
               "columns[0].unit: must be one of s, ms");
        column(R"({"name": "a", "holds": "mean", "unit": "MiB"})", "columns[0].unit: MiB is no unit of mean");
        column(R"({"name": "a", "holds": "seq", "of": "train"})", "columns[0].of: seq is of no kind of step");
        column(R"({"name": "a", "holds": "mean", "of": "sideways"})", "columns[0].of: must be forward");
        column(R"({"name": "a", "holds": "mean", "at": "128"})", "columns[0].at: is a value of the axis");
        column(R"({"name": "a", "holds": "mode", "values": {"x": "step"}})",
               R"(columns[0].values.x: must be one of forward, forward+backward, train, not "step")");
        column(R"({"name": "a", "holds": "mode", "values": {"x": 1}})", "columns[0].values.x");
        column(R"({"name": "a", "holds": "mode", "values": ["x"]})", "columns[0].values: must be an object");
        column(R"({"name": "a", "holds": "mode", "values": {"X": "train", "x": "forward"}})",
               R"(columns[0].values.x: is said as "X", too)");
        column(R"({"name": "a", "holds": "mode", "values": {" ": "train"}})",
               "of an entry that says nothing");
        column(R"({"name": "a", "holds": "seq", "values": {"2k": "2048"}})",
               "columns[0].values: is for columns whose entries are some of a few words, which seq is not");
        column(R"({"name": "a", "holds": "status", "values": {"x": "PASS"}})",
               "must be one of OK, OOM, FAILED, CANCELLED, SKIPPED");
        column(R"({"holds": "mean"})", "name");
        row(R"({"format": "stepscope mapping", "version": 1, "columns": [], "constants": {"batch": -1}})",
            "constants.batch");
        row(R"({"format": "stepscope mapping", "version": 1, "columns": [], "constants": {"mood": 1}})",
            "constants.mood: is no axis and no size; allowed are model, seq");
        row(R"({"format": "stepscope mapping", "version": 1, "columns": [], "constants": {"precision": "fp8"}})",
            "constants.precision");
        row(R"({"format": "stepscope mapping", "version": 1, "columns": [], "across": "mood"})",
            "across: must be one of");
        row(R"({"format": "stepscope mapping", "version": 1, "columns": [], "header_lines": 0})",
            "header_lines");
    }

    void mappings_are_read_strictly() {
        QFETCH(QString, said);
        try {
            parse_mapping(QTest::currentDataTag());
            QFAIL("was read");
        } catch (const TableError& error) {
            QVERIFY2(QString(error.what()).contains(said), error.what());
        }
    }

    void every_kind_and_unit_has_a_name_of_its_own() {
        std::set<std::string_view> ids;
        for (const ColumnKind& kind : column_kinds()) {
            QVERIFY2(ids.insert(kind.id).second, std::string(kind.id).c_str());
            QVERIFY(*kind.label != '\0' && *kind.context != '\0');
            if (!kind.is_label) QCOMPARE(&kind_of(kind.meaning), &kind);
            MappedColumn column;
            column.name = "x";
            column.kind = &kind;
            for (const ColumnUnit& unit : column_units()) {
                if (!fits(unit, kind.quantity)) continue;
                column.unit = &unit;
                QCOMPARE(unit_of(meaning_of(column)), &unit);
            }
        }
        for (const char* name : {"forward", "forward+backward", "train", "backward", ""})
            QCOMPARE(name_of_part(*part_named(name)), std::string_view(name));
        QVERIFY(!part_named("sideways"));
    }

    void labels_are_taken_apart_data() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("unit");
        const auto row = [](const char* text, const char* model, const char* part, const char* unit) {
            QTest::newRow(text) << QString(model) << QString(part) << QString(unit);
        };
        row("small fwd (ms)", "small", "forward", "ms");
        row("small fwd+bwd (ms)", "small", "forward+backward", "ms");
        row("GPT-2 medium, forward pass [s]", "GPT-2 medium", "forward", "s");
        row("forward + backward: Llama 3", "Llama 3", "forward+backward", "");
        row("xl_train", "xl", "train", "");
        row("**large** (bwd)", "**large**", "backward", "");
        row("small (GPT-2)", "small (GPT-2)", "", "");
        row("forward", "forward", "", "");
        row("small fwd std (ms)", "small", "forward", "ms");
        row("xl: mean time", "xl", "", "");
        row("", "", "", "");
    }

    void labels_are_taken_apart() {
        QFETCH(QString, model);
        QFETCH(QString, part);
        QFETCH(QString, unit);
        const RowLabel label = label_of(QTest::currentDataTag());
        QCOMPARE(QString::fromStdString(label.model), model);
        QCOMPARE(name_of_part(label.part), std::string_view(part.toStdString()));
        QCOMPARE(QString::fromStdString(label.unit), unit);
    }

    void a_text_without_a_table_is_refused() {
        for (const Format& format : formats()) {
            if (format.tables == nullptr) continue;
            for (const char* text : {"", "\n", "{}"})
                QVERIFY_THROWS_EXCEPTION(
                    TableError,
                    tables_in(format.id() == "csv" || format.id() == "tsv" ? "\n" : text, format));
        }
        QVERIFY_THROWS_EXCEPTION(TableError, tables_in("", session_format()));
        QVERIFY_THROWS_EXCEPTION(TableError, tables_of_latex("\\begin{tabular}{l}\na \\\\\n"));
    }
};

QTEST_APPLESS_MAIN(TestMapping)
#include "test_mapping.moc"
