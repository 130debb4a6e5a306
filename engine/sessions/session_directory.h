#pragma once

#include <filesystem>
#include <optional>

namespace stepscope {

/// Where window and command line keep sessions that nobody named: $XDG_STATE_HOME/stepscope/sessions, by
/// default below
/// ~/.local/state (XDG Base Directory Specification 0.8). Nothing where neither variable nor HOME is an
/// absolute path.
std::optional<std::filesystem::path> default_session_directory();

} // namespace stepscope
