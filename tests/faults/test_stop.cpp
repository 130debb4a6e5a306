#include "program.h"
#include "sessions/log/session_file.h"

#include <QtTest>

#include <csignal>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// A copy: the results it is a part of do not last.
std::vector<CellResult> cells_of(const QString& session) {
    return read_session(session.toStdString()).results().cells();
}

} // namespace

/// Ctrl-C and its like, in both kinds of isolation.
class TestStop : public QObject {
    Q_OBJECT

private:
    QTemporaryDir directory_;

private slots:
    void a_signal_ends_the_run_after_its_step_data() {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("isolation");
        for (const char* isolation : {"thread", "process"})
            for (const auto& [name, signal] :
                 {std::pair{"INT", SIGINT}, std::pair{"TERM", SIGTERM}, std::pair{"HUP", SIGHUP},
                  std::pair{"USR1", SIGUSR1}, std::pair{"USR2", SIGUSR2}, std::pair{"XCPU", SIGXCPU}})
                QTest::newRow(qPrintable(QStringLiteral("%1-%2").arg(name, isolation)))
                    << signal << isolation;
    }

    void a_signal_ends_the_run_after_its_step() {
        QFETCH(int, signal);
        QFETCH(QString, isolation);
        const QString session = directory_.filePath(QString(QTest::currentDataTag()) + " it's.stepscope");
        const Program::Environment environment = {{"STEPSCOPE_STEP_US", "20000"}};
        Program program(FAULT_CLI,
                        {"run", "--models", "nano", "--seq", "8", "--warmup", "0", "--steps", "500",
                         "--device", "scripted", "--isolation", isolation, "--verbose", "--session", session},
                        environment);
        QVERIFY(program.wait_for_error_text("cell 1 step 3"));
        ::kill(static_cast<pid_t>(program.process().processId()), signal);
        const ProgramEnd end = program.wait();
        QVERIFY2(end.status == 130, end.err);
        QVERIFY(end.out.contains("CANCELLED")); // the table of what there is

        const Results results = read_session(session.toStdString()).results();
        QCOMPARE(results.find(0)->status, std::optional(Status::Cancelled));
        QVERIFY(results.find(0)->steps.size() >= 4 && results.find(0)->steps.size() < 500);
        QVERIFY(!results.find(1)->started);
        QCOMPARE(results.ended()->outcome, Outcome::Stopped);

        // The command it names is taken as it stands by a shell.
        const QByteArray command =
            end.err.mid(end.err.indexOf("stepscope-cli run --resume")).split('\n').front();
        QVERIFY(command.contains("--session"));
        QByteArray shown = command;
        shown.replace("stepscope-cli", "\"$0\"");
        const ProgramEnd resumed = run_program("/bin/sh", {"-c", QString::fromUtf8(shown), FAULT_CLI});
        QVERIFY2(resumed.status == 0, resumed.err);
        for (const CellResult& cell : cells_of(session))
            QCOMPARE(cell.steps.size(), std::size_t{500});
    }

    /// A batch system warns, perhaps more than once, and then asks: nothing of it cuts the step short, and
    /// Ctrl-C is heard all the same.
    void warnings_neither_end_it_at_once_nor_block_others() {
        const QString session = directory_.filePath("warned.stepscope");
        Program program(FAULT_CLI,
                        {"run", "--models", "nano", "--seq", "8", "--warmup", "0", "--steps", "3", "--device",
                         "scripted", "--verbose", "--session", session},
                        {{"STEPSCOPE_FAULT", "hang:1"}});
        QVERIFY(program.wait_for_error_text("fault: hang"));
        const auto pid = static_cast<pid_t>(program.process().processId());
        for (const int signal : {SIGUSR1, SIGUSR2, SIGUSR1, SIGUSR2, SIGTERM, SIGHUP, SIGINT}) {
            ::kill(pid, signal);
            QTest::qWait(50);
        }
        QVERIFY(program.process().state() == QProcess::Running);
        ::kill(pid, SIGINT);
        QCOMPARE(program.wait().status, 130);
    }

    void a_second_signal_ends_it_at_once() {
        const QString session = directory_.filePath("twice.stepscope");
        Program program(FAULT_CLI,
                        {"run", "--models", "nano", "--seq", "8", "--warmup", "0", "--steps", "3", "--device",
                         "scripted", "--verbose", "--session", session},
                        {{"STEPSCOPE_FAULT", "hang:1"}});
        QVERIFY(program.wait_for_error_text("fault: hang"));
        const auto pid = static_cast<pid_t>(program.process().processId());
        ::kill(pid, SIGINT);
        QTest::qWait(200);
        QVERIFY(program.process().state() == QProcess::Running);
        ::kill(pid, SIGINT);
        const ProgramEnd end = program.wait();
        QCOMPARE(end.status, 130);
        QCOMPARE(read_session(session.toStdString()).results().find(0)->steps.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestStop)
#include "test_stop.moc"
