// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charttypes.h"
#include "pageview.h"

#include <QList>
#include <QString>

#include <functional>

namespace vigie {

// A key figure of the overview's top row: an instant expression and how it is written.
struct CuratedFact
{
    QString title;
    QString expression; // %1 is the window of rate()
    Unit unit;
};

// A chart that is known to matter for a library's families.
struct CuratedChart
{
    QString id;
    QStringList families; // those that it shows: not charted again automatically
    bool wide = false;
    std::function<ChartSpec(const ChartTiming &)> build;
};

struct Overview
{
    QList<CuratedFact> facts;   // at most five
    QList<CuratedChart> charts; // in order of interest
};

// What the page's families are known to mean: messages (dramatiq), HTTP servers, processes, the Go
// and Java runtimes, nodes, Prometheus itself. Families without a row get automatic charts, at
// most `limit` in all.
[[nodiscard]] Overview overviewOf(const PageView &page, int limit = 18);

// What a family is, as the chart table asks for it.
[[nodiscard]] MetricFamily metricFamily(const FamilyInfo &info);

} // namespace vigie
