// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compositevalue.h"
#include "histogramrules.h"
#include "metadatatext.h"
#include "pagebuilder.h"
#include "sampletext.h"

#include <set>
#include <string>

namespace vigie {

// The rules of the OpenMetrics specification that go beyond its grammar: what a scrape lets pass
// and a validator refuses. Does nothing in lenient mode, save for one rule of version 2, whose
// only reference is the specification.
class OpenMetricsRules
{
public:
    OpenMetricsRules(PageBuilder &builder, int version);

    // False: there are so many issues that reading on helps nobody.
    bool metadata(std::string_view keyword, const MetadataText &metadata);
    // With its value in braces, if it has one.
    bool sample(const SampleText &text, const CompositeValue *composite);
    void finish();
    // For the names and series that were seen.
    [[nodiscard]] std::size_t bytesHeld() const
    {
        return m_seenNamesBytes + m_groupSeriesBytes + m_metrics.bytes + m_stateSets.bytes +
               m_stateSetsByFirstLabel.bytes;
    }

private:
    using Labels = std::vector<std::pair<std::string, std::string>>; // sorted

    // What has to stand together, by its key.
    struct Runs
    {
        std::set<std::string> seen;
        std::string current;
        bool hasCurrent = false;
        std::size_t bytes = 0; // that `seen` takes

        bool enter(std::string key); // false: it comes back after another one
    };

    bool fail(std::uint32_t offset, std::uint32_t length, std::string message,
              std::string remedy = {});
    void beginFamily(std::string name, std::uint32_t offset);
    void endFamily();
    [[nodiscard]] bool isAllowedName(std::string_view name) const;
    [[nodiscard]] Labels labelsOf(const std::vector<LabelPiece> &pieces) const;
    void checkTwice(const SampleText &text, const Labels &labels);
    bool checkQuoting(const SampleText &text);
    void checkLabels(const SampleText &text, const Labels &labels);
    void checkMetric(const SampleText &text, const Labels &labels);
    void checkStateSet(const SampleText &text, const Labels &labels);
    bool isRepeated(const SampleText &text, const Labels &labels, bool sameGroup);
    void checkValue(const SampleText &text);
    void checkExemplars(const SampleText &text, bool isComposite);
    void checkCompositeType(const SampleText &text, bool isComposite);
    void checkComposite(const SampleText &text, const CompositeValue &value, const Labels &labels);
    [[nodiscard]] std::string metricOf(const Labels &labels) const;
    [[nodiscard]] std::string_view suffix() const;
    [[nodiscard]] bool isHistogram() const;
    static const std::string *find(const Labels &labels, std::string_view name);
    bool failOnLine(const SampleText &text, std::string message, std::string remedy = {});

    PageBuilder &m_builder;
    int m_version;
    HistogramRules m_histogram;
    std::string m_sampleName;
    std::string m_lastName;
    bool m_lastQuoted = false;
    std::set<std::string, std::less<>> m_seenNames;
    std::size_t m_seenNamesBytes = 0;

    // Of the family at hand.
    bool m_inFamily = false;
    std::uint32_t m_offset = 0;
    std::string m_name;
    MetricType m_type = MetricType::Unknown;
    std::set<std::string, std::less<>> m_seenMetadata;
    std::string m_unit;
    Runs m_metrics;
    Runs m_stateSets;
    Runs m_stateSetsByFirstLabel;
    std::set<std::string> m_groupSeries; // of a histogram
    std::size_t m_groupSeriesBytes = 0;
    bool m_hasSamples = false;
    std::optional<double> m_groupTimestamp;
};

} // namespace vigie
