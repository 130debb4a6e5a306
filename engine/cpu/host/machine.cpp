#include "cpu/host/machine.h"

#include "cpu/host/process_limits.h"
#include "system/processes/control_group.h"
#include "system/processes/processors.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string_view>

namespace stepscope::cpu {

namespace {

/// The value behind "key : value" in a file of such lines, or empty.
std::string value_of(const char* file, std::string_view key) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with(key)) continue;
        const auto colon = line.find(':');
        if (colon == std::string::npos) continue;
        const auto begin = line.find_first_not_of(" \t", colon + 1);
        return begin == std::string::npos ? std::string() : line.substr(begin);
    }
    return {};
}

/// A line such as "MemTotal: 24681372 kB", in bytes.
std::int64_t meminfo(std::string_view key) {
    std::int64_t kilobytes = 0;
    std::istringstream(value_of("/proc/meminfo", key)) >> kilobytes;
    return kilobytes * 1024;
}

} // namespace

std::string processor_name() {
    const std::string name = value_of("/proc/cpuinfo", "model name");
    return name.empty() ? "x86-64 processor" : name;
}

std::optional<std::int64_t> usable_address_space(std::int64_t to_come) {
    const auto left = address_space_left("/");
    return left ? std::optional(std::max(std::int64_t{0}, *left - to_come)) : std::nullopt;
}

MemoryInfo memory_info(std::int64_t to_come) {
    MemoryInfo out{.total = meminfo("MemTotal"), .free = meminfo("MemAvailable")};
    for (const auto& limit : {memory_limit("/"), address_space_limit("/")})
        out.total = std::min(out.total, limit.value_or(out.total));
    for (const auto& left : {memory_left("/"), usable_address_space(to_come)})
        out.free = std::min(out.free, left.value_or(out.free));
    return out;
}

const KernelTable& select_kernels() {
    const char* wish = std::getenv("STEPSCOPE_CPU_ISA");
    const std::string_view most = wish != nullptr ? wish : "avx512";
    const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    const bool avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
    if (avx512 && most == "avx512") return kernels_avx512;
    if (avx2 && most != "sse2") return kernels_avx2;
    return kernels_baseline;
}

} // namespace stepscope::cpu
