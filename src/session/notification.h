// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace vigie {

// A notice for the desktop: one a cause, however many targets it hits.
struct Notification
{
    enum class Kind { Down, Recovered, Unstable, AlertFiring, AlertResolved, Note };
    enum class Urgency { Low, Normal, Critical };

    Kind kind = Kind::Down;
    QString key;             // the cause: a later notice with the same key takes this one's place
    QList<TargetId> targets; // whom it is about; empty: the program as a whole
    QString title;
    QString text; // plain text: the cause in words
    Urgency urgency = Urgency::Normal;
    bool isUpdate = false; // more of what was told already: no sound, nothing where none is shown
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::Notification)
