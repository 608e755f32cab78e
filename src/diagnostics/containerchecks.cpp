// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "masking.h"
#include "text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr int readMs = 3000;

Finding notKnown()
{
    return {Outcome::Skipped, Text::tr("No container is known.")};
}

QString stateText(const ContainerFacts &container, const QDateTime &now)
{
    if (container.isRunning()) {
        const double seconds = static_cast<double>(container.uptimeMs(now)) / 1000.0;
        QString text = Text::tr("running for %1 s").arg(seconds, 0, 'f', 0);
        if (!container.health.isEmpty() && container.health != "none"_L1)
            text += u", "_s + container.health;
        if (container.restartCount > 0)
            text += u", "_s + Text::tr("%n restart(s)", nullptr, container.restartCount);
        return text;
    }
    QString text = Text::tr("%1, exit code %2").arg(container.status).arg(container.exitCode);
    if (container.isOomKilled)
        text += u", "_s + Text::tr("out of memory");
    if (!container.error.isEmpty())
        text += u": "_s + withoutSecrets(container.error);
    return text;
}

QString joined(const QList<PortMapping> &ports)
{
    QStringList texts;
    for (const PortMapping &port : ports)
        texts.append(port.text());
    return texts.isEmpty() ? Text::tr("nothing") : texts.join(u", "_s);
}

QJsonArray declared(const std::optional<ComposeService> &service)
{
    QJsonArray list;
    if (!service)
        return list;
    for (const ComposePort &port : service->ports)
        list.append(u"%1 (%2:%3)"_s.arg(port.written, port.at.file).arg(port.at.line));
    return list;
}

} // namespace

Finding checkState(Examination &examination)
{
    const Evidence &evidence = examination.evidence;
    const ContainerFacts *container = evidence.container();
    if (!container)
        return notKnown();
    const QString text = stateText(*container, evidence.now);
    QJsonObject details = container->toJson();
    details["error"_L1] = withoutSecrets(container->error);
    if (!container->isRunning())
        return {Outcome::Failed, text, details};
    const bool troubled = container->health == "unhealthy"_L1 || container->restartCount > 0;
    return {troubled ? Outcome::Warning : Outcome::Passed, text, details};
}

Finding checkPorts(Examination &examination)
{
    const Evidence &evidence = examination.evidence;
    const ContainerFacts *container = evidence.container();
    if (!container)
        return notKnown();
    const QJsonObject shown = container->toJson();
    const QJsonObject details{{u"declared"_s, declared(evidence.project.service)},
                              {u"wanted"_s, shown["wanted_ports"_L1]},
                              {u"actual"_s, shown["actual_ports"_L1]},
                              {u"network_mode"_s, container->networkMode}};
    if (container->networkMode == "host"_L1)
        return {Outcome::Skipped,
                Text::tr("The container uses the host's network: nothing is published."), details};
    const QList<PortMapping> published = container->published(evidence.containerPort);
    const bool right =
        std::any_of(published.begin(), published.end(),
                    [&](const PortMapping &port) { return port.hostPort == evidence.urlPort(); });
    return {right ? Outcome::Passed : Outcome::Failed,
            Text::tr("Published: %1").arg(joined(container->actual)), details};
}

Finding checkNetworks(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    const ContainerFacts *container = evidence.container();
    if (!container)
        return notKnown();
    if (evidence.answersMetrics())
        return {Outcome::Skipped, Text::tr("Not needed: the URL answers.")};
    QStringList texts;
    for (const NetworkAttachment &attached : container->networks) {
        if (attached.id.isEmpty())
            continue;
        const EngineReply reply =
            examination.engine.get(u"/networks/"_s + attached.id, {}, examination.deadline(readMs));
        if (!reply.isOk())
            continue;
        evidence.networks.push_back(readNetwork(reply.json().object()));
        const NetworkFacts &network = evidence.networks.back();
        texts.append(u"%1 (%2%3) %4"_s.arg(network.name, network.driver,
                                           network.isInternal ? u", internal"_s : u""_s,
                                           attached.ipAddress));
    }
    const QJsonObject details{{u"network_mode"_s, container->networkMode},
                              {u"networks"_s, QJsonArray::fromStringList(texts)}};
    if (texts.isEmpty())
        return {Outcome::Warning,
                Text::tr("The container is in no network (mode %1).").arg(container->networkMode),
                details};
    return {Outcome::Passed, texts.join(u", "_s), details};
}

Finding checkLogs(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    const ContainerFacts *container = evidence.container();
    if (!container || !container->startedAt.isValid())
        return {Outcome::Skipped, Text::tr("No container that was ever started is known.")};
    QUrlQuery query;
    query.addQueryItem(u"stdout"_s, u"1"_s);
    query.addQueryItem(u"stderr"_s, u"1"_s);
    query.addQueryItem(u"tail"_s, u"500"_s);
    query.addQueryItem(u"since"_s, QString::number(container->startedAt.toSecsSinceEpoch()));
    const EngineReply reply = examination.engine.get(u"/containers/"_s + container->id + u"/logs"_s,
                                                     query, examination.deadline(readMs));
    if (!reply.isOk()) {
        evidence.logs.unreadableReason = withoutSecrets(reply.error.left(300));
        return {Outcome::Skipped,
                Text::tr("The logs cannot be read: %1").arg(evidence.logs.unreadableReason)};
    }
    evidence.logs = readLog(unframedLog(reply.body, container->hasTty));
    LogFacts &logs = evidence.logs;
    for (QString &line : logs.tail)
        line = withoutSecrets(line);
    for (QString *line : {&logs.startLine, &logs.inUseLine, &logs.errorLine})
        *line = withoutSecrets(*line);
    const QJsonObject details{{u"start_line"_s, logs.startLine},
                              {u"port_in_use_line"_s, logs.inUseLine},
                              {u"error_line"_s, logs.errorLine},
                              {u"last_lines"_s, QJsonArray::fromStringList(logs.tail)}};
    if (!logs.startLine.isEmpty())
        return {Outcome::Passed, logs.startLine, details};
    if (!logs.inUseLine.isEmpty() || !logs.errorLine.isEmpty())
        return {Outcome::Warning, logs.inUseLine.isEmpty() ? logs.errorLine : logs.inUseLine,
                details};
    return {Outcome::Passed, Text::tr("%n line(s) since the last start", nullptr, logs.lines),
            details};
}

} // namespace vigie
