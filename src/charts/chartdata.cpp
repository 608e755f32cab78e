// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartdata.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QString fromStd(std::string_view string)
{
    return QString::fromUtf8(string.data(), qsizetype(string.size()));
}

// Labels in which the series differ, in the order of their names.
std::vector<std::string> differingLabels(const std::vector<const Labels *> &all)
{
    std::set<std::string> names;
    for (const Labels *labels : all) {
        for (const Labels::Pair &pair : *labels)
            names.insert(pair.first);
    }
    std::vector<std::string> differing;
    for (const std::string &name : names) {
        const std::string_view value = all.front()->get(name);
        if (std::any_of(all.begin(), all.end(),
                        [&](const Labels *labels) { return labels->get(name) != value; }))
            differing.push_back(name);
    }
    return differing;
}

void nameSeries(std::vector<ChartSeries> &series, const ChartSpec &spec)
{
    std::vector<const Labels *> all;
    for (const ChartSeries &one : series)
        all.push_back(&one.labels);
    const std::vector<QString> automatic = shortNames(all);
    for (std::size_t i = 0; i < series.size(); ++i) {
        const QString format = series[i].query < spec.queries.size()
                                   ? spec.queries[series[i].query].legend
                                   : QString();
        series[i].name = format.isEmpty() ? automatic[i] : filledLegend(format, series[i].labels);
        // sum(…) of everything has no labels: it is what the chart is about.
        if (series[i].name.isEmpty())
            series[i].name = spec.title;
    }
}

ChartSeries seriesOf(ResultSeries series, int query)
{
    ChartSeries one;
    one.labels = std::move(series.labels);
    one.query = query;
    one.points = PlotSeries(series.points);
    one.histograms = std::move(series.histograms);
    return one;
}

void keepBetween(ChartSeries &series, std::int64_t fromMs, std::int64_t beforeMs)
{
    series.points.keepBetween(fromMs, beforeMs);
    std::erase_if(series.histograms, [&](const HistogramPoint &point) {
        return point.timeMs < fromMs || point.timeMs >= beforeMs;
    });
}

} // namespace

bool ChartData::empty() const
{
    return std::all_of(series.begin(), series.end(), [](const ChartSeries &one) {
        return one.points.empty() && one.histograms.empty();
    });
}

ChartData ChartDataBuilder::build(std::vector<QueryResult> results, const ChartSpec &spec,
                                  std::int64_t stepMs)
{
    std::vector<QueryUpdate> updates;
    for (QueryResult &result : results)
        updates.push_back({std::move(result), std::nullopt, 0});
    ChartData data;
    update(data, std::move(updates), spec, stepMs);
    return data;
}

void ChartDataBuilder::update(ChartData &data, std::vector<QueryUpdate> updates,
                              const ChartSpec &spec, std::int64_t stepMs)
{
    data.stepMs = stepMs;
    data.error.clear();
    std::vector<ChartSeries> all;
    bool others = false; // series than before
    auto held = data.series.begin();
    for (std::size_t query = 0; query < updates.size(); ++query) {
        const int number = static_cast<int>(query);
        const auto end = std::find_if(held, data.series.end(),
                                      [&](const auto &one) { return one.query > number; });
        std::vector<ChartSeries> series(std::make_move_iterator(held),
                                        std::make_move_iterator(end));
        held = end;
        if (updates[query].result.error && data.error.isEmpty())
            data.error = fromStd(updates[query].result.error->message);
        others = update(series, number, std::move(updates[query])) || others;
        std::move(series.begin(), series.end(), std::back_inserter(all));
    }
    others = others || held != data.series.end();
    data.series = std::move(all);
    if (others) {
        nameSeries(data.series, spec);
        assignStyles(data.series);
    }
}

// One query's series; gives whether they are others than before.
bool ChartDataBuilder::update(std::vector<ChartSeries> &held, int query, QueryUpdate update)
{
    if (!update.fromMs) {
        held.clear();
        for (ResultSeries &series : update.result.series)
            held.push_back(seriesOf(std::move(series), query));
        return true;
    }
    for (ChartSeries &one : held)
        keepBetween(one, update.startMs, *update.fromMs);
    bool others = false;
    for (ResultSeries &series : update.result.series) {
        const auto known = std::find_if(held.begin(), held.end(), [&](const ChartSeries &one) {
            return one.labels == series.labels;
        });
        if (known != held.end()) {
            known->points.append(series.points);
            std::move(series.histograms.begin(), series.histograms.end(),
                      std::back_inserter(known->histograms));
            continue;
        }
        if (series.points.empty() && series.histograms.empty())
            continue;
        // Where a full result would have it: range queries are in the order of the labels.
        const auto at = std::find_if(held.begin(), held.end(), [&](const ChartSeries &other) {
            return series.labels < other.labels;
        });
        held.insert(at, seriesOf(std::move(series), query));
        others = true;
    }
    const auto gone = std::erase_if(
        held, [](const ChartSeries &one) { return one.points.empty() && one.histograms.empty(); });
    return others || gone > 0;
}

void ChartDataBuilder::assignStyles(std::vector<ChartSeries> &series)
{
    std::set<Key> present;
    for (const ChartSeries &one : series)
        present.insert({one.query, one.labels});
    std::erase_if(m_styles, [&](const auto &entry) { return !present.contains(entry.first); });
    std::set<std::size_t> taken;
    for (const auto &entry : m_styles)
        taken.insert(entry.second);
    std::size_t next = 0;
    for (ChartSeries &one : series) {
        const Key key{one.query, one.labels};
        const auto known = m_styles.find(key);
        if (known != m_styles.end()) {
            one.style = known->second;
            continue;
        }
        while (taken.contains(next))
            ++next;
        taken.insert(next);
        m_styles.emplace(key, next);
        one.style = next;
    }
}

QString filledLegend(const QString &format, const Labels &labels)
{
    QString name;
    qsizetype at = 0;
    for (;;) {
        const qsizetype begin = format.indexOf(u"{{"_s, at);
        const qsizetype end = begin < 0 ? -1 : format.indexOf(u"}}"_s, begin);
        if (end < 0)
            return name + format.mid(at);
        const QString label = format.mid(begin + 2, end - begin - 2).trimmed();
        name += format.mid(at, begin - at) + fromStd(labels.get(label.toStdString()));
        at = end + 2;
    }
}

std::vector<QString> shortNames(const std::vector<const Labels *> &all)
{
    std::vector<QString> names;
    if (all.empty())
        return names;
    const std::vector<std::string> differing = differingLabels(all);
    for (const Labels *labels : all) {
        QStringList parts;
        for (const std::string &label : differing) {
            const QString value = fromStd(labels->get(label));
            // Numbers and empty values say nothing without their label.
            bool number = false;
            value.toDouble(&number);
            parts.append(number || value.isEmpty() ? fromStd(label) + u'=' + value : value);
        }
        QString name = parts.join(u" · "_s);
        if (name.isEmpty())
            name = fromStd(labels->metricName());
        names.push_back(name);
    }
    return names;
}

} // namespace vigie
