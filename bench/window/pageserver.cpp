// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageserver.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace vigie {

namespace {

void answer(QTcpSocket *socket, const QByteArray &page)
{
    if (!socket->peek(65536).contains("\r\n\r\n"))
        return;
    socket->readAll();
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\nContent-Length: " +
                  QByteArray::number(page.size()) + "\r\nConnection: close\r\n\r\n");
    socket->write(page);
    socket->disconnectFromHost();
}

} // namespace

PageServer::PageServer(QList<QByteArray> pages)
{
    auto *server = new QTcpServer;
    if (!server->listen(QHostAddress::LocalHost)) {
        delete server;
        return;
    }
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1/metrics").arg(server->serverPort()));
    server->moveToThread(&m_thread);
    auto next = std::make_shared<qsizetype>(0);
    QObject::connect(server, &QTcpServer::newConnection, server, [server, pages, next] {
        while (QTcpSocket *socket = server->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, pages, next] {
                answer(socket, pages.at((*next)++ % pages.size()));
            });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    m_thread.start();
}

PageServer::~PageServer()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace vigie
