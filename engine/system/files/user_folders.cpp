#include "system/files/user_folders.h"

#include <cstdlib>
#include <pwd.h>
#include <string>
#include <system_error>
#include <unistd.h>

namespace stepscope {

namespace fs = std::filesystem;

namespace {

fs::path own_folder(const char* variable, const char* below_home) {
    if (const char* const given = std::getenv(variable); given != nullptr && *given == '/')
        return fs::path(given) / "stepscope";
    const fs::path home = home_directory();
    return home.empty() ? fs::path() : home / below_home / "stepscope";
}

} // namespace

fs::path home_directory() {
    if (const char* const home = std::getenv("HOME"); home != nullptr && *home == '/') return home;
    passwd entry{};
    passwd* found = nullptr;
    std::string text(std::size_t{1} << 14, '\0');
    if (::getpwuid_r(::getuid(), &entry, text.data(), text.size(), &found) != 0 || found == nullptr)
        return {};
    // Users of services have one that is not there, or that is the root.
    std::error_code ignored;
    const fs::path home = entry.pw_dir;
    return home.is_absolute() && home.has_relative_path() && fs::is_directory(home, ignored) ? home
                                                                                             : fs::path();
}

fs::path config_folder() {
    return own_folder("XDG_CONFIG_HOME", ".config");
}

fs::path cache_folder() {
    return own_folder("XDG_CACHE_HOME", ".cache");
}

} // namespace stepscope
