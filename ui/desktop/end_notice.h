#pragma once

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace stepscope {

/// Tells of a run's end to a person who looks elsewhere: the desktop is asked to mark the window, and where
/// there is a tray, a notification comes from it. Who comes back has been told.
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
    void showInTray(const QString& text);

    QWidget* window_;
    QSystemTrayIcon* tray_ = nullptr; // made when it is first needed
    double longRun_ = 20;
    bool waits_ = false;
};

} // namespace stepscope
