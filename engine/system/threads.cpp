#include "system/threads.h"

#include <fmt/format.h>

namespace stepscope {

void fail_to_start_thread(const std::system_error& error) {
    throw ThreadError(
        fmt::format("no thread can be started ({}): close other programs, or raise the limits of "
                    "processes and memory (ulimit -u, ulimit -v, pids of the control group)",
                    error.code().message()));
}

} // namespace stepscope
