#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace stepscope {

/// Throws WorkloadError for `field` where an amount, whatever stands behind its number, begins with a zero
/// before another digit, as in "010GiB"; number_from_text says why.
void refuse_leading_zero(std::string_view text, const std::string& field);

/// A whole number as a person writes it: decimal, whatever stands before it. Leading zeros are refused, since
/// other programs take them for octal: "010" is 8 to some and 10 to others. Throws WorkloadError for `field`
/// that says what is allowed.
std::int64_t number_from_text(std::string_view text, std::int64_t minimum, std::int64_t maximum,
                              const std::string& field);

/// A seed: any of 64 bits. Throws WorkloadError for `field`.
std::uint64_t seed_from_text(std::string_view text, const std::string& field);

} // namespace stepscope
