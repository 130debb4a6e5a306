#pragma once

#include "ui/controller/baseline.h"
#include "window_fixture.h"

#include <cstdint>

namespace stepscope::testing {

/// All that a run can have, so that each view and each control of it has something to show; `product`:
/// seconds of each of its operations.
Results measuredInFull(std::uint64_t seed, double product);
/// Results that are in no file, by the name "before".
Baseline baselineOf(Results results);
/// Shows `now` in Compare, held against `before`, and waits until the two are compared.
void compare(WindowFixture& fixture, Results before, Results now);
/// A click on a row of Compare's table.
void chooseRow(WindowFixture& fixture, int row);

} // namespace stepscope::testing
