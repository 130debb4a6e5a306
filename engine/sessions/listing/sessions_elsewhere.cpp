#include "sessions/listing/sessions_elsewhere.h"

#include "json/fields.h"
#include "json/reading/parse_json.h"
#include "sessions/errors.h"
#include "sessions/listing/folder_lock.h"
#include "sessions/log/session_file.h"
#include "system/files/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <system_error>
#include <utf8.h>
#include <utility>

namespace stepscope {

using nlohmann::json;
namespace fs = std::filesystem;

namespace {

constexpr const char* paths_key = "sessions";
constexpr int list_version = 1;

fs::path list_in(const fs::path& folder) {
    return folder / "elsewhere.json";
}

/// As every program writes it, whatever way led there.
fs::path whole(const fs::path& path) {
    std::error_code ignored;
    fs::path out = fs::weakly_canonical(path, ignored);
    return ignored ? fs::absolute(path, ignored).lexically_normal() : out;
}

bool is_gone(const fs::path& path) {
    std::error_code ignored;
    return !fs::is_regular_file(path, ignored);
}

} // namespace

SessionsElsewhere::SessionsElsewhere(fs::path folder, std::chrono::milliseconds patience)
    : folder_(std::move(folder)), patience_(patience) {}

void SessionsElsewhere::add(const fs::path& session) const {
    const fs::path path = whole(session);
    // Of a name that is no text JSON could only hold another.
    if (folder_.empty() || path.extension() != session_extension || path.parent_path() == whole(folder_) ||
        !utf8::is_valid(path.string()))
        return;
    std::error_code error;
    fs::create_directories(folder_, error);
    if (error) throw SessionError(folder_.string() + ": the directory for sessions cannot be made");
    const FileDescriptor alone = lock_of(folder_, patience_);
    std::vector<fs::path> paths = read();
    std::erase(paths, path);
    paths.insert(paths.begin(), path);
    if (paths.size() > most_kept) // those that are gone first: a drive may come back
        paths.erase(std::remove_if(paths.begin() + 1, paths.end(), is_gone), paths.end());
    if (paths.size() > most_kept) paths.resize(most_kept);
    write(paths);
}

void SessionsElsewhere::clear() const {
    std::error_code ignored;
    if (folder_.empty() || !fs::exists(list_in(folder_), ignored)) return;
    const FileDescriptor alone = lock_of(folder_, patience_);
    write({});
}

std::vector<fs::path> SessionsElsewhere::list() const {
    std::vector<fs::path> out = read();
    std::erase_if(out, is_gone);
    return out;
}

void SessionsElsewhere::write(const std::vector<fs::path>& paths) const {
    json list = json::array();
    for (const fs::path& path : paths)
        list.push_back(path.string());
    try {
        write_file_safely(list_in(folder_),
                          json{{"version", list_version}, {paths_key, std::move(list)}}.dump(2) + "\n");
    } catch (const FileError& error) {
        throw SessionError(error.what());
    }
}

/// It is a convenience: where it is damaged, the sessions are where they were, and the list begins anew.
std::vector<fs::path> SessionsElsewhere::read() const {
    std::vector<fs::path> out;
    std::error_code ignored;
    if (folder_.empty() || !fs::is_regular_file(list_in(folder_), ignored)) return out;
    try {
        const json document = parse_json(read_file(list_in(folder_)));
        const auto list = document.is_object() ? document.find(paths_key) : document.end();
        if (list == document.end() || !list->is_array()) return out;
        for (const json& each : *list) {
            if (!each.is_string()) continue;
            fs::path path = each.get<std::string>();
            if (path.is_absolute() && path.extension() == session_extension && out.size() < most_kept)
                out.push_back(std::move(path));
        }
    } catch (const FieldError&) {
        return {};
    } catch (const FileError&) {
        return {};
    }
    return out;
}

} // namespace stepscope
