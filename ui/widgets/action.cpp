#include "ui/widgets/action.h"

#include "ui/text/ampersands.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"

#include <QAction>

namespace stepscope {

QAction* makeAction(const QString& text, const QKeySequence& shortcut, const QString& toolTip,
                    const QString& icon, QObject* parent) {
    auto* action = new QAction(parent);
    setTextOf(*action, text);
    action->setShortcut(shortcut);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    //: what an action does, and the keys that do it
    action->setToolTip(keys.isEmpty() ? toolTip : Words::tr("%1 (%2)").arg(toolTip, keys));
    if (!icon.isEmpty()) action->setIcon(themedIcon(icon));
    return action;
}

void setTextOf(QAction& action, const QString& text) {
    action.setText(text);
    // Qt takes out the ampersand alone, and leaves "(S)".
    action.setIconText(withoutMnemonic(text));
}

} // namespace stepscope
