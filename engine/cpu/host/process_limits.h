#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace stepscope::cpu {

/// What the limits of this process itself leave it, which a shell sets by `ulimit -v` and `ulimit -d`
/// (RLIMIT_AS, RLIMIT_DATA; getrlimit(2)), each less what of its kind is mapped. The tighter of the two
/// counts. `root` is where /proc is: "/", or a tree that a test made.

/// How an OutOfMemory names what such a limit leaves.
inline constexpr const char* out_of_address_space =
    "main memory that the process may map (ulimit -v, ulimit -d)";

/// Bytes that it may map in all; none: not limited.
std::optional<std::int64_t> address_space_limit(const std::filesystem::path& root);

/// Bytes that it may still map; none: not limited.
std::optional<std::int64_t> address_space_left(const std::filesystem::path& root);

} // namespace stepscope::cpu
