#pragma once

#include <string>
#include <string_view>

namespace stepscope {

/// What stands in a file, in a message of it: as it is shown, and no more of it than a person reads at once.
std::string in_quotes(std::string_view text);
/// The same without the quotes: of what names itself.
std::string as_quoted(std::string_view text);

} // namespace stepscope
