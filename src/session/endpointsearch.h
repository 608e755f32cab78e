// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadline.h"
#include "endpointcandidates.h"
#include "engineendpoint.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace vigie {

// A place that answered with metrics.
struct FoundEndpoint
{
    EndpointCandidate candidate;
    int samples = 0;
};

// Looks for /metrics pages on this machine: a few questions at a time, each with a deadline and a
// bound, over loopback only.
class EndpointSearch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int atATime = 4; // a page may have 64 MiB
    static constexpr int answerMs = 2000;

    explicit EndpointSearch(QObject *parent = nullptr);
    ~EndpointSearch() override;

    // Once a search; what is a target already is not asked.
    void start(const QList<EngineEndpoint> &engines, const QList<Target> &known);
    void startWith(const QList<EndpointCandidate> &candidates);
    void cancel(); // finished() follows soon
    [[nodiscard]] bool isRunning() const { return m_total < 0 || m_done < m_total; }

Q_SIGNALS:
    void progressed(int done, int total);
    void found(const vigie::FoundEndpoint &endpoint);
    void finished();

private:
    void ask(const EndpointCandidate &candidate);
    void take(const EndpointCandidate &candidate, int samples);

    // Shared with the threads, which may outlive a cancelled search by a moment.
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_pool;
    int m_total = 0; // -1: still looking where to ask
    int m_done = 0;
};

} // namespace vigie
