// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineclient.h"

#include "httpresponse.h"

#include <QLocalSocket>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype maxAnswer = 16 * 1024 * 1024;
// The newest version whose answers were seen; newer engines still speak it.
const QVersionNumber &knownVersion()
{
    static const QVersionNumber version(1, 45);
    return version;
}

EngineFailure failureOf(QLocalSocket::LocalSocketError error)
{
    switch (error) {
    case QLocalSocket::ServerNotFoundError:
        return EngineFailure::NoSocket;
    case QLocalSocket::SocketAccessError:
        return EngineFailure::PermissionDenied;
    case QLocalSocket::SocketTimeoutError:
        return EngineFailure::TimedOut;
    default:
        return EngineFailure::Refused;
    }
}

EngineFailure failureOf(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SocketTimeoutError ? EngineFailure::TimedOut
                                                        : EngineFailure::Refused;
}

// The same for both kinds of socket: they have no common base that can wait for a connection.
template <typename Socket>
EngineReply exchange(Socket &socket, const QByteArray &text, const Deadline &deadline)
{
    if (socket.state() != Socket::ConnectedState && socket.state() != Socket::UnconnectedState)
        socket.waitForConnected(deadline.remainingMs());
    EngineReply reply;
    if (socket.state() != Socket::ConnectedState) {
        const bool waiting = socket.state() != Socket::UnconnectedState;
        reply.failure = waiting ? EngineFailure::TimedOut : failureOf(socket.error());
        reply.error = socket.errorString();
        return reply;
    }
    HttpResponseReader reader(maxAnswer);
    socket.write(text);
    while (!reader.isDone() && !deadline.isOver()) {
        socket.waitForReadyRead(deadline.sliceMs());
        reader.feed(socket.readAll());
        if (socket.state() != Socket::ConnectedState) {
            reader.feed(socket.readAll());
            reader.finish();
        }
    }
    if (!reader.isDone())
        reply.failure = EngineFailure::TimedOut;
    else if (!reader.hasHead())
        reply.failure = EngineFailure::NotHttp;
    reply.status = reader.response().status;
    reply.apiVersion = reader.response().header("api-version");
    reply.body = reader.response().body;
    reply.error = reply.json().object()["message"_L1].toString();
    return reply;
}

} // namespace

QByteArray EngineClient::negotiated(const QByteArray &offered)
{
    const QVersionNumber theirs = QVersionNumber::fromString(QString::fromLatin1(offered));
    if (theirs.isNull())
        return {};
    return std::min(theirs, knownVersion()).toString().toLatin1();
}

QByteArray EngineClient::head(const QByteArray &method, const QString &path,
                              const QUrlQuery &query) const
{
    QByteArray target = m_version.isEmpty() ? QByteArray() : "/v" + m_version;
    target += QUrl::toPercentEncoding(path, "/");
    if (!query.isEmpty())
        target += '?' + query.query(QUrl::FullyEncoded).toLatin1();
    return method + ' ' + target +
           " HTTP/1.1\r\nHost: docker\r\nUser-Agent: Vigie\r\nConnection: close\r\n";
}

EngineReply EngineClient::get(const QString &path, const QUrlQuery &query,
                              const Deadline &deadline) const
{
    return request(head("GET", path, query) + "\r\n", deadline);
}

EngineReply EngineClient::post(const QString &path, const QJsonObject &body,
                               const Deadline &deadline) const
{
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request(head("POST", path, {}) + "Content-Type: application/json\r\nContent-Length: " +
                       QByteArray::number(json.size()) + "\r\n\r\n" + json,
                   deadline);
}

EngineReply EngineClient::request(const QByteArray &text, const Deadline &deadline) const
{
    const QString name = m_endpoint.socketName();
    if (!name.isEmpty()) {
        QLocalSocket socket;
        socket.connectToServer(name);
        return exchange(socket, text, deadline);
    }
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(m_endpoint.host(), m_endpoint.port());
    return exchange(socket, text, deadline);
}

} // namespace vigie
