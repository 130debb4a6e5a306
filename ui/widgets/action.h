#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QObject;

namespace stepscope {

/// An action whose tooltip names its keys. `icon` is the name of one that follows the theme; empty: none.
QAction* makeAction(const QString& text, const QKeySequence& shortcut, const QString& toolTip,
                    const QString& icon, QObject* parent);

/// What a menu says of it, and what a button does: the same without a letter for the keyboard.
void setTextOf(QAction& action, const QString& text);

} // namespace stepscope
