// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plotcontent.h"

#include <QString>

#include <vector>

class QPainter;

namespace vigie {

// What the crosshair says at its time: one row a series (or a bucket).
struct CursorReadout
{
    struct Row
    {
        QString name;
        QString value;
        std::size_t style = 0;
        bool marked = false; // nearest to the mouse
        double share = -1;   // height of its point in the plot; below 0: none
        double amount = 0;   // for ordering
    };

    QString moment;
    QString cause;         // of the gap at that time
    std::vector<Row> rows; // largest first
    int more = 0;          // rows left out

    [[nodiscard]] QString text() const;
};

// The gap that a time lies in; null: there is data.
[[nodiscard]] const ChartGap *gapAt(std::int64_t timeMs, const QList<ChartGap> &gaps);

[[nodiscard]] CursorReadout readoutAt(std::int64_t timeMs, const ChartState &state,
                                      const ChartLayout &layout, const PlotContent &content);
// Crosshair, points, the box of values and the dragged selection.
void paintCursor(QPainter *painter, const CursorReadout &readout, const ChartState &state,
                 const ChartLayout &layout);
void paintSelection(QPainter *painter, const ChartState &state, const ChartLayout &layout);

} // namespace vigie
