// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charttheme.h"
#include "queryresult.h"

#include <QRectF>

#include <span>

class QPainter;

namespace vigie {

// A tiny line without axes for rows and tiles; light enough for a delegate's paint(). Breaks where
// two points are more than gapMs apart (0: never). Times map to [fromMs, toMs] when given.
struct SparklineStyle
{
    QColor line;
    QColor fill; // invalid: none
    double width = 1.25;
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;
    std::int64_t gapMs = 0;
    bool markLast = false;
};

void paintSparkline(QPainter *painter, const QRectF &area, std::span<const Point> points,
                    const SparklineStyle &style);
void paintSparkline(QPainter *painter, const QRectF &area, std::span<const Point> points,
                    const ChartTheme &theme);

} // namespace vigie
