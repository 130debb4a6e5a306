#include "sessions/catalog.h"

#include "sessions/errors.h"
#include "sessions/log/session_file.h"
#include "sessions/resume.h"
#include "system/files/posix_file.h"
#include "system/files/user_folders.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <iterator>
#include <span>
#include <string>
#include <unistd.h>
#include <utf8.h>
#include <utility>

namespace stepscope {

namespace fs = std::filesystem;

namespace {

/// Older sessions are history: a person who wanted them would have come back.
constexpr std::size_t looked_at = 5;

/// In bytes: with its stamp, far within what file systems take.
constexpr std::size_t longest_name = 60;

/// Letters and digits of any script. Not what means something to a shell, steers a terminal, or cannot be
/// seen.
bool belongs_in_a_file_name(char32_t c) {
    if (c < 0x80)
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
               c == '_' || c == '.';
    const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    return !(within(0x80, 0xBF)             // control characters, signs
             || c == 0x61C                  // Arabic letter mark
             || within(0x2000, 0x206F)      // general punctuation: spaces, joiners, direction
             || within(0x3000, 0x303F)      // ideographic spaces and brackets
             || within(0xE000, 0xF8FF)      // private use
             || c == 0xFEFF                 // byte order mark
             || within(0xFFF0, 0xFFFF)      // specials, among them what stands for a broken byte
             || within(0xE0000, 0x10FFFF)); // tags, private use
}

std::string file_name_of(const std::string& name) {
    const std::string text = utf8::replace_invalid(name);
    std::string out;
    for (auto at = text.begin(); at != text.end();) {
        const char32_t c = utf8::next(at, text.end());
        std::string character;
        utf8::append(belongs_in_a_file_name(c) ? c : U'-', std::back_inserter(character));
        if (out.size() + character.size() > longest_name) break;
        out += character;
    }
    return out.empty() ? "sweep" : out;
}

} // namespace

std::string session_name(const SweepSpec& sweep) {
    if (sweep.name != SweepSpec().name || sweep.models.empty()) return sweep.name;
    constexpr std::size_t named = 3;
    std::string out;
    for (const ModelShape& model : std::span(sweep.models).first(std::min(named, sweep.models.size()))) {
        if (!out.empty()) out += '-';
        out += model.name;
    }
    return sweep.models.size() > named ? out + "-etc" : out;
}

fs::path SessionCatalog::default_directory() {
    if (const char* const state = std::getenv("XDG_STATE_HOME"); state != nullptr && *state == '/')
        return fs::path(state) / "stepscope" / "sessions";
    const fs::path home = home_directory();
    return home.empty() ? fs::path() : home / ".local" / "state" / "stepscope" / "sessions";
}

std::string SessionCatalog::problem() const {
    if (directory_.empty())
        return "there is no place for sessions: neither XDG_STATE_HOME nor HOME names a directory";
    std::error_code error;
    fs::create_directories(directory_, error);
    if (error)
        return directory_.string() +
               ": the directory for sessions cannot be made: " + explain_errno(error.value());
    if (::access(directory_.c_str(), W_OK | X_OK) != 0)
        return directory_.string() + ": no session can be kept there: " + explain_errno(errno);
    return {};
}

fs::path SessionCatalog::new_path(const std::string& name) const {
    if (const std::string why = problem(); !why.empty()) throw SessionError(why);
    const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    const std::string stem = fmt::format("{:%Y%m%dT%H%M%SZ}-{}", fmt::gmtime(now), file_name_of(name));
    fs::path path = directory_ / (stem + std::string(session_extension));
    for (int number = 2; fs::exists(path); ++number)
        path = directory_ / fmt::format("{}-{}{}", stem, number, session_extension);
    return path;
}

std::vector<fs::path> SessionCatalog::list() const {
    std::vector<std::pair<fs::file_time_type, fs::path>> found;
    std::error_code ignored; // no directory: no sessions; a file that has just gone: none either
    for (const auto& entry : fs::directory_iterator(directory_, ignored))
        if (entry.path().extension() == session_extension && entry.is_regular_file(ignored))
            found.emplace_back(entry.last_write_time(ignored), entry.path());
    std::sort(found.begin(), found.end(), std::greater<>());
    std::vector<fs::path> out;
    out.reserve(found.size());
    for (auto& [time, path] : found)
        out.push_back(std::move(path));
    return out;
}

std::optional<UnfinishedSession> SessionCatalog::find_unfinished(const std::stop_token& stop,
                                                                 const std::set<fs::path>& except) const {
    std::vector<fs::path> newest = list();
    std::erase_if(newest, [&](const fs::path& path) { return except.contains(path); });
    if (newest.size() > looked_at) newest.resize(looked_at);
    for (fs::path& path : newest) {
        if (stop.stop_requested()) break;
        if (is_being_written(path)) continue;
        try {
            SessionContent content = read_session(path);
            const SessionReport report = content.report;
            Results results = std::move(content).results();
            if (!results.run()) continue;
            if (results.ended() && results.ended()->outcome == Outcome::Completed) continue;
            std::set<int> done = finished_cells(results.run()->sweep, results);
            if (static_cast<std::int64_t>(done.size()) == cell_count(results.run()->sweep)) continue;
            return UnfinishedSession{std::move(path), std::move(results), std::move(done), report};
        } catch (const SessionError&) {
            continue; // nothing in it that could be resumed
        }
    }
    return std::nullopt;
}

} // namespace stepscope
