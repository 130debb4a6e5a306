#pragma once

#include "device/device_rates.h"
#include "plan/step_plan.h"
#include "records/record.h"

#include <optional>
#include <span>

namespace stepscope {

/// One entry for each phase, layer and kind of op, from the seconds of each of the plan's ops, in order.
/// Products of the backward are told apart by what they yield: the gradient of an input or of a weight.
Breakdown breakdown_of(int cell, const StepPlan& plan, std::span<const double> op_seconds,
                       const std::optional<DeviceRates>& rates);

} // namespace stepscope
