#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QObject;

namespace stepscope {

/// An action whose tooltip names its keys. `icon` is the name of one that follows the theme; empty: none.
QAction* makeAction(const QString& text, const QKeySequence& shortcut, const QString& toolTip,
                    const QString& icon, QObject* parent);

} // namespace stepscope
