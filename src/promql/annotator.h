// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queryresult.h"
#include "token.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vigie::promql {

// Collects what an evaluation has to remark, each thing once, in Prometheus' words.
class Annotator
{
public:
    enum class Operation { Addition, Subtraction, Aggregation };

    void invalidQuantile(double q, SourceRange at);
    void invalidRatio(double ratio, double cap, SourceRange at);
    void badBucketLabel(std::string_view metric, std::string_view label, SourceRange at);
    void mixedFloatsAndHistograms(std::string_view metric, SourceRange at);
    void mixedInAggregation(SourceRange at);
    void mixedClassicAndNative(std::string_view metric, SourceRange at);
    void histogramNotCounter(std::string_view metric, SourceRange at);
    void histogramNotGauge(std::string_view metric, SourceRange at);
    void mixedBucketSchemas(std::string_view metric, SourceRange at);
    void incompatibleBuckets(std::string_view op, SourceRange at);
    void sortInRangeQuery(SourceRange at);
    void counterResetCollision(Operation operation, SourceRange at);
    void startTimeOverlap(std::string_view metric, SourceRange at);

    void maybeNoCounter(std::string_view metric, SourceRange at);
    void maybeNoCounterType(std::string_view metric, std::string_view type, SourceRange at);
    void incompatibleTypes(std::string_view left, std::string_view op, std::string_view right,
                           SourceRange at);
    void histogramIgnored(std::string_view aggregation, SourceRange at);
    void histogramIgnoredInRange(std::string_view metric, SourceRange at);
    void quantileIsNan(std::string_view metric, SourceRange at);
    void quantileSkewed(std::string_view metric, SourceRange at);
    void fractionExcludesNan(std::string_view metric, SourceRange at);
    void boundsReconciled(Operation operation, SourceRange at);
    void forcedMonotonic(std::string_view metric, SourceRange at, std::int64_t timeMs,
                         double lowestBound, double highestBound, double largestCorrection);

    [[nodiscard]] std::vector<Annotation> take();

private:
    // How often and where a forced correction was seen.
    struct Corrections
    {
        std::int64_t firstMs = 0;
        std::int64_t lastMs = 0;
        double lowestBound = 0;
        double highestBound = 0;
        double largest = 0;
        int count = 0;
    };
    struct Entry
    {
        Annotation annotation;
        int occurrences = 1;
        Corrections corrections;
    };

    Entry &add(Annotation::Severity severity, std::string message, SourceRange at);
    void warn(std::string message, SourceRange at);
    void inform(std::string message, SourceRange at);

    std::vector<Entry> m_entries;
    std::unordered_map<std::string, std::size_t> m_known; // by message
};

} // namespace vigie::promql
