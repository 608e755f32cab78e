// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertgroups.h"
#include "cause.h"
#include "notification.h"
#include "silences.h"
#include "targethealth.h"

#include <cstdint>
#include <map>
#include <optional>

namespace vigie {

// Decides what is worth a notice: one a cause when targets go down, one when they are back, one
// for a target that comes and goes, the alerts; none while silenced. Facts come in, take() says
// what to tell now. What began during a silence and still lasts at its end is told then.
class Notifier final
{
public:
    static constexpr std::int64_t gatherMs = 2'000; // others may have the same cause
    static constexpr std::int64_t longestGatherMs = 15'000;

    void setPolicy(bool enabled, int failuresBeforeDown, const NotificationSettings &settings);
    [[nodiscard]] Silences &silences() { return m_silences; }
    [[nodiscard]] const Silences &silences() const { return m_silences; }

    // A scrape failed. waitForCause: a diagnosis runs, diagnosed() follows.
    void failed(const Target &target, const Cause &cause, bool waitForCause, std::int64_t nowMs);
    void diagnosed(const Target &target, const Cause &cause);
    void succeeded(const Target &target, std::int64_t nowMs);
    void alert(const AlertNotice &alert, std::int64_t nowMs) { m_alerts.take(alert, nowMs); }
    void rest(const TargetId &id); // it is paused: what it was is no longer of interest
    void forget(const TargetId &id);

    [[nodiscard]] QList<Notification> take(std::int64_t nowMs);
    // Something may have to be told although nothing more happens: call take() again in a second.
    [[nodiscard]] bool isWaiting() const;

private:
    enum class Told { Nothing, Down, Unstable };

    struct Known
    {
        Target target;
        TargetHealth health;
        Cause cause;
        bool waitsForCause = false;
        std::int64_t downMs = 0;  // since when, where it is down
        std::int64_t readyMs = 0; // since when it could be told
        Told told = Told::Nothing;
        QString toldKey;     // the notice in which it was told
        bool isBack = false; // up again after it was told
    };
    using Members = QList<Known *>;

    Known &known(const Target &target);
    [[nodiscard]] bool isSilent(const TargetId &id, std::int64_t nowMs) const;
    [[nodiscard]] bool tellsDown(const Known &known, std::int64_t nowMs) const;
    [[nodiscard]] bool isComplete(const Members &members, std::int64_t nowMs) const;
    [[nodiscard]] Members toldIn(const QString &key);
    [[nodiscard]] static QStringList namesOf(const Members &members);
    [[nodiscard]] static QList<TargetId> targetsOf(const Members &members);
    [[nodiscard]] std::optional<Notification> recoveryOf(const QString &key, std::int64_t nowMs);
    void takeUnstable(QList<Notification> &notices, std::int64_t nowMs);
    void takeDown(QList<Notification> &notices, std::int64_t nowMs);
    void takeRecovered(QList<Notification> &notices, std::int64_t nowMs);

    bool m_recoveries = true;
    bool m_tellsAlerts = true;
    int m_failuresBeforeDown = 2;
    NotificationSettings m_settings;
    Silences m_silences;
    AlertGroups m_alerts;
    std::map<TargetId, Known> m_known;
};

} // namespace vigie
