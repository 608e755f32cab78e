// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartspec.h"
#include "plotseries.h"
#include "queryupdate.h"

#include <QString>

#include <cstddef>
#include <map>
#include <vector>

namespace vigie {

struct ChartSeries
{
    Labels labels;
    int query = 0;
    std::size_t style = 0; // colour and pattern, the same as long as the series is there
    QString name;
    PlotSeries points;
    std::vector<HistogramPoint> histograms;
};

// Query results as a chart holds them.
struct ChartData
{
    std::vector<ChartSeries> series;
    std::int64_t stepMs = 0; // two points further apart than 1.5 steps are not joined; 0: always
    QString error;           // why there is no data, in the query's own words

    [[nodiscard]] bool empty() const;
    [[nodiscard]] std::int64_t gapMs() const { return stepMs + stepMs / 2; }
};

// Turns results into chart data and remembers which series had which colour.
class ChartDataBuilder
{
public:
    [[nodiscard]] ChartData build(std::vector<QueryResult> results, const ChartSpec &spec,
                                  std::int64_t stepMs);
    // Takes what is new, one update for each query.
    void update(ChartData &data, std::vector<QueryUpdate> updates, const ChartSpec &spec,
                std::int64_t stepMs);
    void forget() { m_styles.clear(); }

private:
    using Key = std::pair<int, Labels>;
    static bool update(std::vector<ChartSeries> &held, int query, QueryUpdate update);
    void assignStyles(std::vector<ChartSeries> &series);

    std::map<Key, std::size_t> m_styles;
};

// The name of a series: the legend format filled in, {{label}} by its value.
[[nodiscard]] QString filledLegend(const QString &format, const Labels &labels);
// Without a format: the values of the labels that differ among all, else the metric's name.
[[nodiscard]] std::vector<QString> shortNames(const std::vector<const Labels *> &all);

} // namespace vigie
