// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "astwalk.h"
#include "callcontext.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace vigie::promql {

namespace {

// The labels by which an info series belongs to a series.
const std::vector<std::string> &identifyingLabels()
{
    static const std::vector<std::string> names = {"instance", "job"};
    return names;
}

// Where the expression's first selector looks; the info series are looked up there, too.
bool findShift(Expr &expr, TimeShift &shift)
{
    const auto shiftBy = [&shift](const TimeShift &by) {
        // Only until an @ fixes the time.
        if (shift.anchor != TimeShift::Anchor::None)
            return;
        shift.offsetNs += by.offsetNs;
        shift.anchor = by.anchor;
        shift.atMs = by.atMs;
    };
    if (const auto *vector = as<VectorExpr>(&expr)) {
        shiftBy(vector->shift);
        return true;
    }
    if (const auto *matrix = as<MatrixExpr>(&expr)) {
        shiftBy(matrix->selector->shift);
        return true;
    }
    bool found = false;
    eachChild(expr, [&](ExprPtr &child) { found = found || findShift(*child, shift); });
    if (const auto *subquery = as<SubqueryExpr>(&expr); found && subquery)
        shiftBy(subquery->shift);
    return found;
}

// Adds the labels of info metrics to series with the same instance and job.
class Enrichment
{
public:
    explicit Enrichment(CallContext &context)
        : m_context(context)
    {}

    Matrix run();

private:
    struct Newest
    {
        std::uint32_t series = 0;
        std::int64_t sampledMs = 0;
    };
    using Sample = StepReader::Sample;

    void readMatchers();
    [[nodiscard]] bool isInfo(const Series &series) const;
    void fetch();
    [[nodiscard]] std::vector<Matcher> infoMatchers() const;
    void number();
    void stepAt(StepReader &base, StepReader &info, std::int64_t timeMs);
    void findNewest(const std::vector<Sample> &samples);
    [[nodiscard]] std::optional<Labels> infoLabels(std::uint32_t series);
    void take(const Sample &sample, const StepReader &base, Labels labels, std::int64_t timeMs);

    CallContext &m_context;
    Matrix m_base;
    Matrix m_info; // with the times of the samples as values
    std::vector<Matcher> m_nameMatchers;
    std::vector<Matcher> m_dataMatchers;
    std::set<std::string> m_dataNames;
    std::vector<char> m_ignored; // series that are info metrics themselves
    std::map<std::pair<std::string, Labels>, std::size_t> m_signatures; // name and identity
    std::vector<std::vector<std::size_t>> m_baseSignatures;
    std::vector<std::size_t> m_infoSignatures;
    std::vector<std::optional<Newest>> m_newest; // of each signature, at the step
    std::unordered_map<Labels, std::size_t> m_outputs;
    Matrix m_result;
};

void Enrichment::readMatchers()
{
    if (m_context.argumentCount() > 1) {
        const Expr *selector = &m_context.argument(1);
        if (const auto *invariant = as<StepInvariantExpr>(selector))
            selector = invariant->inner.get();
        for (const Matcher &matcher : static_cast<const VectorExpr *>(selector)->matchers) {
            if (matcher.name() == metricNameLabel)
                m_nameMatchers.push_back(matcher);
            else
                m_dataMatchers.push_back(matcher);
        }
    }
    for (const Matcher &matcher : m_dataMatchers)
        m_dataNames.insert(matcher.name());
    const std::string name(metricNameLabel);
    const bool positive =
        std::any_of(m_nameMatchers.begin(), m_nameMatchers.end(), [](const Matcher &matcher) {
            return matcher.type() == Matcher::Type::Equal || matcher.type() == Matcher::Type::Regex;
        });
    if (m_nameMatchers.empty())
        m_nameMatchers.push_back(Matcher::equal(name, "target_info"));
    else if (!positive)
        m_nameMatchers.insert(m_nameMatchers.begin(),
                              *Matcher::create(Matcher::Type::Regex, name, ".+_info"));
}

bool Enrichment::isInfo(const Series &series) const
{
    return std::all_of(
        m_nameMatchers.begin(), m_nameMatchers.end(),
        [&series](const Matcher &matcher) { return matcher.matches(series.labels->metricName()); });
}

// The matchers of the info series, with what the series to enrich have for identity.
std::vector<Matcher> Enrichment::infoMatchers() const
{
    std::vector<Matcher> matchers;
    for (const std::string &name : identifyingLabels()) {
        std::set<std::string> values;
        for (std::size_t i = 0; i < m_base.series.size(); ++i)
            if (const std::string_view value = m_base.series[i].labels->get(name);
                !m_ignored[i] && !value.empty())
                values.insert(re2::RE2::QuoteMeta(re2::StringPiece(value.data(), value.size())));
        if (values.empty())
            continue;
        std::string pattern;
        for (const std::string &value : values)
            pattern += (pattern.empty() ? "" : "|") + value;
        if (auto matcher = Matcher::create(Matcher::Type::Regex, name, pattern))
            matchers.push_back(std::move(*matcher));
    }
    if (matchers.empty())
        return matchers;
    matchers.insert(matchers.end(), m_dataMatchers.begin(), m_dataMatchers.end());
    matchers.insert(matchers.end(), m_nameMatchers.begin(), m_nameMatchers.end());
    return matchers;
}

void Enrichment::fetch()
{
    const std::vector<Matcher> matchers = infoMatchers();
    if (matchers.empty())
        return;
    TimeShift shift;
    findShift(*m_context.call().arguments[0], shift);
    Evaluator &evaluator = m_context.evaluator();
    for (const SeriesId id : evaluator.select(matchers)) {
        Series series;
        series.labels = share(evaluator.context().snapshot().labels(id));
        evaluator.eachSample(
            id, shift, false, [&](std::int64_t stepMs, const CurrentSample &sample) {
                if (sample.histogram)
                    failQuery("this should be an info metric, with float samples: " +
                              series.labels->toString());
                series.floats.push_back({stepMs, static_cast<double>(sample.timeMs)});
            });
        if (series.empty())
            continue;
        evaluator.context().hold(sampleCount(series));
        m_info.series.push_back(std::move(series));
    }
}

void Enrichment::number()
{
    std::set<std::string> names;
    for (const Series &series : m_info.series) {
        std::string name(series.labels->metricName());
        const auto [place, isNew] = m_signatures.try_emplace(
            std::pair(name, keepLabels(*series.labels, identifyingLabels())), m_signatures.size());
        m_infoSignatures.push_back(place->second);
        names.insert(std::move(name));
    }
    for (const Series &series : m_base.series) {
        std::vector<std::size_t> &signatures = m_baseSignatures.emplace_back();
        const Labels identity = keepLabels(*series.labels, identifyingLabels());
        for (const std::string &name : names)
            if (const auto known = m_signatures.find(std::pair(name, identity));
                known != m_signatures.end())
                signatures.push_back(known->second);
    }
    m_newest.resize(m_signatures.size());
}

Matrix Enrichment::run()
{
    m_base = m_context.evaluate(0);
    readMatchers();
    for (const Series &series : m_base.series)
        m_ignored.push_back(isInfo(series) ? 1 : 0);
    fetch();
    number();
    StepReader base(m_base);
    StepReader info(m_info);
    const Steps &steps = m_context.steps();
    for (std::int64_t step = 0; step < steps.count(); ++step) {
        m_context.evaluator().context().checkpoint();
        stepAt(base, info, steps.time(step));
    }
    return std::move(m_result);
}

void Enrichment::stepAt(StepReader &base, StepReader &info, std::int64_t timeMs)
{
    const std::vector<Sample> &samples = base.at(timeMs);
    const std::vector<Sample> &infos = info.at(timeMs);
    if (samples.empty())
        return;
    findNewest(infos);
    for (const Sample &sample : samples) {
        Labels labels = *m_base.series[sample.series].labels;
        if (!m_ignored[sample.series]) {
            const std::optional<Labels> added = infoLabels(sample.series);
            if (!added)
                continue;
            for (const Labels::Pair &pair : *added)
                labels.set(pair.first, pair.second);
        }
        take(sample, base, std::move(labels), timeMs);
    }
}

void Enrichment::findNewest(const std::vector<Sample> &samples)
{
    std::fill(m_newest.begin(), m_newest.end(), std::nullopt);
    for (const Sample &sample : samples) {
        std::optional<Newest> &newest = m_newest[m_infoSignatures[sample.series]];
        const auto sampledMs = static_cast<std::int64_t>(sample.value);
        if (newest && newest->sampledMs == sampledMs)
            failQuery("found duplicate series for info metric: existing " +
                      m_info.series[newest->series].labels->toString() + " @ " +
                      std::to_string(sampledMs) + ", new " +
                      m_info.series[sample.series].labels->toString() + " @ " +
                      std::to_string(sampledMs));
        if (!newest || newest->sampledMs < sampledMs)
            newest = Newest{sample.series, sampledMs};
    }
}

// The labels to add to a series; nothing where it is to be left out for want of a match.
std::optional<Labels> Enrichment::infoLabels(std::uint32_t series)
{
    const Labels &base = *m_base.series[series].labels;
    Labels added;
    bool matched = false;
    for (const std::size_t signature : m_baseSignatures[series]) {
        const std::optional<Newest> &newest = m_newest[signature];
        if (!newest)
            continue;
        matched = true;
        for (const Labels::Pair &pair : *m_info.series[newest->series].labels) {
            const bool wanted = m_dataNames.empty() || m_dataNames.count(pair.first) > 0;
            if (pair.first == metricNameLabel || !wanted)
                continue;
            const std::string_view known = added.get(pair.first);
            if (!known.empty() && known != pair.second)
                failQuery("conflicting label: " + pair.first, m_context.call().range);
            if (!base.has(pair.first))
                added.set(pair.first, pair.second);
        }
    }
    const bool needsMatch =
        std::any_of(m_dataMatchers.begin(), m_dataMatchers.end(),
                    [](const Matcher &matcher) { return !matcher.matches(""); });
    if (!matched && needsMatch)
        return std::nullopt;
    return added;
}

void Enrichment::take(const Sample &sample, const StepReader &base, Labels labels,
                      std::int64_t timeMs)
{
    const auto [place, isNew] = m_outputs.try_emplace(labels, m_result.series.size());
    if (isNew) {
        Series &series = m_result.series.emplace_back();
        series.labels = share(std::move(labels));
        series.dropName = m_base.series[sample.series].dropName;
    }
    Series &series = m_result.series[place->second];
    const bool again = (!series.floats.empty() && series.floats.back().timeMs == timeMs) ||
                       (!series.histograms.empty() && series.histograms.back().timeMs == timeMs);
    if (again)
        failQuery(sameLabelsMessage, m_context.call().range);
    if (sample.histogram)
        series.histograms.push_back({timeMs, base.histogramOf(sample)});
    else
        series.floats.push_back({timeMs, sample.value});
}

} // namespace

Matrix callInfo(CallContext &context)
{
    return Enrichment(context).run();
}

} // namespace vigie::promql
