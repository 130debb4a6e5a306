#pragma once

#include "diagnostics/diagnostics.h"

#include <QString>

class QWidget;

namespace stepscope {

class MessagesModel;

/// What bears on a fault and only the window knows; names as the engine's groups have them.

/// Qt, its platform, style, fonts, the screens and what the environment tells Qt.
DiagnosticGroup windowDiagnostics(const QWidget& window);
/// Of the window, of the system, and what the environment says.
DiagnosticGroup languageDiagnostics();
/// The last ones, the newest first.
DiagnosticGroup messageDiagnostics(const MessagesModel& messages);

/// A title or a row's name in the window's language; what is no word of ours stays.
QString labelOfDiagnostic(const std::string& english);

} // namespace stepscope
