#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// Most numbers that a range stands for.
inline constexpr std::size_t max_range = 1'000;

/// Whether a text is, or was meant to be, a range: it has two dots in it.
bool is_range(std::string_view text);

/// Whether a text is only the step of a range: "x2", "+ 64".
bool is_range_step(std::string_view text);

/// The numbers of a range as people type it, ascending: "64..1024 x2" is 64, 128, 256, 512, 1024, "64..256
/// +64" is 64, 128, 192, 256, and "1..4" all from 1 to 4. The second number is one of them only where the
/// steps meet it. Instead of "x" stands "X", "*" or "×"; blanks may stand between the parts or not. Throws
/// WorkloadError for `field` that says how a range is written where it is none, goes down, does not go on,
/// has a number that is not from `minimum` to `maximum` or that begins with a zero, or stands for more than
/// `max_range`.
std::vector<std::int64_t> numbers_of_range(std::string_view text, std::int64_t minimum, std::int64_t maximum,
                                           const std::string& field);

} // namespace stepscope
