#pragma once

#include "nsight/profile_request.h"
#include "records/profile.h"

#include <QString>

namespace stepscope {

QString labelOf(ProfilerTool tool); ///< "Nsight Compute"
/// What each is for, in a few words, as a box offers it.
QString purposeOf(ProfilerTool tool);
QString purposeOf(MetricSet set);

/// What was profiled, and how: "Nsight Compute 2025.3.1.0 · step 5 · forward/attention".
QString descriptionOf(const Profile& profile);

} // namespace stepscope
