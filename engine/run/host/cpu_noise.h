#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace stepscope {

/// Processor time so far, in clock ticks of all processors together.
struct CpuTicks {
    double all = 0;
    double busy = 0;  ///< working for any process of this system
    double steal = 0; ///< taken by the hypervisor
    double own = 0;   ///< working for this process
    bool known = false;
};

/// `stat` is laid out as /proc/stat. Not known where there is none.
CpuTicks read_cpu_ticks(const std::filesystem::path& stat = "/proc/stat");

/// Shares of all processor time between two readings: "foreign" (other processes) and "steal" (the
/// hypervisor), in 0..1. Empty where a reading is not known, or so little time has passed that a single tick
/// would be much of it.
std::map<std::string, double> cpu_shares(const CpuTicks& start, const CpuTicks& now);

/// How much of the machine's CPU time went to others while a cell ran. Step times on a shared machine mean
/// little without it.
class CpuNoise {
public:
    CpuNoise() : start_(read_cpu_ticks()) {}

    /// Since construction.
    std::map<std::string, double> shares() const { return cpu_shares(start_, read_cpu_ticks()); }

private:
    CpuTicks start_;
};

} // namespace stepscope
