#pragma once

#include "records/profile.h"
#include "records/timeline.h"

namespace stepscope {

/// What Nsight Systems recorded of a cell's steps, as any other timeline of the cell. `profile.trace` is
/// there.
Timeline timeline_of(const Profile& profile);

} // namespace stepscope
