#include "program.h"
#include "sessions/log/session_writer.h"
#include "support/runs/sample_run.h"
#include "support/runs/session_records.h"

#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// Files of this process can grow no further than this, as on a full disk, while it lives.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

/// A copy: the results it is a part of do not last.
std::vector<CellResult> cells_of(const QString& session) {
    return read_session(session.toStdString()).results().cells();
}

} // namespace

class TestDiskFull : public QObject {
    Q_OBJECT

private:
    QTemporaryDir directory_;

private slots:
    void a_session_keeps_all_that_was_acknowledged() {
        const std::vector<Record> records = sample_run();
        // At every one of a hundred sizes: in the middle of a line, before it and behind it.
        for (rlim_t size = 3'000; size < 3'500; size += 5) {
            const std::filesystem::path file =
                directory_.filePath(QString("%1.stepscope").arg(size)).toStdString();
            SessionWriter writer = SessionWriter::create(file);
            std::vector<Record> acknowledged;
            std::string message;
            {
                const FileSizeLimit limit(size);
                try {
                    for (const Record& record : records) {
                        writer.write(record);
                        acknowledged.push_back(record);
                    }
                } catch (const SessionError& error) {
                    message = error.what();
                }
            }
            QVERIFY(QString::fromStdString(message).contains("cannot be written"));
            SessionContent content = read_session(file);
            QCOMPARE(as_lines(records_in(file)), as_lines(acknowledged));
            QVERIFY(content.report.bad_lines == 0 && !content.report.torn_tail);

            // There is space again: the same writer goes on.
            writer.write(records.back());
            acknowledged.push_back(records.back());
            content = read_session(file);
            QCOMPARE(as_lines(records_in(file)), as_lines(acknowledged));
        }
    }

    void a_run_ends_with_the_reason_and_can_be_resumed() {
        const QString session = directory_.filePath("run.stepscope");
        const QStringList run = {"run",      "--models",  "nano",      "--seq", "8,16",
                                 "--warmup", "0",         "--steps",   "40",    "--device",
                                 "scripted", "--verbose", "--session", session};
        const ProgramEnd end = run_program(FAULT_CLI, run, {}, [] {
            const rlimit limit{9'000, 9'000};
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        QVERIFY2(end.status == 1, end.err);
        QVERIFY2(end.err.contains("raise the limit on file sizes"), end.err);
        QVERIFY2(end.err.contains("run --resume --session"), end.err);

        const SessionContent content = read_session(session.toStdString());
        QVERIFY(content.report.bad_lines == 0 && !content.report.torn_tail);
        std::ptrdiff_t steps = 0;
        for (const Record& record : records_in(session.toStdString()))
            steps += std::holds_alternative<StepDone>(record);
        QVERIFY(steps > 10);
        QCOMPARE(end.err.count("\ncell ") + end.err.startsWith("cell "), steps); // told as they were kept

        QCOMPARE(run_program(FAULT_CLI, {"run", "--resume", "--session", session}).status, 0);
        for (const CellResult& cell : cells_of(session))
            QCOMPARE(cell.steps.size(), std::size_t{40});
    }

    void a_full_standard_output_is_an_error() {
        Program program("/bin/sh", {"-c", "exec \"$0\" presets > /dev/full", STEPSCOPE_CLI});
        const ProgramEnd end = program.wait();
        QCOMPARE(end.status, 1);
        QVERIFY2(end.err.contains("standard output cannot be written"), end.err);
    }
};

QTEST_GUILESS_MAIN(TestDiskFull)
#include "test_disk_full.moc"
