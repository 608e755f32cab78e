// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "text.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

// Whether one process answers, or several in turn with a registry of their own.
namespace vigie {

namespace {

constexpr int slowPageMs = 60;
constexpr int burstMs = 60; // in all: a healthy target's verdict comes at once
constexpr int minScrapes = 3;
constexpr int maxScrapes = 8;
constexpr qsizetype maxPage = 1 << 20;

} // namespace

Finding checkWorkers(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    const PageProbe *page = evidence.page();
    if (!evidence.answersMetrics() || page->probe.totalMs > slowPageMs ||
        page->probe.response.body.size() > maxPage)
        return {Outcome::Skipped, Text::tr("Not looked at.")};
    QElapsedTimer clock;
    clock.start();
    QHash<QByteArray, double> last = pageCounters(page->probe.response.body);
    evidence.burstDisagreements = 0;
    evidence.burstPages = 0;
    const Deadline deadline = examination.deadline(1000);
    const auto goesOn = [&] {
        return evidence.burstPages < minScrapes ||
               (evidence.burstPages < maxScrapes && clock.elapsed() < burstMs);
    };
    while (goesOn() && !deadline.isOver()) {
        const PageProbe next = fetchFrom(examination, QUrl(page->url), page->probe.address, 1000);
        ++evidence.burstPages;
        if (!next.isMetrics())
            continue;
        const QHash<QByteArray, double> counters = pageCounters(next.probe.response.body);
        evidence.burstDisagreements += comesFromOtherRegistry(counters, last) ? 1 : 0;
        last = counters;
    }
    const QJsonObject details{{u"scrapes"_s, evidence.burstPages},
                              {u"disagreements"_s, evidence.burstDisagreements}};
    if (evidence.burstDisagreements > 0)
        return {Outcome::Warning,
                Text::tr("Scrapes in a row disagree: several processes answer in turn."), details};
    return {Outcome::Passed, Text::tr("Scrapes in a row agree."), details};
}

} // namespace vigie
