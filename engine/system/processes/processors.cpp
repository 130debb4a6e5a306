#include "system/processes/processors.h"

#include "system/processes/control_group.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstddef>
#include <sched.h>
#include <thread>
#include <vector>

namespace stepscope {

namespace {

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

int usable_threads(const std::filesystem::path& root) {
    const int allowed = processors_allowed();
    const double quota = processor_quota(root).value_or(allowed);
    return std::max(1, static_cast<int>(std::min<double>(allowed, std::ceil(quota))));
}

} // namespace stepscope
