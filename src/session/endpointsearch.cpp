// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointsearch.h"

#include "engineclient.h"
#include "httpprobe.h"
#include "pagecontent.h"

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int listMs = 2500;
constexpr int connectMs = 500;

QList<EngineContainer> containersOf(const QList<EngineEndpoint> &engines,
                                    const std::atomic_bool *cancelled)
{
    const Deadline deadline(listMs, cancelled);
    for (const EngineEndpoint &engine : engines) {
        if (!engine.isLocal() || deadline.isOver())
            continue;
        const EngineReply reply =
            EngineClient(engine).get(u"/containers/json"_s, {}, deadline.within(listMs));
        if (reply.isOk())
            return readEngineContainers(reply.body);
    }
    return {};
}

// How many samples the page has; 0: it is none.
int samplesAt(const EndpointCandidate &candidate, const std::atomic_bool *cancelled)
{
    HttpProbeRequest request;
    request.address = candidate.address;
    request.port = quint16(candidate.url.port());
    request.host = candidate.url.authority().toLatin1();
    request.headers = {"Accept: text/plain;version=0.0.4"};
    request.connectMs = connectMs;
    request.answerMs = EndpointSearch::answerMs;
    const HttpProbe probe = probeHttp(request, Deadline(EndpointSearch::answerMs, cancelled));
    if (probe.response.status != 200)
        return 0;
    const PageContent content =
        recognizePage(probe.response.body, probe.response.header("content-type"));
    return content.kind == PageKind::Metrics ? std::max(content.samples, 1) : 0;
}

} // namespace

EndpointSearch::EndpointSearch(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(atATime);
}

EndpointSearch::~EndpointSearch()
{
    m_cancelled->store(true);
    m_pool.waitForDone(); // a slice of the deadlines, some 40 ms
}

void EndpointSearch::start(const QList<EngineEndpoint> &engines, const QList<Target> &known)
{
    m_total = -1;
    m_pool.start([this, engines, known, cancelled = m_cancelled] {
        const QList<EndpointCandidate> candidates =
            endpointCandidates(containersOf(engines, cancelled.get()), localListeners(), known);
        QMetaObject::invokeMethod(this, [this, candidates] { startWith(candidates); });
    });
}

void EndpointSearch::startWith(const QList<EndpointCandidate> &candidates)
{
    m_done = 0;
    m_total = int(candidates.size());
    Q_EMIT progressed(0, m_total);
    if (candidates.isEmpty())
        Q_EMIT finished();
    for (const EndpointCandidate &candidate : candidates)
        ask(candidate);
}

void EndpointSearch::ask(const EndpointCandidate &candidate)
{
    m_pool.start([this, candidate, cancelled = m_cancelled] {
        const int samples = cancelled->load() ? 0 : samplesAt(candidate, cancelled.get());
        QMetaObject::invokeMethod(this, [this, candidate, samples] { take(candidate, samples); });
    });
}

void EndpointSearch::take(const EndpointCandidate &candidate, int samples)
{
    ++m_done;
    if (samples > 0)
        Q_EMIT found({candidate, samples});
    Q_EMIT progressed(m_done, m_total);
    if (m_done == m_total)
        Q_EMIT finished();
}

void EndpointSearch::cancel()
{
    m_cancelled->store(true);
}

} // namespace vigie
