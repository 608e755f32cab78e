// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "freedesktopnotices.h"

#include "background.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <QUuid>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMs = 5000;
constexpr qsizetype mostWaiting = 50;
constexpr qsizetype mostShown = 200;

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

// The specification's picture: width, height, bytes a row, alpha, bits, channels, pixels.
struct NoticeImage
{
    QImage image;
};

QDBusArgument &operator<<(QDBusArgument &argument, const NoticeImage &picture)
{
    const QImage image = picture.image.convertToFormat(QImage::Format_RGBA8888);
    argument.beginStructure();
    argument << image.width() << image.height() << int(image.bytesPerLine()) << true << 8 << 4
             << QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, NoticeImage &)
{
    return argument; // sent only
}

QDBusMessage message(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

} // namespace vigie

Q_DECLARE_METATYPE(vigie::NoticeImage)

namespace vigie {

FreedesktopNotices::FreedesktopNotices(Picture picture, QObject *parent)
    : QObject(parent)
    , m_picture(std::move(picture))
    , m_bus(QString())
    , m_busName(u"vigie-notices-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
    qDBusRegisterMetaType<NoticeImage>();
}

FreedesktopNotices::~FreedesktopNotices()
{
    QDBusConnection::disconnectFromBus(m_busName);
}

// Connecting waits for the bus' greeting, which a hanging bus never gives.
void FreedesktopNotices::start(const QString &busAddress)
{
    const auto open = [name = m_busName, busAddress] {
        return busAddress.isEmpty()
                   ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, name)
                   : QDBusConnection::connectToBus(busAddress, name);
    };
    inBackground(this, open, [this](const QDBusConnection &bus) { takeConnection(bus); });
}

void FreedesktopNotices::takeConnection(const QDBusConnection &bus)
{
    m_bus = bus;
    if (!m_bus.isConnected()) {
        miss(tr("there is no D-Bus session bus"));
        return;
    }
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this,
                  SLOT(takeAction(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this,
                  SLOT(takeClosed(uint, uint)));
    watchOwner();
    askCapabilities();
}

void FreedesktopNotices::watchOwner()
{
    auto *watcher =
        new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                m_ids.clear(); // they were the other one's
                m_notices.clear();
                if (!owner.isEmpty())
                    askCapabilities();
            });
}

void FreedesktopNotices::askCapabilities()
{
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(message(u"GetCapabilities"_s), deadlineMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *call) {
                call->deleteLater();
                const QDBusPendingReply<QStringList> reply = *call;
                if (reply.isError()) {
                    miss(tr("no notification service runs on this desktop"));
                    return;
                }
                m_capabilities = reply.value();
                const bool isNew = std::exchange(m_state, State::Available) != State::Available;
                const QList<Notification> waiting = std::exchange(m_waiting, {});
                for (const Notification &notice : waiting)
                    send(notice);
                if (isNew)
                    Q_EMIT available();
            });
}

void FreedesktopNotices::miss(const QString &why)
{
    const bool isNew = std::exchange(m_state, State::Missing) != State::Missing;
    const QList<Notification> waiting = std::exchange(m_waiting, {});
    if (isNew)
        Q_EMIT missing(why);
    for (const Notification &notice : waiting)
        Q_EMIT failed(notice);
}

void FreedesktopNotices::show(const Notification &notice)
{
    switch (m_state) {
    case State::Starting:
        if (m_waiting.size() < mostWaiting)
            m_waiting.append(notice);
        break;
    case State::Available:
        send(notice);
        break;
    case State::Missing:
        Q_EMIT failed(notice);
        break;
    }
}

void FreedesktopNotices::send(const Notification &notice)
{
    const uint replaced = m_ids.value(notice.key, 0);
    if (notice.isUpdate && replaced == 0)
        return; // read and closed: not worth a second one
    NoticeCall call = noticeCall(notice, m_capabilities);
    const QImage image = m_picture ? m_picture(notice) : QImage();
    if (!image.isNull())
        call.hints[u"image-data"_s] = QVariant::fromValue(NoticeImage{image});
    QDBusMessage request = message(u"Notify"_s);
    request.setArguments({u"Vigie"_s, replaced, QGuiApplication::desktopFileName(), call.summary,
                          call.body, call.actions, call.hints, -1});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(request, deadlineMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, notice](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<uint> reply = *finished;
                if (reply.isError()) {
                    miss(tr("the notification service does not answer"));
                    Q_EMIT failed(notice);
                    return;
                }
                if (m_notices.size() >= mostShown) { // a service that never says "closed"
                    m_notices.clear();
                    m_ids.clear();
                }
                m_ids[notice.key] = reply.value();
                m_notices[reply.value()] = notice;
                Q_EMIT shown(notice);
            });
}

void FreedesktopNotices::takeAction(uint id, const QString &action)
{
    const auto notice = m_notices.constFind(id);
    if (notice == m_notices.constEnd())
        return; // another program's
    const Notification chosen = *notice;
    for (const NoticeAction known : actionsFor(chosen)) {
        if (actionId(known) == action)
            Q_EMIT actionChosen(chosen, known);
    }
}

void FreedesktopNotices::takeClosed(uint id, uint)
{
    const Notification notice = m_notices.take(id);
    if (m_ids.value(notice.key) == id)
        m_ids.remove(notice.key);
}

} // namespace vigie
