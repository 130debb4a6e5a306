#pragma once

#include "backend/backend.h"
#include "records/record.h"

#include <optional>
#include <span>

namespace stepscope {

/// One entry for each phase, layer and kind of op, from the seconds of each of the plan's ops, in order.
/// Products of the backward are told apart by what they yield: the gradient of an input or of a weight.
Breakdown breakdown_of(int cell, const StepPlan& plan, std::span<const double> op_seconds,
                       const std::optional<DeviceRates>& rates);

/// The device's rates, or none where they cannot be measured: a breakdown without them is still worth having.
/// Throws DeviceLost.
std::optional<DeviceRates> rates_if_measurable(Backend& backend, const std::string& device,
                                               Precision precision);

} // namespace stepscope
