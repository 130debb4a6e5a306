#pragma once

#include "nsight/profile_request.h"
#include "nsight/profile_table.h"
#include "records/results.h"

#include <QString>

namespace stepscope {

QString labelOf(ProfilerTool tool); ///< "Nsight Compute"
/// What each is for, in a few words, as a box offers it.
QString purposeOf(ProfilerTool tool);
QString purposeOf(MetricSet set);

/// What was profiled, and how: "Nsight Compute 2025.3.1.0 · step 5 · forward/attention".
QString descriptionOf(const Profile& profile);

/// The latest report of Nsight Compute that a cell has; null: it has none.
const Profile* measuredKernelsOf(const CellResult& cell);

/// What was measured of a part of the step, on one line: "Nsight: SM 91 %, memory 70 %, ...".
QString measuredText(const ProfileRow& part);
/// The same of one launch.
QString measuredText(const ProfiledKernel& kernel);

} // namespace stepscope
