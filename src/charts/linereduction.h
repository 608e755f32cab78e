// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plotmap.h"
#include "plotseries.h"

#include <vector>

namespace vigie {

// What is left of a series for one frame: either one vertical span per pixel column, or the points
// themselves where there are few. Reused from frame to frame to save allocations.
struct ReducedLine
{
    struct Span
    {
        float top = 1; // top > bottom: nothing in this column
        float bottom = 0;
        [[nodiscard]] bool empty() const { return top > bottom; }
    };
    struct Vertex
    {
        float x = 0;
        float y = 0;
        bool starts = false;  // not joined to the vertex before
        bool anchors = false; // dashes begin anew here, so that they stay with the data
    };

    bool dense = false;
    std::vector<Span> spans;
    std::vector<Vertex> vertices;
};

// M4 (Jugel et al., PVLDB 7(10), 2014): minimum, maximum, first and last of each pixel column hold
// all that a line drawing of all the points shows. Points more than gapMs apart (0: any) and those
// beside a NaN are not joined.
class LineReducer
{
public:
    // Whole pixels; the pixels are those that a Bresenham line through every point, each moved to
    // the centre of its pixel, would touch.
    void reduceExactly(const PlotSeries &series, const PlotMap &map, std::int64_t gapMs,
                       ReducedLine &line);
    // Fractions of pixels, for antialiased drawing; few points become vertices.
    void reduce(const PlotSeries &series, const PlotMap &map, std::int64_t gapMs,
                ReducedLine &line);

private:
    struct Column
    {
        int x = 0;
        PointSummary summary;
        bool joined = false; // to the column before in the list
    };

    void collectColumns(const PlotSeries &series, const PlotMap &map, std::int64_t gapMs);
    void collectVertices(const PlotSeries &series, const PlotMap &map, std::int64_t gapMs,
                         ReducedLine &line);

    std::vector<Column> m_columns;
};

} // namespace vigie
