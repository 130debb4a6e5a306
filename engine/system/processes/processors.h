#pragma once

#include <filesystem>

namespace stepscope {

/// Threads that can run at once in this process: the logical processors that its affinity allows, or fewer
/// where a control group limits its processor time (a part of a processor counts as one). At least 1. `root`
/// is where /proc and /sys are.
int usable_threads(const std::filesystem::path& root = "/");

} // namespace stepscope
