#pragma once

#include "records/results.h"
#include "sessions/session_report.h"

#include <filesystem>

namespace stepscope {

/// The records of a session that is open for reading, from its beginning. Throws SessionError, naming `path`.
SessionReport read_lines(int fd, const std::filesystem::path& path, const RecordSink& sink);

/// Adds what only the results tell.
void complete(SessionReport& report, const Results& results);

} // namespace stepscope
