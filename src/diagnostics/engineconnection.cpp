// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineconnection.h"

#include <QLocalSocket>
#include <QNetworkProxy>
#include <QTcpSocket>

namespace vigie {

EngineConnection::EngineConnection(const EngineEndpoint &endpoint, const QByteArray &request,
                                   int deadlineMs, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_request(request)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadlineMs);
    connect(&m_deadline, &QTimer::timeout, this, &EngineConnection::end);
}

EngineConnection::~EngineConnection()
{
    m_ended = true;
    if (m_socket)
        m_socket->disconnect(this);
}

// The same for both kinds of socket: they have no common base that has these signals.
template <typename Socket>
Socket *EngineConnection::watch(Socket *socket)
{
    m_socket = socket;
    connect(socket, &Socket::connected, this, [this] {
        m_socket->write(m_request);
        Q_EMIT opened();
    });
    connect(socket, &Socket::readyRead, this, [this] { Q_EMIT received(m_socket->readAll()); });
    connect(socket, &Socket::disconnected, this, &EngineConnection::end);
    connect(socket, &Socket::errorOccurred, this, &EngineConnection::end);
    return socket;
}

void EngineConnection::open()
{
    m_deadline.start();
    const QString name = m_endpoint.socketName();
    if (!name.isEmpty()) {
        watch(new QLocalSocket(this))->connectToServer(name);
        return;
    }
    auto *socket = watch(new QTcpSocket(this));
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->connectToHost(m_endpoint.host(), m_endpoint.port());
}

void EngineConnection::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    m_socket->disconnect(this);
    if (m_socket->bytesAvailable() > 0)
        Q_EMIT received(m_socket->readAll());
    Q_EMIT ended();
}

} // namespace vigie
