#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <functional>

namespace stepscope {

/// A notification as the desktop shows those of all programs, by its service on the session's bus (Desktop
/// Notifications Specification 1.2). A newer one takes the place of the one before.
class DesktopNotification : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotification(QObject* parent = nullptr);

    /// Calls `refused` where nobody is there to show it, before this returns or later.
    void show(const QString& title, const QString& text, std::function<void()> refused);
    void withdraw();

signals:
    void chosen(); ///< the person has clicked it

private slots:
    void take(uint id, const QString& action); // from the bus, which knows slots by name

private:
    QDBusConnection bus_;
    uint id_ = 0; // that the service gave it; 0: none
};

} // namespace stepscope
