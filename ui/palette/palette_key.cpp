#include "ui/palette/palette_key.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace stepscope {

PaletteKey::PaletteKey(const QKeySequence& key, QObject* parent) : QObject(parent), key_(key) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool PaletteKey::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        QKeySequence(static_cast<QKeyEvent*>(event)->keyCombination()) == key_) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(object, event);
}

} // namespace stepscope
