// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drift.h"
#include "event.h"

#include <QList>
#include <QString>

namespace vigie {

// What the event log says of a page that has changed in shape, each with its own kind. Series are
// not counted where a family that came or went explains them.
struct DriftEvent
{
    Event::Kind kind = Event::Kind::Note;
    QString text;
};
[[nodiscard]] QList<DriftEvent> driftEvents(const Drift &drift);

} // namespace vigie
