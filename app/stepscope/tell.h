#pragma once

#include <QString>

namespace stepscope {

/// To standard error, where that can be written, behind the program's name. What a terminal would obey is
/// written out, and lines behind the first hang (system/text/shown_message.h).
void tell(const QString& message);

} // namespace stepscope
