// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference.h"
#include "judges.h"
#include "text.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

// What is published, what was wanted, and what the files say.
namespace vigie {

namespace {

// Our running container when its published ports are the subject: it is in a network of its own.
const ContainerFacts *mapped(const Evidence &evidence)
{
    const ContainerFacts *container = evidence.container();
    if (!container || !container->isRunning() || evidence.answersMetrics() ||
        container->networkMode == "host"_L1 || container->networkMode == "none"_L1 ||
        container->networkMode.startsWith("container:"_L1))
        return nullptr;
    return container;
}

// The same, but only when nothing is published for the port in question.
const ContainerFacts *unpublished(const Evidence &evidence)
{
    const ContainerFacts *container = mapped(evidence);
    return container && container->published(evidence.containerPort).isEmpty() ? container
                                                                               : nullptr;
}

QList<PortMapping> wantedFor(const ContainerFacts &container, int port)
{
    QList<PortMapping> found;
    std::copy_if(container.wanted.begin(), container.wanted.end(), std::back_inserter(found),
                 [port](const PortMapping &mapping) {
                     return mapping.isTcp() && mapping.containerPort == port;
                 });
    return found;
}

QString publishedText(const ContainerFacts &container)
{
    QStringList texts;
    for (const PortMapping &port : container.actual) {
        if (port.hostPort > 0)
            texts.append(port.text());
    }
    return texts.isEmpty() ? Text::tr("Nothing is published.")
                           : Text::tr("Published is %1.").arg(texts.join(u", "_s));
}

// What the files as they are now give to the port in question.
bool filesPublish(const Evidence &evidence)
{
    const auto &service = evidence.project.service;
    if (!service)
        return false;
    const QList<PortMapping> declared = declaredMappings(*service);
    return std::any_of(declared.begin(), declared.end(), [&](const PortMapping &mapping) {
        return mapping.isTcp() && mapping.containerPort == evidence.containerPort;
    });
}

bool samePath(const QString &a, const QString &b)
{
    return a == b || (QFileInfo::exists(a) &&
                      QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath());
}

// A compose file that publishes the port and was not given when the container was made.
QString unusedFile(const Evidence &evidence, const ContainerFacts &container)
{
    if (container.configFiles.isEmpty())
        return {};
    for (const ComposeFile &file : evidence.project.files) {
        const ComposeService *service = file.service(evidence.serviceName);
        const bool used =
            std::any_of(container.configFiles.begin(), container.configFiles.end(),
                        [&](const QString &path) { return samePath(path, file.path); });
        if (service && !service->ports.isEmpty() && !used)
            return file.path;
    }
    return {};
}

bool sameMappings(const QList<PortMapping> &a, const QList<PortMapping> &b)
{
    const auto in = [](const PortMapping &one, const QList<PortMapping> &list) {
        return std::any_of(list.begin(), list.end(), [&](const PortMapping &other) {
            return one.containerPort == other.containerPort && one.protocol == other.protocol &&
                   one.hostPort == other.hostPort;
        });
    };
    return a.size() == b.size() &&
           std::all_of(a.begin(), a.end(), [&](const PortMapping &one) { return in(one, b); });
}

} // namespace

Judgement judgeProdFileNotUsed(const Evidence &evidence)
{
    const ContainerFacts *container = unpublished(evidence);
    if (!container || !wantedFor(*container, evidence.containerPort).isEmpty())
        return {};
    const QStringList because{u"containers"_s, u"ports"_s, u"project"_s};
    const QString file = unusedFile(evidence, *container);
    if (file.isEmpty())
        return refuted(Text::tr("No compose file that publishes the port was left out."), because);
    return supported(Confidence::Certain,
                     Text::tr("The service was started without %1, which publishes the port.")
                         .arg(QFileInfo(file).fileName()),
                     Text::tr("It was started with %1 only. %2")
                         .arg(container->configFiles.join(u", "_s), publishedText(*container)),
                     because);
}

Judgement judgeChangedNotApplied(const Evidence &evidence)
{
    const ContainerFacts *container = mapped(evidence);
    const QStringList because{u"ports"_s, u"project"_s};
    if (!container || !evidence.project.service || evidence.project.problem)
        return {};
    const QList<PortMapping> declared = declaredMappings(*evidence.project.service);
    if (sameMappings(declared, container->wanted))
        return refuted(Text::tr("The container has the ports of the files."), because);
    const bool wouldHelp = mapsTo(declared, evidence.urlPort(), evidence.containerPort) &&
                           !mapsTo(container->wanted, evidence.urlPort(), evidence.containerPort);
    const bool baseSixty =
        std::any_of(evidence.project.service->ports.begin(), evidence.project.service->ports.end(),
                    [](const ComposePort &port) { return port.baseSixty.has_value(); });
    if (!wouldHelp || baseSixty)
        return {};
    return supported(Confidence::Certain,
                     Text::tr("The compose file was changed, but the running container is older."),
                     Text::tr("The files publish port %1; the container was created without it. A "
                              "restart does not apply it. %2")
                         .arg(evidence.urlPort())
                         .arg(publishedText(*container)),
                     because);
}

Judgement judgeWrongProtocol(const Evidence &evidence)
{
    const ContainerFacts *container = unpublished(evidence);
    if (!container)
        return {};
    const bool udp =
        std::any_of(container->wanted.begin(), container->wanted.end(), [&](const PortMapping &p) {
            return p.protocol == "udp"_L1 && p.containerPort == evidence.containerPort;
        });
    if (!udp)
        return {};
    return supported(
        Confidence::Certain,
        Text::tr("Port %1 is published for UDP; metrics need TCP.").arg(evidence.containerPort),
        publishedText(*container), {u"ports"_s});
}

Judgement judgeWrongTarget(const Evidence &evidence)
{
    const ContainerFacts *container = mapped(evidence);
    if (!container)
        return {};
    const QStringList because{u"ports"_s, u"listeners"_s};
    const InsideFacts &inside = evidence.inside;
    for (const PortMapping &port : container->wanted) {
        const bool listened =
            inside.readable && !inside.on(static_cast<quint16>(port.containerPort)).isEmpty();
        if (!port.isTcp() || port.hostPort != evidence.urlPort() ||
            port.containerPort == evidence.containerPort || listened)
            continue;
        return supported(Confidence::Certain,
                         Text::tr("Port %1 of this machine leads to port %2 of the container, but "
                                  "the metrics are on %3.")
                             .arg(port.hostPort)
                             .arg(port.containerPort)
                             .arg(evidence.containerPort),
                         publishedText(*container), because);
    }
    for (const ComposePort &port :
         evidence.project.service ? evidence.project.service->ports : QList<ComposePort>()) {
        const bool misread =
            port.baseSixty &&
            std::any_of(container->wanted.begin(), container->wanted.end(),
                        [&](const PortMapping &w) { return w.containerPort == *port.baseSixty; });
        if (misread)
            return supported(Confidence::Certain,
                             Text::tr("The unquoted port %1 was read as the number %2.")
                                 .arg(port.written)
                                 .arg(*port.baseSixty),
                             Text::tr("YAML takes digits with a colon for a number in base 60: put "
                                      "it in quotes."),
                             because);
    }
    return {};
}

Judgement judgeBaseSixty(const Evidence &evidence)
{
    const auto &service = evidence.project.service;
    if (evidence.answersMetrics() || !service || (evidence.container() && mapped(evidence)))
        return {};
    for (const ComposePort &port : service->ports) {
        if (port.baseSixty && *port.baseSixty > 65535)
            return supported(
                Confidence::Likely,
                Text::tr("The unquoted port %1 is read as the number %2 by compose v1.")
                    .arg(port.written)
                    .arg(*port.baseSixty),
                Text::tr("YAML takes digits with a colon for a number in base 60: put "
                         "it in quotes."),
                {u"project"_s});
    }
    return {};
}

Judgement judgeExposedOnly(const Evidence &evidence)
{
    const ContainerFacts *container = unpublished(evidence);
    if (!container || !wantedFor(*container, evidence.containerPort).isEmpty())
        return {};
    const bool exposed =
        std::any_of(container->actual.begin(), container->actual.end(), [&](const PortMapping &p) {
            return p.isTcp() && p.containerPort == evidence.containerPort && p.hostPort == 0;
        });
    if (!exposed)
        return refuted(Text::tr("The port is not exposed either."), {u"ports"_s});
    return supported(Confidence::Certain,
                     Text::tr("Port %1 is exposed to other containers only, not published.")
                         .arg(evidence.containerPort),
                     Text::tr("\"expose\" does not open a port on this machine; \"ports\" does."),
                     {u"ports"_s});
}

Judgement judgeNotPublished(const Evidence &evidence)
{
    const ContainerFacts *container = unpublished(evidence);
    if (!container || !wantedFor(*container, evidence.containerPort).isEmpty())
        return {};
    const QString files =
        filesPublish(evidence) ? QString() : Text::tr(" No compose file has it under \"ports\".");
    return supported(
        Confidence::Certain,
        Text::tr("Port %1 of the container is not published.").arg(evidence.containerPort),
        publishedText(*container) + files, {u"ports"_s});
}

Judgement judgeEphemeral(const Evidence &evidence)
{
    const ContainerFacts *container = mapped(evidence);
    if (!container || !isRefused(evidence))
        return {};
    const QList<PortMapping> published = container->published(evidence.containerPort);
    const QList<PortMapping> wanted = wantedFor(*container, evidence.containerPort);
    if (published.isEmpty() || mapsTo(published, evidence.urlPort(), evidence.containerPort) ||
        wanted.isEmpty() || wanted.constFirst().hostPort != 0)
        return {};
    return supported(
        Confidence::Certain,
        Text::tr("The engine chose port %1 for the service.").arg(published.constFirst().hostPort),
        Text::tr("The compose file names no host port, so it is another one after "
                 "each start."),
        {u"ports"_s});
}

Judgement judgeOtherHostPort(const Evidence &evidence)
{
    const ContainerFacts *container = mapped(evidence);
    if (!container || !isRefused(evidence))
        return {};
    const QList<PortMapping> published = container->published(evidence.containerPort);
    if (published.isEmpty())
        return {};
    if (mapsTo(published, evidence.urlPort(), evidence.containerPort))
        return refuted(Text::tr("Port %1 is the one that is published.").arg(evidence.urlPort()),
                       {u"ports"_s});
    return supported(Confidence::Certain,
                     Text::tr("The service is published on port %1, not on %2.")
                         .arg(published.constFirst().hostPort)
                         .arg(evidence.urlPort()),
                     publishedText(*container), {u"ports"_s});
}

Judgement judgeOtherAddress(const Evidence &evidence)
{
    const ContainerFacts *container = mapped(evidence);
    const PageProbe *page = evidence.page();
    if (!container || !page || !isRefused(evidence))
        return {};
    const QList<PortMapping> published = container->published(evidence.containerPort);
    QStringList addresses;
    for (const PortMapping &port : published) {
        if (port.hostPort != evidence.urlPort())
            continue;
        const QHostAddress address(port.hostIp);
        const bool isFamily = address.isLoopback() && page->probe.address.isLoopback();
        if (serves(port, page->probe.address) || isFamily || port.hostIp == "::"_L1 ||
            port.hostIp == "0.0.0.0"_L1)
            return {};
        addresses.append(port.hostIp);
    }
    if (addresses.isEmpty())
        return {};
    return supported(Confidence::Certain,
                     Text::tr("Port %1 is published on the address %2 only.")
                         .arg(evidence.urlPort())
                         .arg(addresses.join(u", "_s)),
                     publishedText(*container), {u"ports"_s});
}

Judgement judgeIpv6Only(const Evidence &evidence)
{
    const PageProbe *page = evidence.page();
    const PageProbe *v6 = evidence.probeOf(QHostAddress(QHostAddress::LocalHostIPv6));
    if (!page || evidence.answersMetrics() || !v6 || v6 == page ||
        page->probe.address != QHostAddress(QHostAddress::LocalHost) || hasHttpAnswer(evidence))
        return {};
    if (!v6->isMetrics())
        return refuted(Text::tr("[::1] does not answer either."), {u"http"_s});
    return supported(
        Confidence::Certain, Text::tr("Only the IPv6 address [::1] answers, not 127.0.0.1."),
        Text::tr("%1 answers with metrics.").arg(v6->probe.addressText()), {u"http"_s, u"ports"_s});
}

Judgement judgeIpv4Only(const Evidence &evidence)
{
    const PageProbe *page = evidence.page();
    const PageProbe *v4 = evidence.probeOf(QHostAddress(QHostAddress::LocalHost));
    if (!page || evidence.answersMetrics() || !v4 || v4 == page ||
        page->probe.address != QHostAddress(QHostAddress::LocalHostIPv6) || hasHttpAnswer(evidence))
        return {};
    if (!v4->isMetrics())
        return refuted(Text::tr("127.0.0.1 does not answer either."), {u"http"_s});
    return supported(
        Confidence::Certain, Text::tr("Only the IPv4 address 127.0.0.1 answers, not [::1]."),
        Text::tr("%1 answers with metrics.").arg(v4->probe.addressText()), {u"http"_s, u"ports"_s});
}

} // namespace vigie
