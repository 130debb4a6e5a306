#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace stepscope {

/// What the control groups of this process (Linux, versions 1 and 2) leave it. Groups nest, and the tightest
/// of all around it counts. `root` is where /proc and /sys are: "/", or a tree that a test made.

/// Processors' worth of time in each period; none: not limited.
std::optional<double> processor_quota(const std::filesystem::path& root);

/// Bytes that it may hold; none: not limited.
std::optional<std::int64_t> memory_limit(const std::filesystem::path& root);

/// Bytes that it may still allocate: what the groups hold counts, but for what was read from files and is
/// given up at need. None: not limited.
std::optional<std::int64_t> memory_left(const std::filesystem::path& root);

} // namespace stepscope
