// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openmetricsrules.h"

#include "familynames.h"
#include "numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie {

namespace {

constexpr std::size_t mostIssues = 100;
constexpr std::size_t nodeBytes = 96; // of a set of texts, beside a long text

std::span<const std::string_view> suffixesOf(MetricType type, int version)
{
    return strictSuffixes(version > 1 ? MetricType::Unknown : type);
}

std::string joined(const std::vector<std::pair<std::string, std::string>> &labels,
                   std::string_view without)
{
    std::string text;
    for (const auto &[name, value] : labels) {
        if (name != without)
            text.append(name).append(1, '\x1f').append(value).append(1, '\x1e');
    }
    return text;
}

} // namespace

OpenMetricsRules::OpenMetricsRules(PageBuilder &builder, int version)
    : m_builder(builder)
    , m_version(version)
{}

bool OpenMetricsRules::fail(std::uint32_t offset, std::uint32_t length, std::string message,
                            std::string remedy)
{
    return m_builder.fail(offset, length, std::move(message), std::move(remedy));
}

bool OpenMetricsRules::failOnLine(const SampleText &text, std::string message, std::string remedy)
{
    return fail(text.begin, text.end - text.begin - 1, std::move(message), std::move(remedy));
}

bool OpenMetricsRules::isHistogram() const
{
    return m_type == MetricType::Histogram || m_type == MetricType::GaugeHistogram;
}

const std::string *OpenMetricsRules::find(const Labels &labels, std::string_view name)
{
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [&](const auto &label) { return label.first == name; });
    return found == labels.end() ? nullptr : &found->second;
}

std::string_view OpenMetricsRules::suffix() const
{
    return std::string_view(m_sampleName).substr(m_name.size());
}

bool OpenMetricsRules::isAllowedName(std::string_view name) const
{
    if (!m_inFamily || !name.starts_with(m_name))
        return false;
    const std::string_view rest = name.substr(m_name.size());
    const auto suffixes = suffixesOf(m_type, m_version);
    return std::find(suffixes.begin(), suffixes.end(), rest) != suffixes.end();
}

void OpenMetricsRules::beginFamily(std::string name, std::uint32_t offset)
{
    endFamily();
    m_inFamily = true;
    m_offset = offset;
    m_name = std::move(name);
    m_type = MetricType::Unknown;
    m_seenMetadata.clear();
    m_unit.clear();
    m_metrics = {};
    m_stateSets = {};
    m_stateSetsByFirstLabel = {};
    m_groupSeries.clear();
    m_groupSeriesBytes = 0;
    m_hasSamples = false;
    m_groupTimestamp.reset();
}

void OpenMetricsRules::endFamily()
{
    if (!m_inFamily)
        return;
    m_inFamily = false;
    const auto length = static_cast<std::uint32_t>(m_name.size());
    const auto claim = [&](std::string_view rest) {
        m_seenNamesBytes += nodeBytes + m_name.size() + rest.size();
        if (!m_seenNames.insert(m_name + std::string(rest)).second) {
            fail(m_offset, length,
                 "the name " + m_name + std::string(rest) + " belongs to an earlier metric family",
                 "Expose each metric family once, with all of its samples together.");
            return false;
        }
        return true;
    };
    bool free = claim("");
    for (const std::string_view rest : suffixesOf(m_type, m_version)) {
        if (free && !rest.empty())
            free = claim(rest);
    }
    if (!m_unit.empty() && (m_type == MetricType::Info || m_type == MetricType::StateSet))
        fail(m_offset, length,
             "a metric family of type " + std::string(toString(m_type)) + " has no unit");
    if (m_version > 1 && m_type == MetricType::Info && !m_name.ends_with("_info"))
        fail(m_offset, length, "the name of an info metric ends with _info");
    if (m_version == 1 && isHistogram()) {
        if (const std::string problem = m_histogram.finish(); !problem.empty())
            fail(m_offset, length, problem);
    }
}

bool OpenMetricsRules::metadata(std::string_view keyword, const MetadataText &metadata)
{
    if (!m_builder.isStrict())
        return true;
    if (!m_inFamily || metadata.name != m_name)
        beginFamily(std::string(metadata.name), metadata.nameAt);
    const auto length = static_cast<std::uint32_t>(metadata.name.size());
    if (m_hasSamples)
        fail(metadata.nameAt, length, "metadata has to stand before the family's samples");
    if (!m_seenMetadata.insert(std::string(keyword)).second)
        fail(metadata.nameAt, length, "the family has more than one " + std::string(keyword));
    if (keyword == "TYPE")
        m_type = typeFromWord(metadata.text, TypeWords::OpenMetrics).value_or(m_type);
    if (keyword == "UNIT")
        m_unit = metadata.text;
    return m_builder.table().issues.size() < mostIssues;
}

OpenMetricsRules::Labels OpenMetricsRules::labelsOf(const std::vector<LabelPiece> &pieces) const
{
    const std::string &body = m_builder.table().body;
    const auto text = [&](const TextPiece &piece) {
        return unescaped(std::string_view(body).substr(piece.begin, piece.end - piece.begin));
    };
    Labels labels;
    for (const auto &[name, value] : pieces)
        labels.emplace_back(text(name), text(value));
    std::sort(labels.begin(), labels.end());
    return labels;
}

bool OpenMetricsRules::sample(const SampleText &text, const CompositeValue *composite)
{
    const bool isComposite = composite != nullptr;
    const bool strict = m_builder.isStrict();
    if (!strict && m_version == 1)
        return true;
    const std::string_view body = m_builder.table().body;
    m_sampleName = unescaped(body.substr(text.name.begin, text.name.end - text.name.begin));
    if (m_version > 1 && !checkQuoting(text))
        return false;
    if (!strict)
        return true;
    if (!isAllowedName(m_sampleName) && !(isComposite && m_sampleName == m_name))
        beginFamily(m_sampleName, text.name.begin);
    m_hasSamples = true;
    checkExemplars(text, isComposite);
    checkCompositeType(text, isComposite);
    const Labels labels = labelsOf(text.labels);
    checkTwice(text, labels);
    if (!isComposite || m_version > 1)
        checkMetric(text, labels);
    if (isComposite) {
        checkComposite(text, *composite, labels);
    } else {
        checkLabels(text, labels);
        checkValue(text);
    }
    return m_builder.table().issues.size() < mostIssues;
}

// Those of a sample's labels that are empty do not get as far as to be compared with the others.
void OpenMetricsRules::checkTwice(const SampleText &text, const Labels &labels)
{
    const auto twice =
        std::adjacent_find(labels.begin(), labels.end(),
                           [](const auto &a, const auto &b) { return a.first == b.first; });
    const bool isEmpty = twice != labels.end() && twice->second.empty();
    if (isEmpty)
        failOnLine(text, "the label " + printable(twice->first) + " is given twice",
                   "Give each label of a sample once.");
}

// One metric is written one way.
bool OpenMetricsRules::checkQuoting(const SampleText &text)
{
    const bool mixed = m_sampleName == m_lastName && text.name.quoted != m_lastQuoted;
    m_lastName = m_sampleName;
    m_lastQuoted = text.name.quoted;
    return !mixed || failOnLine(text, "the metric name is quoted in one line and not in another");
}

bool OpenMetricsRules::Runs::enter(std::string key)
{
    if (hasCurrent && key == current)
        return true;
    hasCurrent = true;
    current = std::move(key);
    bytes += nodeBytes + current.size();
    return seen.insert(current).second;
}

// In version 2 each state, quantile and info is a metric of its own, in version 1 a part of one.
std::string OpenMetricsRules::metricOf(const Labels &labels) const
{
    if (m_version > 1)
        return joined(labels, {});
    if (m_type == MetricType::Info)
        return {};
    if (m_type == MetricType::Summary && suffix().empty())
        return joined(labels, "quantile");
    if (m_type == MetricType::StateSet)
        return joined(labels, m_name);
    return joined(labels, isHistogram() && suffix() == "_bucket" ? "le" : "");
}

// The very series once more at the same time, perhaps because times were rounded: the first counts.
bool OpenMetricsRules::isRepeated(const SampleText &text, const Labels &labels, bool sameGroup)
{
    if (!sameGroup) {
        m_groupSeries.clear();
        m_groupSeriesBytes = 0;
    }
    std::string series(suffix());
    for (const auto &[name, value] : labels)
        series += '\x1e' + name + '\x1f' + value;
    m_groupSeriesBytes += nodeBytes + series.size();
    const bool isKnown = !m_groupSeries.insert(std::move(series)).second;
    return isKnown && text.timestampSeconds == m_groupTimestamp;
}

void OpenMetricsRules::checkMetric(const SampleText &text, const Labels &labels)
{
    std::string metric = metricOf(labels);
    const bool same = m_metrics.hasCurrent && metric == m_metrics.current;
    if (!m_metrics.enter(metric)) {
        failOnLine(text, "the samples of a metric have to stand together",
                   "Write all samples with the same labels one after the other.");
    } else if (m_version > 1 && m_type == MetricType::StateSet) {
        checkStateSet(text, labels);
    }
    if (same && text.timestampSeconds.has_value() != m_groupTimestamp.has_value())
        failOnLine(text, "some samples of the metric have a timestamp and some have none");
    else if (same && m_groupTimestamp && *m_groupTimestamp > *text.timestampSeconds &&
             m_type != MetricType::Info)
        failOnLine(text, "the timestamps of the metric go backwards");
    else if (same && m_version > 1 && text.timestampSeconds == m_groupTimestamp)
        failOnLine(text, "metric not unique");
    if (m_version == 1 && isHistogram() && !isRepeated(text, labels, same)) {
        const std::string *le = find(labels, "le");
        const double bound = le != nullptr ? parseValue(*le).value_or(0) : 0;
        const std::string problem =
            m_histogram.add(suffix(), metric, text.timestampSeconds, bound, text.value);
        if (!problem.empty())
            failOnLine(text, problem);
    }
    m_groupTimestamp = text.timestampSeconds;
}

// What version 2 shows as wrong are both a set whose states stand apart and sets that share their
// first label with another's between them.
void OpenMetricsRules::checkStateSet(const SampleText &text, const Labels &labels)
{
    const auto first = std::find_if(labels.begin(), labels.end(),
                                    [this](const auto &label) { return label.first != m_name; });
    const bool isRun = m_stateSets.enter(joined(labels, m_name));
    const bool isOuterRun = first == labels.end() ||
                            m_stateSetsByFirstLabel.enter(first->first + '\x1f' + first->second);
    if (!isRun || !isOuterRun)
        failOnLine(text, "the state sets are interleaved",
                   "Write the states of a set one after the other, and sets that share labels "
                   "together.");
}

void OpenMetricsRules::finish()
{
    if (m_builder.isStrict())
        endFamily();
}

} // namespace vigie
