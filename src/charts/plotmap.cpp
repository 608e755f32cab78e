// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotmap.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

// Far enough outside to be clipped, near enough for arithmetic in pixels.
constexpr double outside = 4;

double warped(const ValueMap &map, double value)
{
    switch (map.kind) {
    case ValueMap::Kind::Linear:
        return value;
    case ValueMap::Kind::Log:
        return std::log10(value);
    case ValueMap::Kind::SymLog:
        return std::copysign(std::log10(1 + std::abs(value) / map.threshold), value);
    }
    return value;
}

double unwarped(const ValueMap &map, double value)
{
    switch (map.kind) {
    case ValueMap::Kind::Linear:
        return value;
    case ValueMap::Kind::Log:
        return std::pow(10.0, value);
    case ValueMap::Kind::SymLog:
        return std::copysign((std::pow(10.0, std::abs(value)) - 1) * map.threshold, value);
    }
    return value;
}

} // namespace

double ValueMap::share(double value) const
{
    if (kind == Kind::Log && value <= 0)
        return -outside;
    const double bottom = warped(*this, low);
    const double top = warped(*this, high);
    if (!(top > bottom))
        return 0.5;
    // The whole range of double does not fit into a double.
    const double unit = std::isinf(top - bottom) ? 0.25 : 1;
    const double share =
        (warped(*this, value) * unit - bottom * unit) / (top * unit - bottom * unit);
    return std::isnan(share) ? -outside : std::clamp(share, -outside, outside);
}

double ValueMap::valueAt(double share) const
{
    const double bottom = warped(*this, low);
    const double top = warped(*this, high);
    return unwarped(*this, bottom + share * (top - bottom));
}

std::int64_t PlotMap::columnStart(int column) const
{
    return fromMs +
           static_cast<std::int64_t>(std::ceil(double(column) * double(toMs - fromMs) / width));
}

} // namespace vigie
