#include "sessions/log/session_writer.h"

#include "sessions/log/file_lines.h"
#include "sessions/session_text.h"
#include "system/files/files.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stepscope {

namespace fs = std::filesystem;

namespace {

constexpr auto look_interval = std::chrono::seconds(1);

/// How often all that is written may be looked at because somebody else seems to have changed it, over a run:
/// file systems of other machines tell of changes that are our own.
constexpr std::int64_t looks_at_all = 8;
/// Bytes that may be looked at anyhow.
constexpr std::int64_t always_looked_at = std::int64_t{1} << 26;

[[noreturn]] void fail(const fs::path& path, const std::string& problem) {
    throw SessionError(path.string() + ": " + problem);
}

void lock(int fd, const fs::path& path) {
    if (::flock(fd, LOCK_EX | LOCK_NB) == 0) return;
    if (errno == EWOULDBLOCK)
        fail(path, "is in use: another Stepscope is writing to it; wait for that run or choose another file");
    // Some network file systems have no locks; writing alone is then up to the person.
    if (errno != ENOLCK && errno != ENOTSUP) fail(path, "cannot be locked: " + explain_errno(errno));
}

bool must_last(const Record& record) {
    return std::holds_alternative<RunStarted>(record) || std::holds_alternative<CellDone>(record) ||
           std::holds_alternative<RunEnded>(record);
}

/// A file that did not exist, locked, its name synced. Read as well: it may lose its name later.
FileDescriptor create_file(const fs::path& path) {
    FileDescriptor file = open_file(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_APPEND, 0666);
    if (!file.valid()) {
        if (errno == EEXIST) fail(path, "exists already; resume that session or choose another name");
        fail(path, "cannot be created: " + explain_errno(errno));
    }
    lock(file.get(), path);
    if (const int error = sync_directory(path.parent_path()); error != 0)
        fail(path, "cannot be created: " + explain_errno(error));
    return file;
}

/// "night.stepscope", then "night-2.stepscope" and so on: the first that is free.
std::pair<FileDescriptor, fs::path> create_beside(const fs::path& path) {
    std::error_code ignored; // creating says it better
    if (path.has_parent_path()) fs::create_directories(path.parent_path(), ignored);
    fs::path next = path;
    for (int number = 2; fs::exists(fs::symlink_status(next, ignored)); ++number)
        next = path.parent_path() /
               fmt::format("{}-{}{}", path.stem().string(), number, path.extension().string());
    FileDescriptor file = create_file(next);
    return {std::move(file), std::move(next)};
}

} // namespace

SessionWriter SessionWriter::create(const fs::path& path) {
    return {create_file(path), path, {}, 0};
}

ResumedSession SessionWriter::resume(const fs::path& path) {
    FileDescriptor file = [&path] {
        try {
            return open_regular_file(path, O_RDWR | O_APPEND);
        } catch (const FileError& error) {
            throw SessionError(error.what());
        }
    }();
    lock(file.get(), path);
    Results results;
    WrittenBytes written;
    SessionReport report = read_lines(
        file.get(), path, [&results](Record&& record) { results.apply(std::move(record)); }, Bulk::Read,
        [&written](std::string_view bytes) { written.add(bytes); });
    complete(report, results);
    if (report.was_wide) // lines of UTF-8 behind it would be read by nobody
        throw SessionError(path.string() +
                           ": another program saved this session as UTF-16 or UTF-32: save it "
                           "as UTF-8 to go on with it");
    if (report.torn_tail && ::ftruncate(file.get(), report.whole_bytes) != 0)
        fail(path, "its torn last line cannot be cut: " + explain_errno(errno));
    if (written.size() != report.whole_bytes) written = WrittenBytes::of(file.get(), report.whole_bytes);
    return {SessionWriter(std::move(file), path, std::move(written), report.next_line),
            SessionContent(std::move(results), report)};
}

SessionWriter SessionWriter::append(const fs::path& path) {
    return resume(path).writer;
}

std::optional<Message> SessionWriter::write(const Record& record) {
    std::optional<Message> moved;
    is_suspect_ = is_suspect_ || last_change() != left_at_;
    const auto now = std::chrono::steady_clock::now();
    if (must_last(record) || now - looked_ >= look_interval) {
        looked_ = now;
        const bool is_end = std::holds_alternative<RunEnded>(record);
        if (const auto problem = problem_with_file(is_end)) moved = move_to_new_file(*problem);
    }
    append_text(text_of(record));
    if (must_last(record))
        if (const int error = sync_data(file_.get()); error != 0)
            fail(path_, "cannot be brought to the disk: " + explain_errno(error));
    return moved;
}

std::string SessionWriter::text_of(const Record& record) {
    if (std::exchange(has_header_, true)) return lines_.line(record);
    std::string text = lines_.header();
    return text += lines_.line(record);
}

void SessionWriter::append_text(std::string_view text) {
    if (const int error = write_all(file_.get(), text); error != 0) {
        // Half a line would be taken for a torn tail only while it is the last; take it back at once.
        const bool clean = ::ftruncate(file_.get(), written_.size()) == 0;
        fail(path_, "cannot be written: " + explain_errno(error) +
                        (clean ? ". All earlier records are in the file"
                               : ". All earlier records are in the file; its last line is torn"));
    }
    written_.add(text);
    left_at_ = last_change();
}

SessionWriter::ChangeTime SessionWriter::last_change() const {
    struct stat own {};
    if (::fstat(file_.get(), &own) != 0) return {};
    return {own.st_mtim.tv_sec, own.st_mtim.tv_nsec};
}

/// Of what other programs write elsewhere than at its end only the time of the last change tells at once,
/// unless they, or a write of ours within the same tick of the clock, set it back; the next blocks tell
/// later, and all of them at the end.
std::optional<bool> SessionWriter::stands_written(bool all) {
    const bool may = looked_at_ <= looks_at_all * written_.size() + always_looked_at;
    if (!all && !(is_suspect_ && may)) return written_.next_stand_in(file_.get());
    is_suspect_ = false;
    looked_at_ += written_.size();
    return written_.stand_in(file_.get());
}

std::optional<std::string> SessionWriter::problem_with_file(bool look_at_all) {
    struct stat own {};
    struct stat named {};
    if (::fstat(file_.get(), &own) != 0) return std::nullopt;
    if (own.st_size < written_.size()) return "another program cut it short";
    if (::stat(path_.c_str(), &named) != 0)
        return errno == ENOENT || errno == ENOTDIR ? std::optional("another program removed or renamed it")
                                                   : std::nullopt;
    if (own.st_dev != named.st_dev || own.st_ino != named.st_ino) return "another program replaced it";
    // Where it was emptied and filled again, all that comes from here stands behind what is of others.
    if (own.st_size > written_.size() || stands_written(look_at_all) == false)
        return "another program wrote into it";
    return std::nullopt;
}

Message SessionWriter::move_to_new_file(const std::string& problem) {
    const fs::path before = path_;
    std::string so_far; // the file may have no name any more
    if (written_.stand_in(file_.get()) == true)
        so_far = bytes_at(file_.get(), 0, written_.size()).value_or(std::string());
    bool all = true;
    std::int64_t next_line = lines_.next();
    if (so_far.empty() && written_.size() > 0) {
        all = static_cast<bool>(so_far_);
        SessionLines lines;
        if (all) so_far = session_text(so_far_(), lines);
        next_line = lines.next();
    }
    auto [file, path] = create_beside(before);
    file_ = std::move(file);
    path_ = std::move(path);
    written_ = {};
    is_suspect_ = false;
    lines_ = SessionLines(next_line);
    has_header_ = !so_far.empty();
    append_text(so_far);
    Message message{
        Severity::Warning,
        fmt::format("{}: {} while the run was writing to it; the run goes on in {}, which holds {}",
                    before.string(), problem, path_.string(),
                    all ? "everything so far" : "only what comes from now on"),
        std::nullopt};
    append_text(text_of(message));
    return message;
}

} // namespace stepscope
