// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engineendpoint.h"
#include "engineevent.h"
#include "httpanswer.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace vigie {

class EngineConnection;

// Follows what happens to the engine's containers, for as long as it lives: reads the list, then
// the events; connects again, ever less often, where there is no engine or it goes away.
class EngineWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int deadlineMs = 5000; // to connect, and for the list
    static constexpr int firstPauseMs = 2000;
    static constexpr int longestPauseMs = 60'000;

    // Where to look, asked before each attempt: a context may have been chosen meanwhile.
    using Places = std::function<QList<EngineEndpoint>()>;

    explicit EngineWatch(Places places, QObject *parent = nullptr);
    ~EngineWatch() override;

    void start();
    void restart(); // with other places
    [[nodiscard]] bool isConnected() const { return m_connected; }

Q_SIGNALS:
    void connected();
    void lost(); // the engine ended, or broke the connection
    void containersRead(const QList<vigie::EngineContainer> &containers);
    void happened(const vigie::EngineEvent &event);

private:
    void tryNext();
    void openEvents(const EngineEndpoint &endpoint);
    void readList();
    void takeList(const HttpAnswer &response);
    void takeEvents(const QByteArray &bytes);
    void giveUp();
    void drop(EngineConnection *&connection);
    [[nodiscard]] QByteArray eventsRequest() const;

    Places m_places;
    QList<EngineEndpoint> m_left; // to try in this attempt
    EngineEndpoint m_endpoint;
    EngineConnection *m_events = nullptr;
    EngineConnection *m_list = nullptr;
    EngineEventReader m_reader;
    QTimer m_again;
    QTimer m_listAgain;
    int m_pauseMs = firstPauseMs;
    qint64 m_lastNs = 0; // of the last event
    bool m_connected = false;
};

} // namespace vigie
