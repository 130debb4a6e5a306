#include "patience.h"
#include "sessions/log/file_lines.h"
#include "sessions/log/session_file.h"
#include "sessions/log/session_writer.h"
#include "support/runs/sample_run.h"
#include "support/runs/session_records.h"
#include "system/errors.h"
#include "system/files/files.h"
#include "system/files/posix_file.h"
#include "system/processes/child_process.h"
#include "tables/table.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstddef>
#include <fcntl.h>
#include <functional>
#include <optional>
#include <poll.h>
#include <string>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// How the system answers the calls below while a test has it so.
enum class Answer {
    Whole,
    Interrupted, ///< two times of three by a signal, else by a few bytes
    Broken,      ///< as a disk that fails
    Refused      ///< one kind of call with the errno of `refusal`
};

/// The calls that are answered so; each kind is counted by itself, so that no kind is ever spared.
enum class Call { Open, Read, Write, Poll, Wait, Sync, Count };

Answer answer =
    Answer::Whole; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): C functions ask it
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
std::array<int, std::size_t(Call::Count)> calls{};

struct Refusal {
    Call call = Call::Count;
    int code = 0;
};
Refusal refusal; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

int calls_of(Call call) {
    return calls[std::size_t(call)];
}

bool fails(Call call) {
    if (answer == Answer::Whole || (answer == Answer::Refused && call != refusal.call)) return false;
    const int so_far = ++calls[std::size_t(call)];
    errno = answer == Answer::Broken ? EIO : answer == Answer::Refused ? refusal.code : EINTR;
    return answer != Answer::Interrupted || so_far % 3 != 0;
}

std::size_t part_of(std::size_t bytes) {
    return answer == Answer::Interrupted ? std::min<std::size_t>(bytes, 7) : bytes;
}

constexpr Patience forbearance = {.silence = std::chrono::milliseconds(patience)};

/// What `work` throws; "nothing" where it ends.
QString error_of(Answer of_system, const std::function<void()>& work) {
    calls = {};
    answer = of_system;
    QString out = "nothing";
    try {
        work();
    } catch (const std::runtime_error& error) {
        out = error.what();
    }
    answer = Answer::Whole;
    return out;
}

} // namespace

// In place of the C library's, for all of this program.
extern "C" {

int open(const char* path, int flags, ...) {
    std::va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return fails(Call::Open) ? -1 : static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

ssize_t read(int fd, void* buffer, std::size_t bytes) {
    if (fails(Call::Read)) return -1;
    const bool seekable = ::syscall(SYS_lseek, fd, 0, SEEK_CUR) >= 0; // a pipe gives all that it has
    return ::syscall(SYS_read, fd, buffer, seekable ? part_of(bytes) : bytes);
}

ssize_t pread(int fd, void* buffer, std::size_t bytes, off_t offset) {
    return fails(Call::Read) ? -1 : ::syscall(SYS_pread64, fd, buffer, part_of(bytes), offset);
}

ssize_t write(int fd, const void* buffer, std::size_t bytes) {
    return fails(Call::Write) ? -1 : ::syscall(SYS_write, fd, buffer, part_of(bytes));
}

int poll(pollfd* polled, nfds_t count, int milliseconds) {
    return fails(Call::Poll) ? -1 : static_cast<int>(::syscall(SYS_poll, polled, count, milliseconds));
}

pid_t waitpid(pid_t pid, int* status, int options) {
    return fails(Call::Wait) ? -1 : static_cast<pid_t>(::syscall(SYS_wait4, pid, status, options, nullptr));
}

int fdatasync(int fd) {
    return fails(Call::Sync) ? -1 : static_cast<int>(::syscall(SYS_fdatasync, fd));
}

int fsync(int fd) {
    return fails(Call::Sync) ? -1 : static_cast<int>(::syscall(SYS_fsync, fd));
}

} // extern "C"

/// As on a network file system, or under a profiler that samples by signals: calls of the system are cut
/// short.
class TestInterruptedCalls : public QObject {
    Q_OBJECT

private:
    QTemporaryDir directory_;
    std::filesystem::path path(const char* name) const { return directory_.filePath(name).toStdString(); }

    static void write_sample(const std::filesystem::path& file) {
        SessionWriter writer = SessionWriter::create(file);
        for (const Record& record : sample_run())
            writer.write(record);
    }

private slots:
    void files_come_whole() {
        const std::string text(10'000, 'x');
        QCOMPARE(error_of(Answer::Interrupted, [&] { write_file_safely(path("a"), text); }),
                 QString("nothing"));
        QVERIFY(calls_of(Call::Write) > 3'000); // they were these
        std::string back;
        QCOMPARE(error_of(Answer::Interrupted, [&] { back = read_file(path("a")); }), QString("nothing"));
        QVERIFY(calls_of(Call::Read) > 3'000);
        QCOMPARE(back, text);
        QCOMPARE(read_file(path("a")), text);
    }

    void sessions_come_whole() {
        const auto file = path("s.stepscope");
        QCOMPARE(error_of(Answer::Interrupted, [&] { write_sample(file); }), QString("nothing"));
        QVERIFY(calls_of(Call::Write) > 100);
        QCOMPARE(as_lines(records_in(file)), as_lines(sample_run()));
        std::optional<SessionContent> content;
        QCOMPARE(error_of(Answer::Interrupted, [&] { content.emplace(read_session(file)); }),
                 QString("nothing"));
        QVERIFY(calls_of(Call::Read) > 100);
        QVERIFY(findings_of(content->report).empty());
        QCOMPARE(to_json(content->results()), to_json(as_results(sample_run())));
    }

    void a_session_that_is_lost_goes_on_whole() {
        const auto file = path("lost.stepscope");
        SessionWriter writer = SessionWriter::create(file);
        const std::vector<Record> records = sample_run();
        writer.write(records[0]);
        writer.write(records[1]);
        std::filesystem::rename(file, path("elsewhere.stepscope"));
        const auto rest = [&] {
            for (std::size_t i = 2; i < records.size(); ++i)
                writer.write(records[i]);
        };
        QCOMPARE(error_of(Answer::Interrupted, rest), QString("nothing"));
        QVERIFY(writer.path() != file || std::filesystem::exists(file));
        const SessionContent content = read_session(writer.path());
        QVERIFY(findings_of(content.report).empty());
        QCOMPARE(content.results().cells().size(), as_results(sample_run()).cells().size());
    }

    void what_a_child_says_comes_whole() {
        const std::string expected(10'000, 'x');
        std::string said;
        const auto listener = [&said](ChildProcess::Stream, std::string_view bytes) { said += bytes; };
        ChildProcess child({"/bin/sh", "-c", "sleep 0.3; head -c 10000 /dev/zero | tr '\\0' x; exit 3"});
        // Nothing has been said yet: the first to listen waits until something is.
        QCOMPARE(error_of(Answer::Interrupted, [&] { child.listen(forbearance.silence, listener); }),
                 QString("nothing"));
        QVERIFY(!said.empty());
        QVERIFY(calls_of(Call::Poll) >= 3); // interrupted twice before it is answered
        QVERIFY(calls_of(Call::Read) >= 3);
        std::optional<ProcessEnd> end;
        QCOMPARE(error_of(Answer::Interrupted, [&] { end = follow(child, listener, {}, forbearance); }),
                 QString("nothing"));
        // In how many portions the rest came is the machine's affair; its end and the program's come once.
        QVERIFY(calls_of(Call::Poll) >= 3);
        QVERIFY(calls_of(Call::Read) >= 3);
        QVERIFY(calls_of(Call::Wait) >= 3);
        QCOMPARE(end->status, 3);
        QCOMPARE(said, expected);
    }

    void what_cannot_be_synced_at_all_is_as_safe_as_it_gets_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("said_of_sync");
        QTest::addColumn<int>("said_of_open");
        const auto row = [](const char* name, int code, int said_of_sync, int said_of_open) {
            QTest::newRow(name) << code << said_of_sync << said_of_open;
        };
        row("a pipe", EINVAL, 0, EINVAL);
        row("a file system that is only read", EROFS, 0, EROFS);
        row("a file system that cannot", ENOTSUP, 0, ENOTSUP);
        row("a directory that may be written to but not read", EACCES, EACCES, 0);
        row("a directory of somebody else", EPERM, EPERM, EPERM);
        row("a disk that fails", EIO, EIO, EIO);
        row("a disk that is full", ENOSPC, ENOSPC, ENOSPC);
        row("a quota that is used up", EDQUOT, EDQUOT, EDQUOT);
        row("nothing there", ENOENT, ENOENT, ENOENT);
    }

    /// What else goes wrong is told with its own code.
    void what_cannot_be_synced_at_all_is_as_safe_as_it_gets() {
        QFETCH(int, code);
        const std::filesystem::path directory = directory_.path().toStdString();
        write_file_safely(path("synced"), "x");
        const FileDescriptor file = open_file(path("synced"), O_RDWR);
        QVERIFY(file.valid());
        const auto told = [code](Call call, const std::function<int()>& work) {
            refusal = {.call = call, .code = code};
            int out = -1;
            const QString error = error_of(Answer::Refused, [&] { out = work(); });
            return error == QString("nothing") && calls_of(call) == 1 ? out : -1; // once, not again and again
        };
        QTEST(told(Call::Sync, [&] { return sync_data(file.get()); }), "said_of_sync");
        QTEST(told(Call::Sync, [&] { return sync_directory(directory); }), "said_of_sync");
        QTEST(told(Call::Open, [&] { return sync_directory(directory); }), "said_of_open");
    }

    /// Whatever does not work is said at once, and never tried for ever.
    void what_fails_is_said() {
        write_file_safely(path("old"), "precious");
        QVERIFY(error_of(Answer::Broken, [&] { read_file(path("old")); }).contains("Input/output error"));
        QVERIFY(error_of(Answer::Broken, [&] {
                    write_file_safely(path("old"), "new");
                }).contains("nothing there has changed: Input/output error"));
        QCOMPARE(read_file(path("old")), std::string("precious"));

        const auto file = path("broken.stepscope");
        QVERIFY(error_of(Answer::Broken, [&] { SessionWriter::create(file); }).contains("cannot be created"));
        write_sample(file);
        QVERIFY(error_of(Answer::Broken, [&] { read_session(file); }).contains("Input/output error"));
        SessionWriter writer = SessionWriter::append(file);
        QVERIFY(error_of(Answer::Broken, [&] { writer.write(Message{}); }).contains("cannot be written"));
        const FileDescriptor open_file = open_regular_file(file, O_RDONLY);
        QVERIFY(error_of(Answer::Broken, [&] {
                    read_lines(open_file.get(), file, [](const Record&) {});
                }).contains("cannot be read: Input/output error"));

        ChildProcess child({"/bin/sh", "-c", "echo hello; exit 3"});
        const auto listener = [](ChildProcess::Stream, std::string_view) {};
        QCOMPARE(error_of(Answer::Broken, [&] { child.listen(std::chrono::milliseconds(1), listener); }),
                 QString("nothing"));
        QCOMPARE(follow(child, listener, {}, forbearance)->status, 3);
    }
};

QTEST_APPLESS_MAIN(TestInterruptedCalls)
#include "test_interrupted_calls.moc"
