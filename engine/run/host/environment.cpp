#include "run/host/environment.h"

#include "records/environment/device_traits.h"
#include "run/host/attached_tool.h"
#include "system/version.h"

#include <fmt/format.h>

#include <chrono>
#include <ctime>
#include <fstream>
#include <sys/utsname.h>
#include <thread>
#include <unistd.h>

namespace stepscope {

namespace {

/// The text after `key` and its separator in the first line that starts with it; empty where there is none.
std::string value_in(const char* file, const std::string& key) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with(key)) continue;
        const auto start = line.find_first_not_of(" \t:=\"", key.size());
        const auto end = line.find_last_not_of(" \t\"");
        if (start != std::string::npos && end >= start) return line.substr(start, end - start + 1);
    }
    return {};
}

} // namespace

std::string iso_time_now() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm local{};
    localtime_r(&now, &local);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S%z", &local);
    std::string iso = text;
    if (iso.size() > 5) iso.insert(iso.size() - 2, ":");
    return iso;
}

std::map<std::string, std::string> describe_environment(const BackendRegistry& backends) {
    std::map<std::string, std::string> facts;
    facts["program"] = fmt::format("stepscope {}", program_version());
    if (const auto tool = attached_tool()) facts["tool"] = *tool;
    char host[256] = {};
    if (gethostname(host, sizeof host - 1) == 0) facts["host"] = host;
    utsname system{};
    if (uname(&system) == 0)
        facts["os"] = fmt::format("{} ({} {})", value_in("/etc/os-release", "PRETTY_NAME"), system.sysname,
                                  system.release);
    facts["cpu"] = fmt::format("{} ({} threads)", value_in("/proc/cpuinfo", "model name"),
                               std::thread::hardware_concurrency());
    if (const auto memory = value_in("/proc/meminfo", "MemTotal"); !memory.empty()) facts["memory"] = memory;
    for (const auto& device : backends.devices()) {
        facts["device." + device.id] =
            device.details.empty() ? device.name : device.name + "; " + device.details;
        facts.insert(launch_fact(device.id, device.host_launches));
        facts.insert(tensor_core_fact(device.id, device.tensor_cores));
    }
    for (const auto& report : backends.reports())
        if (!report.problem.empty()) facts["backend." + report.name] = report.problem;
    return facts;
}

} // namespace stepscope
