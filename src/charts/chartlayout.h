// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartstate.h"
#include "plotmap.h"
#include "ticks.h"

#include <QFont>
#include <QRectF>

#include <vector>

namespace vigie {

// Where everything of a chart goes, for one size, font and state.
struct ChartLayout
{
    struct LegendEntry
    {
        QRectF area;
        std::size_t series = 0;
        QString text; // elided
    };
    struct ValueLabel
    {
        double share = 0; // of the plot's height, from the bottom
        QString text;
    };

    QRectF frame;
    QRectF title;      // the line of title and explanation
    QRectF menuButton; // the three dots; empty without a frame
    QRectF plot;       // whole pixels
    QFont titleFont;
    QFont font;   // secondary text
    QString unit; // beside the title
    ValueMap values;
    UnitScale scale;
    std::vector<ValueLabel> valueLabels;
    std::vector<TimeTick> timeTicks;
    std::vector<LegendEntry> legend;
    int legendMore = 0; // entries without a place
    QRectF legendMoreArea;
    std::vector<std::size_t> rows; // state bands: series from top to bottom

    [[nodiscard]] double xOf(std::int64_t timeMs, const ChartState &state) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] std::int64_t timeAt(double x, const ChartState &state) const;
};

struct HeatmapData;

// heatmap: only for that kind, null otherwise.
[[nodiscard]] ChartLayout layoutChart(const ChartState &state, const HeatmapData *heatmap,
                                      const PlotSeries *stackTop, QSizeF size, const QFont &font);
// The axis that shows all visible values.
[[nodiscard]] ValueMap valueMapFor(const ChartState &state, const PlotSeries *stackTop,
                                   int maxTicks);

} // namespace vigie
