#include "ui/desktop/end_notice.h"

#include "ui/desktop/desktop_notification.h"

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
    notify(text);
    emit changed();
}

void EndNotice::comeBack() {
    window_->setWindowState(window_->windowState() & ~Qt::WindowMinimized);
    window_->raise();
    window_->activateWindow();
}

void EndNotice::notify(const QString& text) {
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        return; // nobody sees the window either
    if (!notification_) {
        notification_ = new DesktopNotification(this);
        connect(notification_, &DesktopNotification::chosen, this, &EndNotice::comeBack);
    }
    notification_->show(QApplication::applicationDisplayName(), text, [this, text] { showInTray(text); });
}

void EndNotice::showInTray(const QString& text) {
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) return;
    if (!tray_) {
        tray_ = new QSystemTrayIcon(window_->windowIcon(), this);
        connect(tray_, &QSystemTrayIcon::messageClicked, this, &EndNotice::comeBack);
        connect(tray_, &QSystemTrayIcon::activated, this, &EndNotice::comeBack);
    }
    tray_->setToolTip(text);
    tray_->show();
    tray_->showMessage(QApplication::applicationDisplayName(), text, window_->windowIcon());
}

bool EndNotice::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::WindowActivate && waits_) {
        waits_ = false;
        if (notification_) notification_->withdraw();
        if (tray_) tray_->hide();
        emit changed();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace stepscope
