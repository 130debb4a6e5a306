#include "ui/widgets/action.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>

namespace stepscope {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

} // namespace

QAction* makeAction(const QString& text, const QKeySequence& shortcut, const QString& toolTip,
                    const QString& icon, QObject* parent) {
    auto* action = new QAction(text, parent);
    action->setShortcut(shortcut);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    //: what an action does, and the keys that do it
    action->setToolTip(keys.isEmpty() ? toolTip : Text::tr("%1 (%2)").arg(toolTip, keys));
    if (!icon.isEmpty()) action->setIcon(themedIcon(icon));
    return action;
}

} // namespace stepscope
