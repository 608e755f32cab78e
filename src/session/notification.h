// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

#include <QMetaType>
#include <QString>

namespace vigie {

// A notice for the tray: one when a target goes down, one when it is back.
struct Notification
{
    enum class Kind { Down, Recovered };

    Kind kind = Kind::Down;
    TargetId target;
    QString title;
    QString text; // the cause in words
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::Notification)
