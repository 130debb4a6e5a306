#pragma once

#include <QString>

namespace stepscope {

/// Loads the program's translation and Qt's own for a language ("de"), or for the system's when `code` is
/// empty, in place of what was loaded before. Plural forms of English come from a translation too.
void loadLanguage(const QString& code);

} // namespace stepscope
