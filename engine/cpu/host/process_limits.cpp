#include "cpu/host/process_limits.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

namespace stepscope::cpu {

namespace {

struct Limit {
    std::string_view name;  ///< of its line in /proc/self/limits
    std::string_view usage; ///< of the line in /proc/self/status that tells what counts against it, in kB
};
constexpr std::array limits = {Limit{"Max address space", "VmSize:"}, Limit{"Max data size", "VmData:"}};

/// The whole number behind `name` on its line; none where there is no such line, or a word ("unlimited").
std::optional<std::int64_t> number_behind(std::string_view name, const std::filesystem::path& file) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with(name)) continue;
        std::int64_t number = 0;
        std::istringstream rest(line.substr(name.size()));
        return rest >> number ? std::optional(number) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::int64_t> left_of(const Limit& limit, const std::filesystem::path& self) {
    constexpr std::int64_t kilobyte = 1024;
    const auto most = number_behind(limit.name, self / "limits");
    if (!most) return std::nullopt;
    return std::max(std::int64_t{0},
                    *most - kilobyte * number_behind(limit.usage, self / "status").value_or(0));
}

template <typename Says>
std::optional<std::int64_t> tightest(Says says) {
    std::optional<std::int64_t> out;
    for (const Limit& limit : limits)
        if (const std::optional<std::int64_t> bytes = says(limit))
            out = std::min(out.value_or(*bytes), *bytes);
    return out;
}

} // namespace

std::optional<std::int64_t> address_space_limit(const std::filesystem::path& root) {
    return tightest([&](const Limit& limit) { return number_behind(limit.name, root / "proc/self/limits"); });
}

std::optional<std::int64_t> address_space_left(const std::filesystem::path& root) {
    return tightest([&](const Limit& limit) { return left_of(limit, root / "proc/self"); });
}

} // namespace stepscope::cpu
