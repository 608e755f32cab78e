// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "engineclient.h"
#include "masking.h"
#include "processrunner.h"
#include "text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr int pingMs = 1500;
constexpr int readMs = 3000;
constexpr qsizetype maxContainers = 24;

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

bool tryEndpoint(Examination &examination, const EngineEndpoint &endpoint)
{
    EngineFacts &engine = examination.evidence.engine;
    if (!endpoint.isLocal()) {
        engine.state = EngineState::Remote;
        engine.endpoint = maskedUrl(endpoint.uri);
        engine.endpointSource = endpoint.source;
        engine.remoteHost = endpoint.host();
        return true;
    }
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
    return Text::tr("The containers run on another machine: %1").arg(engine.endpoint);
}

// Full facts about each container of a list answer.
std::vector<ContainerFacts> inspectAll(Examination &examination, const QJsonArray &list)
{
    std::vector<ContainerFacts> all;
    for (const QJsonValue &item : list) {
        if (static_cast<qsizetype>(all.size()) >= maxContainers)
            break;
        const QString id = item["Id"_L1].toString();
        const EngineReply reply = examination.engine.get(u"/containers/"_s + id + u"/json"_s, {},
                                                         examination.deadline(readMs));
        if (reply.isOk())
            all.push_back(readContainer(reply.json().object()));
    }
    return all;
}

std::optional<QJsonArray> listContainers(Examination &examination, const QJsonObject &filters)
{
    QUrlQuery query;
    query.addQueryItem(u"all"_s, u"1"_s);
    query.addQueryItem(u"filters"_s, QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(
                                         QJsonDocument(filters).toJson(QJsonDocument::Compact)))));
    const EngineReply reply =
        examination.engine.get(u"/containers/json"_s, query, examination.deadline(readMs));
    if (!reply.isOk() || !reply.json().isArray())
        return std::nullopt;
    return reply.json().array();
}

bool publishes(const ContainerFacts &container, int hostPort)
{
    return std::any_of(container.actual.begin(), container.actual.end(),
                       [hostPort](const PortMapping &p) { return p.hostPort == hostPort; });
}

bool wants(const ContainerFacts &container, int hostPort)
{
    return std::any_of(container.wanted.begin(), container.wanted.end(),
                       [hostPort](const PortMapping &p) { return p.hostPort == hostPort; });
}

// The service whose files publish the URL's port.
QString declaredService(const Evidence &evidence)
{
    const ProjectFacts &project = evidence.project;
    const QString port = QString::number(evidence.urlPort());
    for (const QString &name : project.serviceNames) {
        const auto service = mergedService(project.files, name);
        const bool declares = service && std::any_of(service->ports.begin(), service->ports.end(),
                                                     [&](const ComposePort &entry) {
                                                         return entry.hostPorts == port;
                                                     });
        if (declares)
            return name;
    }
    return {};
}

std::vector<ContainerFacts> containersOf(Examination &examination, const QString &service)
{
    const QJsonObject filter{
        {u"label"_s, QJsonArray{QString(u"com.docker.compose.service="_s + service)}}};
    const auto list = listContainers(examination, filter);
    examination.evidence.containersKnown = list.has_value();
    return list ? inspectAll(examination, *list) : std::vector<ContainerFacts>();
}

// Without a service in the request: "workers" when it has to do with the port, then whose files
// publish it, then who publishes it now.
void findService(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    const QString usual = u"workers"_s;
    evidence.serviceName = examination.request.service;
    if (evidence.serviceName.isEmpty())
        evidence.serviceName = declaredService(evidence);
    if (evidence.serviceName.isEmpty()) {
        evidence.containers = containersOf(examination, usual);
        const bool concerned = std::any_of(
            evidence.containers.begin(), evidence.containers.end(), [&](const ContainerFacts &c) {
                return publishes(c, evidence.urlPort()) || wants(c, evidence.urlPort());
            });
        for (const ContainerFacts &container : evidence.publishers) {
            if (!concerned && !container.service.isEmpty())
                evidence.serviceName = container.service;
        }
    }
    if (evidence.serviceName.isEmpty())
        evidence.serviceName = usual;
    else
        evidence.containers = containersOf(examination, evidence.serviceName);
    evidence.project.service = mergedService(evidence.project.files, evidence.serviceName);
}

bool samePath(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() &&
           (QDir::cleanPath(a) == QDir::cleanPath(b) ||
            (QFileInfo(a).exists() &&
             QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath()));
}

// How well a container fits what is asked for; below zero: it is not ours.
int fitness(const Evidence &evidence, const ContainerFacts &container)
{
    if (container.isOneOff)
        return -1;
    const QString &expected = evidence.project.expectedName;
    if (!expected.isEmpty() && container.project != expected)
        return -1;
    int score = 0;
    if (publishes(container, evidence.urlPort()))
        score += 100;
    if (wants(container, evidence.urlPort()))
        score += 50;
    if (samePath(container.workingDirectory, evidence.project.directory))
        score += 20;
    if (container.isRunning())
        score += 10;
    return score + (container.number == 1 ? 1 : 0);
}

void chooseOurs(Evidence &evidence)
{
    int best = -1;
    for (size_t i = 0; i < evidence.containers.size(); ++i) {
        const int score = fitness(evidence, evidence.containers[i]);
        if (score > best) {
            best = score;
            evidence.ours = static_cast<int>(i);
        }
    }
}

void completeContainerPort(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    if (examination.request.containerPort > 0) {
        evidence.containerPort = static_cast<quint16>(examination.request.containerPort);
        return;
    }
    evidence.containerPort = evidence.serviceName == "workers"_L1 ? 9090 : evidence.urlPort();
    if (evidence.serviceName == "workers"_L1)
        return;
    if (const ContainerFacts *container = evidence.container()) {
        for (const PortMapping &port : container->wanted) {
            if (port.hostPort == evidence.urlPort())
                evidence.containerPort = static_cast<quint16>(port.containerPort);
        }
    }
}

} // namespace

Finding checkEngine(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    EngineFacts &engine = evidence.engine;
    if (evidence.resolve.tried && !evidence.resolve.addresses.isEmpty() &&
        !evidence.resolve.isLocal)
        return {Outcome::Skipped, Text::tr("Not asked: the URL leads to another machine.")};
    const EngineEndpoints endpoints =
        engineEndpoints(EngineSurroundings::ofThisProcess(examination.request.engineHost));
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
    const bool fine = engine.state == EngineState::Reachable;
    return {fine ? Outcome::Passed : Outcome::Failed, engineText(engine), details};
}

Finding checkContainers(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    if (evidence.engine.state != EngineState::Reachable)
        return {Outcome::Skipped, Text::tr("Not looked for: the engine is not reachable.")};
    const QString port = QString::number(evidence.urlPort());
    const auto publishing =
        listContainers(examination, QJsonObject{{u"publish"_s, QJsonArray{port}}});
    if (publishing) {
        for (const ContainerFacts &container : inspectAll(examination, *publishing)) {
            if (publishes(container, evidence.urlPort()) && container.isRunning())
                evidence.publishers.push_back(container);
        }
    }
    findService(examination);
    if (!evidence.containersKnown)
        return {Outcome::Failed, Text::tr("The engine does not list its containers.")};
    chooseOurs(evidence);
    completeContainerPort(examination);
    QJsonArray all;
    for (const ContainerFacts &container : evidence.containers)
        all.append(container.toJson());
    QJsonArray owners;
    for (const ContainerFacts &container : evidence.publishers)
        owners.append(container.toJson());
    const QJsonObject details{{u"service"_s, evidence.serviceName},
                              {u"containers"_s, all},
                              {u"publishers_of_port"_s, owners}};
    if (const ContainerFacts *container = evidence.container())
        return {Outcome::Passed,
                Text::tr("%1 of project \"%2\"").arg(container->name, container->project), details};
    return {Outcome::Failed,
            Text::tr("There is no container of the service \"%1\".").arg(evidence.serviceName),
            details};
}

} // namespace vigie
