#pragma once

#include <map>
#include <string>

namespace stepscope {

/// How much of the machine's CPU time went to others while a cell ran, from /proc/stat. Step times on a
/// shared machine mean little without it. Where there is no /proc/stat, no shares.
class CpuNoise {
public:
    CpuNoise();

    /// Since construction, as shares of all CPU time: "foreign" (other processes) and "steal" (the
    /// hypervisor).
    std::map<std::string, double> shares() const;

private:
    struct Ticks {
        double all = 0, busy = 0, steal = 0, own = 0;
        bool known = false;
    };
    static Ticks read();
    Ticks start_;
};

} // namespace stepscope
