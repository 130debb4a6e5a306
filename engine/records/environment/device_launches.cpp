#include "records/environment/device_launches.h"

#include <algorithm>

namespace stepscope {

namespace {

constexpr std::string_view fact_beginning = "launches.";
constexpr std::string_view by_host = "by the host";
constexpr std::string_view by_itself = "none";

/// "cuda" is the first of "cuda:0" and so on.
bool is_of_device(std::string_view fact, std::string_view device) {
    if (!fact.starts_with(fact_beginning)) return false;
    fact.remove_prefix(fact_beginning.size());
    if (!fact.starts_with(device)) return false;
    fact.remove_prefix(device.size());
    return fact.empty() || fact.front() == ':';
}

} // namespace

std::pair<std::string, std::string> launch_fact(std::string_view device_id, bool host_launches) {
    return {std::string(fact_beginning).append(device_id), std::string(host_launches ? by_host : by_itself)};
}

bool is_launched_by_host(const CellResult& cell) {
    const std::string& device = cell.cell.device;
    if (cell.environment) {
        const auto found = std::ranges::find_if(
            *cell.environment, [&device](const auto& fact) { return is_of_device(fact.first, device); });
        if (found != cell.environment->end()) return found->second == by_host;
    }
    return device != "cpu";
}

} // namespace stepscope
