#pragma once

#include "system/files/posix_file.h"

#include <chrono>
#include <filesystem>

namespace stepscope {

/// Keeps other programs out while what is said of a folder's sessions is read and written anew: a file of its
/// own
/// (`.notes.lock`), as the files that are written are replaced. Holds as long as what is returned. Throws
/// SessionError where it cannot be had within `patience`.
FileDescriptor lock_of(const std::filesystem::path& folder, std::chrono::milliseconds patience);

} // namespace stepscope
