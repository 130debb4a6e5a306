#include "system/processes/threads.h"

#include <fmt/format.h>

#include <cstddef>
#include <latch>
#include <vector>

namespace stepscope {

void fail_to_start_thread(const std::system_error& error) {
    throw ThreadError(
        fmt::format("no thread can be started ({}): close other programs, or raise the limits of "
                    "processes and memory (ulimit -u, ulimit -v, pids of the control group)",
                    error.code().message()));
}

void check_that_threads_start(int count) {
    std::latch all_run(count + 1); // all at once: each has a stack of its own
    std::vector<std::jthread> threads;
    try {
        for (int i = 0; i < count; ++i)
            threads.push_back(start_thread([&all_run] { all_run.arrive_and_wait(); }));
    } catch (...) {
        all_run.count_down(count - static_cast<std::ptrdiff_t>(threads.size()) + 1);
        throw;
    }
    all_run.arrive_and_wait();
}

} // namespace stepscope
