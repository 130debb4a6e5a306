#include "system/text/quantity_text.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace stepscope {

namespace {

/// `value` with the largest of the prefixes that leaves at least one digit before the point.
std::string scaled(double value, double step, std::array<const char*, 5> units) {
    std::size_t unit = 0;
    while (std::abs(value) >= step && unit + 1 < units.size()) {
        value /= step;
        ++unit;
    }
    return unit == 0 ? fmt::format("{:.0f} {}", value, units[0])
                     : fmt::format("{:.2f} {}", value, units[unit]);
}

} // namespace

std::string bytes_text(double bytes) {
    return scaled(bytes, 1024, {"B", "KiB", "MiB", "GiB", "TiB"});
}

std::string count_text(double count) {
    std::string text = scaled(count, 1000, {"", "k", "M", "G", "T"});
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

} // namespace stepscope
