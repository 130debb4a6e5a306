#pragma once

#include "system/errors.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace stepscope {

/// All of a regular file, byte for byte. Throws FileError.
std::string read_file(const std::filesystem::path& path);

/// Writes a new file beside and renames it over, so that a full disk never harms the old one; refuses targets
/// that exist and are not regular files. Throws FileError.
void write_file_safely(const std::filesystem::path& path, std::string_view content);

} // namespace stepscope
