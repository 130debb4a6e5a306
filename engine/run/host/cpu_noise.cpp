#include "run/host/cpu_noise.h"

#include <algorithm>
#include <fstream>
#include <sys/times.h>

namespace stepscope {

namespace {

/// Time enough that one tick is a tenth at most.
constexpr double fewest_ticks = 10;

} // namespace

CpuTicks read_cpu_ticks(const std::filesystem::path& stat) {
    CpuTicks ticks;
    std::ifstream in(stat);
    std::string label;
    double user = 0, nice = 0, system = 0, idle = 0, iowait = 0, irq = 0, softirq = 0, steal = 0;
    if (!(in >> label >> user >> nice >> system >> idle >> iowait >> irq >> softirq >> steal) ||
        label != "cpu")
        return ticks;
    tms own{};
    if (times(&own) == static_cast<clock_t>(-1)) return ticks;
    ticks.busy = user + nice + system + irq + softirq;
    ticks.steal = steal;
    ticks.all = ticks.busy + idle + iowait + steal;
    ticks.own = static_cast<double>(own.tms_utime + own.tms_stime);
    ticks.known = true;
    return ticks;
}

std::map<std::string, double> cpu_shares(const CpuTicks& start, const CpuTicks& now) {
    const double all = now.all - start.all;
    if (!start.known || !now.known || all < fewest_ticks) return {};
    const double foreign = (now.busy - start.busy) - (now.own - start.own);
    return {{"foreign", std::clamp(foreign / all, 0.0, 1.0)},
            {"steal", std::clamp((now.steal - start.steal) / all, 0.0, 1.0)}};
}

} // namespace stepscope
