#include "sessions/catalog.h"
#include "sessions/errors.h"
#include "sessions/log/session_writer.h"
#include "sessions/resume.h"
#include "support/folder_test.h"
#include "support/runs/sample_run.h"
#include "system/files/files.h"
#include "workload/json/sweep_json.h"

#include <QtTest>

#include <cstdlib>
#include <fstream>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace stepscope;
using namespace stepscope::testing;

namespace fs = std::filesystem;

namespace {

/// Sets or unsets a variable, and puts it back.
class ScopedVariable {
public:
    ScopedVariable(const char* name, const char* value) : name_(name), before_(qgetenv(name)) {
        was_set_ = qEnvironmentVariableIsSet(name);
        value != nullptr ? qputenv(name, value) : qunsetenv(name);
    }
    ScopedVariable(const ScopedVariable&) = delete;
    ScopedVariable& operator=(const ScopedVariable&) = delete;
    ~ScopedVariable() { was_set_ ? qputenv(name_, before_) : qunsetenv(name_); }

private:
    const char* name_;
    QByteArray before_;
    bool was_set_ = false;
};

void write(const fs::path& path, const std::vector<Record>& records) {
    std::ofstream(path, std::ios::binary) << as_lines(records);
}

/// A cell's whole log, ended with `status`.
std::vector<Record> log_of(const Cell& cell, Status status) {
    CellDone done;
    done.cell = cell.index;
    done.status = status;
    return {CellStarted{cell, {}}, StepDone{cell.index, 0, cell.warmup > 0, 1.0, {}, {}}, done};
}

std::vector<Record> operator+(std::vector<Record> records, const std::vector<Record>& more) {
    records.insert(records.end(), more.begin(), more.end());
    return records;
}

} // namespace

class TestSessionCatalog : public FolderTest {
    Q_OBJECT

private:
    /// A log of sample_sweep() that begins; its second cell is not done.
    std::vector<Record> begun() const {
        return std::vector<Record>{RunStarted{sample_sweep(), "", {}, false}} +
               log_of(expand(sample_sweep())[0], Status::Ok);
    }

    /// Files with times a minute apart, the first the oldest.
    void write_in_order(const std::vector<std::pair<const char*, std::vector<Record>>>& sessions) const {
        auto time = fs::file_time_type::clock::now() - std::chrono::hours(1);
        for (const auto& [name, records] : sessions) {
            write(root() / name, records);
            fs::last_write_time(root() / name, time += std::chrono::minutes(1));
        }
    }

private slots:
    void the_default_place_follows_the_environment() {
        const ScopedVariable home("HOME", "/home/someone");
        {
            const ScopedVariable state("XDG_STATE_HOME", "/var/state");
            QCOMPARE(SessionCatalog::default_directory(), fs::path("/var/state/stepscope/sessions"));
        }
        for (const char* no_path : {static_cast<const char*>(nullptr), "", "relative"}) {
            const ScopedVariable state("XDG_STATE_HOME", no_path);
            QCOMPARE(SessionCatalog::default_directory(),
                     fs::path("/home/someone/.local/state/stepscope/sessions"));
            // Without HOME it is where the system's list of users says; never where others may write.
            for (const char* no_home : {static_cast<const char*>(nullptr), "", "relative"}) {
                const ScopedVariable homeless("HOME", no_home);
                const fs::path listed = getpwuid(getuid()) != nullptr ? getpwuid(getuid())->pw_dir : "";
                const fs::path place = SessionCatalog::default_directory();
                QVERIFY2(place.empty() || place == listed / ".local/state/stepscope/sessions", place.c_str());
            }
        }
    }

    void names_say_when_and_what_data() {
        QTest::addColumn<QByteArray>("sweep");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("plain") << QByteArray("quick") << QByteArray("quick");
        QTest::newRow("empty") << QByteArray("") << QByteArray("sweep");
        QTest::newRow("what shells read") << QByteArray("a b/c'd$e") << QByteArray("a-b-c-d-e");
        QTest::newRow("parent directory") << QByteArray("../x") << QByteArray("..-x");
        QTest::newRow("letters of other scripts") << QByteArray("größe 測試") << QByteArray("größe-測試");
        QTest::newRow("direction override") << QByteArray("a\u202egpj") << QByteArray("a-gpj");
        QTest::newRow("zero width") << QByteArray("a\u200bb\ufeffc") << QByteArray("a-b-c");
        QTest::newRow("control characters") << QByteArray("a\x07z\xc2\x9bz") << QByteArray("a-z-z");
        QTest::newRow("broken UTF-8") << QByteArray("a\xff") << QByteArray("a-");
        QTest::newRow("long") << QByteArray(500, 'x') << QByteArray(60, 'x');
        QTest::newRow("long, cut between characters") << QByteArray("x") + QByteArray("ü").repeated(50)
                                                      << QByteArray("x") + QByteArray("ü").repeated(29);
    }

    void names_say_when_and_what() {
        QFETCH(QByteArray, sweep);
        QFETCH(QByteArray, part);
        const SessionCatalog catalog(root() / "a" / "b");
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
        const fs::path path = catalog.new_path(sweep.toStdString());
        QCOMPARE(path.parent_path(), catalog.directory());
        QVERIFY(fs::is_directory(catalog.directory()) && !fs::exists(path));
        const QString name = QString::fromStdString(path.filename().string());
        QCOMPARE(name.mid(16), "-" + QString::fromUtf8(part) + ".stepscope");
        QDateTime stamp = QDateTime::fromString(name.left(16), "yyyyMMdd'T'HHmmss'Z'");
        stamp.setTimeSpec(Qt::UTC);
        QVERIFY(stamp >= before && stamp <= QDateTime::currentDateTimeUtc());
    }

    void the_session_of_a_sweep_that_nobody_named_is_called_after_its_models_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("models");
        QTest::addColumn<QString>("part");
        const QString unnamed = QString::fromStdString(SweepSpec().name);
        QTest::newRow("one") << unnamed << QStringList{"nano"} << "nano";
        QTest::newRow("three") << unnamed << QStringList{"a", "b", "c"} << "a-b-c";
        QTest::newRow("four") << unnamed << QStringList{"a", "b", "c", "d"} << "a-b-c-etc";
        QTest::newRow("none") << unnamed << QStringList() << unnamed;
        QTest::newRow("named") << "quick" << QStringList{"nano"} << "quick";
    }

    void the_session_of_a_sweep_that_nobody_named_is_called_after_its_models() {
        QFETCH(QString, name);
        QFETCH(QStringList, models);
        QFETCH(QString, part);
        SweepSpec sweep;
        sweep.name = name.toStdString();
        sweep.models.clear();
        for (const QString& model : models)
            sweep.models.push_back({.name = model.toStdString()});
        const fs::path path = SessionCatalog(root()).new_path(sweep);
        QCOMPARE(QString::fromStdString(path.filename().string()).mid(16), "-" + part + ".stepscope");
    }

    void names_that_were_made_to_be_cut_are_cut_between_characters_data() {
        QTest::addColumn<QString>("file");
        for (const char* name : {"sweepname-long", "sweepname-nul", "sweepname-split"})
            QTest::newRow(name) << QString(TEST_DATA "/cases/hostile/%1.json").arg(name);
    }

    void names_that_were_made_to_be_cut_are_cut_between_characters() {
        QFETCH(QString, file);
        const SweepSpec sweep = parse_sweep(read_file(file.toStdString()));
        const fs::path path = SessionCatalog(root()).new_path(sweep);
        const QByteArray name = QByteArray::fromStdString(path.filename().string());
        QCOMPARE(QString::fromUtf8(name).toUtf8(), name);
        QVERIFY(!QString::fromUtf8(name).contains(QChar::ReplacementCharacter) && !name.contains('\0'));
        QVERIFY(name.size() <= 17 + 60 + 10);
        const SessionWriter writer = SessionWriter::create(path);
        QCOMPARE(SessionCatalog(root()).list(), std::vector{path});
    }

    void a_name_is_given_once() {
        const SessionCatalog catalog(root());
        std::set<fs::path> names;
        for (int i = 0; i < 20; ++i) {
            const fs::path path = catalog.new_path("same");
            QVERIFY(!fs::exists(path));
            write(path, {});
            names.insert(path);
        }
        QCOMPARE(names.size(), std::size_t{20});
    }

    void where_there_is_no_place_nothing_is_kept() {
        const SessionCatalog nowhere{fs::path()};
        QVERIFY(QString::fromStdString(nowhere.problem()).contains("neither XDG_STATE_HOME nor HOME"));
        QVERIFY(nowhere.list().empty() && !nowhere.find_unfinished());
        QVERIFY_THROWS_EXCEPTION(SessionError, nowhere.new_path("quick"));
        QVERIFY(SessionCatalog(root() / "new").problem().empty());
        QVERIFY(fs::is_directory(root() / "new"));
    }

    void a_directory_that_cannot_be_written_to_is_said() {
        if (::geteuid() == 0) QSKIP("the administrator may write everywhere");
        fs::permissions(root(), fs::perms::owner_read | fs::perms::owner_exec);
        const std::string problem = SessionCatalog(root()).problem();
        fs::permissions(root(), fs::perms::owner_all);
        QVERIFY2(QString::fromStdString(problem).contains("choose a place you may write to"),
                 problem.c_str());
    }

    void what_is_no_file_is_no_session() {
        QCOMPARE(mkfifo((root() / "pipe.stepscope").c_str(), 0600), 0);
        fs::create_directory(root() / "directory.stepscope");
        fs::create_symlink("/dev/zero", root() / "device.stepscope");
        fs::create_symlink(root() / "nothing", root() / "lost.stepscope");
        write_in_order({{"session.stepscope", begun()}});
        QCOMPARE(SessionCatalog(root()).list(), std::vector{root() / "session.stepscope"});
        QVERIFY(SessionCatalog(root()).find_unfinished().has_value());
        for (const char* name : {"pipe", "directory", "device", "lost"})
            QVERIFY(!is_being_written(root() / (std::string(name) + ".stepscope")));
        QVERIFY_THROWS_EXCEPTION(SessionError, SessionWriter::append(root() / "pipe.stepscope"));
    }

    void a_directory_that_cannot_be_is_said() {
        std::ofstream(root() / "file") << "x";
        try {
            SessionCatalog(root() / "file" / "sessions").new_path("quick");
            QFAIL("a directory in a file");
        } catch (const SessionError& error) {
            QVERIFY2(QString(error.what()).contains("file/sessions"), error.what());
        }
    }

    void sessions_are_listed_the_newest_first() {
        QVERIFY(SessionCatalog(root() / "none").list().empty());
        write_in_order({{"b.stepscope", {}}, {"c.stepscope", {}}, {"other.md", {}}, {"a.stepscope", {}}});
        QCOMPARE(SessionCatalog(root()).list(),
                 (std::vector{root() / "a.stepscope", root() / "c.stepscope", root() / "b.stepscope"}));
    }

    void a_writer_is_noticed_while_it_lives() {
        const fs::path path = root() / "s.stepscope";
        QVERIFY(!is_being_written(path)); // not there
        {
            const SessionWriter writer = SessionWriter::create(path);
            QVERIFY(is_being_written(path));
            QVERIFY(is_being_written(path)); // asking takes nothing
        }
        QVERIFY(!is_being_written(path));
        SessionWriter::append(path);
    }

    void the_newest_session_with_something_left_is_found() {
        std::vector<Record> failed{RunStarted{sample_sweep(), "", {}, false}};
        std::vector<Record> complete = failed;
        for (const Cell& cell : expand(sample_sweep())) {
            failed = failed + log_of(cell, Status::Failed);
            complete = complete + log_of(cell, Status::Ok); // and killed before it could say that it ended
        }
        failed.push_back(RunEnded{Outcome::Completed, ""}); // failures are results
        write_in_order({{"older.stepscope", begun()},
                        {"stopped.stepscope", begun() + std::vector<Record>{RunEnded{Outcome::Stopped, ""}}},
                        {"failed.stepscope", failed},
                        {"complete.stepscope", complete},
                        {"unreadable.stepscope", {}}});
        std::ofstream(root() / "unreadable.stepscope") << "this is no session\n";
        std::ofstream(root() / "stopped.stepscope", std::ios::app) << "damaged\ntorn";
        fs::last_write_time(root() / "stopped.stepscope",
                            fs::last_write_time(root() / "older.stepscope") + std::chrono::seconds(1));
        const SessionCatalog catalog(root());
        const auto found = catalog.find_unfinished();
        QVERIFY(found.has_value());
        QCOMPARE(found->path, root() / "stopped.stepscope");
        QCOMPARE(found->done, std::set<int>{0});
        QCOMPARE(found->results.cells().size(), expand(sample_sweep()).size());
        QCOMPARE(found->report.bad_lines, std::size_t{1});
        QVERIFY(found->report.torn_tail);

        const SessionWriter writer = SessionWriter::append(root() / "stopped.stepscope");
        QCOMPARE(catalog.find_unfinished()->path, root() / "older.stepscope");
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!catalog.find_unfinished(stop.get_token()));
    }

    void sessions_of_long_ago_are_left_alone() {
        std::vector<std::pair<const char*, std::vector<Record>>> sessions = {{"old.stepscope", begun()}};
        for (const char* name : {"1.stepscope", "2.stepscope", "3.stepscope", "4.stepscope"})
            sessions.emplace_back(name, std::vector<Record>{});
        write_in_order(sessions);
        QVERIFY(SessionCatalog(root()).find_unfinished().has_value());
        sessions.emplace_back("5.stepscope", std::vector<Record>{});
        write_in_order(sessions);
        QVERIFY(!SessionCatalog(root()).find_unfinished());
    }

    void what_is_done_is_known_by_cell_and_status() {
        const SweepSpec sweep = sample_sweep();
        const std::vector<Cell> cells = expand(sweep);
        std::vector<Record> log{RunStarted{sweep, "", {}, false}};
        const Status statuses[] = {Status::Ok, Status::Oom, Status::Skipped, Status::Failed,
                                   Status::Cancelled};
        for (int i = 0; i < 5; ++i)
            log = log + log_of(cells[i], statuses[i]);
        Cell other = cells[5];
        ++other.options.seq; // a log that says something else of this index than the sweep does
        log = log + log_of(other, Status::Ok);
        log.emplace_back(CellStarted{cells[6], {}});
        QCOMPARE(finished_cells(sweep, as_results(log)), (std::set<int>{0, 1, 2}));
        SweepSpec longer = sweep;
        ++longer.steps;
        QVERIFY(finished_cells(longer, as_results(log)).empty());
    }
};

QTEST_APPLESS_MAIN(TestSessionCatalog)
#include "test_session_catalog.moc"
