// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#ifdef VIGIE_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qint64 largestFile = 1 << 20;

#ifdef VIGIE_KEYCHAIN
bool isKeychainAway(const QKeychain::Job &job)
{
    return job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound;
}
#endif

} // namespace

SecretStore::SecretStore(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{}

SecretStore::~SecretStore() = default;

bool SecretStore::isKeychainBuiltIn()
{
#ifdef VIGIE_KEYCHAIN
    return true;
#else
    return false;
#endif
}

#ifdef VIGIE_KEYCHAIN

void SecretStore::read(const QStringList &names)
{
    for (const QString &name : names) {
        if (!m_options.keychainAllowed) {
            finishRead(name, {}, tr("none runs"));
            continue;
        }
        auto *job = new QKeychain::ReadPasswordJob(m_options.service, this);
        job->setKey(name);
        connect(job, &QKeychain::Job::finished, this, [this, name, job] {
            finishRead(name, job->textData(),
                       isKeychainAway(*job) ? job->errorString() : QString());
        });
        job->start();
    }
}

void SecretStore::write(const QString &name, const QString &secret)
{
    if (!m_options.keychainAllowed)
        return keepElsewhere(name, secret, tr("none runs"));
    QKeychain::Job *job = nullptr;
    if (secret.isEmpty()) {
        job = new QKeychain::DeletePasswordJob(m_options.service, this);
    } else {
        auto *writing = new QKeychain::WritePasswordJob(m_options.service, this);
        writing->setTextData(secret);
        job = writing;
    }
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [this, name, secret, job] {
        if (isKeychainAway(*job))
            return keepElsewhere(name, secret, job->errorString());
        m_place = Place::Keychain;
        m_memory.remove(name);
        removeFromFile(name);
    });
    job->start();
}

#else

void SecretStore::read(const QStringList &names)
{
    for (const QString &name : names)
        finishRead(name, {}, tr("this Vigie was built without"));
}

void SecretStore::write(const QString &name, const QString &secret)
{
    keepElsewhere(name, secret, tr("this Vigie was built without"));
}

#endif

// What the keychain does not have may be from a run without one.
void SecretStore::finishRead(const QString &name, const QString &secret, const QString &problem)
{
    QString value = secret;
    if (value.isEmpty())
        value = m_memory.value(name);
    if (value.isEmpty())
        value = fileSecrets().value(name);
    if (!value.isEmpty()) {
        Q_EMIT found(name, value);
        return;
    }
    if (!problem.isEmpty())
        tellOnce(problem);
    Q_EMIT missing(name);
}

void SecretStore::keepElsewhere(const QString &name, const QString &secret, const QString &problem)
{
    if (secret.isEmpty()) {
        m_memory.remove(name);
        removeFromFile(name);
        return;
    }
    m_memory.insert(name, secret);
    m_place = Place::Memory;
    if (m_options.fileAllowed) {
        QHash<QString, QString> secrets = fileSecrets();
        secrets.insert(name, secret);
        if (saveFile(secrets))
            m_place = Place::File;
    }
    tellOnce(problem);
}

void SecretStore::tellOnce(const QString &problem)
{
    if (std::exchange(m_told, true))
        return;
    if (m_options.fileAllowed) {
        Q_EMIT told(tr("No keychain answers here (%1). Passwords and tokens are kept in %2, which "
                       "only you can read.")
                        .arg(problem, m_options.file));
    } else {
        Q_EMIT told(tr("No keychain answers here (%1). Passwords and tokens are kept until Vigie "
                       "ends; the settings (General) can allow a file for them.")
                        .arg(problem));
    }
}

void SecretStore::setFileAllowed(bool allowed)
{
    if (m_options.fileAllowed == allowed)
        return;
    m_options.fileAllowed = allowed;
    if (allowed && !m_memory.isEmpty()) {
        QHash<QString, QString> secrets = fileSecrets();
        secrets.insert(m_memory);
        if (saveFile(secrets))
            m_place = Place::File;
    } else if (!allowed) {
        m_memory.insert(fileSecrets());
        QFile::remove(m_options.file);
        if (m_place == Place::File)
            m_place = Place::Memory;
    }
}

QHash<QString, QString> SecretStore::fileSecrets() const
{
    QHash<QString, QString> secrets;
    QFile file(m_options.file);
    if (m_options.file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return secrets;
    const QJsonObject json = QJsonDocument::fromJson(file.read(largestFile)).object();
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        secrets.insert(entry.key(), entry.value().toString());
    return secrets;
}

bool SecretStore::saveFile(const QHash<QString, QString> &secrets) const
{
    if (m_options.file.isEmpty())
        return false;
    if (secrets.isEmpty())
        return QFile::remove(m_options.file);
    QJsonObject json;
    for (auto entry = secrets.begin(); entry != secrets.end(); ++entry)
        json[entry.key()] = entry.value();
    QDir().mkpath(QFileInfo(m_options.file).absolutePath());
    QSaveFile file(m_options.file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    // Before anything is in it.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return false;
    file.write(QJsonDocument(json).toJson());
    return file.commit();
}

void SecretStore::removeFromFile(const QString &name)
{
    QHash<QString, QString> secrets = fileSecrets();
    if (secrets.remove(name))
        (void)saveFile(secrets);
}

} // namespace vigie
