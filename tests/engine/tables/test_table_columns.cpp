// Tables of columns that somebody chooses, and the sets that are ready.
#include "support/runs/sample_run.h"
#include "tables/columns/column_sets.h"
#include "tables/errors.h"
#include "tables/formats.h"
#include "tables/table.h"

#include <QtTest>

#include <memory>
#include <string>
#include <vector>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// Two cells of a run on a device with a name; the second has no figures.
Results results(const std::vector<Mode>& modes = {Mode::Forward}) {
    SweepSpec sweep;
    sweep.models = {{"a&b_c", 64, 256, 2, 4, 100}};
    sweep.seqs = {128, 256};
    sweep.modes = modes;
    sweep.devices = {"cuda"};
    std::vector<Record> records = {
        RunStarted{sweep, "2026-01-01T00:00:00+00:00", {{"device.cuda:0", "A card; driver 1"}}, false}};
    for (const Cell& cell : expand(sweep)) {
        records.emplace_back(CellStarted{cell, {}});
        if (cell.options.seq == 256) continue;
        CellDone done;
        done.cell = cell.index;
        done.status = Status::Ok;
        done.statistics.mean = 0.002;
        done.statistics.count = 10;
        done.arena_bytes = std::int64_t{3} << 29; // 1.5 GiB
        records.emplace_back(done);
    }
    return as_results(records);
}

std::string written(const char* format, const char* columns) {
    const Results of = results();
    return format_named(format)->write_columns(columns_named(columns, of), of);
}

QStringList lines(const std::string& text) {
    return QString::fromStdString(text).split('\n', Qt::SkipEmptyParts);
}

std::string refusal(const char* columns) {
    try {
        columns_named(columns, {});
    } catch (const TableError& error) {
        return error.what();
    }
    return {};
}

} // namespace

class TestTableColumns : public QObject {
    Q_OBJECT
private slots:
    void stand_as_they_were_named() {
        const QStringList csv = lines(written("csv", "seq, Mean_s,status,cell"));
        QCOMPARE(csv.at(0).trimmed(), QStringLiteral("Sequence,Mean (ms),Status,Cell"));
        QCOMPARE(csv.at(1).trimmed(), QStringLiteral("128,2.000,OK,1"));
        QCOMPARE(csv.at(2).trimmed(), QStringLiteral("256,,,2"));
        QCOMPARE(csv.size(), 3);
    }

    void each_format_escapes_what_it_must() {
        QVERIFY(written("md", "model").find("a\\&b_c") != std::string::npos);
        QVERIFY(written("tex", "model").find("a\\&b\\_c") != std::string::npos);
        QVERIFY(written("csv", "model").find("a&b_c") != std::string::npos);
    }

    void markdown_stands_in_line() {
        QStringList md = lines(written("md", "model,seq,mean"));
        QCOMPARE(md.size(), 5);
        QVERIFY(md.takeLast().startsWith(QStringLiteral("<!-- stepscope-origin "))); // which nobody sees
        for (const QString& line : md)
            QCOMPARE(line.size(), md.front().size());
        QVERIFY2(md.at(1).startsWith(QStringLiteral("| :--")), qPrintable(md.at(1)));
        QVERIFY2(md.at(1).endsWith(QStringLiteral("-: |")), qPrintable(md.at(1)));
    }

    void sets_have_the_headings_and_units_of_others() {
        const QStringList foundry = lines(written("tsv", "LLM-Foundry"));
        QCOMPARE(foundry.at(0).trimmed(),
                 QStringLiteral(
                     "Model\tSeqLen (T)\tGPU\tMFU\tHFU\tMicroBatchSize\tThroughput (T/s/GPU)\tPrecision"));
        // 4 sequences of 128 tokens in 2 ms.
        QCOMPARE(foundry.at(1).trimmed(), QStringLiteral("a&b_c\t128\tA card\t\t\t4\t256000\tfp32"));
        const QStringList titan = lines(written("tsv", "torchtitan"));
        QCOMPARE(titan.at(1).trimmed(), QStringLiteral("a&b_c\t128\t4\t256000\t1.50"));
    }

    void rows_of_a_set_tell_what_varies() {
        const auto last_heading = [](const Results& of) {
            return columns_named("torchtitan", of).back().heading;
        };
        QCOMPARE(last_heading(results()), std::string("MFU (%)")); // the length, which it has
        QCOMPARE(last_heading(results({Mode::Forward, Mode::Train})), std::string("Mode"));
    }

    void every_column_has_a_heading_in_every_format() {
        for (const ColumnSet& set : column_sets())
            for (const TableColumn& column : set.columns())
                QVERIFY(!column.heading.empty());
        for (const Figure& figure : figures())
            QCOMPARE(columns_named(figure.id, {}).size(), std::size_t{1});
        for (const Axis& axis : axes())
            QCOMPARE(columns_named(axis.name, {}).size(), std::size_t{1});
        for (const Format& format : formats())
            QVERIFY(!can(format, FormatUse::WriteColumns) || can(format, FormatUse::Write));
    }

    void what_is_no_column_is_said() {
        QVERIFY(QString::fromStdString(refusal("seq,speed"))
                    .startsWith("\"speed\" is no column; there are the sets"));
        QVERIFY(QString::fromStdString(refusal("seq,,mean")).startsWith("a column has no name"));
        QVERIFY(QString::fromStdString(refusal("")).startsWith("a column has no name"));
    }
};

QTEST_APPLESS_MAIN(TestTableColumns)
#include "test_table_columns.moc"
