// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outagereport.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace vigie {

namespace {

struct OutageText
{
    Q_DECLARE_TR_FUNCTIONS(Outage)
};

QString timeText(std::int64_t ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

} // namespace

std::optional<Outage> outageAt(std::int64_t fromMs, const QList<Outage> &outages)
{
    const auto found = std::find_if(outages.begin(), outages.end(),
                                    [fromMs](const Outage &each) { return each.fromMs == fromMs; });
    return found == outages.end() ? std::nullopt : std::optional(*found);
}

Report reportOf(const Outage &outage, const QList<Report> &reports)
{
    const Report *found = nullptr;
    for (const Report &report : reports) {
        const std::int64_t at = report.startedAt.toMSecsSinceEpoch();
        // that it starts again is the outage's end, not its cause
        const bool tellsMore = !found || report.verdict.id != QLatin1String("service.starting");
        if (at >= outage.fromMs && at < outage.toMs && !report.healthy && tellsMore)
            found = &report;
    }
    if (found)
        return *found;
    Report known;
    known.startedAt = QDateTime::fromMSecsSinceEpoch(outage.fromMs);
    known.verdict.id = outage.verdictId;
    known.verdict.title = outage.cause;
    known.verdict.explanation =
        outage.toMs == std::numeric_limits<std::int64_t>::max()
            ? OutageText::tr("Down since %1. No diagnosis of it was kept.")
                  .arg(timeText(outage.fromMs))
            : OutageText::tr("Down from %1 to %2. No diagnosis of it was kept.")
                  .arg(timeText(outage.fromMs), timeText(outage.toMs));
    return known;
}

} // namespace vigie
