// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupevaluator.h"

#include "seriesstore.h"

#include <chrono>
#include <map>
#include <optional>
#include <utility>

namespace vigie {

struct GroupEvaluator::State
{
    std::unique_ptr<AlertingRule> alerting; // null: a recording rule
    std::set<Labels> series;                // that it made last time
};

struct GroupEvaluator::Evaluation
{
    SeriesStore &store;
    std::int64_t nowMs = 0;
    std::int64_t dataMs = 0; // when the data is looked at: earlier by the group's offset
    std::vector<Change> changes;
};

namespace {

// So long after the program's end an alert goes on, and so long after its start one is looked for:
// rate() has no value before the second scrape.
constexpr std::int64_t outageToleranceMs = 3'600'000;
constexpr std::int64_t restoreWithinMs = 120'000;

// The last sample of exactly these labels between the times; a series that ended has none.
std::optional<AlertingRule::Remembered> lastSince(const SeriesStore &store, const Labels &labels,
                                                  std::int64_t fromMs, std::int64_t beforeMs)
{
    const StoreSnapshot snapshot = store.snapshot();
    std::vector<Matcher> matchers;
    for (const auto &[name, value] : labels)
        matchers.push_back(Matcher::equal(name, value));
    for (const SeriesId series : snapshot.select(matchers)) {
        if (snapshot.labels(series) != labels)
            continue;
        std::optional<AlertingRule::Remembered> last;
        SampleIterator samples = snapshot.samples(series, fromMs, beforeMs - 1);
        for (StoredSample sample; samples.next(sample);) {
            last.reset();
            if (!sample.histogram && sample.value > 0 && sample.value < 1e12)
                last = {static_cast<std::int64_t>(sample.value) * 1000, sample.timeMs};
        }
        return last;
    }
    return std::nullopt;
}

bool askStore(const SeriesStore &store, const std::string &expression, std::int64_t timeMs,
              const QueryOptions &options, std::vector<TemplateSample> &samples, std::string &error)
{
    const QueryResult result = evaluate(store.snapshot(), expression, {timeMs, timeMs, 0}, options);
    if (result.error) {
        error = result.error->message;
        return false;
    }
    if (result.kind != QueryResult::Kind::Vector && result.kind != QueryResult::Kind::Scalar) {
        error = "rule result is not a vector or scalar";
        return false;
    }
    for (const ResultSeries &series : result.series) {
        if (!series.points.empty())
            samples.push_back({series.labels, series.points.back().value, nullptr});
        else if (!series.histograms.empty())
            samples.push_back(
                {series.labels, 0,
                 std::make_shared<const NativeHistogram>(series.histograms.back().histogram)});
    }
    return true;
}

// The samples of a recording rule: the results under its name, with its labels.
std::string record(const RuleDefinition &rule, const NamedTexts &groupLabels, std::int64_t limit,
                   const std::vector<TemplateSample> &results, std::vector<RecordedSample> &samples)
{
    std::set<Labels> seen;
    for (const TemplateSample &result : results) {
        RecordedSample sample = result;
        sample.labels.set(metricNameLabel, rule.name);
        for (const NamedTexts *labels : {&groupLabels, &rule.labels}) {
            for (const auto &[name, value] : *labels)
                sample.labels.set(name, value);
        }
        if (!seen.insert(sample.labels).second)
            return "vector contains metrics with the same labelset after applying rule labels";
        samples.push_back(std::move(sample));
    }
    if (limit > 0 && std::cmp_greater(samples.size(), limit))
        return "exceeded limit of " + std::to_string(limit) + " with " +
               std::to_string(samples.size()) + " series";
    return {};
}

void endSeries(SeriesStore &store, const std::set<Labels> &series, std::int64_t timeMs)
{
    for (const Labels &labels : series)
        store.append(store.series(labels), timeMs, staleNan());
}

} // namespace

GroupEvaluator::GroupEvaluator(RuleGroup group, Options options)
    : m_group(std::move(group))
    , m_options(std::move(options))
    , m_status(m_group.rules.size())
{
    for (const RuleDefinition &rule : m_group.rules) {
        auto state = std::make_unique<State>();
        if (rule.kind == RuleDefinition::Kind::Alerting)
            state->alerting = std::make_unique<AlertingRule>(rule, m_group.labels);
        m_rules.push_back(std::move(state));
    }
}

GroupEvaluator::GroupEvaluator(GroupEvaluator &&) noexcept = default;
GroupEvaluator &GroupEvaluator::operator=(GroupEvaluator &&) noexcept = default;
GroupEvaluator::~GroupEvaluator() = default;

std::vector<GroupEvaluator::Change> GroupEvaluator::evaluate(SeriesStore &store, std::int64_t nowMs)
{
    Evaluation evaluation{store, nowMs, nowMs - m_group.queryOffsetMs.value_or(0), {}};
    if (!m_firstMs)
        m_firstMs = evaluation.dataMs;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (m_options.query.stop.stop_requested())
            break;
        const auto begin = std::chrono::steady_clock::now();
        evaluateRule(i, evaluation);
        m_status[i].evaluatedAtMs = nowMs;
        m_status[i].seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }
    return std::move(evaluation.changes);
}

AlertingRule::Memory GroupEvaluator::memoryOf(const Evaluation &evaluation) const
{
    if (evaluation.dataMs - *m_firstMs > restoreWithinMs)
        return {};
    return [&store = evaluation.store, dataMs = evaluation.dataMs,
            firstMs = *m_firstMs](const Labels &labels) {
        return lastSince(store, labels, dataMs - outageToleranceMs, firstMs);
    };
}

void GroupEvaluator::evaluateRule(std::size_t index, Evaluation &evaluation)
{
    const RuleDefinition &rule = m_group.rules[index];
    State &state = *m_rules[index];
    RuleStatus &status = m_status[index];
    status.error.clear();
    std::vector<TemplateSample> results;
    const auto ask = [&](const std::string &expression, std::vector<TemplateSample> &samples,
                         std::string &error) {
        return askStore(evaluation.store, expression, evaluation.dataMs, m_options.query, samples,
                        error);
    };
    if (!ask(rule.expression, results, status.error))
        return;
    status.results = results.size();
    std::vector<RecordedSample> samples;
    if (state.alerting) {
        TemplateData data;
        data.externalLabels = m_options.externalLabels;
        data.externalUrl = m_options.externalUrl;
        data.timeMs = evaluation.nowMs;
        data.query = ask;
        AlertingRule::Outcome outcome = state.alerting->update(
            results, std::move(data), evaluation.nowMs, m_group.limit, memoryOf(evaluation));
        for (AlertChange &change : outcome.changes)
            evaluation.changes.push_back({index, std::move(change)});
        status.alerts = state.alerting->activeAlerts();
        status.error = std::move(outcome.error);
        samples = std::move(outcome.samples);
    } else {
        status.error = record(rule, m_group.labels, m_group.limit, results, samples);
    }
    if (status.error.empty())
        append(index, samples, evaluation);
}

void GroupEvaluator::append(std::size_t index, const std::vector<RecordedSample> &samples,
                            Evaluation &evaluation)
{
    std::set<Labels> made;
    for (const RecordedSample &sample : samples) {
        const SeriesId series = evaluation.store.series(sample.labels);
        if (sample.histogram)
            evaluation.store.append(series, evaluation.dataMs, *sample.histogram);
        else
            evaluation.store.append(series, evaluation.dataMs, sample.value);
        made.insert(sample.labels);
    }
    std::set<Labels> gone = std::exchange(m_rules[index]->series, std::move(made));
    for (const Labels &labels : m_rules[index]->series)
        gone.erase(labels);
    endSeries(evaluation.store, gone, evaluation.dataMs);
}

void GroupEvaluator::takeStateOf(GroupEvaluator &&other, SeriesStore &store, std::int64_t nowMs)
{
    m_firstMs = other.m_firstMs;
    std::multimap<std::pair<std::string, NamedTexts>, std::size_t> known;
    for (std::size_t i = 0; i < other.m_rules.size(); ++i) {
        const RuleDefinition &rule = other.m_group.rules[i];
        known.emplace(std::pair(rule.name, rule.labels), i);
    }
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const RuleDefinition &rule = m_group.rules[i];
        const auto at = known.find({rule.name, rule.labels});
        if (at == known.end())
            continue;
        State &old = *other.m_rules[at->second];
        m_rules[i]->series = std::exchange(old.series, {});
        if (m_rules[i]->alerting && old.alerting)
            m_rules[i]->alerting->takeStateOf(std::move(*old.alerting));
        m_status[i] = std::move(other.m_status[at->second]);
        known.erase(at);
    }
    other.end(store, nowMs);
}

void GroupEvaluator::end(SeriesStore &store, std::int64_t nowMs)
{
    const std::int64_t dataMs = nowMs - m_group.queryOffsetMs.value_or(0);
    for (const auto &rule : m_rules)
        endSeries(store, std::exchange(rule->series, {}), dataMs);
}

} // namespace vigie
