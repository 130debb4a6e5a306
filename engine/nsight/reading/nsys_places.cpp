#include "nsight/reading/nsys_places.h"

namespace stepscope {

namespace {

void give_numbers(std::map<std::int64_t, int>& ids) {
    int last = 0;
    for (auto& [id, its] : ids)
        its = ++last;
}

/// Files find the device at the begin of a name, and the stream at its end.
std::string name_of_stream(const NsysPlace& place, const std::string& process) {
    std::string out = place.owner == 0 ? std::string() : "device " + std::to_string(place.owner) + ", ";
    out += process;
    return out += place.stream ? "stream " + std::to_string(*place.stream) : "all streams";
}

/// `thread`: 0: there is no other.
std::string name_of_thread(const NsysPlace& place, int thread) {
    if (thread == 0) return place.is_range ? "NVTX" : "calling thread";
    return (place.is_range ? "NVTX, thread " : "thread ") + std::to_string(thread);
}

} // namespace

std::map<std::int64_t, int> process_numbers(const std::set<NsysPlace>& places) {
    std::map<std::int64_t, int> out;
    for (const NsysPlace& place : places)
        out.try_emplace(place.process, 0);
    give_numbers(out);
    return out;
}

std::map<NsysPlace, std::string> lane_names(const std::set<NsysPlace>& places) {
    const std::map<std::int64_t, int> processes = process_numbers(places);
    std::map<std::int64_t, int> threads;
    for (const NsysPlace& place : places)
        if (!place.on_device) threads.try_emplace(place.owner, 0);
    give_numbers(threads);
    std::map<NsysPlace, std::string> out;
    for (const NsysPlace& place : places) {
        const std::string process = processes.size() == 1
                                        ? std::string()
                                        : "process " + std::to_string(processes.at(place.process)) + ", ";
        out[place] = place.on_device
                         ? name_of_stream(place, process)
                         : process + name_of_thread(place, threads.size() == 1 ? 0 : threads.at(place.owner));
    }
    return out;
}

} // namespace stepscope
