// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartdata.h"

#include <algorithm>
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

} // namespace

bool ChartData::empty() const
{
    return std::all_of(series.begin(), series.end(), [](const ChartSeries &one) {
        return one.points.empty() && one.histograms.empty();
    });
}

ChartData ChartDataBuilder::convert(std::vector<QueryResult> results, std::int64_t stepMs)
{
    ChartData data;
    data.stepMs = stepMs;
    for (std::size_t query = 0; query < results.size(); ++query) {
        QueryResult &result = results[query];
        if (result.error && data.error.isEmpty())
            data.error = fromStd(result.error->message);
        for (ResultSeries &series : result.series) {
            ChartSeries one;
            one.labels = std::move(series.labels);
            one.query = static_cast<int>(query);
            one.points = PlotSeries(series.points);
            one.histograms = std::move(series.histograms);
            data.series.push_back(std::move(one));
        }
    }
    return data;
}

ChartData ChartDataBuilder::build(std::vector<QueryResult> results, const ChartSpec &spec,
                                  std::int64_t stepMs)
{
    ChartData data = convert(std::move(results), stepMs);
    nameSeries(data.series, spec);
    assignStyles(data.series);
    return data;
}

void ChartDataBuilder::append(ChartData &data, std::vector<QueryResult> results,
                              const ChartSpec &spec, std::int64_t fromMs)
{
    ChartData added = convert(std::move(results), data.stepMs);
    data.error = added.error;
    for (ChartSeries &series : data.series)
        series.points.dropBefore(fromMs);
    bool newSeries = false;
    for (ChartSeries &series : added.series) {
        const auto known =
            std::find_if(data.series.begin(), data.series.end(), [&](const auto &held) {
                return held.query == series.query && held.labels == series.labels;
            });
        if (known == data.series.end()) {
            data.series.push_back(std::move(series));
            newSeries = true;
        } else {
            known->points.append(series.points);
            known->histograms.insert(known->histograms.end(), series.histograms.begin(),
                                     series.histograms.end());
        }
    }
    const auto gone = std::erase_if(data.series, [](const ChartSeries &series) {
        return series.points.empty() && series.histograms.empty();
    });
    if (newSeries || gone > 0) {
        nameSeries(data.series, spec);
        assignStyles(data.series);
    }
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
