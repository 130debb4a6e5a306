#pragma once

#include "timeline/export/timeline_formats.h"

#include <string>

namespace stepscope {

/// RFC 4180, a row for each event in the order of their starts; what an event does not have is empty.
std::string event_csv(const TracedCell& cell);

} // namespace stepscope
