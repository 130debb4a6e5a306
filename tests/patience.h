#pragma once

namespace stepscope::testing {

/// Milliseconds that a test waits for what must come. Machines are slow, shared and watched by sanitizers:
/// when this has passed, it does not come at all. No test asserts that anything is fast; tests/bench measures
/// that.
inline constexpr int patience = 120'000;

} // namespace stepscope::testing
