#pragma once

#include <string>

namespace stepscope {

/// Amounts as people read them in English, to three or four digits.
std::string bytes_text(double bytes); ///< "1.50 GiB"
std::string count_text(double count); ///< "1.23 G"

} // namespace stepscope
