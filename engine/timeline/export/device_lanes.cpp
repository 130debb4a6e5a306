#include "timeline/export/device_lanes.h"

#include "timeline/export/lane_number.h"

#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace stepscope {

namespace {

/// Above what `number_at_end` finds: of lanes whose own number another one has, or which have none.
constexpr std::int64_t beyond_numbers = 900'001;

/// 1 of "device 1, stream 7".
std::optional<int> device_named_by(std::string_view lane) {
    constexpr std::string_view begin = "device ";
    const std::size_t comma = lane.find(',');
    if (!lane.starts_with(begin) || comma == std::string_view::npos) return std::nullopt;
    return number_at_end(lane.substr(0, comma));
}

} // namespace

std::vector<DeviceLane> device_lanes(const StepTrace& trace, int device) {
    std::vector<DeviceLane> out;
    out.reserve(trace.lanes.size());
    std::set<std::pair<int, std::int64_t>> taken;
    for (const std::string& lane : trace.lanes) {
        const int its = device_named_by(lane).value_or(device);
        const auto place = static_cast<std::int64_t>(out.size());
        std::int64_t stream = number_at_end(lane).value_or(place);
        if (!taken.emplace(its, stream).second) {
            stream = beyond_numbers + place;
            taken.emplace(its, stream);
        }
        out.push_back({.device = its, .stream = stream});
    }
    return out;
}

} // namespace stepscope
