// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scriptserver.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace vigie {

// A program from $VIGIE_PEERS_DIR/usr/bin (where tests/peers.sh puts it) or the path; empty when
// there is none.
inline QString peerProgram(const QString &name)
{
    const QDir peers(qEnvironmentVariable("VIGIE_PEERS_DIR"));
    const QString there = peers.filePath(QStringLiteral("usr/bin/") + name);
    if (qEnvironmentVariableIsSet("VIGIE_PEERS_DIR") && QFileInfo(there).isExecutable())
        return there;
    return QStandardPaths::findExecutable(name);
}

// Debian's Python, which has Debian's prometheus_client; another one need not have it.
inline QString systemPython()
{
    const QString debian = QStringLiteral("/usr/bin/python3");
    return QFileInfo(debian).isExecutable()
               ? debian
               : QStandardPaths::findExecutable(QStringLiteral("python3"));
}

inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

// A server program of somebody else, ended with its object.
class PeerProcess final
{
public:
    PeerProcess(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, arguments, QIODevice::ReadOnly);
    }
    ~PeerProcess()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(3000)) {
            m_process.kill();
            m_process.waitForFinished(3000);
        }
    }
    PeerProcess(const PeerProcess &) = delete;
    PeerProcess &operator=(const PeerProcess &) = delete;

    // Its page, as soon as it serves one; null when it does not within a quarter of a minute.
    [[nodiscard]] ScrapeResultPtr firstPage(const ScrapeConfig &config)
    {
        QDeadlineTimer deadline(15000);
        while (!deadline.hasExpired() && m_process.state() != QProcess::NotRunning) {
            if (auto result = scrapeOnce(config); result && result->ok())
                return result;
            m_process.waitForReadyRead(50);
        }
        return nullptr;
    }
    [[nodiscard]] QByteArray output() { return m_process.readAll(); }

private:
    QProcess m_process;
};

} // namespace vigie
