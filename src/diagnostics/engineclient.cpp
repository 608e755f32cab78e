// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineclient.h"

#include "httpanswer.h"
#include "masking.h"
#include "processrunner.h"
#include "text.h"

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

// Why there was no connection, in a person's words: what Qt says of a local socket names its own
// functions, and forgets the name.
QString connectionError(EngineFailure failure, const QString &name)
{
    switch (failure) {
    case EngineFailure::NoSocket:
        return Text::tr("%1 does not exist.").arg(name);
    case EngineFailure::PermissionDenied:
        return Text::tr("%1 may not be opened by this user.").arg(name);
    case EngineFailure::TimedOut:
        return Text::tr("%1 takes no connections.").arg(name);
    default:
        return Text::tr("%1 is there, but nobody listens on it.").arg(name);
    }
}

// The last line of what a command said: the ones before are warnings and greetings.
QString lastWords(const QByteArray &errors)
{
    const QStringList lines = QString::fromUtf8(errors).split(u'\n', Qt::SkipEmptyParts);
    return lines.isEmpty() ? QString() : withoutSecrets(lines.constLast().trimmed().left(300));
}

void readAnswer(const HttpAnswerReader &reader, EngineReply &reply)
{
    if (!reader.isDone())
        reply.failure = EngineFailure::TimedOut;
    else if (!reader.hasHead())
        reply.failure = EngineFailure::NotHttp;
    reply.status = reader.response().status;
    reply.apiVersion = reader.response().header("api-version");
    reply.body = reader.response().body;
    reply.error = reply.json().object()["message"_L1].toString();
}

// The same for both kinds of socket: they have no common base that can wait for a connection.
template <typename Socket>
EngineReply exchange(Socket &socket, const QString &name, const QByteArray &text,
                     const Deadline &deadline)
{
    if (socket.state() != Socket::ConnectedState && socket.state() != Socket::UnconnectedState)
        socket.waitForConnected(deadline.remainingMs());
    EngineReply reply;
    if (socket.state() != Socket::ConnectedState) {
        const bool waiting = socket.state() != Socket::UnconnectedState;
        reply.failure = waiting ? EngineFailure::TimedOut : failureOf(socket.error());
        reply.error = name.isEmpty() ? socket.errorString() : connectionError(reply.failure, name);
        return reply;
    }
    HttpAnswerReader reader(maxAnswer);
    socket.write(text);
    while (!reader.isDone() && !deadline.isOver()) {
        socket.waitForReadyRead(deadline.sliceMs());
        reader.feed(socket.readAll());
        if (socket.state() != Socket::ConnectedState) {
            reader.feed(socket.readAll());
            reader.finish();
        }
    }
    readAnswer(reader, reply);
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
    return method + ' ' + target + " HTTP/1.1\r\nHost: docker\r\nUser-Agent: Vigie\r\n" +
           (m_endpoint.dialCommand().isEmpty() ? "Connection: close\r\n" : "");
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
        return exchange(socket, name, text, deadline);
    }
    if (!m_endpoint.dialCommand().isEmpty())
        return dial(text, deadline);
    if (m_endpoint.host().isEmpty()) { // nothing else on this machine is to be asked instead
        EngineReply reply;
        reply.failure = EngineFailure::NotDialed;
        reply.error =
            Text::tr("The engine's address %1 names no host.").arg(withoutSecrets(m_endpoint.uri));
        return reply;
    }
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(m_endpoint.host(), m_endpoint.port());
    return exchange(socket, {}, text, deadline);
}

EngineReply EngineClient::dial(const QByteArray &text, const Deadline &deadline) const
{
    EngineReply reply;
    const QStringList command = m_endpoint.dialCommand();
    const QString program = findProgram(command.constFirst());
    if (program.isEmpty()) {
        reply.failure = EngineFailure::NotDialed;
        reply.error = Text::tr("The command %1 is not installed.").arg(command.constFirst());
        return reply;
    }
    const bool isReused = m_pipe && m_pipe->isOpen();
    if (!isReused)
        m_pipe = std::make_shared<ProcessPipe>(program, command.mid(1));
    HttpAnswerReader reader(maxAnswer);
    m_pipe->write(text);
    while (!reader.isDone() && !deadline.isOver()) {
        reader.feed(m_pipe->read(deadline.sliceMs()));
        if (!m_pipe->isOpen())
            reader.finish();
    }
    readAnswer(reader, reply);
    if (reply.failure == EngineFailure::None)
        return reply;
    const bool isGone = !m_pipe->isOpen() && reader.firstBytes().isEmpty();
    if (isGone) {
        reply.failure = EngineFailure::NotDialed;
        reply.error = lastWords(m_pipe->errors());
    }
    m_pipe.reset(); // what may still come belongs to nobody
    return isGone && isReused ? dial(text, deadline) : reply;
}

} // namespace vigie
