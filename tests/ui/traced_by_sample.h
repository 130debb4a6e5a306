#pragma once

#include "window_fixture.h"

namespace stepscope::testing {

/// Has runs trace each cell by a program that tells the sample (support/runs/sample_timeline.h), whatever the
/// cell is, and keeps what it was called with in the fixture's file "traced".
void traceBySample(WindowFixture& fixture);

} // namespace stepscope::testing
