#include "records/posix_file.h"
#include "records/record_json.h"
#include "records/session_file.h"
#include "records/table.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace stepscope {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail(const fs::path& path, const std::string& problem) {
    throw TableError(path.string() + ": " + problem);
}

[[noreturn]] void fail_write(const fs::path& path, int code) {
    fail(path, "cannot be written, nothing there has changed: " + explain_errno(code));
}

enum class Format { Markdown, Csv, Json, Session };

Format format_of(const fs::path& path) {
    const std::string extension = path.extension().string();
    if (extension == ".md") return Format::Markdown;
    if (extension == ".csv") return Format::Csv;
    if (extension == ".json") return Format::Json;
    if (extension == ".stepscope") return Format::Session;
    fail(path, "the name must end in .md, .csv, .json or .stepscope; that tells the format");
}

std::string read_text(const fs::path& path) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0) fail(path, "cannot be read: " + explain_errno(errno));
    if (!S_ISREG(info.st_mode)) fail(path, "is not a regular file");
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file.is_open() || file.bad()) fail(path, "cannot be read: " + explain_errno(errno));
    return text;
}

/// The file behind a chain of symbolic links, which need not exist.
fs::path follow_links(const fs::path& path) {
    constexpr int most_links = 40; // as the kernel
    fs::path target = path;
    for (int i = 0; i < most_links; ++i) {
        std::error_code error;
        if (fs::symlink_status(target, error).type() != fs::file_type::symlink) return target;
        const fs::path next = fs::read_symlink(target, error);
        if (error) fail_write(path, error.value());
        target = target.parent_path() / next; // an absolute `next` replaces it all
    }
    fail_write(path, ELOOP);
}

/// A new file beside `target`, and its name; removed unless it was renamed.
class TemporaryFile {
public:
    TemporaryFile(const fs::path& target, unsigned mode) {
        constexpr int attempts = 100;
        for (int i = 0; i < attempts && !file_.valid(); ++i) {
            path_ = target.parent_path() / fmt::format(".stepscope-{}-{}.tmp", ::getpid(), i);
            file_ = open_file(path_, O_WRONLY | O_CREAT | O_EXCL, mode);
            if (!file_.valid() && errno != EEXIST) fail_write(target, errno);
        }
        if (!file_.valid()) fail_write(target, EEXIST);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        if (!renamed_) ::unlink(path_.c_str());
    }

    /// Each returns 0 or an errno.
    int fill(std::string_view content, std::optional<unsigned> mode) {
        if (mode && ::fchmod(file_.get(), *mode) != 0) return errno;
        if (const int error = write_all(file_.get(), content); error != 0) return error;
        if (const int error = sync_data(file_.get()); error != 0) return error;
        return file_.close();
    }
    int rename_to(const fs::path& target) {
        if (::rename(path_.c_str(), target.c_str()) != 0) return errno;
        renamed_ = true;
        return 0;
    }

private:
    fs::path path_;
    FileDescriptor file_;
    bool renamed_ = false;
};

/// A session that replays to the same results.
std::string to_session(const Results& results) {
    std::string out;
    if (const auto& run = results.run()) out += record_line(*run);
    for (const CellResult& result : results.cells()) {
        if (!result.started) continue;
        const int cell = result.cell.index;
        out += record_line(CellStarted{result.cell, result.prediction.value_or(Prediction{})});
        for (std::size_t i = 0; i < result.steps.size(); ++i) {
            const StepSample& step = result.steps[i];
            const auto number = static_cast<int>(i);
            out += record_line(StepDone{cell, number, number < result.cell.warmup, step.host_seconds,
                                        step.device_seconds, step.telemetry});
        }
        if (!result.phases.empty() || result.peaks)
            out += record_line(Breakdown{cell, result.phases, result.peaks});
        if (result.status)
            out += record_line(CellDone{cell, *result.status, result.reason, result.statistics,
                                        result.arena_bytes, result.needed_bytes, result.available_bytes,
                                        result.noise});
    }
    for (const Message& message : results.messages())
        out += record_line(message);
    if (const auto& ended = results.ended()) out += record_line(*ended);
    return out;
}

} // namespace

Results read_results(const fs::path& path) {
    const Format format = format_of(path);
    if (format == Format::Session) return read_session(path).results();
    const std::string text = read_text(path);
    try {
        switch (format) {
        case Format::Markdown:
            return from_markdown(text);
        case Format::Csv:
            return from_csv(text);
        case Format::Json:
            return from_json(text);
        case Format::Session:
            break;
        }
    } catch (const TableError& error) {
        fail(path, error.what());
    }
    return {};
}

void write_results(const Results& results, const fs::path& path) {
    switch (format_of(path)) {
    case Format::Markdown:
        return write_file_safely(path, to_markdown(results));
    case Format::Csv:
        return write_file_safely(path, to_csv(results));
    case Format::Json:
        return write_file_safely(path, to_json(results));
    case Format::Session:
        return write_file_safely(path, to_session(results));
    }
}

void write_file_safely(const fs::path& path, std::string_view content) {
    const fs::path target = follow_links(path);
    if (target.filename().empty()) fail_write(path, EISDIR);
    struct stat info {};
    std::optional<unsigned> mode; // of the file that is replaced
    if (::stat(target.c_str(), &info) == 0) {
        if (S_ISDIR(info.st_mode)) fail_write(path, EISDIR);
        if (!S_ISREG(info.st_mode)) fail(path, "is a device or a pipe, not a file; choose another name");
        mode = info.st_mode & 07777;
    } else if (errno != ENOENT) {
        fail_write(path, errno);
    }
    TemporaryFile temporary(target, 0666);
    if (const int error = temporary.fill(content, mode); error != 0) fail_write(path, error);
    if (const int error = temporary.rename_to(target); error != 0) fail_write(path, error);
    if (const int error = sync_directory(target.parent_path()); error != 0)
        fail(path, "was written, but may not outlast a power cut: " + explain_errno(error));
}

} // namespace stepscope
