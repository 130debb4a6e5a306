#include "program.h"
#include "sessions/log/session_file.h"

#include <QtTest>

#include <functional>

using namespace stepscope;
using namespace stepscope::testing;

/// Memory that runs out at the n-th allocation, once or for good: the program ends in order, with a result or
/// with a line that says what happened, and nothing that it had is lost.
///
/// A sample of n; all of them where STEPSCOPE_EVERY_ALLOCATION is set, which takes minutes.
class TestAllocation : public QObject {
    Q_OBJECT

private:
    QTemporaryDir directory_;

    static constexpr long tried = 300; ///< of each command, where not all are

    ProgramEnd run_failing(const QString& program, const QStringList& arguments, const QString& which) const {
        return run_program(program, arguments,
                           {{"LD_PRELOAD", FAILING_ALLOCATION},
                            {"STEPSCOPE_FAIL_ALLOCATION", which},
                            {"STEPSCOPE_COUNT_INTO", directory_.filePath("count")}});
    }

    /// Calls `check` with the end of the program for each way to fail it; `prepare` comes before each.
    void fail_each(const QString& program, const QStringList& arguments, const std::function<void()>& prepare,
                   const std::function<void(const ProgramEnd&, const QString&)>& check) {
        prepare();
        const ProgramEnd whole = run_failing(program, arguments, "0");
        QVERIFY2(whole.status == 0, whole.err);
        const long count = bytes_of(directory_.filePath("count")).toLong();
        QVERIFY(count > 1'000);
        const bool all = qEnvironmentVariableIsSet("STEPSCOPE_EVERY_ALLOCATION");
        const long stride = all ? 1 : count / tried;
        int failed = 0;
        for (const char* mode : {"", "+"})
            for (long n = 1; n <= count; n += stride) {
                const QString which = QString::number(n) + mode;
                prepare();
                const ProgramEnd end = run_failing(program, arguments, which);
                const QByteArray told = which.toUtf8() + ": " + end.err;
                QVERIFY2(end.status == 0 || end.status == 1, told);
                QVERIFY2(!end.err.contains("terminate"), told);
                if (end.status == 1)
                    QVERIFY2(end.err.contains("memory has run out") || end.err.contains("annot allocate") ||
                                 end.err.contains("cannot be loaded") || // the loader's words for a backend
                                 end.err.contains("libgomp: Out of memory") || // ends the program by itself
                                 end.err.contains("no thread can be started") || end.err.contains("FAILED"),
                             told);
                failed += end.status;
                check(end, which);
                if (QTest::currentTestFailed()) return;
            }
        QVERIFY(failed > tried / 2);
    }

private slots:
    void initTestCase() {
#ifdef STEPSCOPE_SANITIZED
        QSKIP("a sanitizer has an allocator of its own");
#endif
    }

    void convert_writes_all_or_nothing_data() {
        QTest::addColumn<QString>("extension");
        QTest::newRow("Markdown") << "md";
        QTest::newRow("JSON") << "json";
        QTest::newRow("session") << "stepscope";
    }

    void convert_writes_all_or_nothing() {
        QFETCH(QString, extension);
        const QString session = directory_.filePath("in-" + extension + ".stepscope");
        QCOMPARE(
            run_program(FAULT_CLI, {"run", "--models", "nano", "--seq", "8", "--steps", "2", "--warmup", "0",
                                    "--modes", "forward", "--device", "scripted", "--session", session})
                .status,
            0);
        const QString out = directory_.filePath("out." + extension);
        const QStringList arguments = {"convert", session, out, "--force"};
        QCOMPARE(run_program(STEPSCOPE_CLI, arguments).status, 0);
        const QByteArray expected = bytes_of(out);
        const QByteArray old = "what was there";
        const auto put_old = [&] {
            QFile file(out);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(old), old.size());
        };
        fail_each(STEPSCOPE_CLI, arguments, put_old, [&](const ProgramEnd& end, const QString& which) {
            const QByteArray written = bytes_of(out);
            QVERIFY2(written == (end.status == 0 ? expected : old) ||
                         (end.status == 1 && written == expected), // ran out after it
                     which.toUtf8());
            QCOMPARE(QDir(directory_.path()).entryList({"*.tmp*", ".*"}, QDir::Files | QDir::Hidden).size(),
                     0);
        });
    }

    /// `ulimit -v`: from where the program itself does not start to where its steps have room. What it has
    /// not room for is out of memory; no library ends it.
    void a_limit_of_address_space_is_a_limit_of_memory() {
        int ran = 0;
        int out_of_memory = 0;
        // The more processors, the more stacks of threads.
        for (const int megabytes : {30, 50, 60, 70, 80, 90, 100, 110, 120, 130, 150, 200, 300, 16'384}) {
            const ProgramEnd end = run_program(
                "/bin/sh", {"-c",
                            QStringLiteral("ulimit -v %1 && exec \"$0\" run --models nano --seq 8 --steps 2 "
                                           "--warmup 0 --modes forward --no-session")
                                .arg(megabytes * 1024),
                            STEPSCOPE_CLI});
            const QByteArray told = QByteArray::number(megabytes) + " MiB: " + end.err;
            QVERIFY2(end.status == 0 || end.status == 1 || end.status == 127, told); // 127: not even loaded
            QVERIFY2(!end.err.contains("terminate"), told);
            ran += end.status == 0 && end.out.contains("OK");
            out_of_memory += end.err.contains("that the process may map");
        }
        QVERIFY(ran > 0);
        QVERIFY(out_of_memory > 0);
    }

    /// Stacks of threads, code that libraries write and heaps count once, however many cells follow one
    /// another; and where a cell fits, its breakdown does.
    void a_cell_that_ran_leaves_the_next_as_much_memory() {
        const auto statuses = [&](int megabytes, const char* more) {
            const ProgramEnd end = run_program(
                "/bin/sh",
                {"-c",
                 QStringLiteral("ulimit -v %1 && exec \"$0\" run --models nano --vocab 50000 --seq 64 "
                                "--steps 2 --warmup 0,1 --modes forward --device cpu --no-session %2")
                     .arg(megabytes * 1024)
                     .arg(QLatin1String(more)),
                 STEPSCOPE_CLI});
            QByteArrayList out;
            for (const QByteArray& line : end.out.split('\n'))
                if (line.startsWith("| nano")) out.push_back(line.split('|').value(8).trimmed());
            return out;
        };
        constexpr int rise_of_heap = 4; // records, texts
        int too_little = 30;
        int enough = 16'384;
        QCOMPARE(statuses(enough, ""), QByteArrayList({"OK", "OK"}));
        while (enough - too_little > 1) {
            const int between = (enough + too_little) / 2;
            (statuses(between, "").value(0) == "OK" ? enough : too_little) = between;
        }
        for (const char* more : {"", "--breakdown"}) {
            const QByteArrayList both = statuses(enough + rise_of_heap, more);
            QVERIFY2(both == QByteArrayList({"OK", "OK"}),
                     QByteArray::number(enough) + " MiB " + more + ": " + both.join(", "));
        }
    }

    void plan_tells_all_or_nothing_data() {
        QTest::addColumn<QStringList>("form");
        // With a limit below what is free, which differs each time.
        QTest::newRow("table") << QStringList{"--memory-limit", "1GiB"};
        QTest::newRow("JSON") << QStringList{"--json", "--memory-limit", "1GiB"};
    }

    void plan_tells_all_or_nothing() {
        QFETCH(QStringList, form);
        const QStringList arguments =
            QStringList{"plan", "--models", "nano", "--seq", "8", "--modes", "forward", "--device", "cpu"} +
            form;
        const QByteArray expected = run_program(STEPSCOPE_CLI, arguments).out;
        fail_each(
            STEPSCOPE_CLI, arguments, [] {},
            [&](const ProgramEnd& end, const QString& which) {
                // The loader may say so, and the plan with it, where it has no memory for a backend.
                QVERIFY2(end.status == 1 || end.out == expected || end.out.contains("cannot be loaded"),
                         end.out + which.toUtf8());
            });
    }

    void a_run_keeps_what_it_has_measured_data() {
        QTest::addColumn<QString>("isolation");
        QTest::newRow("thread") << "thread";
        QTest::newRow("process") << "process"; // the cell's process runs out as well
    }

    void a_run_keeps_what_it_has_measured() {
        QFETCH(QString, isolation);
        const QString session = directory_.filePath(isolation + ".stepscope");
        const QStringList arguments = {"run",     "--models",    "nano",     "--seq",     "8",
                                       "--modes", "forward",     "--warmup", "0",         "--steps",
                                       "2",       "--device",    "scripted", "--verbose", "--session",
                                       session,   "--isolation", isolation};
        fail_each(
            FAULT_CLI, arguments, [&] { QFile::remove(session); },
            [&](const ProgramEnd& end, const QString& which) {
                if (!QFile::exists(session)) {
                    QVERIFY2(end.status == 1 && !end.err.contains("cell 1"), which.toUtf8());
                    return;
                }
                const SessionContent content = read_session(session.toStdString());
                QVERIFY2(content.report.bad_lines == 0 && !content.report.torn_tail, which.toUtf8());
                const CellResult* const cell = content.results().find(0);
                const auto told = static_cast<std::size_t>(end.err.count("cell 1 step "));
                QVERIFY2((cell != nullptr ? cell->steps.size() : 0) >= told, which.toUtf8());
                if (end.status == 0)
                    QVERIFY2(cell->status == Status::Ok || cell->status == Status::Oom, which.toUtf8());
            });
        // Whatever became of the last one, it goes on.
        QStringList rest = arguments;
        rest.insert(1, "--resume");
        const ProgramEnd end = run_program(FAULT_CLI, rest);
        QVERIFY2(end.status == 0, end.err);
        QCOMPARE(read_session(session.toStdString()).results().find(0)->status, std::optional(Status::Ok));
    }
};

QTEST_GUILESS_MAIN(TestAllocation)
#include "test_allocation.moc"
