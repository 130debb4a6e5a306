#include "command_line.h"
#include "sessions/log/session_writer.h"
#include "support/folder_test.h"
#include "support/runs/sample_run.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <string>

using namespace stepscope;
using namespace stepscope::testing;
using nlohmann::json;

/// What `profile` says and refuses where no device of NVIDIA's is: the rest is in test_profile_run.
class TestCliProfile : public FolderTest {
    Q_OBJECT

private:
    QString session_;

private slots:
    void init() {
        FolderTest::init();
        session_ = path("night.stepscope");
        SessionWriter writer = SessionWriter::create(session_.toStdString());
        for (const Record& record : sample_run())
            writer.write(record);
    }

    void a_cell_of_another_device_is_told_what_there_is_instead() {
        const ProgramEnd end = cli({"profile", session_, "--cell", "1"});
        QCOMPARE(end.status, 1);
        QVERIFY2(end.err.contains("the cell runs on cpu") && end.err.contains("timeline"), end.err);
        QCOMPARE(QDir(QString::fromStdString(root().string())).entryList(QDir::Files),
                 QStringList{"night.stepscope"});
    }

    void what_cannot_be_asked_is_refused_data() {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("said");
        QTest::newRow("no cell") << QStringList{} << "give the cell's number with --cell, from 1 to 8";
        QTest::newRow("no such cell") << QStringList{"--cell", "9"} << "--cell 9: give the cell's number";
        QTest::newRow("options of a sweep beside a session")
            << QStringList{"--cell", "1", "--seq", "64"} << "a session says what it ran";
        QTest::newRow("unknown tool") << QStringList{"--cell", "1", "--with", "perf"} << "--with";
        QTest::newRow("a phase to show")
            << QStringList{"--cell", "3", "--show", "--phase", "forward"} << "excludes";
        QTest::newRow("a set of the other tool")
            << QStringList{"--cell", "1", "--with", "nsys", "--set", "full"} << "--set full: Nsight Systems";
        QTest::newRow("no such phase") << QStringList{"--cell", "1", "--phase", "sideways"}
                                       << "has no phase \"sideways\"; it has forward";
        QTest::newRow("no pattern") << QStringList{"--cell", "1", "--kernel", "(["}
                                    << "is no regular expression: ([";
        QTest::newRow("a kernel of the other tool")
            << QStringList{"--cell", "1", "--with", "nsys", "--kernel", "gemm"} << "leave the kernel out";
        QTest::newRow("too many steps") << QStringList{"--cell", "1", "--steps", "0-999"} << "steps 0-999";
        QTest::newRow("a report of another kind")
            << QStringList{"--cell", "1", "--out", "report.txt"} << "--out report.txt: a report of";
        QTest::newRow("unknown set") << QStringList{"--cell", "1", "--set", "all"} << "--set";
    }
    void what_cannot_be_asked_is_refused() {
        QFETCH(QStringList, more);
        QFETCH(QString, said);
        const ProgramEnd end = cli(QStringList{"profile", session_} + more);
        QCOMPARE(end.status, 2);
        QVERIFY2(QString::fromUtf8(end.err).contains(said), end.err);
    }

    void a_sweep_stands_for_a_session() {
        const ProgramEnd end = cli({"profile", "--models", "nano", "--seq", "16", "--modes", "forward",
                                    "--batch", "1", "--warmup", "0", "--device", "cpu"});
        QCOMPARE(end.status, 1);
        QVERIFY2(end.err.contains("the cell runs on cpu"), end.err);
    }

    /// The example of --help, on a device that is not there.
    void the_command_is_told_without_tool_and_device() {
        const QStringList asked = {"profile", "--models", "small",   "--modes",
                                   "train",   "--device", "cuda:99", "--dry-run"};
        const ProgramEnd end = cli(asked);
        QVERIFY2(end.status == 0, end.err);
        QVERIFY2(end.out.contains("ncu --clock-control none") && end.out.contains("profile-cell"), end.out);
        QVERIFY2(end.err.contains("warning: "), end.err);
        // No tool would help where the device is not, so that is not what is told.
        const ProgramEnd taken =
            cli({"profile", "--models", "small", "--modes", "train", "--device", "cuda:99"});
        QCOMPARE(taken.status, 1);
        QVERIFY2(taken.err.startsWith("error: ") && taken.err.contains("cuda") && !taken.err.contains("PATH"),
                 taken.err);
        const ProgramEnd wrong = cli(asked + QStringList{"--phase", "sideways"});
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.err.contains("has no phase \"sideways\"") && !wrong.err.contains("warning"),
                 wrong.err);
    }

    void what_was_taken_is_shown_again() {
        const ProgramEnd end = cli({"profile", session_, "--cell", "3", "--show"});
        QVERIFY2(end.status == 0, end.err);
        QVERIFY2(end.out.startsWith("Nsight Systems 2025.3.1.0 of "), end.out);
        QVERIFY2(end.out.contains("steps 5-6, forward/attention, op by op instead of as a graph"), end.out);
        QVERIFY2(end.out.contains("Of that time: busy "), end.out); // of its trace, which is of a phase
        QVERIFY2(end.out.contains("\nnote: no streams\n"), end.out);
        const ProgramEnd exact = cli({"profile", session_, "--cell", "3", "--show", "--json"});
        const json told = json::parse(exact.out.toStdString());
        QCOMPARE(told.at("report").get<std::string>(), std::string("night.cell-3.ncu-rep"));
        QCOMPARE(told.at("kernels").size(), std::size_t{2});
        QCOMPARE(told.at("cell").get<int>(), 3);
        const ProgramEnd other = cli({"profile", session_, "--cell", "3", "--show", "--with", "ncu"});
        QCOMPARE(other.status, 1);
        QVERIFY2(other.err.contains("no profile of ncu yet"), other.err);
        const ProgramEnd table = cli({"profile", path("t.md"), "--cell", "1", "--show"});
        QCOMPARE(table.status, 2);
        QVERIFY2(table.err.contains("a table or a sweep has no profiles"), table.err);
        const ProgramEnd none = cli({"profile", session_, "--cell", "1", "--show"});
        QCOMPARE(none.status, 1);
        QVERIFY2(none.err.contains("no profile yet"), none.err);
    }

    void kernels_are_shown_by_phase() {
        Profile profile = sample_profile(3);
        profile.tool = ProfilerTool::Ncu;
        profile.trace.reset();
        SessionWriter::append(session_.toStdString()).write(profile);
        const ProgramEnd end = cli({"profile", session_, "--cell", "4", "--show"});
        QVERIFY2(end.status == 0, end.err);
        QVERIFY2(end.out.contains("forward/attention/qkv  gemm "), end.out);
        QVERIFY2(end.out.contains("157.2 µs") && end.out.contains("90.5 %") && end.out.contains("14.6 %"),
                 end.out);
        QVERIFY2(end.out.contains("(no op) ") && end.out.contains(" flash "), end.out);
        QVERIFY2(end.out.contains("gemm (up to 25.0 % of its time):\n  use fewer registers"), end.out);
    }
};

QTEST_GUILESS_MAIN(TestCliProfile)
#include "test_cli_profile.moc"
