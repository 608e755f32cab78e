// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewrange.h"

#include <algorithm>

namespace vigie {

ViewRange::ViewRange(std::chrono::milliseconds width, QObject *parent)
    : QObject(parent)
    , m_width(width)
{}

ViewRange::Span ViewRange::at(std::int64_t nowMs) const
{
    return m_live ? Span{nowMs - m_width.count(), nowMs} : m_fixed;
}

void ViewRange::setWidth(std::chrono::milliseconds width)
{
    if (m_live && m_width == width)
        return;
    m_width = std::max<std::chrono::milliseconds>(width, std::chrono::seconds(10));
    m_live = true;
    Q_EMIT changed();
}

void ViewRange::setLive(bool live, std::int64_t nowMs)
{
    if (m_live == live)
        return;
    if (!live)
        m_fixed = at(nowMs);
    m_live = live;
    Q_EMIT changed();
}

void ViewRange::show(std::int64_t fromMs, std::int64_t toMs)
{
    const Span span{std::min(fromMs, toMs), std::max({fromMs, toMs, fromMs + 1000})};
    if (!m_live && m_fixed == span)
        return;
    m_live = false;
    m_fixed = span;
    Q_EMIT changed();
}

} // namespace vigie
