// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instancemessage.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace vigie {

// One program for each user and profile. The first one holds a lock and listens in a folder that
// only the user can enter; a later one hands over what it was asked and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,
        Second,  // the message was taken by the first
        Refused, // another one holds the profile and does not answer
    };

    // Two profiles are two programs. Empty: the default one's.
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);
    ~SingleInstance() override;

    // Decides who we are; waits for the other one's answer, so call it before there is a window.
    [[nodiscard]] Role start(const InstanceMessage &message, int patienceMs = 3000);
    [[nodiscard]] QString socketName() const { return m_socket; }

Q_SIGNALS:
    void asked(const vigie::InstanceMessage &message);

private:
    void listen();
    void greet();
    [[nodiscard]] bool handOver(const InstanceMessage &message, int patienceMs) const;

    QString m_socket;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
    int m_guests = 0;
};

} // namespace vigie
