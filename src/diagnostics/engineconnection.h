// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engineendpoint.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

class QIODevice;

namespace vigie {

// One request to the engine and its answer, without blocking: for answers that have no end.
class EngineConnection final : public QObject
{
    Q_OBJECT

public:
    EngineConnection(const EngineEndpoint &endpoint, const QByteArray &request, int deadlineMs,
                     QObject *parent = nullptr);
    ~EngineConnection() override;

    void open();
    void endDeadline() { m_deadline.stop(); } // from now on it may take as long as it takes

Q_SIGNALS:
    void opened(); // connected, the request is on its way
    void received(const QByteArray &bytes);
    void ended(); // once: refused, closed, or past the deadline

private:
    template <typename Socket>
    Socket *watch(Socket *socket);
    void end();

    EngineEndpoint m_endpoint;
    QByteArray m_request;
    QIODevice *m_socket = nullptr;
    QTimer m_deadline;
    bool m_ended = false;
};

} // namespace vigie
