#pragma once

#include "plan/parts/step_writer.h"

namespace stepscope::parts {

/// AdamW of every weight: its moments beside it, and the count of steps that all share.
void write_optimizer(StepWriter& writer);

} // namespace stepscope::parts
