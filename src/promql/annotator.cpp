// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotator.h"

#include "civiltime.h"
#include "numbertext.h"
#include "quoting.h"

#include <algorithm>
#include <utility>

namespace vigie::promql {

namespace {

std::string forMetric(std::string_view metric)
{
    return metric.empty() ? std::string() : " for metric name " + quote(metric);
}

std::string name(Annotator::Operation operation)
{
    switch (operation) {
    case Annotator::Operation::Addition:
        return "addition";
    case Annotator::Operation::Subtraction:
        return "subtraction";
    case Annotator::Operation::Aggregation:
        break;
    }
    return "aggregation";
}

} // namespace

Annotator::Entry &Annotator::add(Annotation::Severity severity, std::string message, SourceRange at)
{
    const auto [known, isNew] = m_known.try_emplace(message, m_entries.size());
    if (isNew)
        m_entries.push_back({{severity, std::move(message), at.begin, at.end}, 0, {}});
    Entry &entry = m_entries[known->second];
    ++entry.occurrences;
    // Of several places the last one is shown.
    entry.annotation.begin = at.begin;
    entry.annotation.end = at.end;
    return entry;
}

void Annotator::warn(std::string message, SourceRange at)
{
    add(Annotation::Severity::Warning, "PromQL warning: " + std::move(message), at);
}

void Annotator::inform(std::string message, SourceRange at)
{
    add(Annotation::Severity::Info, "PromQL info: " + std::move(message), at);
}

void Annotator::invalidQuantile(double q, SourceRange at)
{
    warn("quantile value should be between 0 and 1, got " + formatShort(q), at);
}

void Annotator::invalidRatio(double ratio, double cap, SourceRange at)
{
    warn("ratio value should be between -1 and 1, got " + formatShort(ratio) + ", capping to " +
             formatShort(cap),
         at);
}

void Annotator::badBucketLabel(std::string_view metric, std::string_view label, SourceRange at)
{
    warn("bucket label \"le\" is missing or has a malformed value of " + quote(label) +
             forMetric(metric),
         at);
}

void Annotator::mixedFloatsAndHistograms(std::string_view metric, SourceRange at)
{
    warn("encountered a mix of histograms and floats for metric name " + quote(metric), at);
}

void Annotator::mixedInAggregation(SourceRange at)
{
    warn("encountered a mix of histograms and floats for aggregation", at);
}

void Annotator::mixedClassicAndNative(std::string_view metric, SourceRange at)
{
    warn("vector contains a mix of classic and native histograms" + forMetric(metric), at);
}

void Annotator::histogramNotCounter(std::string_view metric, SourceRange at)
{
    warn("this native histogram metric is not a counter: " + quote(metric), at);
}

void Annotator::histogramNotGauge(std::string_view metric, SourceRange at)
{
    warn("this native histogram metric is not a gauge: " + quote(metric), at);
}

void Annotator::mixedBucketSchemas(std::string_view metric, SourceRange at)
{
    warn("vector contains a mix of histograms with exponential and custom buckets schemas for "
         "metric name " +
             quote(metric),
         at);
}

void Annotator::incompatibleBuckets(std::string_view op, SourceRange at)
{
    warn("incompatible bucket layout encountered for binary operator " + std::string(op), at);
}

void Annotator::sortInRangeQuery(SourceRange at)
{
    warn("sort is ineffective for range queries since results are always ordered by labels", at);
}

void Annotator::counterResetCollision(Operation operation, SourceRange at)
{
    warn("conflicting counter resets during histogram " + name(operation), at);
}

void Annotator::startTimeOverlap(std::string_view metric, SourceRange at)
{
    warn("sample has start time that overlaps with previous sample timestamp for metric " +
             quote(metric),
         at);
}

void Annotator::maybeNoCounter(std::string_view metric, SourceRange at)
{
    inform("metric might not be a counter, name does not end in _total/_sum/_count/_bucket: " +
               quote(metric),
           at);
}

void Annotator::maybeNoCounterType(std::string_view metric, std::string_view type, SourceRange at)
{
    inform("metric might not be a counter, __type__ label is not set to \"counter\" or "
           "\"histogram\", got " +
               quote(type) + ": " + quote(metric),
           at);
}

void Annotator::incompatibleTypes(std::string_view left, std::string_view op,
                                  std::string_view right, SourceRange at)
{
    const std::string text(op);
    inform("incompatible sample types encountered for binary operator " + quote(op) + ": " +
               std::string(left) + " " + text + " " + std::string(right),
           at);
}

void Annotator::histogramIgnored(std::string_view aggregation, SourceRange at)
{
    inform("ignored histogram in " + std::string(aggregation) + " aggregation", at);
}

void Annotator::histogramIgnoredInRange(std::string_view metric, SourceRange at)
{
    inform("ignored histograms in a range containing both floats and histograms for metric name " +
               quote(metric),
           at);
}

void Annotator::quantileIsNan(std::string_view metric, SourceRange at)
{
    inform("input to histogram_quantile has NaN observations, result is NaN" + forMetric(metric),
           at);
}

void Annotator::quantileSkewed(std::string_view metric, SourceRange at)
{
    inform("input to histogram_quantile has NaN observations, result is skewed higher" +
               forMetric(metric),
           at);
}

void Annotator::fractionExcludesNan(std::string_view metric, SourceRange at)
{
    inform("input to histogram_fraction has NaN observations, which are excluded from all "
           "fractions" +
               forMetric(metric),
           at);
}

void Annotator::boundsReconciled(Operation operation, SourceRange at)
{
    inform("mismatched custom buckets were reconciled during " + name(operation), at);
}

void Annotator::forcedMonotonic(std::string_view metric, SourceRange at, std::int64_t timeMs,
                                double lowestBound, double highestBound, double largestCorrection)
{
    const Corrections seen{timeMs, timeMs, lowestBound, highestBound, largestCorrection, 1};
    Corrections &all =
        add(Annotation::Severity::Info,
            "PromQL info: input to histogram_quantile needed to be fixed for monotonicity (see "
            "https://prometheus.io/docs/prometheus/latest/querying/functions/"
            "#histogram_quantile)" +
                forMetric(metric),
            at)
            .corrections;
    if (all.count == 0) {
        all = seen;
        return;
    }
    all.firstMs = std::min(all.firstMs, seen.firstMs);
    all.lastMs = std::max(all.lastMs, seen.lastMs);
    all.lowestBound = std::min(all.lowestBound, seen.lowestBound);
    all.highestBound = std::max(all.highestBound, seen.highestBound);
    all.largest = std::max(all.largest, seen.largest);
    ++all.count;
}

std::vector<Annotation> Annotator::take()
{
    std::vector<Annotation> result;
    for (Entry &entry : m_entries) {
        const Corrections &seen = entry.corrections;
        if (seen.count > 0)
            entry.annotation.message += ", from buckets " + formatShort(seen.lowestBound) + " to " +
                                        formatShort(seen.highestBound) + ", with a max diff of " +
                                        formatTwoDigits(seen.largest) + ", over " +
                                        std::to_string(seen.count) + " samples from " +
                                        timestampText(seen.firstMs) + " to " +
                                        timestampText(seen.lastMs);
        result.push_back(std::move(entry.annotation));
    }
    m_entries.clear();
    m_known.clear();
    return result;
}

} // namespace vigie::promql
