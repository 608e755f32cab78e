// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace vigie {

class SecretStore;
class Session;
struct Settings;

// Brings the targets' secrets, and the proxy's password, from the keychain into the session at the
// start, and back into it whenever they change. A target is not scraped before its secret is there.
class SecretKeeper final : public QObject
{
    Q_OBJECT

public:
    SecretKeeper(SecretStore &store, Session &session, QObject *parent = nullptr);

    // Secrets that are in the settings already (of an older file) are moved into the store.
    void start(const Settings &settings);
    void keep(const Settings &settings); // they may have changed

Q_SIGNALS:
    void proxyPasswordFound(const QString &password);
    void told(const QString &message);

private:
    void take(const QString &name, const QString &secret);
    void release(const QString &name);
    void giveUp();
    void keepTarget(const Target &target);
    void put(const QString &name, const QString &secret);

    SecretStore &m_store;
    Session &m_session;
    QHash<QString, QString> m_kept; // as the store has them
    QSet<QString> m_waiting;
    QTimer m_patience;
};

} // namespace vigie
