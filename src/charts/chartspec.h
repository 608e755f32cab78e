// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "units.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace vigie {

enum class ChartKind : std::uint8_t {
    Lines,
    StackedArea,
    Heatmap,    // classic buckets (a series per le) or native histograms
    StateBands, // 0/1 series (up, state sets) as bands
    Table,      // the newest value of each series with its labels (info)
    Stat,       // one figure and its sparkline
};

// One PromQL expression of a chart and how its series are named.
struct ChartQuery
{
    QString expression;
    // "{{actor}} p99"; empty: the labels in which the series differ.
    QString legend;
    bool operator==(const ChartQuery &) const = default;
};

struct ChartThreshold
{
    enum class Severity : std::uint8_t { Info, Warning, Failure };

    double value = 0;
    QString text;
    Severity severity = Severity::Warning;
    bool operator==(const ChartThreshold &) const = default;
};

// A time without data and why, shaded and named on every chart.
struct ChartGap
{
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;
    QString text;       // a word on the shade: "down"
    QString cause = {}; // a sentence beside the crosshair

    bool operator==(const ChartGap &) const = default;
};

// All that a chart is, apart from its data: a value that can be compared, saved and edited.
struct ChartSpec
{
    QString title;
    QString explanation; // muted beside the title: "counter → rate"
    ChartKind kind = ChartKind::Lines;
    Unit unit;     // of the value axis
    Unit cellUnit; // of the numbers in a heatmap, whose axis is that of its buckets' bounds
    QList<ChartQuery> queries;
    QList<ChartThreshold> thresholds;
    bool logScale = false;
    bool fromZero = true;          // the value axis contains 0 unless the data is far from it
    std::optional<double> minimum; // fixed ends of the value axis, in the metric's unit
    std::optional<double> maximum;

    // Of the numbers that a table of the chart's series shows.
    [[nodiscard]] const Unit &valueUnit() const
    {
        return kind == ChartKind::Heatmap ? cellUnit : unit;
    }

    bool operator==(const ChartSpec &) const = default;
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::ChartSpec)
