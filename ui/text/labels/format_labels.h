#pragma once

#include "tables/formats.h"

#include <QString>

namespace stepscope {

/// The format table's words in the language of the window.
QString labelOf(const Format& format);
QString menuTextOf(const Format& format);
QString holdsOf(const Format& format);

/// For file dialogs: "CSV table (*.csv)".
QString dialogFilterOf(const Format& format);
/// Of all formats that can be read: "*.md *.csv".
QString readablePatterns();
/// Of the files that get this format, without a dot.
QString extensionOf(const Format& format);

} // namespace stepscope
