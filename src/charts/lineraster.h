// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linereduction.h"

#include <QColor>
#include <QImage>

#include <cstdint>
#include <span>
#include <vector>

namespace vigie {

// One series of a frame.
struct PlotLine
{
    const PlotSeries *series = nullptr;
    QColor color;
    double width = 1.5;               // device pixels
    std::span<const double> pattern;  // in line widths; empty = solid
    QColor fill;                      // under the line down to base; invalid: none
    const PlotSeries *base = nullptr; // the lower edge of the fill; none: the bottom
};

// Paints lines into an image, sixteen pixel columns at a time: spans are runs of memory there, and
// a strip stays in the first-level cache whatever the number of series.
class LineRaster
{
public:
    // Resizes the image when needed; its background is transparent.
    void paint(QImage &image, const PlotMap &map, std::int64_t gapMs,
               std::span<const PlotLine> lines);
    // The mode that is compared with brute force: one pixel wide, no antialiasing, no pattern.
    void paintExactly(QImage &image, const PlotMap &map, std::int64_t gapMs,
                      std::span<const PlotLine> lines);

private:
    struct Prepared
    {
        ReducedLine line;
        std::vector<ReducedLine::Span> area; // top and bottom of the fill in each column
        std::size_t cursor = 0;              // the first vertex that may touch the strip
    };

    void prepare(const PlotMap &map, std::int64_t gapMs, std::span<const PlotLine> lines);
    void prepareArea(const PlotLine &line, const PlotMap &map, std::int64_t gapMs, Prepared &into);
    void paintStrips(QImage &image, std::span<const PlotLine> lines);
    void fillArea(const Prepared &prepared, const PlotLine &line, int left, int columns,
                  bool fresh);
    void paintSpans(const Prepared &prepared, const PlotLine &line, int left, int columns);
    void paintVertices(Prepared &prepared, const PlotLine &line, int left, int columns);
    void stroke(float x0, float y0, float x1, float y1, float width, int left, int columns);
    void compositeMask(std::uint32_t color, int columns);
    // fresh: nothing was painted in the strip before.
    void blendSpan(int column, float top, float bottom, std::uint32_t color, bool fresh);
    void transposeInto(QImage &image, int left, int columns);

    static constexpr int stripWidth = 16;

    LineReducer m_reducer;
    std::vector<Prepared> m_prepared;
    std::vector<ReducedLine::Vertex> m_dashes;
    std::vector<std::uint32_t> m_strip; // column after column, premultiplied
    std::vector<std::uint8_t> m_mask;
    int m_maskTop[stripWidth] = {};
    int m_maskBottom[stripWidth] = {};
    int m_height = 0;
    int m_dirtyTop = 0;
    int m_dirtyBottom = 0;
    bool m_exact = false;
};

} // namespace vigie
