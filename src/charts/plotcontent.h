// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartlayout.h"
#include "heatmapdata.h"
#include "lineraster.h"

#include <QImage>

#include <memory>
#include <vector>

class QPainter;

namespace vigie {

// Paints the data of a chart into its plot area, and keeps what it derived from the data (sums of a
// stack, the heatmap's grid, the finished image) until the data changes.
class PlotContent
{
public:
    // Derives what the layout needs; call when data, kind or hidden series changed.
    void prepare(const ChartState &state);
    void paint(QPainter *painter, const ChartState &state, const ChartLayout &layout);
    // As shapes instead of an image, for SVG.
    void paintAsShapes(QPainter *painter, const ChartState &state, const ChartLayout &layout);

    [[nodiscard]] const HeatmapData *heatmap() const { return m_heatmap.get(); }
    [[nodiscard]] const PlotSeries *stackTop() const;
    // The edge that a stacked series draws; the series itself when nothing is stacked.
    [[nodiscard]] const PlotSeries &drawn(const ChartState &state, std::size_t series) const;

private:
    void stack(const ChartState &state);
    [[nodiscard]] std::vector<PlotLine> lines(const ChartState &state, double scale) const;

    std::unique_ptr<HeatmapData> m_heatmap;
    std::vector<PlotSeries> m_stacked; // by series; empty where hidden or not stacked
    std::vector<std::size_t> m_stackOrder;
    LineRaster m_raster;
    QImage m_image;
    PlotMap m_imageMap;
    bool m_imageFresh = false;
};

void paintHeatmap(QPainter *painter, const HeatmapData &heatmap, const ChartState &state,
                  const ChartLayout &layout);
void paintStateBands(QPainter *painter, const ChartState &state, const ChartLayout &layout);
void paintLabelTable(QPainter *painter, const ChartState &state, const ChartLayout &layout);
void paintStat(QPainter *painter, const ChartState &state, const ChartLayout &layout);
// How much of a heatmap's cell is the accent: the square root makes rare values visible.
[[nodiscard]] double heatShare(float value, float largest);

} // namespace vigie
