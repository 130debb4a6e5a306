#include "records/environment/device_traits.h"

#include <algorithm>

namespace stepscope {

namespace {

/// Something that a device of a run has or has not, as environments say it.
struct Trait {
    std::string_view beginning; ///< of the fact's name; behind it stands the device's id
    std::string_view has, has_not;
    bool (*unsaid)(std::string_view device); ///< where no fact says it
};

constexpr Trait launch_trait = {.beginning = "launches.",
                                .has = "by the host",
                                .has_not = "none",
                                .unsaid = [](std::string_view device) { return device != "cpu"; }};
constexpr Trait tensor_core_trait = {
    .beginning = "tensor_cores.", .has = "some", .has_not = "none", .unsaid = [](std::string_view device) {
        return device.starts_with("cuda");
    }};

/// "cuda" is the first of "cuda:0" and so on.
bool is_of_device(const Trait& trait, std::string_view fact, std::string_view device) {
    if (!fact.starts_with(trait.beginning)) return false;
    fact.remove_prefix(trait.beginning.size());
    if (!fact.starts_with(device)) return false;
    fact.remove_prefix(device.size());
    return fact.empty() || fact.front() == ':';
}

std::pair<std::string, std::string> device_fact(const Trait& trait, std::string_view device_id, bool has) {
    return {std::string(trait.beginning).append(device_id), std::string(has ? trait.has : trait.has_not)};
}

bool is_said(const Trait& trait, const CellResult& cell) {
    const std::string& device = cell.cell.device;
    if (cell.environment) {
        const auto found = std::ranges::find_if(
            *cell.environment, [&](const auto& fact) { return is_of_device(trait, fact.first, device); });
        if (found != cell.environment->end()) return found->second == trait.has;
    }
    return trait.unsaid(device);
}

} // namespace

std::pair<std::string, std::string> launch_fact(std::string_view device_id, bool host_launches) {
    return device_fact(launch_trait, device_id, host_launches);
}

bool is_launched_by_host(const CellResult& cell) {
    return is_said(launch_trait, cell);
}

std::pair<std::string, std::string> tensor_core_fact(std::string_view device_id, bool has_some) {
    return device_fact(tensor_core_trait, device_id, has_some);
}

bool has_tensor_cores(const CellResult& cell) {
    return is_said(tensor_core_trait, cell);
}

} // namespace stepscope
