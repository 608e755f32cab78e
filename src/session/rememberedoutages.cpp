// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rememberedoutages.h"

#include "targetrecord.h"

#include <QCoreApplication>

#include <array>

namespace vigie {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RememberedOutages)
};

QString valueOf(const Labels &labels, std::string_view name)
{
    const std::string_view value = labels.get(name);
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

} // namespace

QHash<QString, QList<Outage>> rememberedOutages(const StoreSnapshot &snapshot, std::int64_t untilMs)
{
    QHash<QString, QList<Outage>> all;
    const std::array matchers{Matcher::equal("__name__", "up")};
    for (const SeriesId series : snapshot.select(matchers)) {
        QList<Outage> outages;
        bool wasUp = true;
        SampleIterator samples =
            snapshot.samples(series, std::numeric_limits<std::int64_t>::min(), untilMs);
        for (StoredSample sample; samples.next(sample);) {
            const bool isUp = isStaleNan(sample.value) || sample.value != 0;
            if (wasUp && !isUp)
                outages.append({sample.timeMs, sample.timeMs, Text::tr("No answer."), {}});
            if (!wasUp)
                outages.last().toMs = sample.timeMs;
            wasUp = isUp;
        }
        if (outages.size() > TargetRecord::maxOutages)
            outages = outages.last(TargetRecord::maxOutages);
        const Labels labels = snapshot.labels(series);
        if (!outages.isEmpty())
            all[RememberedHistory::outageKey(valueOf(labels, "job"), valueOf(labels, "instance"))] =
                outages;
    }
    return all;
}

} // namespace vigie
