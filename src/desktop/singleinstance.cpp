// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr int mostGuests = 8;
constexpr int guestMs = 3000;        // to say what it wants
constexpr int retryMs = 50;          // between two tries to reach the first one
constexpr qsizetype mostFolder = 80; // a Unix socket's path has 104 characters at most
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

// A folder that nobody else can enter; empty where there is none, or where a socket's path would
// be too long.
QString privateFolder()
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString folder = base + u"/vigie"_s;
    if (base.isEmpty() || folder.size() > mostFolder || !QDir().mkpath(folder))
        return {};
    QFile::setPermissions(folder, ownerOnly);
    const QFileInfo info(folder);
    const bool isOurs = !info.isSymLink() && info.ownerId() == QFileInfo(base).ownerId();
    return isOurs ? folder : QString();
}

QString nameFor(const QString &profile)
{
    const QString place = profile.isEmpty() ? QString() : QFileInfo(profile).absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(
        (QDir::homePath() + u'\n' + QDir::cleanPath(place)).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

} // namespace

SingleInstance::SingleInstance(const QString &profile, QObject *parent)
    : QObject(parent)
{
    const QString folder = privateFolder();
    const QString name = nameFor(profile);
#ifdef Q_OS_WIN
    m_socket = u"vigie-"_s + name;
#else
    if (!folder.isEmpty())
        m_socket = folder + u'/' + name;
#endif
    if (!folder.isEmpty()) {
        m_lock = std::make_unique<QLockFile>(folder + u'/' + name + u".lock"_s);
        m_lock->setStaleLockTime(0); // only when its process is gone
    }
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostGuests);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::start(const InstanceMessage &message, int patienceMs)
{
    // Without a private place there is nothing to find the other one by.
    if (!m_lock)
        return Role::First;
    if (m_lock->tryLock(0)) {
        listen();
        return Role::First;
    }
    if (m_lock->error() != QLockFile::LockFailedError)
        return Role::First; // a full or read-only place: better two than none
    return handOver(message, patienceMs) ? Role::Second : Role::Refused;
}

// The lock is ours, so a socket that is there was left by one that crashed.
void SingleInstance::listen()
{
    QLocalServer::removeServer(m_socket);
    m_server.listen(m_socket);
}

void SingleInstance::greet()
{
    while (QLocalSocket *guest = m_server.nextPendingConnection()) {
        connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
        if (m_guests >= mostGuests) {
            guest->abort();
            guest->deleteLater();
            continue;
        }
        ++m_guests;
        connect(guest, &QObject::destroyed, this, [this] { --m_guests; });
        guest->setReadBufferSize(InstanceMessage::largest + 1);
        QTimer::singleShot(guestMs, guest, [guest] {
            guest->abort();
            guest->deleteLater();
        });
        connect(guest, &QLocalSocket::readyRead, this, [this, guest] {
            if (!guest->canReadLine()) {
                if (guest->bytesAvailable() > InstanceMessage::largest)
                    guest->abort();
                return;
            }
            const auto message =
                InstanceMessage::fromLine(guest->readLine(InstanceMessage::largest));
            guest->write(message ? "ok\n" : "no\n");
            guest->disconnectFromServer();
            if (message)
                Q_EMIT asked(*message);
        });
    }
}

// The first one may have the lock and not listen yet.
bool SingleInstance::handOver(const InstanceMessage &message, int patienceMs) const
{
    const QByteArray line = message.toLine();
    QElapsedTimer since;
    since.start();
    const auto left = [&] {
        return int(std::max<qint64>(0, patienceMs - since.elapsed()));
    };
    while (left() > 0) {
        QLocalSocket socket;
        socket.connectToServer(m_socket);
        if (!socket.waitForConnected(left())) {
            QThread::msleep(retryMs);
            continue;
        }
        socket.write(line);
        socket.waitForBytesWritten(left());
        while (!socket.canReadLine() && left() > 0) {
            if (!socket.waitForReadyRead(left()))
                break;
        }
        return socket.canReadLine() && socket.readLine(16).startsWith("ok");
    }
    return false;
}

} // namespace vigie
