// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineraster.h"

#include "linedashes.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace vigie {

namespace {

using Span = ReducedLine::Span;
using Vertex = ReducedLine::Vertex;

// Four channels at once, two to a 32-bit half: color × coverage / 255.
std::uint32_t scaled(std::uint32_t color, std::uint32_t coverage)
{
    std::uint32_t redBlue = (color & 0xff00ff) * coverage;
    redBlue = ((redBlue + ((redBlue >> 8) & 0xff00ff) + 0x800080) >> 8) & 0xff00ff;
    std::uint32_t alphaGreen = ((color >> 8) & 0xff00ff) * coverage;
    alphaGreen = (alphaGreen + ((alphaGreen >> 8) & 0xff00ff) + 0x800080) & 0xff00ff00;
    return redBlue | alphaGreen;
}

void blend(std::uint32_t &pixel, std::uint32_t color)
{
    pixel = color + scaled(pixel, 255 - (color >> 24));
}

std::uint32_t premultiplied(const QColor &color)
{
    return qPremultiply(color.rgba());
}

std::uint32_t coverageOf(float share)
{
    return static_cast<std::uint32_t>(std::clamp(share, 0.0F, 1.0F) * 255 + 0.5F);
}

#if defined(__SSE2__)
// Four columns of four pixels to four rows.
void transposeFour(const std::uint32_t *source, std::ptrdiff_t sourceStride, std::uint32_t *target,
                   std::ptrdiff_t targetStride)
{
    const auto load = [&](std::ptrdiff_t column) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(source + column * sourceStride));
    };
    const __m128i low01 = _mm_unpacklo_epi32(load(0), load(1));
    const __m128i low23 = _mm_unpacklo_epi32(load(2), load(3));
    const __m128i high01 = _mm_unpackhi_epi32(load(0), load(1));
    const __m128i high23 = _mm_unpackhi_epi32(load(2), load(3));
    const auto store = [&](std::ptrdiff_t row, __m128i pixels) {
        _mm_storeu_si128(reinterpret_cast<__m128i *>(target + row * targetStride), pixels);
    };
    store(0, _mm_unpacklo_epi64(low01, low23));
    store(1, _mm_unpackhi_epi64(low01, low23));
    store(2, _mm_unpacklo_epi64(high01, high23));
    store(3, _mm_unpackhi_epi64(high01, high23));
}
#endif

// The height of the line at the centre of each column; empty spans where there is none.
void edgeOf(const ReducedLine &line, int width, std::vector<Span> &edge)
{
    edge.assign(static_cast<std::size_t>(width), {});
    if (line.dense) {
        for (std::size_t column = 0; column < edge.size(); ++column) {
            const Span &span = line.spans[column];
            if (!span.empty())
                edge[column].top = edge[column].bottom = (span.top + span.bottom) / 2;
        }
        return;
    }
    for (std::size_t i = 1; i < line.vertices.size(); ++i) {
        const Vertex &from = line.vertices[i - 1];
        const Vertex &to = line.vertices[i];
        if (to.starts || to.x <= from.x)
            continue;
        const float slope = (to.y - from.y) / (to.x - from.x);
        const int begin = std::max(0, static_cast<int>(std::ceil(from.x - 0.5F)));
        const int end = std::min(width, static_cast<int>(std::ceil(to.x - 0.5F)));
        for (int column = begin; column < end; ++column) {
            Span &at = edge[static_cast<std::size_t>(column)];
            at.top = at.bottom = from.y + slope * (static_cast<float>(column) + 0.5F - from.x);
        }
    }
}

} // namespace

void LineRaster::paint(QImage &image, const PlotMap &map, std::int64_t gapMs,
                       std::span<const PlotLine> lines)
{
    m_exact = false;
    if (image.size() != QSize(map.width, map.height) ||
        image.format() != QImage::Format_ARGB32_Premultiplied)
        image = QImage(map.width, map.height, QImage::Format_ARGB32_Premultiplied);
    m_height = map.height;
    prepare(map, gapMs, lines);
    paintStrips(image, lines);
}

void LineRaster::paintExactly(QImage &image, const PlotMap &map, std::int64_t gapMs,
                              std::span<const PlotLine> lines)
{
    m_exact = true;
    if (image.size() != QSize(map.width, map.height))
        image = QImage(map.width, map.height, QImage::Format_ARGB32_Premultiplied);
    m_height = map.height;
    m_prepared.resize(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Prepared &prepared = m_prepared[i];
        m_reducer.reduceExactly(*lines[i].series, map, gapMs, prepared.line);
        for (Span &span : prepared.line.spans) {
            if (!span.empty())
                span.bottom += 1; // half open
        }
        prepared.area.clear();
    }
    paintStrips(image, lines);
}

void LineRaster::prepare(const PlotMap &map, std::int64_t gapMs, std::span<const PlotLine> lines)
{
    m_prepared.resize(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const PlotLine &line = lines[i];
        Prepared &prepared = m_prepared[i];
        prepared.cursor = 0;
        prepared.area.clear();
        if (line.fill.isValid())
            prepareArea(line, map, gapMs, prepared);
        m_reducer.reduce(*line.series, map, gapMs, prepared.line);
        const auto half = static_cast<float>(line.width / 2);
        for (Span &span : prepared.line.spans) {
            if (!span.empty())
                span = {span.top - half, span.bottom + half};
        }
        const DashPhase phase(line, map);
        if (phase.solid())
            continue;
        if (prepared.line.dense)
            eraseSpaces(prepared.line.spans, phase);
        else
            cutIntoDashes(prepared.line.vertices, m_dashes, line);
    }
}

void LineRaster::prepareArea(const PlotLine &line, const PlotMap &map, std::int64_t gapMs,
                             Prepared &into)
{
    std::vector<Span> base;
    if (line.base) {
        m_reducer.reduce(*line.base, map, gapMs, into.line);
        edgeOf(into.line, map.width, base);
    }
    m_reducer.reduce(*line.series, map, gapMs, into.line);
    edgeOf(into.line, map.width, into.area);
    const bool hasZero = map.values.kind != ValueMap::Kind::Log;
    const double bottom = map.height - map.inset;
    const auto zero =
        static_cast<float>(hasZero ? std::clamp(map.y(0), double(map.inset), bottom) : bottom);
    for (std::size_t column = 0; column < into.area.size(); ++column) {
        Span &span = into.area[column];
        if (span.empty())
            continue;
        const bool hasBase = line.base && !base[column].empty();
        const float edge = hasBase ? base[column].top : zero;
        span = {std::min(span.top, edge), std::max(span.top, edge)};
    }
}

void LineRaster::paintStrips(QImage &image, std::span<const PlotLine> lines)
{
    const auto pixels = static_cast<std::size_t>(stripWidth) * static_cast<std::size_t>(m_height);
    m_strip.assign(pixels, 0);
    m_mask.assign(pixels, 0);
    std::fill(std::begin(m_maskTop), std::end(m_maskTop), m_height);
    std::fill(std::begin(m_maskBottom), std::end(m_maskBottom), 0);
    for (int left = 0; left < image.width(); left += stripWidth) {
        const int columns = std::min(stripWidth, image.width() - left);
        m_dirtyTop = m_height;
        m_dirtyBottom = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!m_prepared[i].area.empty())
                fillArea(m_prepared[i], lines[i], left, columns, i == 0);
        }
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (m_prepared[i].line.dense)
                paintSpans(m_prepared[i], lines[i], left, columns);
            else
                paintVertices(m_prepared[i], lines[i], left, columns);
        }
        transposeInto(image, left, columns);
    }
}

void LineRaster::fillArea(const Prepared &prepared, const PlotLine &line, int left, int columns,
                          bool fresh)
{
    const std::uint32_t color = premultiplied(line.fill);
    for (int column = 0; column < columns; ++column) {
        const Span &span = prepared.area[static_cast<std::size_t>(left + column)];
        if (!span.empty())
            blendSpan(column, span.top, span.bottom, color, fresh);
    }
}

void LineRaster::paintSpans(const Prepared &prepared, const PlotLine &line, int left, int columns)
{
    const std::uint32_t color = premultiplied(line.color);
    for (int column = 0; column < columns; ++column) {
        const Span &span = prepared.line.spans[static_cast<std::size_t>(left + column)];
        if (!span.empty())
            blendSpan(column, span.top, span.bottom, color, false);
    }
}

void LineRaster::blendSpan(int column, float top, float bottom, std::uint32_t color, bool fresh)
{
    const auto height = static_cast<float>(m_height);
    top = std::max(top, 0.0F);
    bottom = std::min(bottom, height);
    if (top >= bottom)
        return;
    const int first = static_cast<int>(top);
    const int last = std::min(static_cast<int>(bottom), m_height - 1); // may be covered by 0
    std::uint32_t *pixels = m_strip.data() + std::ptrdiff_t(column) * m_height;
    m_dirtyTop = std::min(m_dirtyTop, first);
    m_dirtyBottom = std::max(m_dirtyBottom, last + 1);
    if (first == last) {
        blend(pixels[first], scaled(color, coverageOf(bottom - top)));
        return;
    }
    blend(pixels[first], scaled(color, coverageOf(static_cast<float>(first + 1) - top)));
    // What covers all, or lies on nothing, needs no mixing.
    if ((color >> 24) == 255 || fresh) {
        std::fill(pixels + first + 1, pixels + last, color);
    } else {
        for (int row = first + 1; row < last; ++row)
            blend(pixels[row], color);
    }
    blend(pixels[last], scaled(color, coverageOf(bottom - static_cast<float>(last))));
}

void LineRaster::paintVertices(Prepared &prepared, const PlotLine &line, int left, int columns)
{
    const std::vector<Vertex> &vertices = prepared.line.vertices;
    const auto width = static_cast<float>(line.width);
    const float begin = static_cast<float>(left) - width - 1;
    const float end = static_cast<float>(left + columns) + width + 1;
    // Vertices ascend in x: those that ended before this strip are never looked at again.
    while (prepared.cursor + 1 < vertices.size() && vertices[prepared.cursor + 1].x < begin)
        ++prepared.cursor;
    for (std::size_t i = prepared.cursor; i < vertices.size() && vertices[i].x <= end; ++i) {
        const bool last = i + 1 == vertices.size() || vertices[i + 1].starts;
        if (!last)
            stroke(vertices[i].x, vertices[i].y, vertices[i + 1].x, vertices[i + 1].y, width, left,
                   columns);
        else if (vertices[i].starts) // a point alone is a dot
            stroke(vertices[i].x - width / 3, vertices[i].y, vertices[i].x + width / 3,
                   vertices[i].y, width * 2, left, columns);
    }
    compositeMask(premultiplied(line.color), columns);
}

// Coverage = half the width plus half a pixel less the distance to the line, which along a pixel
// column is a linear function on each side; cut off half a width beyond the ends.
void LineRaster::stroke(float x0, float y0, float x1, float y1, float width, int left, int columns)
{
    const float dx = x1 - x0;
    const float dy = y1 - y0;
    const float length = std::max(std::sqrt(dx * dx + dy * dy), 1e-3F);
    const float cosine = std::max(dx / length, 1e-3F);
    const float sine = dy / length;
    const float reach = width / 2 + 0.5F;
    const float slope = sine / cosine;
    const float extent = reach / cosine;
    const float top = std::min(y0, y1) - reach;
    const float bottom = std::max(y0, y1) + reach;
    const auto offset = static_cast<float>(left);
    // Conversions cut towards zero, so everything is made positive first: it is much faster than
    // floor() where the processor has no instruction for it.
    const int firstColumn = static_cast<int>(std::max(0.0F, x0 - reach - offset));
    const int lastColumn =
        std::min(columns - 1, static_cast<int>(std::max(-1.0F, x1 + reach - offset)));
    for (int column = firstColumn; column <= lastColumn; ++column) {
        const float x = offset + static_cast<float>(column) + 0.5F;
        const float side = std::min(std::min(x - x0, x1 - x) + reach, 1.0F);
        const float centre = y0 + (x - x0) * slope;
        const float from = std::max(std::max(top, centre - extent), 0.0F);
        const float to = std::min(std::min(bottom, centre + extent), static_cast<float>(m_height));
        if (side <= 0 || from >= to)
            continue;
        const int first = static_cast<int>(from);
        const int last = std::min(m_height, static_cast<int>(to) + 1);
        std::uint8_t *mask = m_mask.data() + std::ptrdiff_t(column) * m_height;
        float y = static_cast<float>(first) + 0.5F;
        for (int row = first; row < last; ++row, y += 1) {
            float share = reach - std::abs(y - centre) * cosine;
            share = std::min(std::min(share, side), std::min(y - top, bottom - y));
            const auto covered = static_cast<std::uint8_t>(std::max(share, 0.0F) * 255 + 0.5F);
            mask[row] = std::max(mask[row], covered);
        }
        m_maskTop[column] = std::min(m_maskTop[column], first);
        m_maskBottom[column] = std::max(m_maskBottom[column], last);
    }
}

void LineRaster::compositeMask(std::uint32_t color, int columns)
{
    for (int column = 0; column < columns; ++column) {
        const int top = m_maskTop[column];
        const int bottom = m_maskBottom[column];
        if (top >= bottom)
            continue;
        std::uint32_t *pixels = m_strip.data() + std::ptrdiff_t(column) * m_height;
        std::uint8_t *mask = m_mask.data() + std::ptrdiff_t(column) * m_height;
        for (int row = top; row < bottom; ++row) {
            if (mask[row] != 0)
                blend(pixels[row], scaled(color, mask[row]));
        }
        std::memset(mask + top, 0, static_cast<std::size_t>(bottom - top));
        m_maskTop[column] = m_height;
        m_maskBottom[column] = 0;
        m_dirtyTop = std::min(m_dirtyTop, top);
        m_dirtyBottom = std::max(m_dirtyBottom, bottom);
    }
}

void LineRaster::transposeInto(QImage &image, int left, int columns)
{
    const auto bytes = static_cast<std::size_t>(columns) * sizeof(std::uint32_t);
    const auto stride = image.bytesPerLine() / std::ptrdiff_t(sizeof(std::uint32_t));
    auto *target = reinterpret_cast<std::uint32_t *>(image.bits()) + left;
    const int top = std::min(m_dirtyTop, m_height);
    const int bottom = std::max(m_dirtyBottom, top);
    for (int row = 0; row < top; ++row)
        std::memset(target + row * stride, 0, bytes);
    int row = top;
#if defined(__SSE2__)
    if (columns == stripWidth) {
        for (; row + 4 <= bottom; row += 4) {
            for (int column = 0; column < stripWidth; column += 4)
                transposeFour(m_strip.data() + std::ptrdiff_t(column) * m_height + row, m_height,
                              target + row * stride + column, stride);
        }
    }
#endif
    for (; row < bottom; ++row) {
        for (int column = 0; column < columns; ++column)
            target[row * stride + column] =
                m_strip[std::size_t(column) * std::size_t(m_height) + std::size_t(row)];
    }
    for (row = bottom; row < m_height; ++row)
        std::memset(target + row * stride, 0, bytes);
    for (int column = 0; column < columns; ++column) {
        std::uint32_t *pixels = m_strip.data() + std::ptrdiff_t(column) * m_height;
        std::fill(pixels + top, pixels + bottom, 0U);
    }
}

} // namespace vigie
