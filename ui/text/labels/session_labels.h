#pragma once

#include "records/record.h"
#include "sessions/resume.h"
#include "sessions/session_report.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace stepscope {

/// What is to be told of a session that was read: what is damaged or missing in it.
std::vector<Message> damageOf(const SessionReport& report);

/// A session that the program named says what was run and when: "quick  –  28 Nov 2026, 19:46". Any other
/// file goes by its own name.
QString nameOfRun(const std::filesystem::path& path);

/// "Processor: was A, is B"
QString labelOf(const Difference& difference);

} // namespace stepscope
