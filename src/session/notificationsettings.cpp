// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notificationsettings.h"

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWindow = 30; // what TargetHealth remembers
constexpr int lastMinute = 24 * 60 - 1;

int bounded(const QJsonValue &json, int fallback, int smallest, int largest)
{
    const double value = json.toDouble(double(fallback));
    return int(std::clamp(value, double(smallest), double(largest)));
}

} // namespace

QJsonObject NotificationSettings::toJson() const
{
    return {
        {u"down_window"_s, downWindow},
        {u"successes_before_up"_s, successesBeforeUp},
        {u"up_window"_s, upWindow},
        {u"recoveries"_s, recoveries},
        {u"alerts"_s, alerts},
        {u"damp_unstable"_s, dampUnstable},
        {u"silent_on_stop"_s, silentOnStop},
        {u"quiet_hours"_s, quietHours},
        {u"quiet_from_minute"_s, quietFromMinute},
        {u"quiet_to_minute"_s, quietToMinute},
    };
}

NotificationSettings NotificationSettings::fromJson(const QJsonObject &json)
{
    NotificationSettings s;
    s.downWindow = bounded(json[u"down_window"_s], s.downWindow, 1, longestWindow);
    s.successesBeforeUp =
        bounded(json[u"successes_before_up"_s], s.successesBeforeUp, 1, longestWindow);
    s.upWindow = bounded(json[u"up_window"_s], s.upWindow, s.successesBeforeUp, longestWindow);
    s.recoveries = json[u"recoveries"_s].toBool(s.recoveries);
    s.alerts = json[u"alerts"_s].toBool(s.alerts);
    s.dampUnstable = json[u"damp_unstable"_s].toBool(s.dampUnstable);
    s.silentOnStop = json[u"silent_on_stop"_s].toBool(s.silentOnStop);
    s.quietHours = json[u"quiet_hours"_s].toBool(s.quietHours);
    s.quietFromMinute = bounded(json[u"quiet_from_minute"_s], s.quietFromMinute, 0, lastMinute);
    s.quietToMinute = bounded(json[u"quiet_to_minute"_s], s.quietToMinute, 0, lastMinute);
    return s;
}

} // namespace vigie
