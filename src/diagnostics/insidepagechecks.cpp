// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "inference.h"
#include "insidepage.h"
#include "text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

// The page as it is seen by a program inside the container.
namespace vigie {

namespace {

constexpr int allMs = 5000;

// The port leads in, so that what is inside can be the cause.
bool leadsIn(const Evidence &evidence, const ContainerFacts &container)
{
    const QList<PortMapping> published = container.published(evidence.containerPort);
    return container.networkMode == "host"_L1 ||
           std::any_of(published.begin(), published.end(), [&](const PortMapping &port) {
               return port.hostPort == evidence.urlPort();
           });
}

QHostAddress ownAddress(const ContainerFacts &container)
{
    for (const NetworkAttachment &network : container.networks) {
        const QHostAddress address(network.ipAddress);
        if (!address.isNull())
            return address;
    }
    return {};
}

// The addresses that would tell something the other checks could not see: the loopback address
// that alone is listened on, the container's own where this machine cannot ask it, and all when
// the listeners cannot be seen.
QList<QHostAddress> telling(const Evidence &evidence, const ContainerFacts &container)
{
    const InsideFacts &inside = evidence.inside;
    const QList<ProcListener> listeners = inside.on(evidence.containerPort);
    const QHostAddress own = ownAddress(container);
    if (!inside.readable)
        return {QHostAddress(QHostAddress::LocalHost), own,
                QHostAddress(QHostAddress::LocalHostIPv6)};
    if (listeners.isEmpty())
        return {};
    const bool isLoopback =
        std::all_of(listeners.begin(), listeners.end(),
                    [](const ProcListener &listener) { return listener.address.isLoopback(); });
    if (isLoopback)
        return {listeners.constFirst().address};
    return inside.direct || inside.expectedBridge < 0 ? QList<QHostAddress>() : QList{own};
}

QString answerText(const PageProbe &page)
{
    if (page.probe.reach != Reach::Http)
        return reachText(page);
    return page.isMetrics() ? Text::tr("HTTP 200, %n sample(s)", nullptr, page.content.samples)
                            : Text::tr("HTTP %1").arg(page.probe.response.status);
}

QString asText(const InsidePage &inside)
{
    return u"%1: %2"_s.arg(inside.page.probe.addressText(), answerText(inside.page));
}

QJsonObject asJson(const InsidePage &inside)
{
    const HttpProbe &probe = inside.page.probe;
    QJsonObject json{{u"tool"_s, inside.tool},
                     {u"url"_s, maskedUrl(inside.page.url)},
                     {u"reach"_s, reachName(probe.reach)}};
    if (probe.reach == Reach::Http) {
        json["status"_L1] = probe.response.status;
        json["kind"_L1] = pageKindName(inside.page.content.kind);
        json["samples"_L1] = inside.page.content.samples;
    }
    return json;
}

} // namespace

Finding checkInsidePage(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    const ContainerFacts *container = evidence.container();
    if (!container)
        return {Outcome::Skipped, Text::tr("No container is known.")};
    if (!container->isRunning())
        return {Outcome::Skipped, Text::tr("The container does not run.")};
    const bool concerns = isClosed(evidence) || evidence.reach() == Reach::NoAnswer;
    if (evidence.engine.isRemote() && !evidence.engine.isUrlsHost)
        return {Outcome::Skipped, Text::tr("Not needed: the URL does not lead there.")};
    if (!concerns || !leadsIn(evidence, *container))
        return {Outcome::Skipped, Text::tr("Not needed: it would tell nothing new.")};
    const QList<QHostAddress> addresses = telling(evidence, *container);
    if (addresses.isEmpty())
        return {Outcome::Skipped, Text::tr("Not needed: the listeners tell enough.")};
    const QUrl &url = evidence.url.url;
    InsideRequest request{{},
                          evidence.containerPort,
                          url.scheme() == "https"_L1,
                          hostHeader(url),
                          requestTarget(url)};
    InsideFetcher fetcher(examination.engine, container->id, container->command.value(0));
    const Deadline deadline = examination.deadline(allMs);
    QJsonArray pages;
    QStringList texts;
    for (const QHostAddress &address : addresses) {
        request.address = address;
        const bool enough =
            address == QHostAddress(QHostAddress::LocalHostIPv6) &&
            (evidence.inside.connectsAtLoopback() || evidence.inside.connectsElsewhere());
        const auto page =
            address.isNull() || enough ? std::nullopt : fetcher.fetch(request, deadline);
        if (!page)
            continue;
        evidence.inside.pages.push_back(*page);
        pages.append(asJson(*page));
        texts.append(asText(*page));
    }
    if (texts.isEmpty())
        return {Outcome::Skipped, Text::tr("No program in the image can fetch the page.")};
    const auto &all = evidence.inside.pages;
    const bool fine = std::any_of(all.begin(), all.end(),
                                  [](const InsidePage &each) { return each.page.isMetrics(); });
    return {fine ? Outcome::Passed : Outcome::Failed,
            Text::tr("From inside (%1): %2").arg(all.front().tool, texts.join(u"; "_s)),
            QJsonObject{{u"pages"_s, pages}}};
}

} // namespace vigie
