// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

namespace vigie {

// What happened to a container, as the engine's /events tells it.
struct EngineEvent
{
    enum class Kind {
        Other,
        StopAsked, // somebody stops, kills, pauses or removes it through the engine
        Died,      // it ended, by itself or as asked before
        Started,
    };

    Kind kind = Kind::Other;
    QString container; // its id
    QString name;
    QString project; // compose's, where it has one
    QString service;
    qint64 timeNs = 0;
};

// A container of the engine's list, as far as targets are concerned.
struct EngineContainer
{
    QString id;
    QString name;
    QString project;
    QString service;
    QList<int> ports; // published TCP ports of the host
    bool isRunning = false;
    bool operator==(const EngineContainer &) const = default;
};

[[nodiscard]] EngineEvent readEngineEvent(const QJsonObject &json);
// Reads what GET /containers/json answers.
[[nodiscard]] QList<EngineContainer> readEngineContainers(const QByteArray &json);

// Takes the endless answer to GET /events apart, as it comes. Bounded: what is no such answer, or
// has lines without end, is a failure.
class EngineEventReader final
{
public:
    static constexpr qsizetype longestLine = 256 * 1024;

    [[nodiscard]] QList<QJsonObject> feed(const QByteArray &bytes);
    [[nodiscard]] bool hasHead() const { return m_state != State::Head; }
    [[nodiscard]] bool hasFailed() const { return m_state == State::Failed; }

private:
    enum class State { Head, ChunkSize, Chunk, Plain, Failed };

    bool step();
    bool readHead();
    bool readChunkSize();
    bool readChunk();
    [[nodiscard]] QList<QJsonObject> takeLines();

    State m_state = State::Head;
    QByteArray m_pending;
    QByteArray m_text; // without chunk framing
    qsizetype m_chunkLeft = 0;
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::EngineEvent)
