#pragma once

#include "ui/controller/baseline.h"
#include "window_fixture.h"

namespace stepscope::testing {

/// Results that are in no file, by the name "before".
Baseline baselineOf(Results results);
/// Shows `now` in Compare, held against `before`, and waits until the two are compared.
void compare(WindowFixture& fixture, Results before, Results now);
/// A click on a row of Compare's table.
void chooseRow(WindowFixture& fixture, int row);

} // namespace stepscope::testing
