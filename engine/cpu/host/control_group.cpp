#include "cpu/host/control_group.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope::cpu {

namespace fs = std::filesystem;

namespace {

bool lists(const std::string& controllers, std::string_view controller) {
    std::istringstream in(controllers);
    for (std::string each; std::getline(in, each, ',');)
        if (each == controller) return true;
    return false;
}

/// The group's directory below its hierarchy's mount, and those around it. In a container the group may be
/// named as the host sees it, and only the mount itself be there.
void add_nested(std::vector<fs::path>& out, const fs::path& mount, const std::string& group) {
    const fs::path inner = fs::path(group).relative_path().lexically_normal();
    const bool within = inner.empty() || *inner.begin() != "..";
    for (fs::path each = within ? inner : fs::path(); !each.empty() && each != "."; each = each.parent_path())
        out.push_back(mount / each);
    out.push_back(mount);
}

/// Every directory that may limit what `controller` ("cpu", "memory") gives to this process. Lines of
/// /proc/self/cgroup are "hierarchy:controllers:group"; version 2 is the one without controllers.
std::vector<fs::path> groups_of(std::string_view controller, const fs::path& root) {
    const fs::path mounts = root / "sys/fs/cgroup";
    std::vector<fs::path> out;
    std::ifstream in(root / "proc/self/cgroup");
    for (std::string line; std::getline(in, line);) {
        const auto first = line.find(':');
        const auto second = line.find(':', first + 1);
        if (first == std::string::npos || second == std::string::npos) continue;
        const std::string controllers = line.substr(first + 1, second - first - 1);
        const std::string group = line.substr(second + 1);
        if (controllers.empty()) {
            add_nested(out, mounts, group);
        } else if (lists(controllers, controller)) {
            add_nested(out, mounts / controllers, group); // "cpu,cpuacct"
            if (controllers != controller) add_nested(out, mounts / controller, group);
        }
    }
    return out;
}

/// The first numbers in a file; none where it is not there, or says something else ("max").
std::optional<double> number_in(const fs::path& file) {
    std::ifstream in(file);
    double number = 0;
    return in >> number ? std::optional(number) : std::nullopt;
}

std::optional<double> quota_of(const fs::path& group) {
    double quota = 0;
    double period = 0;
    if (std::ifstream in(group / "cpu.max"); in >> quota >> period) { // version 2: "150000 100000"
        if (quota > 0 && period > 0) return quota / period;
    }
    const auto old_quota = number_in(group / "cpu.cfs_quota_us"); // version 1: -1 is no limit
    const auto old_period = number_in(group / "cpu.cfs_period_us");
    if (old_quota && old_period && *old_quota > 0 && *old_period > 0) return *old_quota / *old_period;
    return std::nullopt;
}

std::optional<double> memory_left_in(const fs::path& group) {
    for (const auto& [limit_file, used_file] :
         {std::pair{"memory.max", "memory.current"},
          std::pair{"memory.limit_in_bytes", "memory.usage_in_bytes"}}) {
        const auto limit = number_in(group / limit_file);
        const auto used = number_in(group / used_file);
        // Version 1 has no word for no limit: it says the largest number of whole pages.
        if (limit && used && *limit < 0x1p62) return std::max(0.0, *limit - *used);
    }
    return std::nullopt;
}

/// Of what each of the groups says.
template <typename Says>
std::optional<double> tightest(const std::vector<fs::path>& groups, Says says) {
    std::optional<double> out;
    for (const fs::path& group : groups)
        if (const std::optional<double> limit = says(group)) out = std::min(out.value_or(*limit), *limit);
    return out;
}

} // namespace

std::optional<double> processor_quota(const fs::path& root) {
    return tightest(groups_of("cpu", root), quota_of);
}

std::optional<std::int64_t> memory_left(const fs::path& root) {
    const auto left = tightest(groups_of("memory", root), memory_left_in);
    return left ? std::optional(static_cast<std::int64_t>(*left)) : std::nullopt;
}

} // namespace stepscope::cpu
