#include "timeline/covered_time.h"

#include <algorithm>

namespace stepscope {

void CoveredTime::add(std::int64_t begin_ns, std::int64_t end_ns) {
    if (stretches_.empty() || begin_ns > stretches_.back().end_ns)
        stretches_.push_back({.begin_ns = begin_ns, .end_ns = end_ns, .before_ns = until(begin_ns)});
    else
        stretches_.back().end_ns = std::max(stretches_.back().end_ns, end_ns);
}

std::int64_t CoveredTime::until(std::int64_t ns) const {
    const auto next =
        std::ranges::partition_point(stretches_, [ns](const Stretch& each) { return each.begin_ns < ns; });
    if (next == stretches_.begin()) return 0;
    const Stretch& last = *(next - 1);
    return last.before_ns + std::min(ns, last.end_ns) - last.begin_ns;
}

std::int64_t CoveredTime::within(std::int64_t begin_ns, std::int64_t end_ns) const {
    return std::max<std::int64_t>(0, until(end_ns) - until(begin_ns));
}

} // namespace stepscope
