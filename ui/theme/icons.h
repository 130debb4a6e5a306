#pragma once

#include "records/record.h"

#include <QIcon>
#include <QString>

namespace stepscope {

/// The colour that an icon takes from the palette when it is painted.
enum class IconTone { Text, Muted, Accent, Success, Warning, Danger };

/// ":/icons/<name>.svg" drawn in the palette's colours: sharp at every size, and right after a theme change.
QIcon themedIcon(const QString& name, IconTone tone = IconTone::Text);

/// The icon that stands beside a message.
QIcon severityIcon(Severity severity);

} // namespace stepscope
