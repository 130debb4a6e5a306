#pragma once

namespace stepscope::cuda {

/// Why no device here can run this build, in one sentence a person can act on, or nullptr. Creates no
/// context.
const char* probe();

} // namespace stepscope::cuda
