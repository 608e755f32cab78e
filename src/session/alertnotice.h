// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notification.h"

#include <QString>

namespace vigie {

// An alert that began or ended, as the rules hand it to the Notifier. The alerts of one rule are
// told as one notice.
struct AlertNotice
{
    QString rule;     // stable: the rule, with its group
    QString instance; // stable within the rule: the alert's labels
    QString title;    // "HighErrorRate", or its summary
    QString text;     // plain text: the description
    TargetId target;  // empty: not of one target
    Notification::Urgency urgency = Notification::Urgency::Normal;
    bool isFiring = true; // false: resolved
};

} // namespace vigie
