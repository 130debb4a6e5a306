#pragma once

#include "workload/sweep.h"

#include <optional>
#include <string>

namespace stepscope {

/// The command line that measures a sweep, for a shell: "stepscope-cli run --models small --seq 128,512 ...",
/// with every axis, so that no later default changes it. None where no options name its models: several of
/// which one is no preset, or one whose name its sizes do not tell.
std::optional<std::string> command_of(const SweepSpec& sweep);

} // namespace stepscope
