// What the command line does to files that exist, and what it shows in a terminal.
#include "program.h"
#include "sessions/log/session_writer.h"
#include "support/folder_test.h"
#include "support/terminal.h"
#include "workload/presets.h"

#include <QtTest>

#include <array>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

ProgramEnd cli(const QStringList& arguments) {
    return run_program(STEPSCOPE_CLI, arguments, {});
}

QStringList short_run(const QStringList& more) {
    return QStringList{"run", "--models", "nano", "--seq",   "8",           "--steps",
                       "3",   "--warmup", "1",    "--quiet", "--no-session"} +
           more;
}

} // namespace

class TestCliFiles : public FolderTest {
    Q_OBJECT

private slots:
    void columns_can_be_chosen() {
        const QString seed = QStringLiteral(TEST_DATA "/benchmark_results.md");
        const ProgramEnd chosen =
            cli({"convert", seed, "-", "--to", "csv", "--columns", "model,seq,mode,mean"});
        QVERIFY2(chosen.status == 0, chosen.err);
        QVERIFY2(chosen.out.startsWith("Model,Sequence,Mode,Mean (ms)\r\n"), chosen.out);
        const ProgramEnd set = cli({"convert", seed, "-", "--to", "md", "--columns", "torchtitan"});
        QVERIFY2(set.status == 0 && set.out.contains("TPS/GPU"), set.out + set.err);
        const ProgramEnd json = cli({"convert", seed, "-", "--to", "json", "--columns", "model"});
        QCOMPARE(json.status, 2);
        QVERIFY2(json.err.contains("chosen columns are for .md, .csv, .tsv or .tex"), json.err);
        const ProgramEnd none = cli({"convert", seed, "-", "--to", "md", "--columns", "speed"});
        QCOMPARE(none.status, 2);
        QVERIFY2(none.err.contains("--columns: \"speed\" is no column"), none.err);
    }

    void files_are_replaced_only_if_told_so() {
        const QString seed = TEST_DATA "/benchmark_results.md";
        for (const QStringList& command :
             {QStringList{"convert", seed, path("r.md")}, short_run({"--out", path("r.md")})}) {
            write(path("r.md"), "precious");
            const ProgramEnd refused = cli(command);
            QCOMPARE(refused.status, 2);
            QVERIFY2(refused.err.contains("exists already") && refused.err.contains("--force"), refused.err);
            QCOMPARE(bytes_of(path("r.md")), QByteArray("precious"));
            const ProgramEnd forced = cli(command + QStringList{"--force"});
            QVERIFY2(forced.status == 0, forced.err);
            QVERIFY(bytes_of(path("r.md")).startsWith("# Benchmark Results"));
        }
    }

    void a_session_that_a_run_is_writing_is_never_replaced() {
        const QString session = path("busy.stepscope");
        SessionWriter writer = SessionWriter::create(session.toStdString());
        writer.write(RunStarted{find_sweep("quick"), "", {}, false});
        const QByteArray before = bytes_of(session);
        for (const QStringList& command : {QStringList{"convert", TEST_DATA "/benchmark_results.md", session},
                                           short_run({"--out", session})}) {
            const ProgramEnd end = cli(command + QStringList{"--force"});
            QCOMPARE(end.status, 2);
            QVERIFY2(end.err.contains("being written by a run"), end.err);
            QCOMPARE(bytes_of(session), before);
        }
    }

    void what_was_made_of_somebody_elses_table_is_told() {
        write(path("t.md"),
              "| Model | Context | colour | mean (ms) |\n|-|-|-|-|\n| small | 128 | red | 1.5 |\n");
        const ProgramEnd end = cli({"convert", path("t.md"), path("t.json")});
        QCOMPARE(end.status, 0);
        QVERIFY2(end.err.contains("\"colour\"") && end.err.contains("presets"), end.err);
    }

    void names_that_a_terminal_would_obey_are_written_out() {
        for (const char* name : {"name-bell.json", "name-c1.json", "name-zw.json"}) {
            const QString sweep = QString(TEST_DATA "/cases/hostile/") + name;
            const QString session = path(QString(name) + ".stepscope");
            for (const QStringList& command :
                 {QStringList{"plan", sweep},
                  QStringList{"run", sweep, "--verbose", "--breakdown", "--session", session},
                  QStringList{"breakdown", session}, QStringList{"convert", session, "-", "--to", "md"},
                  QStringList{"convert", session, "-", "--to", "tex"},
                  QStringList{"plan", "--models", QString("a") + QChar(0x1B) + QChar(0x202E)}}) {
                const ProgramEnd end = cli(command);
                const QString all = QString::fromUtf8(end.out + end.err);
                QVERIFY(all.size() > 10);
                for (const int obeyed : {0x07, 0x1B, 0x9B, 0x200B, 0x202E})
                    QVERIFY2(!all.contains(QChar(obeyed)), qPrintable(command.join(' ') + " " + all));
            }
        }
    }

    void a_terminal_gets_a_table_that_fits_it() {
        for (const unsigned short columns : std::array<unsigned short, 3>{40, 60, 100}) {
            const Terminal terminal(columns);
            QVERIFY(terminal.valid());
            const ProgramEnd end = run_program(
                "/bin/sh",
                QStringList{"-c", "exec \"$0\" \"$@\" >" + terminal.name(), STEPSCOPE_CLI} + short_run({}),
                {});
            QVERIFY2(end.status == 0, end.err);
            const QString shown = terminal.shown();
            const QStringList lines = shown.split('\n', Qt::SkipEmptyParts);
            QCOMPARE(lines.size(), 3); // names, forward, forward+backward
            for (const QString& line : lines)
                QVERIFY2(line.size() <= columns, qPrintable(line));
            QVERIFY2(lines[0].startsWith("Model") && lines[0].contains("Mean"), qPrintable(shown));
            QVERIFY2(lines[1].contains("fwd") && lines[1].contains("s") && !shown.contains('|'),
                     qPrintable(shown));
            QCOMPARE(lines[0].contains("Tokens/s"), columns >= 60);
        }
        QVERIFY(cli(short_run({})).out.startsWith("# Benchmark Results")); // a pipe
    }
};

QTEST_GUILESS_MAIN(TestCliFiles)
#include "test_cli_files.moc"
