#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace stepscope::cuda {

/// Bytes of the arena that a launch touches.
struct ByteRange {
    std::int64_t begin = 0, end = 0;
    bool written = false;
};

/// A launch to be placed.
struct Placeable {
    std::vector<ByteRange> bytes;
    bool may_run_late = false; ///< nothing in the rest of the pass reads what it makes
};

/// Launches over two streams. The arena is laid out for ops that run one after another, so a launch may pass
/// another only where neither writes bytes that the other touches: that, not the names of tensors, decides
/// what waits.
struct Schedule {
    struct Place {
        int stream = 0;
        std::optional<std::size_t>
            waits_for;        ///< the last launch of the other stream that must be done before
        bool awaited = false; ///< one of the other stream, or the step's end, waits for this one
    };
    std::vector<Place> places;               ///< one for each launch
    std::optional<std::size_t> last_of_side; ///< what the main stream waits for at the end
};

/// With `branches`, what may run late goes to the second stream; all else stays on the first, in order.
Schedule schedule_launches(const std::vector<Placeable>& launches, bool branches);

} // namespace stepscope::cuda
