#include "sessions/log/session_lines.h"
#include "sessions/log/session_writer.h"
#include "support/runs/sample_run.h"
#include "support/runs/session_records.h"
#include "system/files/files.h"
#include "tables/table.h"

#include <QtTest>

#include <fstream>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

void put(const std::filesystem::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

} // namespace

class TestRecordsSession : public QObject {
    Q_OBJECT

private:
    QTemporaryDir directory_;
    std::filesystem::path path(const char* name) const { return directory_.filePath(name).toStdString(); }

private slots:
    void what_is_written_is_read() {
        const auto file = path("whole.stepscope");
        {
            SessionWriter writer = SessionWriter::create(file);
            for (const Record& record : sample_run())
                writer.write(record);
        }
        const SessionContent content = read_session(file);
        QVERIFY(findings_of(content.report).empty());
        QCOMPARE(content.report.version, session_version);
        QCOMPARE(as_lines(records_in(file)), as_lines(sample_run()));
        QCOMPARE(to_json(content.results()), to_json(as_results(sample_run())));
    }

    void a_record_is_in_the_file_when_write_returns() {
        const auto file = path("at-once.stepscope");
        SessionWriter writer = SessionWriter::create(file);
        SessionLines lines;
        std::string expected = lines.header();
        for (const Record& record : sample_run()) {
            writer.write(record);
            expected += lines.line(record);
            QCOMPARE(read_file(file), expected);
        }
    }

    void an_existing_file_is_never_overwritten() {
        const auto file = path("old.stepscope");
        put(file, "mine");
        QVERIFY_THROWS_EXCEPTION(SessionError, SessionWriter::create(file));
        QCOMPARE(read_file(file), std::string("mine"));
    }

    void one_writer_at_a_time() {
        const auto file = path("busy.stepscope");
        const SessionWriter writer = SessionWriter::create(file);
        try {
            SessionWriter::append(file);
            QFAIL("a second writer got the file");
        } catch (const SessionError& error) {
            QVERIFY(QString(error.what()).contains("in use"));
        }
    }

    void the_lock_ends_with_the_writer() {
        const auto file = path("free.stepscope");
        { const SessionWriter writer = SessionWriter::create(file); }
        SessionWriter::append(file).write(Message{Severity::Info, "second", std::nullopt});
        QCOMPARE(records_in(file).size(), std::size_t{1});
    }

    void a_torn_tail_is_cut_when_appending() {
        const auto file = path("torn.stepscope");
        const std::string first = record_line(Message{Severity::Info, "first", std::nullopt});
        put(file, first + first.substr(0, first.size() / 2));
        QVERIFY(read_session(file).report.torn_tail);
        const Record second = Message{Severity::Info, "second", std::nullopt};
        SessionWriter::append(file).write(second);
        SessionLines lines(1);                     // the first line had no number
        const std::string header = lines.header(); // numbered before the record
        QCOMPARE(read_file(file), first + header + lines.line(second));
    }

    void a_very_long_torn_tail_is_cut() {
        const auto file = path("long.stepscope");
        const std::string first = record_line(Message{Severity::Info, "first", std::nullopt});
        put(file, first + std::string(300'000, 'x'));
        { const SessionWriter writer = SessionWriter::append(file); }
        QCOMPARE(read_file(file), first);
    }

    void bad_lines_are_skipped_and_counted() {
        const auto file = path("bad.stepscope");
        const std::string good = record_line(Message{Severity::Info, "good", std::nullopt});
        std::string damaged = good;
        damaged[20] ^= 1;
        put(file, good + damaged + "\n\n" + "hello\n" + good); // a blank line says nothing
        const SessionContent content = read_session(file);
        QCOMPARE(content.results().messages().size(), std::size_t{2});
        QCOMPARE(content.report.bad_lines, std::size_t{2});
    }

    void a_session_killed_before_its_first_record_is_empty() {
        const auto file = path("empty.stepscope");
        put(file, "");
        QVERIFY(records_in(file).empty());
        QVERIFY_THROWS_EXCEPTION(SessionError, read_run(file));
        put(file, record_line(sample_run()[0]).substr(0, 40));
        const SessionContent content = read_session(file);
        QVERIFY(records_in(file).empty() && content.report.torn_tail);
    }

    void what_is_no_session_is_refused_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("# Benchmark Results\n\n| Config |\n");
        QTest::newRow("text without an end of line") << QByteArray("just words");
        QTest::newRow("one short word") << QByteArray("hello");
        QTest::newRow("between digits and letters") << QByteArray(":;<=>?@`");
        QTest::newRow("letters beyond f") << QByteArray("g");
        QTest::newRow("capital letters") << QByteArray("ABCDEF01 {\"");
        QTest::newRow("image") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("JSON") << QByteArray("{\"cells\": []}\n");
    }

    void what_is_no_session_is_refused() {
        QFETCH(QByteArray, content);
        const auto file = path("other.stepscope");
        put(file, content.toStdString());
        QVERIFY_THROWS_EXCEPTION(SessionError, read_session(file));
    }

    void missing_files_and_directories_are_said() {
        QVERIFY_THROWS_EXCEPTION(SessionError, read_session(path("none.stepscope")));
        QVERIFY_THROWS_EXCEPTION(SessionError, read_session(directory_.path().toStdString()));
        QVERIFY_THROWS_EXCEPTION(SessionError, SessionWriter::append(path("none.stepscope")));
        QVERIFY_THROWS_EXCEPTION(SessionError, SessionWriter::append("/dev/null"));
        QVERIFY_THROWS_EXCEPTION(SessionError, SessionWriter::create(path("no/such/place.stepscope")));
    }

    void ten_thousand_steps() {
        const auto file = path("many.stepscope");
        SweepSpec sweep = sample_sweep();
        sweep.steps = 10'000;
        {
            SessionWriter writer = SessionWriter::create(file);
            writer.write(RunStarted{sweep, "", {}, false});
            writer.write(CellStarted{expand(sweep)[0], {}});
            for (int i = 0; i < 10'000; ++i)
                writer.write(StepDone{0, i, false, 1e-3 * i, {}, {}});
        }
        const Results results = read_session(file).results();
        QCOMPARE(results.find(0)->steps.size(), std::size_t{10'000});
        QCOMPARE(results.find(0)->steps.back().host_seconds, 1e-3 * 9'999);
    }
};

QTEST_APPLESS_MAIN(TestRecordsSession)
#include "test_records_session.moc"
