#pragma once

#include "program.h"

namespace stepscope::testing {

inline ProgramEnd cli(const QStringList& arguments, const Program::Environment& environment = {}) {
    return run_program(STEPSCOPE_CLI, arguments, environment);
}

/// A sweep that takes a moment.
inline QStringList small_run(const QStringList& more) {
    return QStringList{"run", "--models", "nano", "--seq", "8", "--steps", "3", "--warmup", "1"} + more;
}

} // namespace stepscope::testing
