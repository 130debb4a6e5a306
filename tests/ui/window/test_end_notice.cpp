// The notification of a run's end, by a desktop of the test's own on a bus of its own.
#include "patience.h"
#include "ui/desktop/desktop_notification.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStringList>
#include <QTest>
#include <QVariantMap>

using namespace stepscope;
using namespace stepscope::testing;

/// What shows notifications.
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList shown, closed;
    QStringList actions;
    uint last = 0;

public slots:
    uint Notify(const QString& program, uint replaced, const QString& icon, const QString& title,
                const QString& text, const QStringList& offered, const QVariantMap& /*hints*/, int /*time*/) {
        shown.push_back(
            QStringList{program, QString::number(replaced), icon, title, text}.join(QLatin1Char('|')));
        actions = offered;
        last = replaced != 0 ? replaced : 7;
        return last;
    }
    void CloseNotification(uint id) { closed.push_back(QString::number(id)); }

signals:
    void ActionInvoked(uint id, const QString& action);
};

class TestEndNotice : public QObject {
    Q_OBJECT
private:
    QProcess bus_;

private slots:
    void initTestCase() {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty()) QSKIP("there is no dbus-daemon");
        bus_.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                            QStringLiteral("--print-address")});
        QVERIFY(bus_.waitForStarted(patience));
        while (!bus_.canReadLine())
            QVERIFY(bus_.waitForReadyRead(patience));
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus_.readLine().trimmed());
        QGuiApplication::setApplicationDisplayName(QStringLiteral("Stepscope"));
        QGuiApplication::setDesktopFileName(QStringLiteral("org.stepscope.Stepscope"));
    }

    void cleanupTestCase() {
        bus_.terminate();
        bus_.waitForFinished(patience);
    }

    void whereNobodyShowsItWhoAskedIsTold() {
        DesktopNotification notification;
        bool refused = false;
        notification.show(QStringLiteral("Stepscope"), QStringLiteral("text"),
                          [&refused] { refused = true; });
        QTRY_VERIFY_WITH_TIMEOUT(refused, patience);
        notification.withdraw(); // of what is not there
    }

    void theDesktopShowsItAndAClickComesBack() {
        Desktop desktop;
        QDBusConnection bus = QDBusConnection::connectToBus(
            QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), QStringLiteral("desktop"));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
        DesktopNotification notification;
        QSignalSpy chosen(&notification, &DesktopNotification::chosen);
        const auto show = [&](const char* text) {
            notification.show(QStringLiteral("Stepscope"), QLatin1String(text), [] { QFAIL("it is shown"); });
        };
        show("1 OK, <b>0</b> failed");
        QTRY_COMPARE_WITH_TIMEOUT(desktop.shown.size(), 1, patience);
        QCOMPARE(desktop.shown.front(),
                 QStringLiteral(
                     "Stepscope|0|org.stepscope.Stepscope|Stepscope|1 OK, &lt;b&gt;0&lt;/b&gt; failed"));
        QVERIFY(desktop.actions.contains(QStringLiteral("default")));
        // Others' clicks are none of it; its own is heard once the desktop has said its number.
        emit desktop.ActionInvoked(99, QStringLiteral("default"));
        const auto clicked = [&] {
            emit desktop.ActionInvoked(7, QStringLiteral("default"));
            return !chosen.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(clicked(), patience);
        // The next one takes its place.
        show("2 OK");
        QTRY_COMPARE_WITH_TIMEOUT(desktop.shown.size(), 2, patience);
        QVERIFY2(desktop.shown.back().startsWith(QStringLiteral("Stepscope|7|")),
                 qPrintable(desktop.shown.back()));
        notification.withdraw();
        QTRY_COMPARE_WITH_TIMEOUT(desktop.closed, QStringList{QStringLiteral("7")}, patience);
    }
};

QTEST_MAIN(TestEndNotice)
#include "test_end_notice.moc"
