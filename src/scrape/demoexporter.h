// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoworld.h"

#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace vigie {

// The built-in exporter: a small HTTP server on a free loopback port that shows the demo's world as
// a page of metrics, in the text format or OpenMetrics as it is asked.
class DemoExporter final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<std::int64_t()>; // milliseconds since the epoch

    // Without a clock: the system's.
    explicit DemoExporter(const DemoOptions &options = {}, Clock clock = {},
                          QObject *parent = nullptr);
    ~DemoExporter() override;

    [[nodiscard]] bool start(quint16 port = 0); // 0 = any free one
    void stop();
    [[nodiscard]] QUrl url() const; // empty while it does not listen
    [[nodiscard]] QString errorString() const { return m_server.errorString(); }

    [[nodiscard]] const DemoWorld &world() const { return m_world; }
    // The page as it was, or will be, at a time: history for charts.
    [[nodiscard]] std::string pageAt(std::int64_t timeMs,
                                     Format format = Format::PrometheusText) const
    {
        return m_world.pageAt(timeMs, format);
    }

private:
    void accept();
    void read(QTcpSocket &socket);
    void answer(QTcpSocket &socket, const QByteArray &request);
    void answerPage(QTcpSocket &socket, const QByteArray &request, const QByteArray &target,
                    bool withBody);

    DemoWorld m_world;
    Clock m_clock;
    QTcpServer m_server;
};

} // namespace vigie
