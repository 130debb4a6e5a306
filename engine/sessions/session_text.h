#pragma once

#include "records/results.h"
#include "sessions/log/session_lines.h"

#include <string>

namespace stepscope {

/// A session that replays to the same results, from its header on.
std::string session_text(const Results& results, SessionLines& lines);

} // namespace stepscope
