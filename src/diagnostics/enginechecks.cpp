// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "engineclient.h"
#include "lookup.h"
#include "masking.h"
#include "processrunner.h"
#include "text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr int pingMs = 1500;
constexpr int sshConfigMs = 300; // it only reads files
constexpr int readMs = 3000;
constexpr int dialMs = sshConnectSeconds * 1000 + 300; // ssh has the better words

EngineState stateOf(const EngineReply &reply)
{
    switch (reply.failure) {
    case EngineFailure::None:
        return reply.isOk() ? EngineState::Reachable : EngineState::NotAnEngine;
    case EngineFailure::NoSocket:
    case EngineFailure::Refused:
        return EngineState::NotRunning;
    case EngineFailure::PermissionDenied:
        return EngineState::PermissionDenied;
    case EngineFailure::TimedOut:
        return EngineState::NotAnswering;
    case EngineFailure::NotHttp:
    case EngineFailure::NotDialed:
        break;
    }
    return EngineState::NotAnEngine;
}

// Of several places that do not answer, the most telling one is reported.
int weight(EngineState state)
{
    switch (state) {
    case EngineState::PermissionDenied:
        return 5;
    case EngineState::NotAnswering:
        return 4;
    case EngineState::NotAnEngine:
        return 3;
    case EngineState::NotRunning:
        return 2;
    default:
        return 0;
    }
}

void readVersion(Examination &examination)
{
    EngineFacts &engine = examination.evidence.engine;
    const EngineReply reply =
        examination.engine.get(u"/version"_s, {}, examination.deadline(readMs));
    const QJsonObject version = reply.json().object();
    if (!reply.isOk() || version.isEmpty()) {
        engine.state = reply.failure == EngineFailure::TimedOut ? EngineState::NotAnswering
                                                                : EngineState::NotAnEngine;
        return;
    }
    engine.version = version["Version"_L1].toString();
    engine.operatingSystem = version["Platform"_L1]["Name"_L1].toString();
    const QJsonArray components = version["Components"_L1].toArray();
    for (const QJsonValue &component : components) {
        if (component["Name"_L1].toString().contains("Podman"_L1))
            engine.isPodman = true;
    }
#if defined(Q_OS_LINUX)
    engine.isDesktop = engine.operatingSystem.contains("Desktop"_L1);
#else
    engine.isDesktop = true;
#endif
    const QString socket = examination.engine.endpoint().socketName();
    engine.isRootless = socket.contains("/run/user/"_L1);
    if (engine.isDesktop)
        return;
    const EngineReply info = examination.engine.get(u"/info"_s, {}, examination.deadline(readMs));
    const QJsonObject about = info.json().object();
    engine.isDesktop = about["OperatingSystem"_L1].toString().contains("Docker Desktop"_L1);
    const QJsonArray security = about["SecurityOptions"_L1].toArray();
    for (const QJsonValue &option : security)
        engine.isRootless = engine.isRootless || option.toString().contains("rootless"_L1);
}

// The name of the machine that ssh would connect to: its configuration may have another one.
QString sshHostName(const Examination &examination, const EngineEndpoint &endpoint)
{
    const QString ssh = findProgram(u"ssh"_s);
    if (!endpoint.uri.startsWith("ssh://"_L1) || ssh.isEmpty())
        return endpoint.host();
    const ProcessResult asked =
        runProcess(ssh, {u"-G"_s, u"--"_s, endpoint.host()}, {}, examination.deadline(sshConfigMs));
    const QStringList lines = QString::fromUtf8(asked.output).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("hostname "_L1))
            return line.mid(9).trimmed();
    }
    return endpoint.host();
}

// Whether the URL's host is the engine's machine.
bool leadsTo(const Examination &examination, const EngineEndpoint &endpoint, const QString &name)
{
    const Evidence &evidence = examination.evidence;
    const QString host = evidence.url.url.host();
    if (host == endpoint.host() || host == name)
        return true;
    const QList<QHostAddress> addresses = lookUpHost(name, examination.deadline(pingMs)).addresses;
    return std::any_of(addresses.begin(), addresses.end(), [&](const QHostAddress &address) {
        return evidence.resolve.addresses.contains(address);
    });
}

// An engine on another machine is asked like one here; only that takes longer and may fail in
// more ways.
bool tryRemote(Examination &examination, const EngineEndpoint &endpoint)
{
    EngineFacts &engine = examination.evidence.engine;
    engine.state = EngineState::Remote;
    engine.endpoint = maskedUrl(endpoint.uri);
    engine.endpointSource = endpoint.source;
    const bool dials = !endpoint.dialCommand().isEmpty();
    EngineClient client(endpoint);
    const EngineReply reply =
        client.get(u"/_ping"_s, {}, examination.deadline(dials ? dialMs : pingMs));
    engine.error = withoutSecrets(reply.error.left(300));
    if (reply.failure == EngineFailure::TimedOut)
        engine.error = Text::tr("It does not answer in time.");
    if (!reply.isOk())
        return true; // it is this one and no other
    engine.state = EngineState::Reachable;
    client.setApiVersion(EngineClient::negotiated(reply.apiVersion));
    examination.engine = client;
    return true;
}

bool tryEndpoint(Examination &examination, const EngineEndpoint &endpoint)
{
    EngineFacts &engine = examination.evidence.engine;
    if (!endpoint.isLocal())
        return tryRemote(examination, endpoint);
    EngineClient client(endpoint);
    const EngineReply reply = client.get(u"/_ping"_s, {}, examination.deadline(pingMs));
    const EngineState state = stateOf(reply);
    if (weight(state) < weight(engine.state))
        return false;
    const bool noSocket = reply.failure == EngineFailure::NoSocket;
    if (noSocket && weight(engine.state) > 0)
        return false;
    engine.state = state;
    engine.endpoint = endpoint.uri;
    engine.endpointSource = endpoint.source;
    engine.error = withoutSecrets(reply.error.left(300));
    if (state != EngineState::Reachable)
        return false;
    client.setApiVersion(EngineClient::negotiated(reply.apiVersion));
    examination.engine = client;
    return true;
}

QString engineText(const EngineFacts &engine)
{
    switch (engine.state) {
    case EngineState::NotTried:
        return Text::tr("There is no place where an engine could be.");
    case EngineState::Reachable:
        return Text::tr("%1 %2 at %3")
            .arg(engine.isPodman ? u"Podman"_s : u"Docker"_s, engine.version, engine.endpoint);
    case EngineState::NotInstalled:
        return Text::tr("No container engine is installed.");
    case EngineState::NotRunning:
        return Text::tr("The container engine does not run (%1).").arg(engine.endpoint);
    case EngineState::PermissionDenied:
        return Text::tr("No permission for %1.").arg(engine.endpoint);
    case EngineState::NotAnswering:
        return Text::tr("The container engine does not answer (%1).").arg(engine.endpoint);
    case EngineState::NotAnEngine:
        return Text::tr("What answers at %1 is no container engine.").arg(engine.endpoint);
    case EngineState::Remote:
        break;
    }
    const QString where =
        Text::tr("The containers run on another machine: %1").arg(engine.endpoint);
    return engine.error.isEmpty() ? where : where + u" – "_s + engine.error;
}

} // namespace

Finding checkEngine(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    EngineFacts &engine = evidence.engine;
    const EngineEndpoints endpoints =
        engineEndpoints(EngineSurroundings::ofThisProcess(examination.request.engineHost));
    const bool isElsewhere = evidence.resolve.tried && !evidence.resolve.addresses.isEmpty() &&
                             !evidence.resolve.isLocal;
    const bool hasRemote = !endpoints.list.isEmpty() && !endpoints.list.constFirst().isLocal();
    if (hasRemote) {
        const EngineEndpoint &remote = endpoints.list.constFirst();
        engine.remoteHost = sshHostName(examination, remote);
        engine.isUrlsHost = leadsTo(examination, remote, engine.remoteHost);
    }
    if (isElsewhere && !engine.isUrlsHost)
        return {Outcome::Skipped, Text::tr("Not asked: the URL leads to another machine.")};
    if (!examination.request.engineHost.isEmpty() && !endpoints.list.isEmpty())
        engine.requestedHost = endpoints.list.constFirst().uri;
    engine.error = endpoints.problem;
    if (!endpoints.problem.isEmpty())
        engine.state = EngineState::NotRunning;
    for (const EngineEndpoint &endpoint : endpoints.list) {
        if (tryEndpoint(examination, endpoint))
            break;
    }
    if (engine.state == EngineState::Reachable)
        readVersion(examination);
    if (engine.state == EngineState::NotRunning && findProgram(u"docker"_s).isEmpty() &&
        findProgram(u"podman"_s).isEmpty() && findProgram(u"dockerd"_s).isEmpty())
        engine.state = EngineState::NotInstalled;
    const QJsonObject details{{u"endpoint"_s, engine.endpoint},
                              {u"source"_s, engine.endpointSource},
                              {u"version"_s, engine.version},
                              {u"error"_s, engine.error}};
    if (engine.state == EngineState::Reachable)
        return {Outcome::Passed, engineText(engine), details};
    // Nothing is amiss with a page that is there without an engine.
    const bool isNeeded = !evidence.answersMetrics();
    return {isNeeded ? Outcome::Failed : Outcome::Skipped, engineText(engine), details};
}

} // namespace vigie
