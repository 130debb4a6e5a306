#include "cuda/launch/schedule.h"

#include <array>

namespace stepscope::cuda {

namespace {

bool conflict(const std::vector<ByteRange>& a, const std::vector<ByteRange>& b) {
    for (const ByteRange& x : a)
        for (const ByteRange& y : b)
            if ((x.written || y.written) && x.begin < y.end && y.begin < x.end) return true;
    return false;
}

} // namespace

Schedule schedule_launches(const std::vector<Placeable>& launches, bool branches) {
    Schedule schedule;
    schedule.places.resize(launches.size());
    if (!branches) return schedule;

    // Launches of the other stream below these indexes are done for whatever runs next on a stream.
    std::array<std::size_t, 2> known = {0, 0};
    bool forked = false;
    for (std::size_t i = 0; i < launches.size(); ++i) {
        Schedule::Place& place = schedule.places[i];
        place.stream = launches[i].may_run_late ? 1 : 0;
        const auto own = static_cast<std::size_t>(place.stream);
        for (std::size_t j = i; j-- > known[own];) {
            if (schedule.places[j].stream == place.stream || !conflict(launches[i].bytes, launches[j].bytes))
                continue;
            place.waits_for = j;
            known[own] = j + 1;
            break;
        }
        // The second stream joins a capture by waiting for the first.
        if (place.stream == 1 && !forked && !place.waits_for) place.stream = 0;
        forked = forked || place.stream == 1;
        if (place.waits_for) schedule.places[*place.waits_for].awaited = true;
        if (place.stream == 1) schedule.last_of_side = i;
    }
    if (schedule.last_of_side) schedule.places[*schedule.last_of_side].awaited = true;
    return schedule;
}

} // namespace stepscope::cuda
