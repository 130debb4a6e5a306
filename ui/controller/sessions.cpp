#include "ui/controller/sessions.h"

#include "sessions/session_directory.h"
#include "sessions/session_file.h"

#include <QDateTime>

#include <algorithm>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace stepscope {

namespace {

/// Older sessions are history: a person who wanted them would have come back.
constexpr std::size_t looked_at = 5;

std::string safeName(const std::string& name) {
    std::string safe;
    for (const char c : name.substr(0, 60))
        safe += static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c)) ||
                        c == '-' || c == '_' || c == '.'
                    ? c
                    : '-';
    return safe.empty() ? "sweep" : safe;
}

/// A writer holds the file's lock for as long as it lives.
bool isBeingWritten(const std::filesystem::path& path) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return true;
    const bool free = ::flock(fd, LOCK_SH | LOCK_NB) == 0;
    ::close(fd);
    return !free;
}

} // namespace

std::filesystem::path Sessions::defaultDirectory() {
    return default_session_directory().value_or(std::filesystem::temp_directory_path() /
                                                "stepscope-sessions");
}

std::filesystem::path Sessions::newPath(const std::string& sweepName) const {
    std::filesystem::create_directories(directory_);
    const std::string stem =
        QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss ")).toStdString() +
        safeName(sweepName);
    std::filesystem::path path = directory_ / (stem + ".stepscope");
    for (int number = 2; std::filesystem::exists(path); ++number)
        path = directory_ / (stem + " " + std::to_string(number) + ".stepscope");
    return path;
}

std::optional<Sessions::Unfinished> Sessions::findUnfinished(const std::stop_token& stop) const {
    std::vector<std::pair<std::filesystem::file_time_type, std::filesystem::path>> files;
    std::error_code ignored; // no directory: no sessions
    for (const auto& entry : std::filesystem::directory_iterator(directory_, ignored))
        if (entry.path().extension() == ".stepscope")
            files.emplace_back(entry.last_write_time(ignored), entry.path());
    std::sort(files.begin(), files.end(), std::greater<>());
    if (files.size() > looked_at) files.resize(looked_at);

    for (const auto& [time, path] : files) {
        if (stop.stop_requested()) break;
        if (isBeingWritten(path)) continue;
        try {
            Results results = read_session(path).results();
            if (!results.run() || results.cells().empty()) continue;
            if (results.ended() && results.ended()->outcome == Outcome::Completed)
                continue; // failures are results
            const auto done =
                std::count_if(results.cells().begin(), results.cells().end(), Results::is_final);
            if (done == static_cast<std::ptrdiff_t>(results.cells().size())) continue;
            return Unfinished{path, std::move(results), static_cast<int>(done)};
        } catch (const SessionError&) {
            continue; // nothing in it that could be resumed
        }
    }
    return std::nullopt;
}

} // namespace stepscope
