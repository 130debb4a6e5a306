#include "system/files.h"
#include "system/posix_file.h"

#include <QtTest>

#include <fcntl.h>
#include <sys/file.h>

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
