// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace vigie {

// A /metrics server for tests: answers every request with `page`, on a loopback port that it keeps
// when it is stopped and started again.
class SmallExporter final : public QTcpServer
{
    Q_OBJECT

public:
    explicit SmallExporter(QObject *parent = nullptr)
        : QTcpServer(parent)
    {
        connect(this, &QTcpServer::newConnection, this, &SmallExporter::serve);
    }

    QByteArray page = "# TYPE a_total counter\na_total 1\n";
    QByteArray contentType = "text/plain; version=0.0.4";
    QByteArray status = "200 OK";

    bool start() { return listen(QHostAddress::LocalHost, m_port) && (m_port = serverPort()) != 0; }
    void stop() { close(); }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/metrics").arg(m_port));
    }

private:
    void serve()
    {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (!socket->peek(65536).contains("\r\n\r\n"))
                    return;
                socket->write("HTTP/1.1 " + status + "\r\nContent-Type: " + contentType +
                              "\r\nContent-Length: " + QByteArray::number(page.size()) +
                              "\r\nConnection: close\r\n\r\n" + page);
                socket->disconnectFromHost();
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    quint16 m_port = 0;
};

} // namespace vigie
