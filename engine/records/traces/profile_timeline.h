#pragma once

#include "records/traces/profile.h"
#include "records/traces/timeline.h"

namespace stepscope {

/// What Nsight Systems recorded of a cell's steps, as any other timeline of the cell. `profile.trace` is
/// there.
Timeline timeline_of(const Profile& profile);

} // namespace stepscope
