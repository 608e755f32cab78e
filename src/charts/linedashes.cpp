// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linedashes.h"

#include <algorithm>
#include <cmath>

namespace vigie {

using Span = ReducedLine::Span;
using Vertex = ReducedLine::Vertex;

DashPhase::DashPhase(const PlotLine &line, const PlotMap &map)
    : m_pattern(line.pattern)
    , m_width(line.width)
{
    for (const double length : m_pattern)
        m_period += length * m_width;
    if (m_period > 0) {
        const double msPerPixel = double(map.toMs - map.fromMs) / map.width;
        m_origin = std::fmod(double(map.fromMs) / msPerPixel, m_period);
    }
}

DashPhase::Piece DashPhase::at(double x) const
{
    const double from = x + m_origin;
    double edge = std::floor(from / m_period) * m_period;
    bool drawn = true;
    for (const double length : m_pattern) {
        edge += length * m_width;
        if (edge > from + 1e-4)
            break;
        drawn = !drawn;
    }
    return {drawn, std::max(edge - m_origin, x + 0.01)};
}

void cutIntoDashes(std::vector<Vertex> &vertices, std::vector<Vertex> &spare, const PlotLine &line)
{
    spare.clear();
    std::size_t part = 0;
    auto rest = static_cast<float>(line.pattern[0] * line.width);
    for (std::size_t i = 1; i < vertices.size(); ++i) {
        const Vertex &from = vertices[i - 1];
        const Vertex &to = vertices[i];
        if (from.starts || from.anchors) {
            part = 0;
            rest = static_cast<float>(line.pattern[0] * line.width);
        }
        if (to.starts)
            continue;
        const float length = std::hypot(to.x - from.x, to.y - from.y);
        for (float at = 0; at < length;) {
            const float end = std::min(length, at + rest);
            const auto point = [&](float along, bool starts) {
                const float share = along / length;
                return Vertex{from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share,
                              starts, false};
            };
            if (part % 2 == 0) {
                spare.push_back(point(at, true));
                spare.push_back(point(end, false));
            }
            rest -= end - at;
            at = end;
            if (rest < 1e-2F) { // too little to move on by
                part = (part + 1) % line.pattern.size();
                rest = static_cast<float>(line.pattern[part] * line.width);
            }
        }
    }
    vertices.swap(spare);
}

void eraseSpaces(std::vector<Span> &spans, const DashPhase &phase)
{
    for (std::size_t column = 0; column < spans.size(); ++column) {
        if (!phase.at(double(column) + 0.5).drawn)
            spans[column] = {};
    }
}

} // namespace vigie
