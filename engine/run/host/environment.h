#pragma once

#include "backend/registry.h"

#include <map>
#include <string>

namespace stepscope {

/// Facts a reader of the results needs: program, host, os, cpu, memory, "device.<id>", "launches.<id>" and
/// "tensor_cores.<id>" (records/environment/device_traits.h) for each device, and the "tool" that this
/// process was started under, if any (attached_tool.h).
std::map<std::string, std::string> describe_environment(const BackendRegistry& backends);

/// Local time, ISO 8601 with offset, to the second.
std::string iso_time_now();

} // namespace stepscope
