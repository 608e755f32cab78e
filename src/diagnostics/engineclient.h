// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadline.h"
#include "engineendpoint.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QUrlQuery>

#include <memory>

namespace vigie {

class ProcessPipe;

enum class EngineFailure {
    None,
    NoSocket,
    Refused,
    PermissionDenied,
    TimedOut,
    NotHttp,
    NotDialed, // the command that should connect did not
};

struct EngineReply
{
    EngineFailure failure = EngineFailure::None;
    int status = 0;
    QByteArray apiVersion; // the header Api-Version
    QByteArray body;
    QString error; // translated: why there was no answer; or what the engine said

    [[nodiscard]] bool isOk() const { return failure == EngineFailure::None && status / 100 == 2; }
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(body); }
};

// Speaks the Engine API (Docker, Podman): over a socket a connection for each request, over ssh one
// for as many as it lasts; an answer bounded in time and size. Blocks until the deadline.
class EngineClient
{
public:
    EngineClient() = default;
    explicit EngineClient(EngineEndpoint endpoint)
        : m_endpoint(std::move(endpoint))
    {}

    [[nodiscard]] const EngineEndpoint &endpoint() const { return m_endpoint; }
    // "1.41"; empty: requests go without a version.
    void setApiVersion(const QByteArray &version) { m_version = version; }

    // The lower of what the engine offers and what is known here.
    [[nodiscard]] static QByteArray negotiated(const QByteArray &offered);

    [[nodiscard]] EngineReply get(const QString &path, const QUrlQuery &query,
                                  const Deadline &deadline) const;
    // Only for looking into a container by exec.
    [[nodiscard]] EngineReply post(const QString &path, const QJsonObject &body,
                                   const Deadline &deadline) const;

private:
    [[nodiscard]] EngineReply request(const QByteArray &text, const Deadline &deadline) const;
    [[nodiscard]] EngineReply dial(const QByteArray &text, const Deadline &deadline) const;
    [[nodiscard]] QByteArray head(const QByteArray &method, const QString &path,
                                  const QUrlQuery &query) const;

    EngineEndpoint m_endpoint;
    QByteArray m_version;
    mutable std::shared_ptr<ProcessPipe> m_pipe; // a connection that may be used again
};

} // namespace vigie
