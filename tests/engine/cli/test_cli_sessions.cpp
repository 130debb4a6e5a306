// `stepscope-cli sessions`: what it lists and what it keeps.
#include "program.h"
#include "sessions/log/session_writer.h"
#include "support/folder_test.h"
#include "support/runs/sample_run.h"
#include "system/files/files.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace stepscope;
using namespace stepscope::testing;

class TestCliSessions : public FolderTest {
    Q_OBJECT

private:
    ProgramEnd sessions(const QStringList& arguments) const {
        return run_program(STEPSCOPE_CLI, QStringList{"sessions", "--folder", path("")} + arguments, {});
    }
    void write_session(const char* name) const {
        SessionWriter writer = SessionWriter::create(root() / name);
        for (const Record& record : sample_run())
            writer.write(record);
    }

private slots:
    void every_session_is_listed_with_its_state() {
        write_session("night.stepscope");
        write(path("broken.stepscope"), "this is no session\n");
        const SessionWriter running = SessionWriter::create(root() / "now.stepscope");
        const ProgramEnd end = sessions({});
        QCOMPARE(end.status, 0);
        for (const char* told : {"sample", "2026-01-02 03:04", "unfinished", "night.stepscope", "damaged",
                                 "running", "no line of it is a whole record"})
            QVERIFY2(end.out.contains(told), (end.out + told).constData());
        const ProgramEnd one = sessions({"UNFIN"});
        QVERIFY(one.out.contains("night.stepscope") && !one.out.contains("broken.stepscope"));
        QVERIFY(sessions({"nonsense"}).out.contains("no session has these words"));
    }

    void json_says_all_of_it() {
        write_session("night.stepscope");
        const ProgramEnd end = sessions({"--json"});
        const auto json = nlohmann::json::parse(end.out.toStdString());
        const auto& session = json.at("sessions").at(0);
        QCOMPARE(session.at("cells"), cell_count(sample_sweep()));
        QCOMPARE(session.at("state"), "unfinished");
        QCOMPARE(session.at("sweep"), sample_sweep().name);
        QCOMPARE(session.at("devices"), nlohmann::json({"cpu"}));
        QCOMPARE(session.at("started_at"), "2026-01-02T03:04:05+01:00");
        QCOMPARE(session.at("file"), (root() / "night.stepscope").string());
    }

    void what_is_said_of_a_session_is_kept_beside_it() {
        write_session("night.stepscope");
        const std::string before = read_file(root() / "night.stepscope");
        const QStringList of = {"--of", "night.stepscope"};
        QCOMPARE(sessions(of + QStringList{"--name", "before", "--note", "old driver", "--pin"}).status, 0);
        const ProgramEnd listed = sessions({"driver"});
        QVERIFY(listed.out.contains("* before"));
        QCOMPARE(sessions(of + QStringList{"--name", "", "--unpin"}).status, 0);
        const ProgramEnd end = sessions({"driver"});
        QVERIFY(!end.out.contains("before") && end.out.contains("sample"));
        QCOMPARE(read_file(root() / "night.stepscope"), before);
    }

    void what_cannot_be_is_said_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("no such session")
            << QStringList{"--of", "x.stepscope", "--pin"} << 1 << QByteArray("no such session");
        QTest::newRow("nothing to say")
            << QStringList{"--of", "night.stepscope"} << 2 << QByteArray("what of it");
        QTest::newRow("of which") << QStringList{"--name", "x"} << 2 << QByteArray("--of");
        QTest::newRow("both") << QStringList{"--of", "night.stepscope", "--pin", "--unpin"} << 2
                              << QByteArray("--unpin");
    }

    void what_cannot_be_is_said() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, told);
        write_session("night.stepscope");
        const ProgramEnd end = sessions(arguments);
        QCOMPARE(end.status, status);
        QVERIFY2(end.err.contains(told), end.err.constData());
    }

    void without_sessions_it_says_how_there_are_some() {
        const ProgramEnd end = sessions({});
        QCOMPARE(end.status, 0);
        QVERIFY(end.out.contains("--session"));
    }
};

QTEST_GUILESS_MAIN(TestCliSessions)
#include "test_cli_sessions.moc"
