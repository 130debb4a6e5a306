#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>

namespace stepscope {

/// Where an event of a report of Nsight Systems ran.
struct NsysPlace {
    bool on_device = false;
    bool is_range = false; ///< of NVTX, on a thread
    std::int64_t process = 0;
    std::int64_t owner = 0;             ///< the device, else the thread
    std::optional<std::int64_t> stream; ///< of the device; none: not told

    friend bool operator<(const NsysPlace& a, const NsysPlace& b) {
        return std::tie(a.on_device, a.is_range, a.process, a.owner, a.stream) <
               std::tie(b.on_device, b.is_range, b.process, b.owner, b.stream);
    }
};

/// The number of each process of these places, from 1, in the order of their ids.
std::map<std::int64_t, int> process_numbers(const std::set<NsysPlace>& places);

/// A lane's name for each: "stream 7", "device 1, stream 7", "calling thread", "thread 2", "NVTX, thread 2";
/// with "process 2" before what is told apart within it, where there are several.
std::map<NsysPlace, std::string> lane_names(const std::set<NsysPlace>& places);

} // namespace stepscope
