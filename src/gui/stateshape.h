// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "targetstate.h"
#include "tokens.h"

#include <QRectF>

class QPainter;

namespace vigie {

// A state as shape and colour: ● up, ▲ slow, ■ down, ‖ paused, ○ waiting.
void paintStateShape(QPainter &painter, const QRectF &area, TargetState::Status status,
                     const Tokens &tokens);

// The last scrapes as a strip of small bars, newest at the right, older ones fainter.
void paintStrip(QPainter &painter, const QRectF &area, const QList<TargetState::Tick> &ticks,
                const Tokens &tokens);

[[nodiscard]] QColor stateColor(TargetState::Status status, const Tokens &tokens);

} // namespace vigie
