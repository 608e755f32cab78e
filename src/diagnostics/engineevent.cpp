// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineevent.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype longestHead = 64 * 1024;

// Signals that end a process; others are only a word to it (HUP: read your configuration).
bool isEndingSignal(const QString &signal)
{
    static const QStringList ending = {u"2"_s,      u"3"_s,       u"9"_s,       u"15"_s,
                                       u"SIGINT"_s, u"SIGQUIT"_s, u"SIGKILL"_s, u"SIGTERM"_s};
    return signal.isEmpty() || ending.contains(signal);
}

EngineEvent::Kind kindOf(const QString &action, const QString &signal)
{
    if (action == "kill"_L1)
        return isEndingSignal(signal) ? EngineEvent::Kind::StopAsked : EngineEvent::Kind::Other;
    if (action == "stop"_L1 || action == "pause"_L1 || action == "destroy"_L1 ||
        action == "remove"_L1)
        return EngineEvent::Kind::StopAsked;
    if (action == "die"_L1 || action == "died"_L1)
        return EngineEvent::Kind::Died;
    if (action == "start"_L1 || action == "unpause"_L1)
        return EngineEvent::Kind::Started;
    return EngineEvent::Kind::Other;
}

} // namespace

EngineEvent readEngineEvent(const QJsonObject &json)
{
    const QJsonObject actor = json["Actor"_L1].toObject();
    const QJsonObject attributes = actor["Attributes"_L1].toObject();
    EngineEvent event;
    if (json["Type"_L1].toString(u"container"_s) != "container"_L1)
        return event;
    event.kind = kindOf(json["Action"_L1].toString(), attributes["signal"_L1].toString());
    event.container = actor["ID"_L1].toString();
    event.name = attributes["name"_L1].toString();
    event.project = attributes["com.docker.compose.project"_L1].toString();
    event.service = attributes["com.docker.compose.service"_L1].toString();
    event.timeNs = json["timeNano"_L1].toInteger();
    return event;
}

QList<EngineContainer> readEngineContainers(const QByteArray &json)
{
    QList<EngineContainer> containers;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &entry : list) {
        const QJsonObject labels = entry["Labels"_L1].toObject();
        EngineContainer container;
        container.id = entry["Id"_L1].toString();
        container.name = entry["Names"_L1].toArray().first().toString();
        if (container.name.startsWith(u'/'))
            container.name.remove(0, 1);
        container.project = labels["com.docker.compose.project"_L1].toString();
        container.service = labels["com.docker.compose.service"_L1].toString();
        container.isRunning = entry["State"_L1].toString() == "running"_L1;
        const QJsonArray ports = entry["Ports"_L1].toArray();
        for (const QJsonValue &port : ports) {
            const int number = port["PublicPort"_L1].toInt();
            const bool isTcp = port["Type"_L1].toString() == "tcp"_L1;
            if (number > 0 && isTcp && !container.ports.contains(number))
                container.ports.append(number);
        }
        containers.append(container);
    }
    return containers;
}

QList<QJsonObject> EngineEventReader::feed(const QByteArray &bytes)
{
    if (m_state == State::Failed)
        return {};
    m_pending += bytes;
    while (step())
        continue;
    return takeLines();
}

bool EngineEventReader::step()
{
    switch (m_state) {
    case State::Head:
        return readHead();
    case State::ChunkSize:
        return readChunkSize();
    case State::Chunk:
        return readChunk();
    case State::Plain:
        m_text += std::exchange(m_pending, {});
        break;
    case State::Failed:
        break;
    }
    return false;
}

bool EngineEventReader::readHead()
{
    const qsizetype end = m_pending.indexOf("\r\n\r\n");
    if (end < 0) {
        const bool isHttp = QByteArray("HTTP/1.").startsWith(m_pending.left(7));
        if (m_pending.size() > longestHead || !isHttp)
            m_state = State::Failed;
        return false;
    }
    const QByteArray head = m_pending.left(end).toLower();
    m_pending.remove(0, end + 4);
    if (!head.startsWith("http/1.") || head.mid(8, 4) != " 200")
        m_state = State::Failed;
    else
        m_state = head.contains("\r\ntransfer-encoding: chunked") ? State::ChunkSize : State::Plain;
    return m_state != State::Failed;
}

bool EngineEventReader::readChunkSize()
{
    const qsizetype end = m_pending.indexOf("\r\n");
    if (end < 0) {
        if (m_pending.size() > 64)
            m_state = State::Failed;
        return false;
    }
    bool isNumber = false;
    const qlonglong size =
        m_pending.left(end).split(';').constFirst().trimmed().toLongLong(&isNumber, 16);
    m_pending.remove(0, end + 2);
    if (!isNumber || size <= 0) { // 0: the engine ended the answer
        m_state = State::Failed;
        return false;
    }
    m_chunkLeft = qsizetype(size) + 2; // with its line end
    m_state = State::Chunk;
    return true;
}

bool EngineEventReader::readChunk()
{
    const qsizetype taken = std::min(m_chunkLeft, m_pending.size());
    const qsizetype text = std::min(taken, std::max<qsizetype>(m_chunkLeft - 2, 0));
    m_text += m_pending.left(text);
    m_pending.remove(0, taken);
    m_chunkLeft -= taken;
    if (m_chunkLeft > 0)
        return false;
    m_state = State::ChunkSize;
    return true;
}

QList<QJsonObject> EngineEventReader::takeLines()
{
    QList<QJsonObject> objects;
    qsizetype begin = 0;
    for (qsizetype end = m_text.indexOf('\n'); end >= 0; end = m_text.indexOf('\n', begin)) {
        const QByteArray line = m_text.mid(begin, end - begin).trimmed();
        begin = end + 1;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject())
            objects.append(document.object());
    }
    m_text.remove(0, begin);
    if (m_text.size() > longestLine)
        m_state = State::Failed;
    return objects;
}

} // namespace vigie
