#pragma once

#include <string_view>

namespace stepscope {

/// The version and the commit this was built from, such as "0.1.0 (commit 1a2b3c4d5e6f)": `-dirty` follows a
/// commit whose files were changed before the build, and sources outside a repository are of commit
/// "unknown".
std::string_view program_version();

} // namespace stepscope
