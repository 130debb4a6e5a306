#include "ui/desktop/desktop_notification.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QStringList>
#include <QVariantMap>

namespace stepscope {

namespace {

constexpr const char* service = "org.freedesktop.Notifications";
constexpr const char* place = "/org/freedesktop/Notifications";
constexpr const char* by_click = "default"; ///< the action that stands for the notification itself
constexpr int as_others = -1;               ///< how long it stays

QDBusMessage callOf(const char* method) {
    return QDBusMessage::createMethodCall(QLatin1String(service), QLatin1String(place),
                                          QLatin1String(service), QLatin1String(method));
}

} // namespace

DesktopNotification::DesktopNotification(QObject* parent)
    : QObject(parent), bus_(QDBusConnection::sessionBus()) {
    if (bus_.isConnected())
        bus_.connect(QLatin1String(service), QLatin1String(place), QLatin1String(service),
                     QStringLiteral("ActionInvoked"), this, SLOT(take(uint, QString)));
}

void DesktopNotification::show(const QString& title, const QString& text, std::function<void()> refused) {
    if (!bus_.isConnected()) return refused();
    QDBusMessage call = callOf("Notify");
    // Its text may be taken for markup.
    call.setArguments({QGuiApplication::applicationDisplayName(), id_, QGuiApplication::desktopFileName(),
                       title, text.toHtmlEscaped(), QStringList{QLatin1String(by_click), tr("Show")},
                       QVariantMap{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}},
                       as_others});
    auto* answer = new QDBusPendingCallWatcher(bus_.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, refused = std::move(refused)] {
        const QDBusPendingReply<uint> reply = *answer;
        answer->deleteLater();
        if (reply.isError()) return refused();
        id_ = reply.value();
    });
}

void DesktopNotification::withdraw() {
    if (id_ == 0) return;
    QDBusMessage call = callOf("CloseNotification");
    call.setArguments({id_});
    bus_.send(call);
    id_ = 0;
}

void DesktopNotification::take(uint id, const QString& action) {
    if (id == id_ && id != 0 && action == QLatin1String(by_click)) emit chosen();
}

} // namespace stepscope
