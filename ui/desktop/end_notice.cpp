#include "ui/desktop/end_notice.h"

#include <QApplication>
#include <QEvent>
#include <QSystemTrayIcon>
#include <QWidget>

namespace stepscope {

EndNotice::EndNotice(QWidget* window) : QObject(window), window_(window) {
    window_->installEventFilter(this);
}

void EndNotice::tell(const QString& text, double seconds) {
    if (seconds < longRun_ || (window_->isActiveWindow() && !window_->isMinimized())) return;
    waits_ = true;
    QApplication::alert(window_);
    showInTray(text);
    emit changed();
}

void EndNotice::showInTray(const QString& text) {
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) return;
    if (!tray_) {
        tray_ = new QSystemTrayIcon(window_->windowIcon(), this);
        const auto comeBack = [this] {
            window_->setWindowState(window_->windowState() & ~Qt::WindowMinimized);
            window_->raise();
            window_->activateWindow();
        };
        connect(tray_, &QSystemTrayIcon::messageClicked, this, comeBack);
        connect(tray_, &QSystemTrayIcon::activated, this, comeBack);
    }
    tray_->setToolTip(text);
    tray_->show();
    tray_->showMessage(QApplication::applicationDisplayName(), text, window_->windowIcon());
}

bool EndNotice::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::WindowActivate && waits_) {
        waits_ = false;
        if (tray_) tray_->hide();
        emit changed();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace stepscope
