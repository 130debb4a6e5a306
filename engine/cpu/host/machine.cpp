#include "cpu/host/machine.h"

#include "cpu/host/control_group.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sched.h>
#include <sstream>
#include <string_view>
#include <thread>
#include <vector>

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

/// The processors that this process may run on.
int processors_allowed() {
    for (int most = 1024; most <= 1 << 20; most *= 2) { // the kernel refuses a set that is too small for it
        const std::size_t bytes = CPU_ALLOC_SIZE(most);
        std::vector<unsigned char> storage(bytes);
        auto* const set = reinterpret_cast<cpu_set_t*>(storage.data());
        if (::sched_getaffinity(0, bytes, set) == 0) return CPU_COUNT_S(bytes, set);
        if (errno != EINVAL) break;
    }
    return static_cast<int>(std::thread::hardware_concurrency());
}

} // namespace

std::string processor_name() {
    const std::string name = value_of("/proc/cpuinfo", "model name");
    return name.empty() ? "x86-64 processor" : name;
}

MemoryInfo memory_info() {
    const std::int64_t available = meminfo("MemAvailable");
    const std::int64_t total = meminfo("MemTotal");
    return {.total = std::min(total, memory_limit("/").value_or(total)),
            .free = std::min(available, memory_left("/").value_or(available))};
}

int usable_threads(const std::filesystem::path& root) {
    const int allowed = processors_allowed();
    const double quota = processor_quota(root).value_or(allowed);
    return std::max(1, static_cast<int>(std::min<double>(allowed, std::ceil(quota))));
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
