#include "ui/widgets/keyboard/undo_keys.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace stepscope {

void UndoKeys::watch(QWidget* root) {
    for (auto* edit : root->findChildren<QLineEdit*>())
        edit->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* keys = static_cast<QKeyEvent*>(event);
        const auto* edit = qobject_cast<QLineEdit*>(object);
        if (edit && ((keys->matches(QKeySequence::Undo) && !edit->isUndoAvailable()) ||
                     (keys->matches(QKeySequence::Redo) && !edit->isRedoAvailable()))) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(object, event);
}

} // namespace stepscope
