#include "cpu/machine.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <sstream>
#include <string_view>
#include <thread>

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

/// A file of one number; the largest there is where it holds none ("max") or is not there.
std::int64_t number_in(const std::string& file) {
    std::int64_t number = std::numeric_limits<std::int64_t>::max();
    std::int64_t read = 0;
    if (std::ifstream(file) >> read) number = read;
    return number;
}

/// What the control group of this process (version 2) still lets it allocate.
std::int64_t control_group_free() {
    constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();
    std::string path;
    std::ifstream groups("/proc/self/cgroup");
    for (std::string line; std::getline(groups, line);)
        if (line.starts_with("0::")) path = "/sys/fs/cgroup" + line.substr(3);
    if (path.empty()) return unlimited;
    const std::int64_t limit = number_in(path + "/memory.max");
    const std::int64_t used = number_in(path + "/memory.current");
    if (limit == unlimited || used == unlimited) return unlimited;
    return std::max<std::int64_t>(0, limit - used);
}

} // namespace

std::string processor_name() {
    const std::string name = value_of("/proc/cpuinfo", "model name");
    return name.empty() ? "x86-64 processor" : name;
}

MemoryInfo memory_info() {
    return {.total = meminfo("MemTotal"), .free = std::min(meminfo("MemAvailable"), control_group_free())};
}

int usable_threads() {
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
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
