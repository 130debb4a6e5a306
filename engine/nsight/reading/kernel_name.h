#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace stepscope {

/// Of the name of a kernel or a call, in bytes. The longest of templates that people wrote are half of it.
inline constexpr std::size_t most_name = std::size_t{16} << 10;

/// Names in a report may be of any length, and each kernel has its own copy: one that is longer than
/// `most_name` is cut within that, behind a whole character, and ends in "…".
std::string cut_name(std::string_view name);
bool is_too_long(std::string_view name);
/// Whether `cut_name` made it.
bool was_cut(std::string_view name);

/// Of a kernel that the report has no name of.
inline constexpr std::string_view nameless_kernel = "a kernel without a name";

/// What a report's remark says where any was cut.
inline constexpr std::string_view names_were_cut = "names of more than 16 KiB are cut short";

} // namespace stepscope
