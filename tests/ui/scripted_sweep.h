#pragma once

#include "backend/registry.h"
#include "support/scripted_backend.h"
#include "workload/sweep.h"

#include <memory>
#include <string>
#include <vector>

namespace stepscope::testing {

/// A device whose steps take 1 ms, but "oom" does not fit and "fail" throws in step 2: by the model's name.
std::shared_ptr<Script> script_by_name();

/// A registry with that one device.
std::shared_ptr<const BackendRegistry> scripted_registry(std::shared_ptr<Script> script = script_by_name());

/// A sweep of small models with these names on the scripted device.
SweepSpec scripted_sweep(const std::vector<std::string>& models, int steps, int warmup);

} // namespace stepscope::testing
