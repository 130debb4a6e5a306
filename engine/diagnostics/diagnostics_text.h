#pragma once

#include "diagnostics/diagnostics.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// "~" in the place of the person's own folder, wherever a path begins with it: its name is often theirs.
std::string with_short_home(std::string_view text, const std::filesystem::path& home);
std::vector<DiagnosticGroup> with_short_home(std::vector<DiagnosticGroup> groups,
                                             const std::filesystem::path& home);

/// For a bug report: a heading for each group, a line for each row, whose value stands as it is.
std::string diagnostics_markdown(std::span<const DiagnosticGroup> groups);

} // namespace stepscope
