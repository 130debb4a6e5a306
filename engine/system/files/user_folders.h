#pragma once

#include <filesystem>

namespace stepscope {

/// The person's own folder, as HOME says, else as the system has it; empty where there is none.
std::filesystem::path home_directory();

/// $XDG_CONFIG_HOME/stepscope, by default ~/.config/stepscope (XDG Base Directory Specification 0.8):
/// settings, presets. Empty where there is neither.
std::filesystem::path config_folder();

/// $XDG_CACHE_HOME/stepscope, by default ~/.cache/stepscope: what can be measured again. Empty where there is
/// neither.
std::filesystem::path cache_folder();

} // namespace stepscope
