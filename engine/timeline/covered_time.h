#pragma once

#include <cstdint>
#include <vector>

namespace stepscope {

/// Time that intervals cover; where they overlap it counts once. A question takes as long as the logarithm of
/// their number: a file may hold as many steps as kernels.
class CoveredTime {
public:
    /// Each begins no earlier than the one before it, and does not end before it begins.
    void add(std::int64_t begin_ns, std::int64_t end_ns);
    /// Nanoseconds of a range that are covered; none where it ends before it begins.
    std::int64_t within(std::int64_t begin_ns, std::int64_t end_ns) const;

private:
    /// Covered without a pause.
    struct Stretch {
        std::int64_t begin_ns, end_ns;
        std::int64_t before_ns; ///< that stretches before it cover
    };
    std::int64_t until(std::int64_t ns) const;

    std::vector<Stretch> stretches_; ///< in order, none touching the next
};

} // namespace stepscope
