#pragma once

#include <string>
#include <vector>

namespace stepscope::cli {

/// Throws UsageError where a file that a command writes is one that it reads, or another that it writes, by
/// whatever name: --force replaces what stood there before, never what the command was given. Empty names
/// and standard streams are no files.
void require_different_files(const std::vector<std::string>& written, const std::vector<std::string>& read);

} // namespace stepscope::cli
