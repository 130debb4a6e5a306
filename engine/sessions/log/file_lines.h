#pragma once

#include "records/results.h"
#include "sessions/log/session_lines.h"
#include "sessions/session_report.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace stepscope {

/// The bytes of a file as they are read, in order.
using BytesSink = std::function<void(std::string_view)>;

/// The records of a session that is open for reading, from its beginning; `bytes`, where there is one, gets
/// what they stand in. Throws SessionError, naming `path`.
SessionReport read_lines(int fd, const std::filesystem::path& path, const ReadRecordSink& sink,
                         Bulk bulk = Bulk::Read, const BytesSink& bytes = {});

/// Those of UTF-16 or UTF-32, which other programs make of a session. Throws SessionError.
SessionReport parse_wide_lines(std::string_view bytes, const ReadRecordSink& sink);

/// Adds what only the results tell.
void complete(SessionReport& report, const Results& results);

} // namespace stepscope
