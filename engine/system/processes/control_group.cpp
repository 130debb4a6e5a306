#include "system/processes/control_group.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

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
            add_nested(out, mounts / "unified", group); // beside version 1
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

/// The number behind a key of a group's memory.stat; 0 where it does not say.
double statistic_in(const fs::path& group, std::string_view key) {
    std::ifstream in(group / "memory.stat");
    std::string name;
    for (double number = 0; in >> name >> number;)
        if (name == key) return number;
    return 0;
}

struct MemoryFiles {
    const char* limit;
    const char* used;
    const char*
        reclaimable; ///< of memory.stat: what was read from files and is not in use is given up at need
};
constexpr std::array memory_files = {
    MemoryFiles{"memory.max", "memory.current", "inactive_file"},
    MemoryFiles{"memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"}};

std::optional<double> memory_limit_in(const fs::path& group) {
    for (const MemoryFiles& files : memory_files)
        // Version 1 has no word for no limit: it says the largest number of whole pages.
        if (const auto limit = number_in(group / files.limit); limit && *limit < 0x1p62) return limit;
    return std::nullopt;
}

std::optional<double> memory_left_in(const fs::path& group) {
    const auto limit = memory_limit_in(group);
    if (!limit) return std::nullopt;
    for (const MemoryFiles& files : memory_files)
        if (const auto used = number_in(group / files.used)) {
            const double held = std::max(0.0, *used - statistic_in(group, files.reclaimable));
            return std::max(0.0, *limit - held);
        }
    return limit;
}

/// Of what each of the groups says.
template <typename Says>
std::optional<double> tightest(const std::vector<fs::path>& groups, Says says) {
    std::optional<double> out;
    for (const fs::path& group : groups)
        if (const std::optional<double> limit = says(group)) out = std::min(out.value_or(*limit), *limit);
    return out;
}

std::optional<std::int64_t> in_bytes(const std::optional<double>& number) {
    return number ? std::optional(static_cast<std::int64_t>(*number)) : std::nullopt;
}

} // namespace

std::optional<double> processor_quota(const fs::path& root) {
    return tightest(groups_of("cpu", root), quota_of);
}

std::optional<std::int64_t> memory_limit(const fs::path& root) {
    return in_bytes(tightest(groups_of("memory", root), memory_limit_in));
}

std::optional<std::int64_t> memory_left(const fs::path& root) {
    return in_bytes(tightest(groups_of("memory", root), memory_left_in));
}

} // namespace stepscope
