// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerfacts.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// The only variables of a container that are read; none of them is a secret by its nature.
constexpr std::array usefulVariables = {"DRAMATIQ_PROCESSES"_L1,
                                        "dramatiq_prom_port"_L1,
                                        "dramatiq_prom_host"_L1,
                                        "PROMETHEUS_MULTIPROC_DIR"_L1,
                                        "prometheus_multiproc_dir"_L1,
                                        "METRICS_PORT"_L1,
                                        "PROMETHEUS_PORT"_L1,
                                        "PORT"_L1,
                                        "PYTHONUNBUFFERED"_L1,
                                        "http_proxy"_L1,
                                        "HTTP_PROXY"_L1,
                                        "no_proxy"_L1,
                                        "NO_PROXY"_L1};

QDateTime time(const QJsonValue &value)
{
    // nanoseconds are more than QDateTime reads
    QString text = value.toString();
    const qsizetype dot = text.indexOf(u'.');
    if (dot > 0)
        text = text.left(dot + 4).remove(u'Z') + u'Z';
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    return parsed.isValid() && parsed.date().year() > 1 ? parsed.toUTC() : QDateTime();
}

// {"9090/tcp": [{"HostIp": "", "HostPort": "9090"}], "8000/tcp": null}
QList<PortMapping> mappings(const QJsonObject &ports, bool withUnbound)
{
    QList<PortMapping> list;
    for (auto it = ports.begin(); it != ports.end(); ++it) {
        const QString key = it.key();
        const PortMapping port{key.section(u'/', 0, 0).toInt(), key.section(u'/', 1, 1), {}, 0};
        const QJsonArray bindings = it.value().toArray();
        if (bindings.isEmpty() && withUnbound)
            list.append(port);
        for (const QJsonValue &binding : bindings) {
            PortMapping bound = port;
            bound.hostIp = binding["HostIp"_L1].toString();
            bound.hostPort = binding["HostPort"_L1].toString().section(u'-', 0, 0).toInt();
            list.append(bound);
        }
    }
    return list;
}

QString masked(QString value)
{
    const qsizetype at = value.indexOf(u'@');
    const qsizetype slashes = value.indexOf("://"_L1);
    if (at > 0 && slashes > 0 && slashes < at)
        value.replace(slashes + 3, at - slashes - 3, u"***"_s);
    return value;
}

void readLabels(const QJsonObject &labels, ContainerFacts &facts)
{
    const QString prefix = u"com.docker.compose."_s;
    const auto label = [&](const QString &name) {
        return labels[prefix + name].toString();
    };
    facts.project = label(u"project"_s);
    facts.service = label(u"service"_s);
    facts.number = label(u"container-number"_s).toInt();
    facts.isOneOff = label(u"oneoff"_s).compare("true"_L1, Qt::CaseInsensitive) == 0;
    facts.workingDirectory = label(u"project.working_dir"_s);
    facts.configFiles = label(u"project.config_files"_s).split(u',', Qt::SkipEmptyParts);
    facts.configHash = label(u"config-hash"_s);
}

void readState(const QJsonObject &state, ContainerFacts &facts)
{
    facts.status = state["Status"_L1].toString();
    facts.error = state["Error"_L1].toString();
    facts.exitCode = state["ExitCode"_L1].toInt();
    facts.isOomKilled = state["OOMKilled"_L1].toBool();
    facts.pid = state["Pid"_L1].toInteger();
    facts.health = state["Health"_L1]["Status"_L1].toString();
    facts.startedAt = time(state["StartedAt"_L1]);
    facts.finishedAt = time(state["FinishedAt"_L1]);
}

void readConfig(const QJsonObject &config, ContainerFacts &facts)
{
    facts.image = config["Image"_L1].toString();
    facts.hasTty = config["Tty"_L1].toBool();
    for (const char *key : {"Entrypoint", "Cmd"}) {
        const QJsonArray words = config[QLatin1StringView(key)].toArray();
        for (const QJsonValue &word : words)
            facts.command.append(word.toString());
    }
    const QJsonArray variables = config["Env"_L1].toArray();
    for (const QJsonValue &variable : variables) {
        const QString text = variable.toString();
        const QString name = text.section(u'=', 0, 0);
        if (std::any_of(usefulVariables.begin(), usefulVariables.end(),
                        [&](QLatin1StringView useful) { return name == useful; }))
            facts.environment.insert(name, masked(text.section(u'=', 1)));
    }
    facts.exposed = mappings(config["ExposedPorts"_L1].toObject(), true);
    readLabels(config["Labels"_L1].toObject(), facts);
}

QJsonArray texts(const QList<PortMapping> &ports)
{
    QJsonArray list;
    for (const PortMapping &port : ports)
        list.append(port.text());
    return list;
}

} // namespace

QString PortMapping::text() const
{
    const QString inside = QString::number(containerPort) + u'/' + protocol;
    if (hostPort == 0 && hostIp.isEmpty())
        return inside;
    const QString ip = hostIp.contains(u':') ? u'[' + hostIp + u']' : hostIp;
    return (ip.isEmpty() ? u""_s : ip + u':') + (hostPort ? QString::number(hostPort) : u"?"_s) +
           u" → "_s + inside;
}

qint64 ContainerFacts::uptimeMs(const QDateTime &now) const
{
    return startedAt.isValid() ? startedAt.msecsTo(now) : 0;
}

QList<PortMapping> ContainerFacts::published(int port) const
{
    QList<PortMapping> found;
    std::copy_if(actual.begin(), actual.end(), std::back_inserter(found),
                 [port](const PortMapping &mapping) {
                     return mapping.isTcp() && mapping.containerPort == port &&
                            mapping.hostPort > 0;
                 });
    return found;
}

QJsonObject ContainerFacts::toJson() const
{
    QJsonObject env;
    for (auto it = environment.begin(); it != environment.end(); ++it)
        env[it.key()] = it.value();
    QJsonArray attached;
    for (const NetworkAttachment &network : networks)
        attached.append(QString(network.name + u' ' + network.ipAddress).trimmed());
    return {{u"id"_s, id.left(12)},
            {u"name"_s, name},
            {u"image"_s, image},
            {u"project"_s, project},
            {u"service"_s, service},
            {u"number"_s, number},
            {u"one_off"_s, isOneOff},
            {u"config_files"_s, QJsonArray::fromStringList(configFiles)},
            {u"working_directory"_s, workingDirectory},
            {u"status"_s, status},
            {u"health"_s, health},
            {u"error"_s, error},
            {u"exit_code"_s, exitCode},
            {u"oom_killed"_s, isOomKilled},
            {u"restarts"_s, restartCount},
            {u"started_at"_s, startedAt.toString(Qt::ISODateWithMs)},
            {u"network_mode"_s, networkMode},
            {u"networks"_s, attached},
            {u"wanted_ports"_s, texts(wanted)},
            {u"actual_ports"_s, texts(actual)},
            {u"environment"_s, env}};
}

ContainerFacts readContainer(const QJsonObject &inspect)
{
    ContainerFacts facts;
    facts.id = inspect["Id"_L1].toString();
    facts.name = inspect["Name"_L1].toString();
    if (facts.name.startsWith(u'/'))
        facts.name.remove(0, 1);
    facts.createdAt = time(inspect["Created"_L1]);
    facts.restartCount = inspect["RestartCount"_L1].toInt();
    readState(inspect["State"_L1].toObject(), facts);
    readConfig(inspect["Config"_L1].toObject(), facts);
    const QJsonObject host = inspect["HostConfig"_L1].toObject();
    facts.networkMode = host["NetworkMode"_L1].toString();
    facts.wanted = mappings(host["PortBindings"_L1].toObject(), false);
    facts.restartPolicy = host["RestartPolicy"_L1]["Name"_L1].toString();
    facts.logDriver = host["LogConfig"_L1]["Type"_L1].toString();
    facts.memoryLimit = host["Memory"_L1].toInteger();
    const QJsonObject network = inspect["NetworkSettings"_L1].toObject();
    facts.actual = mappings(network["Ports"_L1].toObject(), true);
    const QJsonObject attached = network["Networks"_L1].toObject();
    for (auto it = attached.begin(); it != attached.end(); ++it) {
        const QJsonObject item = it.value().toObject();
        facts.networks.append({it.key(), item["NetworkID"_L1].toString(),
                               item["IPAddress"_L1].toString(), item["Gateway"_L1].toString()});
    }
    return facts;
}

NetworkFacts readNetwork(const QJsonObject &inspect)
{
    NetworkFacts facts{inspect["Name"_L1].toString(),
                       inspect["Id"_L1].toString(),
                       inspect["Driver"_L1].toString(),
                       inspect["Internal"_L1].toBool(),
                       {},
                       {}};
    facts.bridge = inspect["Options"_L1].toObject()["com.docker.network.bridge.name"_L1].toString();
    if (facts.bridge.isEmpty() && facts.driver == "bridge"_L1)
        facts.bridge = u"br-"_s + facts.id.left(12);
    const QJsonArray pools = inspect["IPAM"_L1]["Config"_L1].toArray();
    for (const QJsonValue &pool : pools)
        facts.subnets.append(pool["Subnet"_L1].toString());
    return facts;
}

} // namespace vigie
