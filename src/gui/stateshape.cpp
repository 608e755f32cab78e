// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stateshape.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace vigie {

QColor stateColor(TargetState::Status status, const Tokens &tokens)
{
    switch (status) {
    case TargetState::Status::Up:
        return tokens.ok;
    case TargetState::Status::Slow:
        return tokens.warning;
    case TargetState::Status::Down:
        return tokens.failure;
    case TargetState::Status::Paused:
    case TargetState::Status::Waiting:
        break;
    }
    return tokens.muted;
}

void paintStateShape(QPainter &painter, const QRectF &area, TargetState::Status status,
                     const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(stateColor(status, tokens));
    const QRectF r = area;
    const double s = r.width();
    switch (status) {
    case TargetState::Status::Up:
        painter.drawEllipse(r);
        break;
    case TargetState::Status::Slow:
        painter.drawPolygon(
            QPolygonF({QPointF(r.center().x(), r.top()), QPointF(r.right() + s * 0.08, r.bottom()),
                       QPointF(r.left() - s * 0.08, r.bottom())}));
        break;
    case TargetState::Status::Down:
        painter.drawRoundedRect(r, s * 0.1, s * 0.1);
        break;
    case TargetState::Status::Paused:
        painter.drawRect(QRectF(r.left() + s * 0.12, r.top(), s * 0.27, s));
        painter.drawRect(QRectF(r.right() - s * 0.39, r.top(), s * 0.27, s));
        break;
    case TargetState::Status::Waiting:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.muted, s * 0.15));
        painter.drawEllipse(r.adjusted(s * 0.08, s * 0.08, -s * 0.08, -s * 0.08));
        break;
    }
    painter.restore();
}

void paintStrip(QPainter &painter, const QRectF &area, const QList<TargetState::Tick> &ticks,
                const Tokens &tokens)
{
    constexpr double pitch = 4;
    constexpr double barWidth = 3;
    const int places = std::max(1, static_cast<int>((area.width() + pitch - barWidth) / pitch));
    const auto count = static_cast<int>(ticks.size());
    for (int i = 0; i < places; ++i) {
        const int index = count - places + i;
        QColor color = tokens.grid;
        if (index >= 0) {
            color = stateColor(ticks[index].status, tokens);
            const double age = 1.0 - static_cast<double>(i) / places;
            if (ticks[index].status == TargetState::Status::Up)
                color = mixed(color, tokens.panel, age * 0.62);
        }
        painter.fillRect(QRectF(area.left() + i * pitch, area.top(), barWidth, area.height()),
                         color);
    }
}

} // namespace vigie
