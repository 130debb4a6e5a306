#pragma once

#include "system/errors.h"
#include "system/files/posix_file.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace stepscope {

/// What `read_file` takes: what is larger was not meant to be read whole.
inline constexpr std::uintmax_t largest_file = std::uintmax_t{1} << 30;

/// Opens a file that is there, with the flags of open(2), and never waits: a pipe or a device is refused,
/// whose opener might wait for ever. Throws FileError, which says what there is instead.
FileDescriptor open_regular_file(const std::filesystem::path& path, int flags);

/// All of a regular file, byte for byte, up to `largest_file`. Throws FileError.
std::string read_file(const std::filesystem::path& path);

/// All that comes from an open descriptor until its end, `most` bytes or fewer. `name` stands in messages:
/// "standard input". Throws FileError.
std::string read_stream(int fd, const std::string& name, std::uintmax_t most = largest_file);

/// What becomes of a file that stands where another is to be written. People are asked before one is
/// replaced: by a dialog, or by an option.
enum class Replace { No, Yes };

/// Writes a new file beside and renames it over, so that a full disk never harms the old one; refuses targets
/// that exist and are not regular files, those that somebody holds locked, as a run does its session, and,
/// with `Replace::No`, any that exists, were it made a moment ago. Throws FileError.
void write_file_safely(const std::filesystem::path& path, std::string_view content,
                       Replace replace = Replace::Yes);

/// Whether another process, or another part of this one, holds a lock on the file. False where it cannot be
/// opened or its file system has no locks.
bool is_locked(const std::filesystem::path& path);

} // namespace stepscope
