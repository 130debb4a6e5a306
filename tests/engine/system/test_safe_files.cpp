#include "system/files/files.h"
#include "system/files/posix_file.h"

#include <QtTest>

#include <array>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

using namespace stepscope;

class TestSafeFiles : public QObject {
    Q_OBJECT

private:
    QTemporaryDir directory_;
    std::filesystem::path path(const char* name) const { return directory_.filePath(name).toStdString(); }

    static QString refusal_of(const std::filesystem::path& path, Replace replace) {
        try {
            write_file_safely(path, "new", replace);
        } catch (const FileError& error) {
            return error.what();
        }
        return {};
    }

private slots:
    void a_file_is_replaced_only_where_somebody_said_so() {
        QCOMPARE(refusal_of(path("a"), Replace::No), QString());
        QCOMPARE(read_file(path("a")), std::string("new"));
        write_file_safely(path("a"), "precious");
        QVERIFY(refusal_of(path("a"), Replace::No).contains("exists already"));
        QCOMPARE(read_file(path("a")), std::string("precious"));
        QCOMPARE(refusal_of(path("a"), Replace::Yes), QString());
        QCOMPARE(read_file(path("a")), std::string("new"));
        QCOMPARE(QDir(directory_.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList("a")); // no remains
    }

    void a_stream_is_read_to_its_end_and_its_limit() {
        const std::string text(100'000, 'x'); // more than one piece
        const auto piped = [&](std::uintmax_t most) {
            std::array<int, 2> ends{};
            if (::pipe(ends.data()) != 0) return std::string("no pipe");
            const FileDescriptor out(ends[0]);
            const std::jthread writer([&text, in = ends[1]] {
                write_all(in, text); // fails where nobody reads it all
                ::close(in);
            });
            try {
                return read_stream(out.get(), "standard input", most);
            } catch (const FileError& error) {
                std::array<char, 4096> rest{};
                while (::read(out.get(), rest.data(), rest.size()) > 0) {
                }
                return std::string(error.what());
            }
        };
        QCOMPARE(piped(100'000), text);
        QVERIFY(piped(99'999).starts_with("standard input is too large"));
        QVERIFY_THROWS_EXCEPTION(FileError, read_stream(-1, "standard input"));
    }

    void a_locked_file_is_never_replaced() {
        write_file_safely(path("session"), "precious");
        {
            const FileDescriptor held = open_file(path("session"), O_RDONLY);
            QVERIFY(held.valid() && ::flock(held.get(), LOCK_EX | LOCK_NB) == 0);
            QVERIFY(is_locked(path("session")));
            for (const Replace replace : {Replace::No, Replace::Yes})
                QVERIFY(refusal_of(path("session"), replace).contains("being written by a run"));
            QCOMPARE(read_file(path("session")), std::string("precious"));
        }
        QVERIFY(!is_locked(path("session")) && !is_locked(path("none")));
        QCOMPARE(refusal_of(path("session"), Replace::Yes), QString());
    }
};

QTEST_APPLESS_MAIN(TestSafeFiles)
#include "test_safe_files.moc"
