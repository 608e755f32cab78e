// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretkeeper.h"

#include "secretstore.h"
#include "session.h"
#include "targetlist.h"
#include "targetsecrets.h"

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 15'000; // the keychain may ask the user to unlock it
const QLatin1StringView proxyName("proxy");
const QLatin1StringView targetPrefix("target/");

QString nameOf(const TargetId &id)
{
    return targetPrefix + id;
}

} // namespace

SecretKeeper::SecretKeeper(SecretStore &store, Session &session, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &SecretKeeper::giveUp);
    connect(&store, &SecretStore::found, this, &SecretKeeper::take);
    connect(&store, &SecretStore::missing, this, &SecretKeeper::release);
    connect(&store, &SecretStore::told, this, &SecretKeeper::told);
    const TargetList &targets = session.targets();
    connect(&targets, &TargetList::inserted, this,
            [this, &targets](int index) { keepTarget(targets.targets().at(index)); });
    connect(&targets, &TargetList::replaced, this,
            [this, &targets](int index) { keepTarget(targets.targets().at(index)); });
    connect(&targets, &TargetList::removed, this,
            [this](int, const Target &target) { put(nameOf(target.id), {}); });
}

void SecretKeeper::start(const Settings &settings)
{
    for (const Target &target : settings.targets) {
        if (!secretsOf(target).isEmpty()) {
            keepTarget(target);
        } else if (needsSecrets(target)) {
            m_session.setHeld(target.id, true);
            m_waiting.insert(nameOf(target.id));
        }
    }
    QStringList names = m_waiting.values();
    if (settings.proxy.kind == ProxySettings::Kind::Manual && !settings.proxy.user.isEmpty())
        names.append(proxyName);
    if (names.isEmpty())
        return;
    m_patience.start();
    m_store.read(names);
}

void SecretKeeper::take(const QString &name, const QString &secret)
{
    m_kept.insert(name, secret);
    if (name == proxyName) {
        Q_EMIT proxyPasswordFound(secret);
        return;
    }
    if (const auto target = m_session.targets().find(name.mid(targetPrefix.size())))
        m_session.targets().replace(withSecrets(*target, secret));
    release(name);
}

void SecretKeeper::release(const QString &name)
{
    if (!m_waiting.remove(name))
        return;
    m_session.setHeld(name.mid(targetPrefix.size()), false);
    if (m_waiting.isEmpty())
        m_patience.stop();
}

// The answer is still taken when it comes.
void SecretKeeper::giveUp()
{
    Q_EMIT told(tr("The keychain has not answered yet. Targets with a password are asked without "
                   "it until it does."));
    const QStringList names = m_waiting.values();
    for (const QString &name : names) {
        release(name);
    }
}

void SecretKeeper::keep(const Settings &settings)
{
    put(proxyName, settings.proxy.password);
}

void SecretKeeper::keepTarget(const Target &target)
{
    const bool isWaiting = m_waiting.contains(nameOf(target.id)) && secretsOf(target).isEmpty();
    if (!target.temporary && !isWaiting)
        put(nameOf(target.id), secretsOf(target));
}

void SecretKeeper::put(const QString &name, const QString &secret)
{
    if (m_kept.value(name) == secret)
        return;
    if (secret.isEmpty())
        m_kept.remove(name);
    else
        m_kept.insert(name, secret);
    m_store.write(name, secret);
}

} // namespace vigie
