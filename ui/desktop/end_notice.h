#pragma once

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace stepscope {

class DesktopNotification;

/// Tells of a run's end to a person who looks elsewhere: the desktop is asked to mark the window and to show
/// a notification; where it shows none, a tray does, if there is one. Who comes back has been told.
class EndNotice : public QObject {
    Q_OBJECT
public:
    /// `window` outlives this.
    explicit EndNotice(QWidget* window);

    /// Shorter runs end before anybody looks away.
    void setLongRun(double seconds) { longRun_ = seconds; }

    /// The run took `seconds`. Nothing is told of a short one, nor to a window that is being looked at.
    void tell(const QString& text, double seconds);
    /// Whether something was told, and nobody has come back since.
    bool waits() const { return waits_; }

signals:
    void changed(); ///< whether it waits

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void notify(const QString& text);
    void showInTray(const QString& text);
    void comeBack();

    QWidget* window_;
    DesktopNotification* notification_ = nullptr; // made when it is first needed, like the next
    QSystemTrayIcon* tray_ = nullptr;
    double longRun_ = 20;
    bool waits_ = false;
};

} // namespace stepscope
