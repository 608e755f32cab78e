// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

// Which service is meant, and which of its containers is ours.
namespace vigie {

namespace {

constexpr int readMs = 3000;
constexpr qsizetype maxContainers = 24;

struct Inspected
{
    std::vector<ContainerFacts> containers;
    bool isComplete = true; // no container was left out but those that are gone since
};

// Asks for the full facts of each container once, however many lists it stands in. An engine that
// is busy starting a container may keep us waiting for that one alone.
class Inspector
{
public:
    explicit Inspector(Examination &examination)
        : m_examination(examination)
    {}

    [[nodiscard]] Inspected inspectAll(const QJsonArray &list)
    {
        Inspected all;
        for (const QJsonValue &item : list) {
            if (static_cast<qsizetype>(all.containers.size()) >= maxContainers)
                break;
            const Answer &answer = inspect(item["Id"_L1].toString());
            if (answer.facts)
                all.containers.push_back(*answer.facts);
            else if (!answer.isGone)
                all.isComplete = false;
        }
        return all;
    }

private:
    struct Answer
    {
        std::optional<ContainerFacts> facts;
        bool isGone = false;
    };

    const Answer &inspect(const QString &id)
    {
        constexpr int notFound = 404;
        const auto known = m_answers.find(id);
        if (known != m_answers.end())
            return known->second;
        Answer &answer = m_answers[id];
        const EngineReply reply = m_examination.engine.get(u"/containers/"_s + id + u"/json"_s, {},
                                                           m_examination.deadline(readMs));
        if (reply.isOk())
            answer.facts = readContainer(reply.json().object());
        answer.isGone = reply.status == notFound;
        return answer;
    }

    Examination &m_examination;
    std::map<QString, Answer> m_answers;
};

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

std::vector<ContainerFacts> containersOf(Examination &examination, Inspector &inspector,
                                         const QString &service)
{
    const QJsonObject filter{
        {u"label"_s, QJsonArray{QString(u"com.docker.compose.service="_s + service)}}};
    const auto list = listContainers(examination, filter);
    Inspected inspected = list ? inspector.inspectAll(*list) : Inspected();
    examination.evidence.containersKnown = list && inspected.isComplete;
    return std::move(inspected.containers);
}

// Without a service in the request: "workers" when it has to do with the port, then whose files
// publish it, then who publishes it now.
void findService(Examination &examination, Inspector &inspector)
{
    Evidence &evidence = examination.evidence;
    const QString usual = u"workers"_s;
    evidence.serviceName = examination.request.service;
    if (evidence.serviceName.isEmpty())
        evidence.serviceName = declaredService(evidence);
    if (evidence.serviceName.isEmpty()) {
        evidence.containers = containersOf(examination, inspector, usual);
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
        evidence.containers = containersOf(examination, inspector, evidence.serviceName);
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

Finding checkContainers(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    if (evidence.engine.state != EngineState::Reachable)
        return {Outcome::Skipped, Text::tr("Not looked for: the engine is not reachable.")};
    Inspector inspector(examination);
    const QString port = QString::number(evidence.urlPort());
    const auto publishing =
        listContainers(examination, QJsonObject{{u"publish"_s, QJsonArray{port}}});
    if (publishing) {
        const Inspected publishers = inspector.inspectAll(*publishing);
        for (const ContainerFacts &container : publishers.containers) {
            if (publishes(container, evidence.urlPort()) && container.isRunning())
                evidence.publishers.push_back(container);
        }
    }
    findService(examination, inspector);
    if (!evidence.containersKnown && evidence.containers.empty())
        return {Outcome::Failed, Text::tr("The engine does not list its containers.")};
    chooseOurs(evidence);
    adoptProject(examination);
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
