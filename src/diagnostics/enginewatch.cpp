// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginewatch.h"

#include "engineconnection.h"

#include <QUrl>

#include <algorithm>
#include <memory>

namespace vigie {

namespace {

constexpr qsizetype largestList = 16 * 1024 * 1024;
constexpr int listDelayMs = 300; // containers start together
constexpr qint64 nsPerSecond = 1'000'000'000;

QByteArray get(const QByteArray &target)
{
    return "GET " + target +
           " HTTP/1.1\r\nHost: docker\r\nUser-Agent: Vigie\r\nConnection: close\r\n\r\n";
}

} // namespace

EngineWatch::EngineWatch(Places places, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &EngineWatch::start);
    m_listAgain.setSingleShot(true);
    m_listAgain.setInterval(listDelayMs);
    connect(&m_listAgain, &QTimer::timeout, this, &EngineWatch::readList);
}

EngineWatch::~EngineWatch() = default;

void EngineWatch::start()
{
    if (m_events)
        return;
    m_again.stop();
    m_left = m_places();
    m_left.removeIf([](const EngineEndpoint &endpoint) { return !endpoint.isLocal(); });
    tryNext();
}

void EngineWatch::restart()
{
    drop(m_events);
    drop(m_list);
    m_listAgain.stop();
    m_connected = false;
    m_lastNs = 0;
    m_pauseMs = firstPauseMs;
    start();
}

void EngineWatch::tryNext()
{
    if (!m_left.isEmpty()) {
        openEvents(m_left.takeFirst());
        return;
    }
    m_again.start(m_pauseMs);
    m_pauseMs = std::min(m_pauseMs * 2, longestPauseMs);
}

// Only containers, and not what health checks do every few seconds.
QByteArray EngineWatch::eventsRequest() const
{
    static const QByteArray filters =
        R"({"type":["container"],"event":["kill","stop","die","destroy","start","pause","unpause"]})";
    QByteArray target = "/events?filters=" + filters.toPercentEncoding();
    if (m_lastNs > 0) { // what happened while the connection was broken
        target += "&since=" + QByteArray::number(m_lastNs / nsPerSecond) + '.' +
                  QByteArray::number(m_lastNs % nsPerSecond).rightJustified(9, '0');
    }
    return get(target);
}

void EngineWatch::openEvents(const EngineEndpoint &endpoint)
{
    m_endpoint = endpoint;
    m_reader = {};
    m_events = new EngineConnection(endpoint, eventsRequest(), deadlineMs, this);
    connect(m_events, &EngineConnection::opened, this, [this] {
        m_events->endDeadline(); // some engines answer with the first event only
        readList();
    });
    connect(m_events, &EngineConnection::received, this, &EngineWatch::takeEvents);
    connect(m_events, &EngineConnection::ended, this, &EngineWatch::giveUp);
    m_events->open();
}

void EngineWatch::readList()
{
    if (!m_events)
        return;
    drop(m_list);
    m_list = new EngineConnection(m_endpoint, get("/containers/json?all=1"), deadlineMs, this);
    const auto reader = std::make_shared<HttpAnswerReader>(largestList);
    connect(m_list, &EngineConnection::received, this,
            [reader](const QByteArray &bytes) { reader->feed(bytes); });
    connect(m_list, &EngineConnection::ended, this, [this, reader] {
        reader->finish();
        drop(m_list);
        takeList(reader->response());
    });
    m_list->open();
}

void EngineWatch::takeList(const HttpAnswer &response)
{
    if (response.status != 200 || !response.complete) {
        giveUp();
        return;
    }
    const bool isNew = !std::exchange(m_connected, true);
    m_pauseMs = firstPauseMs;
    Q_EMIT containersRead(readEngineContainers(response.body));
    if (isNew)
        Q_EMIT connected();
}

void EngineWatch::takeEvents(const QByteArray &bytes)
{
    const QList<QJsonObject> objects = m_reader.feed(bytes);
    for (const QJsonObject &object : objects) {
        const EngineEvent event = readEngineEvent(object);
        if (event.kind == EngineEvent::Kind::Other || event.timeNs <= m_lastNs)
            continue;
        m_lastNs = event.timeNs;
        if (event.kind == EngineEvent::Kind::Started)
            m_listAgain.start();
        Q_EMIT happened(event);
    }
    if (m_reader.hasFailed())
        giveUp();
}

void EngineWatch::giveUp()
{
    const bool wasConnected = std::exchange(m_connected, false);
    m_listAgain.stop();
    drop(m_events);
    drop(m_list);
    if (wasConnected) {
        m_left.clear();
        Q_EMIT lost();
    }
    tryNext();
}

void EngineWatch::drop(EngineConnection *&connection)
{
    if (!connection)
        return;
    connection->disconnect(this);
    connection->deleteLater();
    connection = nullptr;
}

} // namespace vigie
