#include "sessions/log/session_writer.h"
#include "support/folder_test.h"
#include "support/runs/sample_run.h"
#include "support/runs/session_records.h"
#include "system/files/files.h"
#include "tables/table.h"

#include <QtTest>

#include <fstream>

using namespace stepscope;
using namespace stepscope::testing;

namespace fs = std::filesystem;

/// What other programs do to a session while a run is writing it.
class TestSessionWriter : public FolderTest {
    Q_OBJECT

private:
    fs::path file() const { return root() / "s.stepscope"; }

    /// Writes sample_run(), with `harm` done to the file before the record at `moment`. What is written must
    /// all be in the file that the writer ends with, beside one warning.
    void write_with(std::size_t moment, const std::function<void()>& harm, bool from_memory = true) {
        SessionWriter writer = SessionWriter::create(file());
        Results results;
        if (from_memory) writer.recover_from([&results]() -> const Results& { return results; });
        const std::vector<Record> records = sample_run();
        std::vector<Message> warnings;
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (i == moment) harm();
            if (const auto moved = writer.write(records[i])) {
                warnings.push_back(*moved);
                results.apply(*moved);
            }
            results.apply(records[i]);
        }
        path_ = writer.path();
        QCOMPARE(warnings.size(), std::size_t{1});
        warning_ = QString::fromStdString(warnings.front().text);
        QVERIFY2(warning_.contains(QString::fromStdString(file().string())), qPrintable(warning_));
        QVERIFY2(warning_.contains("goes on in " + QString::fromStdString(path_.string())),
                 qPrintable(warning_));
        QVERIFY(is_being_written(path_));
        if (!from_memory) return;
        const SessionContent content = read_session(path_);
        QVERIFY(findings_of(content.report).empty());
        QCOMPARE(content.results().messages().size(), results.messages().size());
        QCOMPARE(cells_of(content.results()), cells_of(results));
        QCOMPARE(content.results().ended()->outcome, Outcome::Stopped);
    }

    /// All that there is of the cells.
    static std::string cells_of(const Results& results) { return to_csv(results); }

    fs::path path_;
    QString warning_;

private slots:
    void a_file_that_is_removed_is_written_anew() {
        write_with(20, [this] { fs::remove(file()); });
        QCOMPARE(path_, file());
        QVERIFY2(warning_.contains("removed or renamed"), qPrintable(warning_));
    }

    void a_file_that_is_renamed_is_written_anew_and_keeps_what_it_has() {
        write_with(20, [this] { fs::rename(file(), root() / "mine.stepscope"); });
        QCOMPARE(path_, file());
        const SessionContent renamed = read_session(root() / "mine.stepscope");
        QVERIFY(findings_of(renamed.report).empty());
        QVERIFY(!is_being_written(root() / "mine.stepscope"));
    }

    void a_file_that_is_replaced_stays_and_the_run_goes_on_beside_it() {
        write_with(20, [this] {
            std::ofstream(root() / "other") << "of somebody else";
            fs::rename(root() / "other", file());
        });
        QCOMPARE(path_, root() / "s-2.stepscope");
        QCOMPARE(read_file(file()), std::string("of somebody else"));
        QVERIFY2(warning_.contains("replaced"), qPrintable(warning_));
    }

    void a_file_that_is_cut_short_is_written_anew_from_memory() {
        for (const std::uintmax_t size : {0, 10, 300}) {
            init();
            write_with(20, [this, size] { fs::resize_file(file(), size); });
            QCOMPARE(path_, root() / "s-2.stepscope");
            QVERIFY(fs::file_size(file()) <
                    fs::file_size(path_)); // what came before it was noticed stands there too
            QVERIFY2(warning_.contains("cut it short"), qPrintable(warning_));
        }
    }

    void a_file_that_another_program_writes_into_stays_and_the_run_goes_on_beside_it() {
        const std::vector<Record> records = sample_run();
        const auto done = std::ranges::find_if(
            records, [](const Record& record) { return std::holds_alternative<CellDone>(record); });
        const auto moment = static_cast<std::size_t>(done - records.begin()); // it is looked at at once
        const auto overwrite = [this](std::int64_t from_end, const std::string& text) {
            std::fstream out(file(), std::ios::in | std::ios::out | std::ios::binary);
            out.seekp(from_end, from_end < 0 ? std::ios::end : std::ios::beg);
            out << text;
        };
        const std::function<void()> harms[] = {
            [this] { std::ofstream(file(), std::ios::binary) << std::string(1 << 20, 'x'); },
            [this] { std::ofstream(file(), std::ios::app) << "mine\n"; },
            [&] { overwrite(-9, "other end"); },
            [&] { overwrite(0, "other beginning"); },
            [&] { overwrite(0, std::string(fs::file_size(file()), 'x')); },
        };
        for (const auto& harm : harms) {
            init();
            std::string harmed;
            write_with(moment, [&] {
                harm();
                harmed = read_file(file());
            });
            QCOMPARE(path_, root() / "s-2.stepscope");
            QCOMPARE(read_file(file()), harmed);
            QVERIFY2(warning_.contains("wrote into it"), qPrintable(warning_));
            QVERIFY2(warning_.contains("everything so far"), qPrintable(warning_));
        }
    }

    /// Neither of its ends tells: the time of the last change does, blocks that are looked at in turn, and
    /// all of them at the end.
    void what_others_write_into_the_middle_is_noticed_data() {
        QTest::addColumn<bool>("is_time_set_back");
        QTest::addColumn<int>("cells_until"); // that end until it is seen, at most; -1: at the end of the run
        QTest::addColumn<bool>("is_resumed");
        QTest::newRow("by its time") << false << 1 << false;
        QTest::newRow("in turn") << true << 20 << false;
        QTest::newRow("at the end") << true << -1 << false;
        QTest::newRow("of a session that goes on") << false << 1 << true;
        QTest::newRow("of a session that goes on, in turn") << true << 20 << true;
    }

    void what_others_write_into_the_middle_is_noticed() {
        QFETCH(bool, is_time_set_back);
        QFETCH(int, cells_until);
        QFETCH(bool, is_resumed);
        Results results;
        std::optional<SessionWriter> writer = SessionWriter::create(file());
        const auto write_to = [&](const Record& record) {
            results.apply(record);
            return writer->write(record);
        };
        write_to(sample_run()[0]);
        for (int i = 0; i < 200; ++i) // a megabyte
            write_to(Message{Severity::Info, std::string(5'000, 'x'), std::nullopt});
        if (is_resumed) {
            writer.reset();
            writer = SessionWriter::append(file());
        }
        writer->recover_from([&results]() -> const Results& { return results; });

        const auto time = fs::last_write_time(file());
        std::fstream out(file(), std::ios::in | std::ios::out | std::ios::binary);
        out.seekp(500'000);
        out << "of somebody else";
        out.close();
        fs::last_write_time(file(), is_time_set_back ? time : time + std::chrono::seconds(1));
        const std::string harmed = read_file(file());

        std::optional<Message> moved;
        for (int i = 0; i < cells_until && !moved; ++i)
            moved = writer->write(CellDone{});
        if (cells_until < 0) moved = write_to(RunEnded{Outcome::Stopped, ""});
        QVERIFY(moved);
        QVERIFY2(moved->text.find("another program wrote into it") != std::string::npos, moved->text.c_str());
        QCOMPARE(writer->path(), root() / "s-2.stepscope");
        QVERIFY(read_file(file()).starts_with(harmed));
        const SessionContent content = read_session(writer->path());
        QVERIFY(content.report.bad_lines == 0 && content.report.lost_lines == 0);
        QCOMPARE(content.results().messages().size(), results.messages().size() + 1); // and the warning
    }

    /// A change of the time alone, as of a program that copies it, is no change.
    void a_file_that_is_only_touched_stays() {
        SessionWriter writer = SessionWriter::create(file());
        for (const Record& record : sample_run()) {
            QVERIFY(!writer.write(record));
            fs::last_write_time(file(), fs::last_write_time(file()) + std::chrono::seconds(1));
        }
        QCOMPARE(writer.path(), file());
        QVERIFY(findings_of(read_session(file()).report).empty());
    }

    /// What it says was written by another process, or long ago.
    void a_session_that_goes_on_knows_its_file_again() {
        for (const bool harmed : {false, true}) {
            init();
            std::ofstream(file(), std::ios::binary) << as_lines(sample_run());
            SessionWriter writer = SessionWriter::append(file());
            if (harmed) {
                std::fstream out(file(), std::ios::in | std::ios::out | std::ios::binary);
                out.seekp(-9, std::ios::end);
                out << "other end";
            }
            QCOMPARE(writer.write(RunEnded{Outcome::Stopped, ""}).has_value(), harmed);
        }
    }

    void what_was_cut_and_nobody_has_is_said() {
        write_with(
            20, [this] { fs::resize_file(file(), 0); }, false);
        QVERIFY2(warning_.contains("only what comes from now on"), qPrintable(warning_));
        const SessionReport report = read_records(path_, [](const Record&) {});
        QVERIFY(report.bad_lines == 0 && report.repeated_lines == 0);
    }

    void a_directory_that_is_removed_is_made_again() {
        init();
        const fs::path outer = root();
        write_with(20, [&outer] { fs::remove_all(outer); });
        QCOMPARE(path_, file());
    }

    void a_new_file_that_cannot_be_is_an_error() {
        SessionWriter writer = SessionWriter::create(file());
        writer.write(sample_run()[0]);
        fs::remove_all(root());
        std::ofstream(root()) << "a file where the directory was";
        try {
            writer.write(RunEnded{Outcome::Stopped, ""});
            QFAIL("written to a directory that is a file");
        } catch (const SessionError& error) {
            QVERIFY2(QString(error.what()).contains("cannot be created"), error.what());
        }
        fs::remove(root());
    }

    void it_is_noticed_at_every_moment_that_is_synced() {
        const std::vector<Record> records = sample_run();
        for (std::size_t moment = 1; moment + 1 < records.size(); moment += 5) {
            init();
            write_with(moment, [this] { fs::remove(file()); });
        }
    }

    // --- resume

    void what_goes_on_is_read_under_the_lock() {
        std::ofstream(file(), std::ios::binary) << as_lines(sample_run()) << "torn";
        auto [writer, content] = SessionWriter::resume(file());
        QVERIFY(content.report.torn_tail);
        QCOMPARE(to_json(content.results()), to_json(as_results(sample_run())));
        QVERIFY_THROWS_EXCEPTION(SessionError, SessionWriter::resume(file()));
        writer.write(Message{Severity::Info, "more", std::nullopt});
        const SessionContent whole = read_session(file());
        QVERIFY(findings_of(whole.report).empty());
        QCOMPARE(whole.report.version, session_version);
        QCOMPARE(whole.results().messages().size(), content.results().messages().size() + 1);
    }

    void lines_are_numbered_on_from_session_to_session() {
        const std::vector<Record> records = sample_run();
        { SessionWriter::create(file()); }
        for (const Record& record : records)
            SessionWriter::append(file()).write(record);
        const SessionContent content = read_session(file());
        QVERIFY(findings_of(content.report).empty());
        QCOMPARE(content.report.next_line, static_cast<std::int64_t>(2 * records.size()));
        QCOMPARE(as_lines(records_in(file())), as_lines(records));
    }

    void a_session_goes_on_from_damage_without_more_of_it() {
        std::string text = as_lines(sample_run());
        text[100] ^= 1;
        std::ofstream(file(), std::ios::binary) << text;
        for (int i = 0; i < 3; ++i)
            SessionWriter::append(file()).write(Message{Severity::Info, "more", std::nullopt});
        const SessionReport report = read_session(file()).report;
        QCOMPARE(report.bad_lines, std::size_t{1});
        QVERIFY(report.lost_lines == 0 && report.repeated_lines == 0 && report.misplaced_lines == 0);
    }

    void links_are_not_followed_where_a_session_is_made() {
        fs::create_symlink(root() / "target", file());
        QVERIFY_THROWS_EXCEPTION(SessionError, SessionWriter::create(file()));
        QVERIFY(!fs::exists(root() / "target"));
    }
};

QTEST_APPLESS_MAIN(TestSessionWriter)
#include "test_session_writer.moc"
