#pragma once

#include "records/record.h"

#include <cstdint>
#include <string>
#include <vector>

namespace stepscope {

/// Time in which work of one phase ran, from the begin of its first piece to the end of its last.
struct PhaseSpan {
    std::int64_t begin_ns = 0, end_ns = 0;
    std::string name; ///< "forward", "layer 3", "attention"
    std::string path; ///< of the ops in it: "forward", "forward/attention"
    int layer = -1;   ///< -1: of no layer
    int level = 0;    ///< 0: a pass; 1: a layer in it; 2: a part of the pass, which may be in a layer
};

/// The nested phases of a timeline, as the NVTX ranges of the same step are (profile/ranges.h): of each level
/// in order, none overlapping another one of its level. Where streams run phases at once, the one that began
/// first ends where the next begins. Work of no op belongs to none.
std::vector<PhaseSpan> phase_spans(const Timeline& timeline);
inline constexpr int phase_levels = 3;

} // namespace stepscope
