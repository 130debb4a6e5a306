#include "workload/text/number_text.h"

#include "system/text/one_line.h"
#include "workload/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>

namespace stepscope {

namespace {

bool is_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

template <typename Number>
Number read(std::string_view text, Number minimum, Number maximum, const std::string& field) {
    const bool negative = text.starts_with('-');
    const std::string_view digits = text.substr(negative ? 1 : 0);
    if (!is_digits(digits))
        throw WorkloadError(field, fmt::format("\"{}\" is not a whole number from {} to {}", one_line(text),
                                               minimum, maximum));
    refuse_leading_zero(text, field);
    Number number = 0;
    const auto [stop, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc{} || stop != text.data() + text.size() || number < minimum || number > maximum)
        throw WorkloadError(field, fmt::format("{} is not allowed; give a whole number from {} to {}",
                                               one_line(text), minimum, maximum));
    return number;
}

} // namespace

void refuse_leading_zero(std::string_view text, const std::string& field) {
    const bool negative = text.starts_with('-');
    const std::string_view digits = text.substr(negative ? 1 : 0);
    if (digits.size() < 2 || digits[0] != '0' || !is_digits(digits.substr(1, 1))) return;
    std::size_t first = std::min(digits.find_first_not_of('0'), digits.size());
    if (!is_digits(digits.substr(first, 1))) --first; // of 00 and 00.5 a zero stays
    throw WorkloadError(field, fmt::format("{} begins with a zero; write {}{}", one_line(text),
                                           negative ? "-" : "", one_line(digits.substr(first))));
}

std::int64_t number_from_text(std::string_view text, std::int64_t minimum, std::int64_t maximum,
                              const std::string& field) {
    return read(text, minimum, maximum, field);
}

std::uint64_t seed_from_text(std::string_view text, const std::string& field) {
    return read(text, std::uint64_t{0}, std::numeric_limits<std::uint64_t>::max(), field);
}

} // namespace stepscope
