// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttheme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

ChartTheme ChartTheme::light()
{
    ChartTheme theme;
    theme.window = QColor(0xf4f5f7);
    theme.card = QColor(0xffffff);
    theme.line = QColor(0xe2e5ea);
    theme.text = QColor(0x1c2430);
    theme.mutedText = QColor(0x697386);
    theme.grid = QColor(0xeceef2);
    theme.accent = QColor(0x2563eb);
    theme.ok = QColor(0x0f9d6b);
    theme.warning = QColor(0xb7791f);
    theme.failure = QColor(0xd43c3c);
    theme.selection = QColor(0xe8effd);
    theme.series = {0x2563eb, 0xc2740a, 0x0f9d6b, 0x8b3fd9, 0xd43c3c, 0x0e8f8f};
    return theme;
}

ChartTheme ChartTheme::forDark()
{
    ChartTheme theme;
    theme.dark = true;
    theme.window = QColor(0x16181d);
    theme.card = QColor(0x20242c);
    theme.line = QColor(0x2d323c);
    theme.text = QColor(0xe6e8ec);
    theme.mutedText = QColor(0x8b93a1);
    theme.grid = QColor(0x2a2f39);
    theme.accent = QColor(0x5b9dff);
    theme.ok = QColor(0x35c18b);
    theme.warning = QColor(0xf2b84b);
    theme.failure = QColor(0xff6b6b);
    theme.selection = QColor(0x26344d);
    theme.series = {0x5b9dff, 0xf2b84b, 0x35c18b, 0xc58bff, 0xff8080, 0x4fd1c5};
    return theme;
}

QColor ChartTheme::seriesColor(std::size_t index) const
{
    if (series.isEmpty())
        return text;
    return series.at(static_cast<qsizetype>(index % static_cast<std::size_t>(series.size())));
}

std::span<const double> seriesPattern(std::size_t index)
{
    static constexpr std::array<double, 2> dashed{4, 2.4};
    static constexpr std::array<double, 2> dotted{1.6, 1.8};
    static constexpr std::array<double, 4> dashDotted{5, 2, 1.4, 2};
    static constexpr std::array<double, 2> longDashed{9, 3};
    // Five patterns beside six colours: the pair repeats after thirty series.
    switch (index % 5) {
    case 1:
        return dashed;
    case 2:
        return dotted;
    case 3:
        return dashDotted;
    case 4:
        return longDashed;
    default:
        return {};
    }
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const auto [low, high] = std::minmax({luminance(first), luminance(second)});
    return (high + 0.05) / (low + 0.05);
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](float a, float b) {
        return static_cast<float>(a + (b - a) * share);
    };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()), mix(from.alphaF(), to.alphaF()));
}

} // namespace vigie
