#pragma once

#include <QTimer>

class QObject;

namespace stepscope {

/// A moment after which a part of the window goes on by itself, once: while it lasts, the part is not what it
/// will be (`isWaiting`).
class Delay : public QTimer {
    Q_OBJECT
public:
    explicit Delay(QObject* owner) : QTimer(owner) { setSingleShot(true); }
};

/// Whether a part of the window, or anything below it, still works in the background or is about to: what it
/// shows is not yet all that there is to see. What works in the background is a Background or a Delay that
/// its part owns, and so is found here; nobody says it twice.
bool isWaiting(const QObject& part);

} // namespace stepscope
