#include "sessions/session_directory.h"

#include <cstdlib>

namespace stepscope {

std::optional<std::filesystem::path> default_session_directory() {
    if (const char* const state = std::getenv("XDG_STATE_HOME"); state != nullptr && *state == '/')
        return std::filesystem::path(state) / "stepscope" / "sessions";
    if (const char* const home = std::getenv("HOME"); home != nullptr && *home == '/')
        return std::filesystem::path(home) / ".local" / "state" / "stepscope" / "sessions";
    return std::nullopt;
}

} // namespace stepscope
