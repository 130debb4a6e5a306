#include "sessions/log/session_file.h"
#include "support/folder_test.h"
#include "support/runs/markdown_parts.h"
#include "support/runs/sample_run.h"
#include "system/files/files.h"
#include "tables/table.h"

#include <QtTest>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace stepscope;
using namespace stepscope::testing;
namespace fs = std::filesystem;

namespace {

void put(const fs::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

std::size_t entries_in(const fs::path& directory) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(directory), {}));
}

} // namespace

class TestTableFiles : public FolderTest {
    Q_OBJECT

private:
    fs::path path(const std::string& name) const { return root() / name; }

private slots:
    void every_format_is_known_by_its_extension() {
        const Results results = as_results(sample_run());
        for (const char* name : {"r.md", "r.csv", "r.json", "r.stepscope"}) {
            write_results(results, path(name));
            // Of its notes Markdown reads back the doubts (test_formats), and no places.
            const std::string text = to_markdown(results);
            const std::string again = to_markdown(read_results(path(name)));
            const bool whole = path(name).extension() != ".md";
            QCOMPARE(whole ? without_origin(again) : without_notes(again),
                     whole ? without_origin(text) : without_notes(text));
        }
        QVERIFY_THROWS_EXCEPTION(TableError, write_results(results, path("r.txt")));
        QVERIFY_THROWS_EXCEPTION(TableError, write_results(results, path("r")));
        QVERIFY_THROWS_EXCEPTION(TableError, read_results(path("r.xlsx")));
    }

    void unreadable_files_are_said() {
        QVERIFY_THROWS_EXCEPTION(FileError, read_results(path("none.md")));
        QVERIFY_THROWS_EXCEPTION(SessionError, read_results(path("none.stepscope")));
        fs::create_directory(path("d.md"));
        QVERIFY_THROWS_EXCEPTION(FileError, read_results(path("d.md")));
    }

    void errors_of_content_name_the_file() {
        put(path("bad.csv"), "nothing");
        try {
            read_results(path("bad.csv"));
            QFAIL("was accepted");
        } catch (const TableError& error) {
            QVERIFY(QString(error.what()).contains("bad.csv: line 1"));
        }
    }

    void a_file_is_replaced_as_a_whole_and_keeps_its_mode() {
        put(path("t.md"), "old and longer");
        ::chmod(path("t.md").c_str(), 0640);
        write_file_safely(path("t.md"), "new");
        QCOMPARE(read_file(path("t.md")), std::string("new"));
        QCOMPARE(int(fs::status(path("t.md")).permissions()), 0640);
        QCOMPARE(entries_in(path("")), std::size_t{1});
    }

    void a_relative_name_goes_to_the_current_directory() {
        const fs::path before = fs::current_path();
        fs::current_path(path(""));
        write_file_safely("here.md", "x");
        fs::current_path(before);
        QCOMPARE(read_file(path("here.md")), std::string("x"));
    }

    void symbolic_links_are_followed_to_regular_files() {
        fs::create_directory(path("sub"));
        put(path("sub/real.md"), "old");
        fs::create_symlink("sub/real.md", path("link.md"));
        fs::create_symlink("link.md", path("second.md"));
        write_file_safely(path("second.md"), "new");
        QVERIFY(fs::is_symlink(path("second.md")) && fs::is_symlink(path("link.md")));
        QCOMPARE(read_file(path("sub/real.md")), std::string("new"));

        fs::create_symlink("sub/later.md", path("dangling.md"));
        write_file_safely(path("dangling.md"), "there");
        QCOMPARE(read_file(path("sub/later.md")), std::string("there"));

        fs::create_symlink("loop.md", path("loop.md"));
        QVERIFY_THROWS_EXCEPTION(FileError, write_file_safely(path("loop.md"), "x"));
    }

    void devices_and_pipes_are_refused_and_left_alone() {
        QVERIFY(::mkfifo(path("pipe.md").c_str(), 0600) == 0);
        fs::create_symlink("/dev/null", path("null.md"));
        for (const fs::path& target : {path("pipe.md"), path("null.md"), fs::path("/dev/full")}) {
            QVERIFY_THROWS_EXCEPTION(FileError, write_file_safely(target, "x"));
            QVERIFY(!fs::is_regular_file(target));
        }
    }

    void unwritable_targets_are_said_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("advice");
        QTest::newRow("parent is a file") << "file.md/r.md"
                                          << "a part of the path is a file";
        QTest::newRow("target is a directory") << "directory.md"
                                               << "name a file in it";
        QTest::newRow("missing directory") << "no/such/r.md"
                                           << "create the directory first";
        QTest::newRow("name too long") << QString(300, 'n') + ".md"
                                       << "choose a shorter name";
        QTest::newRow("no name") << "directory.md/"
                                 << "name a file in it";
    }

    void unwritable_targets_are_said() {
        QFETCH(QString, name);
        QFETCH(QString, advice);
        put(path("file.md"), "mine");
        fs::create_directory(path("directory.md"));
        try {
            write_file_safely(path(name.toStdString()), "x");
            QFAIL("was written");
        } catch (const FileError& error) {
            QVERIFY2(QString(error.what()).contains(advice), error.what());
        }
        QCOMPARE(read_file(path("file.md")), std::string("mine"));
        QCOMPARE(entries_in(path("")), std::size_t{2});
        QCOMPARE(entries_in(path("directory.md")), std::size_t{0});
    }

    void a_name_of_the_greatest_length_is_written() {
        std::string name(252, 'n');
        name += ".md";
        write_file_safely(path(name), "x");
        QCOMPARE(read_file(path(name)), std::string("x"));
    }

    void a_full_disk_leaves_the_old_file() {
        put(path("t.md"), "old");
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{10'000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        std::string message;
        try {
            write_file_safely(path("t.md"), std::string(20'000, 'x'));
        } catch (const FileError& error) {
            message = error.what();
        }
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY2(message.find("nothing there has changed") != std::string::npos, message.c_str());
        QCOMPARE(read_file(path("t.md")), std::string("old"));
        QCOMPARE(entries_in(path("")), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestTableFiles)
#include "test_table_files.moc"
