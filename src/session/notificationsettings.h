// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace vigie {

// What is told, when, and how often. Whether anything is told at all, and after how many failures,
// stand in Settings itself.
struct NotificationSettings
{
    int downWindow = 3; // down when so many failures (Settings::failuresBeforeDown) are among these
    int successesBeforeUp = 2; // up again when so many successes …
    int upWindow = 3;          // … are among so many scrapes

    bool recoveries = true;
    bool alerts = true;
    bool dampUnstable = true; // one notice for a target that comes and goes
    bool silentOnStop = true; // nothing while the user stops containers himself
    bool quietHours = false;
    int quietFromMinute = 22 * 60; // of the local day
    int quietToMinute = 7 * 60;

    bool operator==(const NotificationSettings &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    // What is absent or of a wrong type keeps its default; numbers are brought into their range.
    [[nodiscard]] static NotificationSettings fromJson(const QJsonObject &json);
};

} // namespace vigie
