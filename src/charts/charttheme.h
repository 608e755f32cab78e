// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

#include <cstddef>
#include <span>

namespace vigie {

// The colours of a chart as one value: given to each view, never looked up.
struct ChartTheme
{
    bool dark = false;
    QColor window;
    QColor card;
    QColor line; // card borders, separators
    QColor text;
    QColor mutedText;
    QColor grid;
    QColor accent;
    QColor ok;
    QColor warning;
    QColor failure;
    QColor selection;
    QList<QColor> series; // told apart with red-green blindness too, in this order

    [[nodiscard]] static ChartTheme light();
    [[nodiscard]] static ChartTheme forDark();
    [[nodiscard]] static ChartTheme of(bool dark) { return dark ? forDark() : light(); }

    [[nodiscard]] QColor seriesColor(std::size_t index) const;

    bool operator==(const ChartTheme &) const = default;
};

// Lengths of dash, space, dash… in line widths; empty = solid. Colour and pattern have different
// periods, so that no two of the first dozens of series share both.
[[nodiscard]] std::span<const double> seriesPattern(std::size_t index);

// WCAG 2 contrast ratio, 1…21.
[[nodiscard]] double contrastRatio(const QColor &first, const QColor &second);
[[nodiscard]] QColor mixed(const QColor &from, const QColor &to, double share);

} // namespace vigie
