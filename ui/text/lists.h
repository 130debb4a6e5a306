#pragma once

#include <QStringList>

namespace stepscope {

/// "small, medium, large", as the language of the window writes lists.
QString listOf(const QStringList& things);

} // namespace stepscope
