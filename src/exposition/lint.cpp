// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint.h"

#include "lintunits.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace vigie {

namespace {

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower)
        c = isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

bool isCamelCase(std::string_view name)
{
    for (std::size_t i = 1; i < name.size(); ++i) {
        if (isLower(name[i - 1]) && isUpper(name[i]))
            return true;
    }
    return false;
}

// Whether the word stands between underscores, or behind one at the end.
bool hasPart(const std::string &name, std::string_view word)
{
    const std::string part = '_' + std::string(word);
    return name.find(part + '_') != std::string::npos || name.ends_with(part);
}

std::vector<std::string_view> partsOf(std::string_view name)
{
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    while (true) {
        const auto end = name.find('_', begin);
        parts.push_back(name.substr(begin, end - begin));
        if (end == std::string_view::npos)
            return parts;
        begin = end + 1;
    }
}

// Lints one family and its samples.
class FamilyLint
{
public:
    FamilyLint(const Family &family, Format format, std::vector<LintProblem> &problems)
        : m_family(family)
        , m_name(family.name)
        , m_problems(problems)
    {
        // In OpenMetrics a counter's samples have the ending that its family has not.
        if (format == Format::OpenMetrics1 && family.type == MetricType::Counter)
            m_name += "_total";
    }

    void lintName();
    void lintSample(const Sample &sample);

private:
    void add(std::string text, bool nameIsAtFault = true)
    {
        if (m_problems.size() == mostLintProblems)
            return;
        m_problems.push_back(
            {m_name, std::move(text),
             nameIsAtFault ? suggestedName(m_name, m_family.type) : std::string()});
    }
    void lintCounter();
    void lintUnits();
    void lintReserved();
    [[nodiscard]] bool is(MetricType type) const { return m_family.type == type; }
    [[nodiscard]] bool isHistogram() const
    {
        return is(MetricType::Histogram) || is(MetricType::GaugeHistogram);
    }

    // The label that tells the lines of one metric apart.
    [[nodiscard]] std::string_view ownLabel() const
    {
        return isHistogram() ? "le" : is(MetricType::Summary) ? "quantile" : "";
    }

    const Family &m_family;
    std::string m_name;
    std::vector<LintProblem> &m_problems;
    using Key = std::vector<std::pair<std::string_view, std::string_view>>;
    [[nodiscard]] Key keyOf(const Sample &sample) const;
    [[nodiscard]] std::size_t hashOf(const Sample &sample) const;
    bool isFirst(const Sample &sample);

    // By hash; a large page has more than would be copied.
    std::unordered_multimap<std::size_t, const Sample *> m_seen;
};

void FamilyLint::lintCounter()
{
    const bool total = m_name.ends_with("_total");
    if (is(MetricType::Counter) && !total)
        add("counter metrics should have \"_total\" suffix");
    if (!is(MetricType::Counter) && !is(MetricType::Unknown) && total)
        add("non-counter metrics should not have \"_total\" suffix");
}

void FamilyLint::lintUnits()
{
    for (const std::string_view part : partsOf(m_name)) {
        const auto unit = unitOfPart(part);
        if (!unit)
            continue;
        if (unit->unit != unit->base) {
            add("use base unit \"" + std::string(unit->base) + "\" instead of \"" +
                std::string(unit->unit) + '"');
        }
        break; // the first unit is the metric's
    }
    const std::string lower = lowered(m_name);
    for (const NameUnit &abbreviation : unitAbbreviations()) {
        if (hasPart(lower, abbreviation.unit))
            add("metric names should not contain abbreviated units");
    }
}

void FamilyLint::lintReserved()
{
    if (is(MetricType::Unknown))
        return;
    if (!isHistogram() && m_name.ends_with("_bucket"))
        add("non-histogram metrics should not have \"_bucket\" suffix");
    for (const std::string_view suffix : {"_count", "_sum"}) {
        if (!isHistogram() && !is(MetricType::Summary) && m_name.ends_with(suffix)) {
            add("non-histogram and non-summary metrics should not have \"" + std::string(suffix) +
                "\" suffix");
        }
    }
    const std::string type(is(MetricType::GaugeHistogram) ? "gauge_histogram"
                                                          : toString(m_family.type));
    if (hasPart(lowered(m_name), type))
        add("metric name should not include type '" + type + '\'');
}

void FamilyLint::lintName()
{
    if (m_family.help.find_first_not_of(" \t") == std::string::npos)
        add("no help text", false);
    lintCounter();
    lintUnits();
    lintReserved();
    if (m_name.find(':') != std::string::npos)
        add("metric names should not contain ':'");
    if (isCamelCase(m_name))
        add("metric names should be written in 'snake_case' not 'camelCase'");
}

// What tells a sample from others. The lines of a histogram or summary are one metric.
FamilyLint::Key FamilyLint::keyOf(const Sample &sample) const
{
    const std::string_view own = ownLabel();
    Key key;
    if (own.empty())
        key.emplace_back("", sample.name);
    for (const Label &label : sample.labels) {
        if (label.name != own)
            key.emplace_back(label.name, label.value);
    }
    std::sort(key.begin(), key.end());
    return key;
}

// Of the key, in whatever order the labels come.
std::size_t FamilyLint::hashOf(const Sample &sample) const
{
    constexpr std::hash<std::string_view> hash;
    const std::string_view own = ownLabel();
    std::size_t sum = own.empty() ? hash(sample.name) : 0;
    for (const Label &label : sample.labels) {
        if (label.name != own)
            sum += hash(label.name) * 31 ^ hash(label.value);
    }
    return sum;
}

bool FamilyLint::isFirst(const Sample &sample)
{
    constexpr std::ptrdiff_t mostOfOneHash = 16; // more have been made up to take time
    const std::size_t hash = hashOf(sample);
    const auto [begin, end] = m_seen.equal_range(hash);
    if (begin != end) {
        const Key key = keyOf(sample);
        if (std::any_of(begin, end, [&](const auto &seen) { return keyOf(*seen.second) == key; }))
            return false;
        if (std::distance(begin, end) >= mostOfOneHash)
            return true;
    }
    m_seen.emplace(hash, &sample);
    return true;
}

void FamilyLint::lintSample(const Sample &sample)
{
    const bool isNew = isFirst(sample);
    if (!isNew && !ownLabel().empty())
        return;
    if (!isNew)
        add("metric not unique", false);
    for (const Label &label : sample.labels) {
        if (isCamelCase(label.name))
            add("label names should be written in 'snake_case' not 'camelCase'", false);
        if (is(MetricType::Unknown))
            continue;
        if (!isHistogram() && label.name == "le")
            add("non-histogram metrics should not have \"le\" label", false);
        if (!is(MetricType::Summary) && label.name == "quantile")
            add("non-summary metrics should not have \"quantile\" label", false);
    }
}

std::string snakeCase(std::string_view name)
{
    std::string snake;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (i > 0 && isLower(name[i - 1]) && isUpper(name[i]))
            snake += '_';
        snake += name[i] == ':' ? '_' : name[i];
    }
    return lowered(snake);
}

std::string baseUnit(std::string_view part, bool isFirst)
{
    if (const auto unit = unitOfPart(part))
        return std::string(unit->base);
    for (const NameUnit &abbreviation : unitAbbreviations()) {
        if (!isFirst && part == abbreviation.unit)
            return std::string(abbreviation.base);
    }
    return std::string(part);
}

} // namespace

std::string suggestedName(std::string_view name, MetricType type)
{
    const bool histogram = type == MetricType::Histogram || type == MetricType::GaugeHistogram;
    const bool known = type != MetricType::Unknown;
    const std::string snake = snakeCase(name);
    std::string result;
    for (const std::string_view part : partsOf(snake)) {
        const bool isTotal = part == "total" && known;
        const bool isType = known && !result.empty() && part == toString(type);
        const bool isReserved =
            known && !result.empty() && &*part.end() == &*snake.end() &&
            ((part == "bucket" && !histogram) ||
             ((part == "count" || part == "sum") && !histogram && type != MetricType::Summary));
        if (isTotal || isType || isReserved)
            continue;
        const std::string unit = baseUnit(part, result.empty());
        if (result.ends_with('_' + unit) && unit != part)
            continue;
        result += (result.empty() ? "" : "_") + unit;
    }
    return type == MetricType::Counter ? result + "_total" : result;
}

std::vector<LintProblem> lintPage(std::span<const Family> families, std::span<const Sample> samples,
                                  Format format)
{
    std::vector<LintProblem> problems;
    std::vector<FamilyLint> lints;
    lints.reserve(families.size());
    for (const Family &family : families)
        lints.emplace_back(family, format, problems);
    for (std::size_t i = 0; i < families.size(); ++i) {
        if (families[i].sampleCount > 0)
            lints[i].lintName();
    }
    for (const Sample &sample : samples)
        lints[sample.family].lintSample(sample);
    std::stable_sort(problems.begin(), problems.end(), [](const auto &a, const auto &b) {
        return std::tie(a.metric, a.text) < std::tie(b.metric, b.text);
    });
    return problems;
}

} // namespace vigie
