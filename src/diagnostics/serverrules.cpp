// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference.h"
#include "judges.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What the process behind the port does, or does not.
namespace vigie {

namespace {

// Our container runs, and nobody answers where its port should lead in.
bool isShut(const Evidence &evidence)
{
    const ContainerFacts *container = evidence.container();
    return container && container->isRunning() && !evidence.answersMetrics() && isClosed(evidence);
}

// The same, and what listens inside could be seen.
bool canJudgeInside(const Evidence &evidence)
{
    return isShut(evidence) && evidence.inside.readable;
}

// The listeners could not be seen, but programs inside asked for the page.
bool isOnlyAsked(const Evidence &evidence)
{
    return isShut(evidence) && !evidence.inside.readable && !evidence.inside.pages.empty();
}

// What nobody could look at stays possible.
Judgement unseen(const QString &possibility)
{
    return undecided(possibility, {u"listeners"_s, u"inside"_s});
}

// What a program inside got, as a sentence; empty when none asked.
QString fromInside(const Evidence &evidence)
{
    for (const InsidePage &inside : evidence.inside.pages) {
        if (inside.page.isMetrics())
            return Text::tr("From inside, the page works.");
        if (inside.page.probe.reach == Reach::Http)
            return Text::tr("From inside it answers with HTTP %1: that comes next.")
                .arg(inside.page.probe.response.status);
    }
    return {};
}

const QStringList &inside()
{
    static const QStringList checks{u"http"_s, u"listeners"_s};
    return checks;
}

QString seconds(int ms)
{
    return QString::number(ms / 1000.0, 'f', 1);
}

// Ports below the range that systems hand out by themselves.
QList<ProcListener> serverListeners(const Evidence &evidence)
{
    QList<ProcListener> found;
    for (const ProcListener &listener : evidence.inside.listeners) {
        if (listener.port < 32768)
            found.append(listener);
    }
    return found;
}

bool allOf(const QList<ProcListener> &listeners, bool (*test)(const ProcListener &))
{
    return !listeners.isEmpty() && std::all_of(listeners.begin(), listeners.end(), test);
}

QString mappingIsRight(const Evidence &evidence)
{
    const QString text =
        Text::tr("The port mapping is right; the server has to listen on 0.0.0.0.");
    const QString page = fromInside(evidence);
    return page.isEmpty() ? text : text + u' ' + page;
}

// Without the listeners: who takes connections at 127.0.0.1 but not at the container's address.
Judgement judgeLoopbackByPage(const Evidence &evidence)
{
    const PageProbe *loopback = evidence.inside.pageAt(QHostAddress(QHostAddress::LocalHost));
    if (!loopback)
        return unseen(Text::tr("The server may listen on 127.0.0.1 only."));
    const QStringList because{u"http"_s, u"inside"_s};
    if (!loopback->probe.isConnected())
        return refuted(Text::tr("From inside, 127.0.0.1 refuses too."), because);
    if (evidence.inside.connectsElsewhere())
        return refuted(Text::tr("From inside, the container's own address answers too."), because);
    return supported(Confidence::Likely,
                     Text::tr("Inside the container the server listens on %1 only: nobody outside "
                              "can reach it.")
                         .arg(loopback->probe.address.toString()),
                     mappingIsRight(evidence), because);
}

// Without the listeners: on ::1 alone or on every IPv6 address, which is to be repaired alike.
Judgement judgeIpv6ByPage(const Evidence &evidence)
{
    const QHostAddress six(QHostAddress::LocalHostIPv6);
    const PageProbe *page = evidence.inside.pageAt(six);
    if (!page || !page->probe.isConnected())
        return {};
    return supported(Confidence::Likely,
                     Text::tr("Inside the container the server listens on IPv6 only."),
                     Text::tr("From inside, [::1] answers, but 127.0.0.1 and the container's own "
                              "address refuse."),
                     {u"http"_s, u"inside"_s});
}

QString logText(const Evidence &evidence)
{
    const LogFacts &logs = evidence.logs;
    if (!logs.inUseLine.isEmpty())
        return Text::tr("Its log says: %1").arg(logs.inUseLine.trimmed());
    if (!logs.readable)
        return Text::tr("Its log cannot be read.");
    if (logs.startLine.isEmpty())
        return Text::tr("Its log has no line about a metrics server since the last start.");
    return Text::tr("Its log says: %1").arg(logs.startLine.trimmed());
}

} // namespace

Judgement judgeStarting(const Evidence &evidence)
{
    if (!canJudgeInside(evidence) && !isOnlyAsked(evidence))
        return {};
    if (!isYoung(evidence))
        return refuted(Text::tr("It has been running long enough."), {u"state"_s});
    const InsideFacts &inside = evidence.inside;
    const bool answersNow = inside.direct && inside.direct->isMetrics();
    const bool listens = !serverListeners(evidence).isEmpty() || inside.connectsAtLoopback() ||
                         inside.connectsElsewhere();
    if (listens && !answersNow)
        return {};
    return supported(
        Confidence::Likely, Text::tr("The service is still starting."),
        Text::tr("It has been running for %1 s and does not listen yet.")
            .arg(seconds(static_cast<int>(evidence.container()->uptimeMs(evidence.now)))),
        {u"state"_s, u"listeners"_s});
}

Judgement judgeLoopbackOnly(const Evidence &evidence)
{
    if (!isShut(evidence) || evidence.container()->networkMode == "host"_L1)
        return {};
    if (!evidence.inside.readable)
        return judgeLoopbackByPage(evidence);
    const QList<ProcListener> listeners = evidence.inside.on(evidence.containerPort);
    if (listeners.isEmpty())
        return refuted(Text::tr("Nothing listens on port %1 at all.").arg(evidence.containerPort),
                       inside());
    if (!allOf(listeners, [](const ProcListener &l) { return l.address.isLoopback(); }))
        return refuted(Text::tr("It does not only listen on 127.0.0.1."), inside());
    return supported(Confidence::Certain,
                     Text::tr("Inside the container the server listens on %1 only: nobody outside "
                              "can reach it.")
                         .arg(listeners.constFirst().address.toString()),
                     mappingIsRight(evidence),
                     evidence.inside.pages.empty() ? inside()
                                                   : inside() + QStringList{u"inside"_s});
}

Judgement judgeServerIpv6Only(const Evidence &evidence)
{
    if (isOnlyAsked(evidence))
        return judgeIpv6ByPage(evidence);
    if (!canJudgeInside(evidence))
        return {};
    const QList<ProcListener> listeners = evidence.inside.on(evidence.containerPort);
    if (!allOf(listeners, [](const ProcListener &l) {
            return l.address == QHostAddress(QHostAddress::AnyIPv6);
        }))
        return {};
    const QStringList because{u"listeners"_s, u"direct"_s};
    if (!evidence.inside.direct)
        return undecided(Text::tr("It listens on [::]; whether on IPv4 too cannot be seen."),
                         because);
    if (evidence.inside.direct->probe.reach != Reach::Refused)
        return refuted(Text::tr("It takes IPv4 connections too."), because);
    return supported(Confidence::Certain,
                     Text::tr("Inside the container the server listens on IPv6 only."),
                     Text::tr("It listens on [::], but the container's address %1 refuses: the "
                              "engine forwards to IPv4.")
                         .arg(evidence.inside.direct->probe.address.toString()),
                     because);
}

Judgement judgeOtherPort(const Evidence &evidence)
{
    if (isShut(evidence) && !evidence.inside.readable)
        return unseen(Text::tr("The server may listen on another port."));
    if (!canJudgeInside(evidence) || !evidence.inside.on(evidence.containerPort).isEmpty())
        return {};
    const QList<ProcListener> others = serverListeners(evidence);
    const bool hostMode = evidence.container()->networkMode == "host"_L1;
    if (others.isEmpty() || hostMode)
        return {};
    QStringList ports;
    for (const ProcListener &listener : others) {
        const QString port = QString::number(listener.port);
        if (!ports.contains(port))
            ports.append(port);
    }
    return supported(Confidence::Certain,
                     Text::tr("Inside the container the server listens on port %1, not on %2.")
                         .arg(ports.join(u", "_s))
                         .arg(evidence.containerPort),
                     logText(evidence), inside());
}

Judgement judgeNotListening(const Evidence &evidence)
{
    const PageProbe *page = evidence.page();
    if (!page || !isClosed(evidence))
        return {};
    const ContainerFacts *container = evidence.container();
    if (container && evidence.inside.readable) {
        const bool listens = !evidence.inside.on(evidence.containerPort).isEmpty();
        if (listens)
            return refuted(
                Text::tr("Something listens on port %1 inside.").arg(evidence.containerPort),
                inside());
        return supported(Confidence::Certain,
                         Text::tr("The service runs, but its metrics server does not listen."),
                         Text::tr("Nothing listens on port %1 inside the container.")
                                 .arg(evidence.containerPort) +
                             u' ' + logText(evidence),
                         {u"listeners"_s, u"logs"_s});
    }
    if (isOnlyAsked(evidence) && !evidence.inside.connectsAtLoopback() &&
        !evidence.inside.connectsElsewhere())
        return supported(Confidence::Likely,
                         Text::tr("The service runs, but its metrics server does not listen."),
                         Text::tr("From inside the container, port %1 refuses too.")
                                 .arg(evidence.containerPort) +
                             u' ' + logText(evidence),
                         {u"inside"_s, u"logs"_s});
    if (container && container->isRunning())
        return isShut(evidence) && evidence.inside.pages.empty()
                   ? unseen(Text::tr("The server may not listen at all."))
                   : Judgement{};
    const bool nobody = evidence.owners.readable && evidence.owners.listeners.isEmpty();
    if (container || !isRefused(evidence) || !evidence.resolve.isLocal)
        return {};
    return supported(nobody ? Confidence::Certain : Confidence::Likely,
                     Text::tr("Nothing listens on port %1.").arg(evidence.urlPort()),
                     Text::tr("The connection is refused."), {u"http"_s, u"owner"_s});
}

Judgement judgeFrozen(const Evidence &evidence)
{
    if (evidence.reach() != Reach::Silent || !evidence.inside.processKnown)
        return {};
    if (evidence.inside.processState != 'T')
        return refuted(Text::tr("Its process is not halted."), {u"listeners"_s});
    return supported(Confidence::Certain,
                     Text::tr("The service's process is halted by a signal (SIGSTOP)."),
                     Text::tr("Connections are accepted by the system, but nobody serves them."),
                     {u"listeners"_s});
}

Judgement judgeNotAccepting(const Evidence &evidence)
{
    if (evidence.reach() != Reach::Silent || !evidence.inside.readable)
        return {};
    const QList<ProcListener> listeners = evidence.inside.on(evidence.containerPort);
    quint32 waiting = 0;
    for (const ProcListener &listener : listeners)
        waiting = std::max(waiting, listener.waiting);
    if (waiting == 0)
        return refuted(Text::tr("No connection waits to be accepted."), inside());
    return supported(Confidence::Certain,
                     Text::tr("The server does not accept connections any more."),
                     Text::tr("%n connection(s) wait for it. It is busy with another client, or "
                              "stuck.",
                              nullptr, static_cast<int>(waiting)),
                     inside());
}

Judgement judgeSlow(const Evidence &evidence)
{
    const PageProbe *page = evidence.page();
    if (!page)
        return {};
    const HttpProbe &probe = page->probe;
    if (probe.reach == Reach::Silent)
        return undecided(Text::tr("A page that takes longer than %1 s looks the same.")
                             .arg(seconds(probe.totalMs)),
                         {u"http"_s});
    const bool late = probe.reach == Reach::Http && probe.totalMs > evidence.timeoutMs;
    if (!late && probe.reach != Reach::Incomplete)
        return {};
    return supported(Confidence::Certain,
                     Text::tr("The page is too slow: it takes %1 s, and %2 s are allowed.")
                         .arg(seconds(probe.totalMs), seconds(evidence.timeoutMs)),
                     Text::tr("The first byte came after %1 s.").arg(seconds(probe.firstByteMs)),
                     {u"http"_s});
}

Judgement judgeHung(const Evidence &evidence)
{
    if (evidence.reach() != Reach::Silent)
        return {};
    return supported(Confidence::Likely,
                     Text::tr("The server takes the connection but does not answer."),
                     Text::tr("No byte came within %1 s. (A page that takes longer looks the same: "
                              "try a longer time-out.)")
                         .arg(seconds(evidence.page()->probe.totalMs)),
                     {u"http"_s});
}

} // namespace vigie
