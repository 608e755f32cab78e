// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <functional>

namespace vigie {

// A server on a thread of its own, because what is tested blocks. Answer gets the request's first
// line; what it returns is sent and the connection closed; a null QByteArray: never answered.
template <typename Server, typename Socket>
class FakeServer : public QThread
{
public:
    using Answer = std::function<QByteArray(const QByteArray &)>;

    explicit FakeServer(Answer answer)
        : m_answer(std::move(answer))
    {}
    ~FakeServer() override
    {
        quit();
        wait();
    }

    QString name; // of a local server
    int port = 0; // of a TCP server
    bool closesAtOnce = false;

    void begin()
    {
        start();
        m_ready.acquire();
    }

protected:
    void run() override
    {
        Server server;
        if constexpr (std::is_same_v<Server, QLocalServer>) {
            QLocalServer::removeServer(name);
            server.listen(name);
        } else {
            server.listen(QHostAddress::LocalHost, static_cast<quint16>(port));
            port = server.serverPort();
        }
        QObject::connect(&server, &Server::newConnection, &server, [&] {
            while (auto *socket = server.nextPendingConnection())
                serve(socket);
        });
        m_ready.release();
        exec();
    }

private:
    void serve(Socket *socket)
    {
        if (closesAtOnce) {
            socket->close();
            return;
        }
        QObject::connect(socket, &QIODevice::readyRead, socket, [this, socket] {
            const QByteArray request = socket->readAll();
            const QByteArray answer = m_answer(request.left(request.indexOf("\r\n")));
            if (answer.isNull())
                return;
            socket->write(answer);
            if constexpr (std::is_same_v<Socket, QLocalSocket>)
                socket->disconnectFromServer();
            else
                socket->disconnectFromHost();
        });
    }

    Answer m_answer;
    QSemaphore m_ready;
};

using FakeTcpServer = FakeServer<QTcpServer, QTcpSocket>;
using FakeLocalServer = FakeServer<QLocalServer, QLocalSocket>;

inline QByteArray httpAnswer(const QByteArray &status, const QByteArray &body,
                             const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + headers + "\r\n" + body;
}

} // namespace vigie
