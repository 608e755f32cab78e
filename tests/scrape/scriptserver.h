// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scraper.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace QTest {

template <>
inline char *toString(const vigie::ScrapeError &error)
{
    return qstrdup(vigie::errorId(error).data());
}

} // namespace QTest

namespace vigie {

// A server on a free loopback port that answers each request by a script.
class ScriptServer final : public QTcpServer
{
public:
    using Script = std::function<void(QTcpSocket &, const QByteArray &request)>;

    explicit ScriptServer(Script script, const QHostAddress &address = QHostAddress::LocalHost)
        : m_script(std::move(script))
    {
        listen(address);
        connect(this, &QTcpServer::newConnection, this, &ScriptServer::accept);
    }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/metrics")) const
    {
        QUrl url;
        url.setScheme(QStringLiteral("http"));
        url.setHost(serverAddress().toString());
        url.setPort(serverPort());
        url.setPath(path);
        return url;
    }
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }

    // The value of a header in a recorded request.
    [[nodiscard]] static QByteArray header(const QByteArray &request, const QByteArray &name)
    {
        for (const QByteArray &line : request.split('\n')) {
            const auto colon = line.indexOf(':');
            if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
                return line.mid(colon + 1).trimmed();
        }
        return {};
    }
    static void answer(QTcpSocket &socket, const QByteArray &body,
                       const QByteArray &headers = "Content-Type: text/plain; version=0.0.4\r\n",
                       const QByteArray &status = "200 OK")
    {
        socket.write("HTTP/1.1 " + status + "\r\n" + headers +
                     "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    // Writes as the reader takes it, until the connection ends.
    static void pour(QTcpSocket &socket, const QByteArray &piece)
    {
        const auto more = [&socket, piece] {
            while (socket.bytesToWrite() < 1 << 20 && socket.isOpen())
                socket.write(piece);
        };
        connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        more();
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        }
    }
    void read(QTcpSocket &socket)
    {
        QByteArray pending = socket.property("pending").toByteArray() + socket.readAll();
        for (auto end = pending.indexOf("\r\n\r\n"); end >= 0; end = pending.indexOf("\r\n\r\n")) {
            m_requests.append(pending.left(end + 2));
            pending.remove(0, end + 4);
            m_script(socket, m_requests.constLast());
        }
        socket.setProperty("pending", pending);
    }

    Script m_script;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};

// One scrape to its end.
inline ScrapeResultPtr scrapeOnce(const ScrapeConfig &config)
{
    Scraper scraper;
    QSignalSpy spy(&scraper, &Scraper::scraped);
    scraper.scrape(QStringLiteral("target"), config);
    while (spy.isEmpty()) {
        if (!spy.wait(30000))
            return nullptr;
    }
    return spy.constFirst().at(1).value<ScrapeResultPtr>();
}

inline ScrapeConfig configFor(const QUrl &url,
                              std::chrono::milliseconds timeout = std::chrono::seconds(5))
{
    ScrapeConfig config;
    config.url = url;
    config.timeout = timeout;
    return config;
}

} // namespace vigie
