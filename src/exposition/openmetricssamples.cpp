// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compositerules.h"
#include "numbers.h"
#include "openmetricsrules.h"

#include <algorithm>
#include <array>
#include <cmath>

// The part of the rules that looks at one sample by itself.
namespace vigie {

namespace {

// A number that ingestors compare as text has to be written the one way.
bool isCanonical(std::string_view text)
{
    const auto value = parseValue(text);
    return !value || !std::isinf(*value) || *value < 0 || text == "+Inf";
}

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U;
    }));
}

} // namespace

void OpenMetricsRules::checkLabels(const SampleText &text, const Labels &labels)
{
    if (m_type == MetricType::StateSet && find(labels, m_name) == nullptr)
        failOnLine(text, "a stateset's sample needs a label with the family's name");
    if (m_version > 1)
        return;
    if (suffix() == "_bucket" && isHistogram()) {
        const std::string *le = find(labels, "le");
        const auto bound = le != nullptr ? parseValue(*le) : std::nullopt;
        if (!bound || std::isnan(*bound) || !isCanonical(*le)) {
            failOnLine(text, "a bucket needs a label le with its bound as a number",
                       "Write the last bucket's bound as le=\"+Inf\".");
        }
    }
    if (m_type == MetricType::Summary && suffix().empty()) {
        const std::string *quantile = find(labels, "quantile");
        const auto value = quantile != nullptr ? parseValue(*quantile) : std::nullopt;
        if (!value || !(*value >= 0 && *value <= 1))
            failOnLine(text, "a summary's quantile has to be a number from 0 to 1");
    }
}

void OpenMetricsRules::checkValue(const SampleText &text)
{
    static constexpr std::array<std::string_view, 6> counterLike{"_total",  "_sum",    "_count",
                                                                 "_bucket", "_gcount", "_gsum"};
    const double value = text.value;
    const std::string_view end = suffix();
    const bool isCounter =
        std::find(counterLike.begin(), counterLike.end(), end) != counterLike.end() ||
        (m_version > 1 && m_type == MetricType::Counter);
    if ((end == "_bucket" || end == "_count" || end == "_gcount") && value != std::floor(value))
        failOnLine(text, "a count has to be a whole number");
    if ((end == "_bucket" || end == "_count" || end == "_gcount") && std::isinf(value))
        failOnLine(text, "a count has to be finite");
    if (m_type == MetricType::StateSet && value != 0 && value != 1)
        failOnLine(text, "a stateset's value is 0 or 1");
    if (m_type == MetricType::Info && value != 1)
        failOnLine(text, "an info's value is 1");
    if (m_type == MetricType::Summary && end.empty() && value < 0)
        failOnLine(text, "a quantile's value is not negative");
    if (isCounter && std::isnan(value))
        failOnLine(text, "a counter is never NaN");
    if (isCounter && end != "_gsum" && value < 0)
        failOnLine(text, "a counter is never negative");
}

void OpenMetricsRules::checkExemplars(const SampleText &text, bool isComposite)
{
    constexpr std::size_t longest = 128;
    if (text.exemplarCount == 0)
        return;
    const bool bucket = isHistogram() && (suffix() == "_bucket" || isComposite);
    const bool counter = m_type == MetricType::Counter && (suffix() == "_total" || m_version > 1);
    if (!bucket && !counter)
        failOnLine(text, "only counters and the buckets of histograms have exemplars");
    for (std::size_t i = 0; m_version == 1 && i < text.exemplarCount; ++i) {
        std::size_t length = 0;
        for (const auto &[name, value] : labelsOf(text.exemplars[i].labels))
            length += characters(name) + characters(value);
        if (length > longest)
            failOnLine(text, "an exemplar's labels have at most 128 characters");
    }
}

void OpenMetricsRules::checkCompositeType(const SampleText &text, bool isComposite)
{
    const bool needed = isHistogram() || m_type == MetricType::Summary;
    // Version 1 has such values by way of experiment alone, where the type says what they are.
    if (isComposite && !needed && (m_type != MetricType::Unknown || m_version == 1))
        failOnLine(text, "only histograms and summaries have a value in braces");
    if (m_version > 1 && !isComposite && needed)
        failOnLine(text, "a histogram or summary has its value in braces");
}

void OpenMetricsRules::checkComposite(const SampleText &text, const CompositeValue &value,
                                      const Labels &labels)
{
    if (m_version == 1)
        return;
    if (const std::string problem = compositeProblem(value, m_type); !problem.empty())
        failOnLine(text, problem);
    // The series that it stands for have these labels already.
    for (const char *own : {"le", "quantile"}) {
        const bool isTaken = own == std::string_view("le") ? value.hasBuckets : value.hasQuantiles;
        if (isTaken && find(labels, own) != nullptr)
            failOnLine(text, std::string("the label ") + own + " is given twice");
    }
}

} // namespace vigie
