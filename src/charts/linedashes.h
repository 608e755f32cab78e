// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineraster.h"

#include <span>
#include <vector>

namespace vigie {

// Where in the pattern a pixel column lies; anchored in time, so that dashes scroll with the data.
class DashPhase
{
public:
    DashPhase(const PlotLine &line, const PlotMap &map);

    [[nodiscard]] bool solid() const { return m_period <= 0; }

    struct Piece
    {
        bool drawn;
        double endX;
    };
    // The dash or space that x lies in, and where it ends.
    [[nodiscard]] Piece at(double x) const;

private:
    std::span<const double> m_pattern;
    double m_width;
    double m_period = 0;
    double m_origin = 0;
};

// Cuts a line of vertices into dashes, measured along the line.
void cutIntoDashes(std::vector<ReducedLine::Vertex> &vertices,
                   std::vector<ReducedLine::Vertex> &spare, const PlotLine &line);
// Empties the columns that lie in the pattern's spaces.
void eraseSpaces(std::vector<ReducedLine::Span> &spans, const DashPhase &phase);

} // namespace vigie
