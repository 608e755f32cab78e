// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoexporter.h"

#include <QDateTime>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype longestRequest = 16384;
constexpr int mostConnections = 64;

void send(QTcpSocket &socket, const QByteArray &status, const QByteArray &type,
          const QByteArray &body, bool withBody = true)
{
    socket.write("HTTP/1.1 " + status + "\r\nContent-Type: " + type +
                 "\r\nContent-Length: " + QByteArray::number(body.size()) +
                 "\r\nServer: vigie-demo\r\n\r\n" + (withBody ? body : QByteArray()));
}

QByteArray headerValue(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

bool wantsOpenMetrics(const QByteArray &request, const QUrl &target)
{
    const QString format = QUrlQuery(target).queryItemValue(u"format"_s);
    if (!format.isEmpty())
        return format.startsWith("openmetrics"_L1);
    return headerValue(request, "Accept").contains("application/openmetrics-text");
}

} // namespace

DemoExporter::DemoExporter(const DemoOptions &options, Clock clock, QObject *parent)
    : QObject(parent)
    , m_world(options)
    , m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentMSecsSinceEpoch))
{
    connect(&m_server, &QTcpServer::newConnection, this, &DemoExporter::accept);
}

DemoExporter::~DemoExporter() = default;

bool DemoExporter::start(quint16 port)
{
    return m_server.isListening() || m_server.listen(QHostAddress::LocalHost, port);
}

void DemoExporter::stop()
{
    m_server.close();
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

QUrl DemoExporter::url() const
{
    if (!m_server.isListening())
        return {};
    return QUrl(u"http://127.0.0.1:%1/metrics"_s.arg(m_server.serverPort()));
}

void DemoExporter::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.findChildren<QTcpSocket *>().size() > mostConnections) {
            socket->abort();
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
    }
}

void DemoExporter::read(QTcpSocket &socket)
{
    while (socket.isOpen()) {
        const QByteArray pending = socket.peek(longestRequest);
        const auto end = pending.indexOf("\r\n\r\n");
        if (end < 0) {
            if (pending.size() >= longestRequest)
                socket.abort();
            return;
        }
        answer(socket, socket.read(end + 4));
    }
}

void DemoExporter::answer(QTcpSocket &socket, const QByteArray &request)
{
    const auto words = request.left(request.indexOf('\r')).split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.")) {
        send(socket, "400 Bad Request", "text/plain", "This is no HTTP/1 request.\n");
        return socket.disconnectFromHost();
    }
    const bool isHead = words.at(0) == "HEAD";
    if (words.at(0) == "GET" || isHead)
        answerPage(socket, request, words.at(1), !isHead);
    else
        send(socket, "405 Method Not Allowed", "text/plain", "Only GET is known here.\n");
    const QByteArray connection = headerValue(request, "Connection");
    if (words.at(2) == "HTTP/1.0" || connection.compare("close", Qt::CaseInsensitive) == 0)
        socket.disconnectFromHost();
}

void DemoExporter::answerPage(QTcpSocket &socket, const QByteArray &request,
                              const QByteArray &target, bool withBody)
{
    const QUrl url = QUrl::fromEncoded(target);
    const std::int64_t now = m_clock();
    if (m_world.isDown(now))
        return send(socket, "503 Service Unavailable", "text/plain", "Restarting.\n", withBody);
    if (url.path() == "/"_L1)
        return send(socket, "200 OK", "text/html; charset=utf-8",
                    "<title>Vigie's demo</title><a href=\"/metrics\">metrics</a>\n", withBody);
    if (url.path() != "/metrics"_L1)
        return send(socket, "404 Not Found", "text/plain", "The page is at /metrics.\n", withBody);
    const bool open = wantsOpenMetrics(request, url);
    const std::string page =
        m_world.pageAt(now, open ? Format::OpenMetrics1 : Format::PrometheusText);
    send(socket, "200 OK",
         open ? "application/openmetrics-text; version=1.0.0; charset=utf-8"
              : "text/plain; version=0.0.4; charset=utf-8",
         QByteArray::fromStdString(page), withBody);
}

} // namespace vigie
