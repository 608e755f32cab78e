// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "noticecall.h"
#include "notification.h"

#include <QDBusConnection>
#include <QHash>
#include <QImage>
#include <QObject>

#include <functional>

namespace vigie {

// Notices by the freedesktop notification service, over the session bus. Never waits: connects in
// another thread, calls with a deadline; what cannot be shown comes back by failed().
class FreedesktopNotices final : public QObject
{
    Q_OBJECT

public:
    using Picture = std::function<QImage(const Notification &)>;

    explicit FreedesktopNotices(Picture picture, QObject *parent = nullptr);
    ~FreedesktopNotices() override;

    // An empty address: the session's bus.
    void start(const QString &busAddress = {});
    void show(const Notification &notice);
    [[nodiscard]] bool isAvailable() const { return m_state == State::Available; }
    [[nodiscard]] bool isShown(const QString &key) const { return m_ids.contains(key); }
    [[nodiscard]] const QStringList &capabilities() const { return m_capabilities; }

Q_SIGNALS:
    void available();
    void missing(const QString &why); // for people
    void shown(const vigie::Notification &notice);
    void failed(const vigie::Notification &notice);
    void actionChosen(const vigie::Notification &notice, vigie::NoticeAction action);

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id, uint reason);

private:
    enum class State { Starting, Available, Missing };

    void takeConnection(const QDBusConnection &bus);
    void watchOwner();
    void askCapabilities();
    void send(const Notification &notice);
    void miss(const QString &why);

    Picture m_picture;
    QDBusConnection m_bus;
    QString m_busName; // this connection's, inside the program
    State m_state = State::Starting;
    QStringList m_capabilities;
    QList<Notification> m_waiting;       // until it is known whether there is a service
    QHash<QString, uint> m_ids;          // what is shown, by key
    QHash<uint, Notification> m_notices; // and by id
};

} // namespace vigie
