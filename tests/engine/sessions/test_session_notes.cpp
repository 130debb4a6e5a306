// What a person says of sessions is kept beside them, whoever else says something meanwhile.
#include "sessions/errors.h"
#include "sessions/listing/session_notes.h"
#include "support/folder_test.h"
#include "system/files/files.h"

#include <QtTest>

#include <chrono>
#include <fcntl.h>
#include <functional>
#include <string>
#include <sys/file.h>
#include <thread>
#include <vector>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// With the quotes that JSON has: moc loses its way in raw strings.
QByteArray json(QByteArray text) {
    return text.replace('\'', '"');
}

} // namespace

class TestSessionNotes : public FolderTest {
    Q_OBJECT

private slots:
    void what_was_said_comes_back() {
        const SessionNotes notes(root());
        QVERIFY(notes.read().empty() && !std::filesystem::exists(notes.path()));
        const std::string text = "two\nlines, \"quoted\", ü, <b>no markup</b>";
        notes.change(root() / "a.stepscope", [&](SessionNote& note) {
            note.name = "before";
            note.note = text;
        });
        notes.change("b.stepscope", [](SessionNote& note) { note.pinned = true; });
        const auto read = SessionNotes(root()).read();
        QCOMPARE(read.size(), std::size_t{2});
        QCOMPARE(read.at("a.stepscope"), (SessionNote{.name = "before", .note = text, .pinned = false}));
        QCOMPARE(read.at("b.stepscope"), (SessionNote{.name = "", .note = "", .pinned = true}));

        notes.change("b.stepscope", [](SessionNote& note) {
            QVERIFY(note.pinned); // by now
            note.pinned = false;
        });
        QCOMPARE(notes.read().size(), std::size_t{1}); // of which nothing is said any more
    }

    void nothing_is_written_where_nothing_changes() {
        SessionNotes(root()).change("a.stepscope", [](SessionNote&) {});
        QVERIFY(!std::filesystem::exists(SessionNotes(root()).path()));
    }

    void a_name_that_is_no_text_is_kept() {
        const std::filesystem::path odd = "a\xff"
                                          ".stepscope";
        SessionNotes(root()).change(odd, [](SessionNote& note) { note.name = "broken \xff byte"; });
        const auto read = SessionNotes(root()).read();
        QCOMPARE(read.at(note_key(odd)).name, std::string("broken \uFFFD byte"));
    }

    /// The file is read again under a lock before it is written.
    void no_change_of_others_is_lost() {
        constexpr int writers = 4, changes = 10;
        {
            std::vector<std::jthread> threads;
            threads.reserve(writers);
            for (int writer = 0; writer < writers; ++writer)
                threads.emplace_back([this, writer] {
                    for (int i = 0; i < changes; ++i) {
                        const std::string own = std::to_string(writer) + "-" + std::to_string(i);
                        SessionNotes(root()).change(own, [&](SessionNote& note) { note.name = own; });
                        SessionNotes(root()).change("shared", [&](SessionNote& note) { note.note += "x"; });
                    }
                });
        }
        const auto read = SessionNotes(root()).read();
        QCOMPARE(read.size(), std::size_t{writers * changes + 1});
        QCOMPARE(read.at("shared").note.size(), std::size_t{writers * changes});
    }

    void what_a_newer_version_wrote_stays() {
        write(path("notes.json"),
              json("{'version': 9, 'tags': ['x'], 'sessions': {"
                   "'a.stepscope': {'name': 'old', 'colour': 'red'}, 'b.stepscope': {'colour': 'blue'}}}"));
        const SessionNotes notes(root());
        QCOMPARE(notes.read().at("a.stepscope").name, std::string("old"));
        notes.change("a.stepscope", [](SessionNote& note) { note.name.clear(); });
        const QByteArray text = QByteArray::fromStdString(read_file(notes.path()));
        for (const char* kept : {"\"version\": 9", "\"tags\"", "\"red\"", "\"blue\""})
            QVERIFY2(text.contains(kept), text.constData());
        QVERIFY(!text.contains("old"));
    }

    void a_damaged_file_is_said_and_left_alone_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("cut") << json("{'version': 1, 'sess") << QByteArray("not JSON");
        QTest::newRow("list") << QByteArray("[1]") << QByteArray("must be an object");
        QTest::newRow("sessions are a list") << json("{'sessions': []}") << QByteArray("sessions");
        QTest::newRow("name is a number")
            << json("{'sessions': {'a.stepscope': {'name': 5}}}") << QByteArray("a.stepscope");
        QTest::newRow("entry is a text")
            << json("{'sessions': {'a.stepscope': 'x'}}") << QByteArray("a.stepscope");
    }

    void a_damaged_file_is_said_and_left_alone() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, told);
        write(path("notes.json"), content);
        const SessionNotes notes(root());
        const auto said = [&](const std::function<void()>& act) {
            try {
                act();
            } catch (const SessionError& error) {
                const QByteArray text = error.what();
                return text.contains("notes.json") && text.contains(told) && text.contains("move it away");
            }
            return false;
        };
        QVERIFY(said([&] { notes.read(); }));
        QVERIFY(said([&] { notes.change("a.stepscope", [](SessionNote& note) { note.name = "new"; }); }));
        QCOMPARE(QByteArray::fromStdString(read_file(notes.path())), content);
    }

    void a_damaged_entry_costs_itself_alone() {
        write(path("notes.json"),
              json("{'version': 1, 'sessions': {'a.stepscope': 5, 'b.stepscope': {'name': "
                   "'kept', 'pinned': true}}}"));
        const KeptNotes kept = SessionNotes(root()).read_what_can_be();
        QCOMPARE(kept.notes.size(), std::size_t{1});
        QCOMPARE(kept.notes.at("b.stepscope").name, std::string("kept"));
        const QByteArray problem = QByteArray::fromStdString(kept.problem);
        QVERIFY2(problem.contains("a.stepscope") && problem.contains("notes.json"), problem.constData());
    }

    void nobody_waits_for_ever_for_another_program() {
        const SessionNotes notes(root(), std::chrono::milliseconds(0));
        notes.change("a.stepscope", [](SessionNote& note) { note.name = "first"; });
        {
            const FileDescriptor other = open_file(root() / ".notes.lock", O_RDWR);
            QVERIFY(::flock(other.get(), LOCK_EX | LOCK_NB) == 0);
            QByteArray said;
            try {
                notes.change("a.stepscope", [](SessionNote& note) { note.name = "second"; });
            } catch (const SessionError& error) {
                said = error.what();
            }
            QVERIFY2(said.contains("another program holds it"), said.constData());
            QCOMPARE(notes.read().at("a.stepscope").name, std::string("first"));
        }
        notes.change("a.stepscope", [](SessionNote& note) { note.name = "second"; });
        QCOMPARE(notes.read().at("a.stepscope").name, std::string("second"));
    }

    void names_and_notes_are_as_long_as_lists_can_show() {
        const SessionNotes notes(root());
        const auto refused = [&notes](std::size_t name, std::size_t note) {
            try {
                notes.change("a.stepscope", [&](SessionNote& each) {
                    each = {.name = std::string(name, 'x'), .note = std::string(note, 'x'), .pinned = false};
                });
            } catch (const SessionError&) {
                return true;
            }
            return false;
        };
        QVERIFY(refused(longest_session_name + 1, 0));
        QVERIFY(refused(0, longest_session_note + 1));
        QVERIFY(!refused(longest_session_name, longest_session_note));
        // What stands there already may be pinned.
        write(path("notes.json"), json("{'version': 1, 'sessions': {'b.stepscope': {'name': '" +
                                       QByteArray(longest_session_name + 1, 'x') + "'}}}"));
        notes.change("b.stepscope", [](SessionNote& note) { note.pinned = true; });
        QVERIFY(notes.read().at("b.stepscope").pinned);
    }

    void where_nothing_can_be_kept_that_is_said() {
        try {
            SessionNotes(root() / "none").change("a.stepscope", [](SessionNote& note) {
                note.pinned = true;
            });
            QFAIL("kept in a folder that is not there");
        } catch (const SessionError& error) {
            QVERIFY2(QByteArray(error.what()).contains("none"), error.what());
        }
    }
};

QTEST_APPLESS_MAIN(TestSessionNotes)
#include "test_session_notes.moc"
