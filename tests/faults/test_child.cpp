#include "patience.h"
#include "program.h"
#include "sessions/log/session_file.h"
#include "tables/table.h"

#include <QtTest>

#include <csignal>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// A copy: the results it is a part of do not last.
std::vector<CellResult> cells_of(const QString& session) {
    return read_session(session.toStdString()).results().cells();
}

/// The processes whose parent is `parent`, from /proc.
QList<qint64> children_of(qint64 parent) {
    QList<qint64> out;
    for (const QString& entry : QDir("/proc").entryList(QDir::Dirs)) {
        QFile stat("/proc/" + entry + "/stat");
        if (!stat.open(QIODevice::ReadOnly)) continue;
        // "pid (name) state ppid ...", where a name may hold anything.
        const QByteArray text = stat.readAll();
        const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 1 && fields[1].toLongLong() == parent) out.push_back(entry.toLongLong());
    }
    return out;
}

bool runs(qint64 pid) {
    QFile stat(QString("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly)) return false;
    const QByteArray text = stat.readAll();
    return !text.isEmpty() && text.at(text.lastIndexOf(')') + 2) != 'Z';
}

} // namespace

/// A cell's process that dies, hangs or fails: the cell is FAILED with a reason, the sweep goes on.
class TestChild : public QObject {
    Q_OBJECT

private:
    QTemporaryDir directory_;

    /// Four cells, of which those with sequence length 16 meet the fault.
    ProgramEnd run(const QString& fault, const QString& isolation, const QString& session,
                   const QStringList& more = {}) {
        return run_program(FAULT_CLI,
                           QStringList{"run", "--models", "nano", "--seq", "16,8", "--steps", "4", "--warmup",
                                       "1", "--device", "scripted", "--isolation", isolation, "--session",
                                       session} +
                               more,
                           {{"STEPSCOPE_FAULT", fault}});
    }

private slots:
    void a_child_that_ends_badly_fails_its_cell_alone_data() {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QStringList>("options");
        const QStringList none;
        QTest::newRow("aborted") << "abort:2:16"
                                 << "SIGABRT (signal 6" << none;
        QTest::newRow("segmentation fault") << "segv:2:16"
                                            << "SIGSEGV (signal 11" << none;
        QTest::newRow("killed") << "kill:2:16"
                                << "SIGKILL (signal 9" << none;
        QTest::newRow("exited") << "exit:2:16"
                                << "status 7" << none;
        QTest::newRow("hung") << "hang:2:16"
                              << "said nothing" << QStringList{"--watchdog", "1"};
        QTest::newRow("threw") << "throw:2:16"
                               << "code 999" << none;
        QTest::newRow("device lost") << "lost:2:16"
                                     << "fell off the bus" << none;
    }

    void a_child_that_ends_badly_fails_its_cell_alone() {
        QFETCH(QString, fault);
        QFETCH(QString, reason);
        QFETCH(QStringList, options);
        const QString session =
            directory_.filePath(QString(QTest::currentDataTag()).replace(' ', '-') + ".stepscope");
        const ProgramEnd end = run(fault, "process", session, options);
        QVERIFY2(end.status == 1, end.err);
        const SessionContent content = read_session(session.toStdString());
        QCOMPARE(content.report.bad_lines, std::size_t{0});
        const Results results = content.results();
        QCOMPARE(results.cells().size(), std::size_t{4});
        for (const CellResult& cell : results.cells()) {
            const bool struck = cell.cell.options.seq == 16;
            QCOMPARE(cell.status, std::optional(struck ? Status::Failed : Status::Ok));
            QCOMPARE(cell.steps.size(), std::size_t(struck ? 2 : 4)); // what was measured before stays
            if (struck) QVERIFY2(QString::fromStdString(cell.reason).contains(reason), cell.reason.c_str());
        }
        QCOMPARE(results.ended()->outcome, Outcome::Completed);
    }

    void a_child_that_somebody_else_ends_fails_its_cell_data() {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("name");
        for (const auto& [name, signal] :
             {std::pair{"SIGTERM", SIGTERM}, std::pair{"SIGINT", SIGINT}, std::pair{"SIGUSR1", SIGUSR1},
              std::pair{"SIGKILL", SIGKILL}, std::pair{"SIGQUIT", SIGQUIT}})
            QTest::newRow(name) << signal << name;
    }

    void a_child_that_somebody_else_ends_fails_its_cell() {
        QFETCH(int, signal);
        QFETCH(QString, name);
        const QString session = directory_.filePath("ended-" + name + ".stepscope");
        Program program(FAULT_CLI,
                        {"run", "--models", "nano", "--seq", "8", "--modes", "forward", "--steps", "100",
                         "--warmup", "0", "--device", "scripted", "--isolation", "process", "--verbose",
                         "--session", session},
                        {{"STEPSCOPE_STEP_US", "50000"}});
        QVERIFY(program.wait_for_error_text("cell 1 step 2"));
        const QList<qint64> children = children_of(program.process().processId());
        QCOMPARE(children.size(), 1);
        ::kill(static_cast<pid_t>(children.front()), signal);
        const ProgramEnd end = program.wait();
        QVERIFY2(end.status == 1, end.err);
        const std::vector<CellResult> cells = cells_of(session);
        QCOMPARE(cells.at(0).status, std::optional(Status::Failed));
        QVERIFY2(QString::fromStdString(cells[0].reason).contains(name), cells[0].reason.c_str());
        QVERIFY(cells[0].steps.size() >= 3);
        QCOMPARE(static_cast<std::size_t>(cells[0].statistics.count), cells[0].steps.size());
    }

    void failed_cells_run_again_when_resumed() {
        const QString session = directory_.filePath("again.stepscope");
        QCOMPARE(run("segv:0:16", "process", session).status, 1);
        const ProgramEnd end = run_program(FAULT_CLI, {"run", "--resume", "--session", session});
        QVERIFY2(end.status == 0, end.err);
        for (const CellResult& cell : cells_of(session)) {
            QCOMPARE(cell.status, std::optional(Status::Ok));
            QCOMPARE(cell.steps.size(), std::size_t{4});
        }
    }

    void an_exception_fails_its_cell_without_a_child_too() {
        // After "gone" no cell could run in the process that lost the device: the rest go to children.
        for (const char* fault : {"throw:2:16", "lost:2:16", "gone:2:16"}) {
            const QString session =
                directory_.filePath(QString(fault).section(':', 0, 0) + "-thread.stepscope");
            const ProgramEnd end = run(fault, "thread", session);
            QVERIFY2(end.status == 1, end.err);
            for (const CellResult& cell : cells_of(session))
                QCOMPARE(cell.status,
                         std::optional(cell.cell.options.seq == 16 ? Status::Failed : Status::Ok));
        }
    }

    void memory_that_runs_out_is_a_result() {
        const QString session = directory_.filePath("memory.stepscope");
        const ProgramEnd end = run("memory:2:16", "process", session);
        QVERIFY2(end.status == 0, end.err);
        QCOMPARE(read_session(session.toStdString()).results().find(0)->status, std::optional(Status::Oom));
    }

    void a_killed_parent_leaves_no_child() {
        Program program(FAULT_CLI,
                        {"run", "--models", "nano", "--seq", "8", "--steps", "1000", "--warmup", "0",
                         "--device", "scripted", "--isolation", "process", "--verbose", "--no-session"},
                        {{"STEPSCOPE_FAULT", "hang:2"}});
        QVERIFY(program.wait_for_error_text("cell 1 step 1"));
        const QList<qint64> children = children_of(program.process().processId());
        QCOMPARE(children.size(), 1);
        QVERIFY(runs(children.front()));
        program.process().kill();
        program.wait();
        QTRY_VERIFY_WITH_TIMEOUT(!runs(children.front()), patience);
    }

    void a_crash_without_a_child_ends_the_program_and_loses_nothing() {
        const QString session = directory_.filePath("crash.stepscope");
        QCOMPARE(run("abort:2:8", "thread", session).status, -1);
        Results results = read_session(session.toStdString()).results();
        QCOMPARE(results.find(0)->status, std::optional(Status::Ok));
        QCOMPARE(results.find(1)->status, std::optional(Status::Ok));
        QCOMPARE(results.find(2)->steps.size(), std::size_t{2});
        QCOMPARE(run_program(FAULT_CLI, {"run", "--resume", "--session", session}).status, 0);
        results = read_session(session.toStdString()).results();
        for (const CellResult& cell : results.cells())
            QCOMPARE(cell.status, std::optional(Status::Ok));
    }
};

QTEST_GUILESS_MAIN(TestChild)
#include "test_child.moc"
