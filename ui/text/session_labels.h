#pragma once

#include "records/record.h"
#include "sessions/resume.h"
#include "sessions/session_report.h"

#include <QString>

#include <vector>

namespace stepscope {

/// What is to be told of a session that was read: what is damaged or missing in it.
std::vector<Message> damageOf(const SessionReport& report);

/// "Processor: was A, is B"
QString labelOf(const Difference& difference);

} // namespace stepscope
