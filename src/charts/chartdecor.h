// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartlayout.h"

class QPainter;

namespace vigie {

class ShapedWords;

// Everything of a chart but its data and the cursor: painted as plain shapes and text, because a
// text item for each label costs half a millisecond whenever the labels change.
void paintUnderPlot(QPainter *painter, const ChartState &state, const ChartLayout &layout,
                    ShapedWords &words);
void paintOverPlot(QPainter *painter, const ChartState &state, const ChartLayout &layout,
                   ShapedWords &words);

// The short piece of line that stands for a series in legends and tooltips.
void paintLineSample(QPainter *painter, QPointF left, double length, const ChartTheme &theme,
                     std::size_t style, ChartKind kind);

} // namespace vigie
