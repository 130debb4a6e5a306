#pragma once

#include "records/results.h"

#include <string>
#include <string_view>
#include <utility>

namespace stepscope {

/// The fact of an environment that says how a device of a run comes to its operations: its name by the
/// device's id, and what a log writes there.
std::pair<std::string, std::string> launch_fact(std::string_view device_id, bool host_launches);

/// Whether the host launches what the cell's device does (DeviceInfo::host_launches), as its environment
/// says. Where that does not say, as in logs of earlier versions and in tables of others, every device but
/// "cpu" is launched by the host.
bool is_launched_by_host(const CellResult& cell);

/// The same of tensor cores.
std::pair<std::string, std::string> tensor_core_fact(std::string_view device_id, bool tensor_cores);

/// Whether the cell's device has tensor cores (DeviceInfo::tensor_cores), as its environment says. Where that
/// does not say, those of CUDA have them, as all did that earlier versions ran on, and no other.
bool has_tensor_cores(const CellResult& cell);

} // namespace stepscope
