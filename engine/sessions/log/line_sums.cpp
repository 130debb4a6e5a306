#include "sessions/log/line_sums.h"

#include <iterator>

namespace stepscope {

void LineSums::add(std::int64_t number, std::uint32_t sum) {
    const auto after = runs_.upper_bound(number);
    if (after != runs_.begin()) {
        auto& [first, sums] = *std::prev(after);
        if (first + static_cast<std::int64_t>(sums.size()) == number) {
            sums.push_back(sum);
            return;
        }
    }
    runs_.emplace_hint(after, number, std::vector{sum});
}

std::optional<std::uint32_t> LineSums::of(std::int64_t number) const {
    const auto after = runs_.upper_bound(number);
    if (after == runs_.begin()) return std::nullopt;
    const auto& [first, sums] = *std::prev(after);
    const auto at = static_cast<std::size_t>(number - first);
    return at < sums.size() ? std::optional(sums[at]) : std::nullopt;
}

} // namespace stepscope
