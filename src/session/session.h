// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"
#include "event.h"
#include "notification.h"
#include "outage.h"
#include "pageview.h"
#include "queryupdate.h"
#include "report.h"
#include "seriesstore.h"
#include "settings.h"
#include "target.h"
#include "targetstate.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace vigie {

class Alerting;
class Silences;
class SlidingQuery;
class TargetList;
struct OpenedRecording;

// What the application does, without a display: scrapes the targets, remembers, diagnoses what
// fails, answers queries. Lives in one thread; parsing, appending and evaluating run in others.
class Session final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<std::int64_t()>; // milliseconds since the epoch

    explicit Session(const Settings &settings, QObject *parent = nullptr, Clock clock = {});
    // A recording, to be looked at: its targets rest, and it is always the moment of its end.
    explicit Session(const OpenedRecording &recording, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] bool isRecording() const;
    [[nodiscard]] std::int64_t nowMs() const; // of the session's clock

    [[nodiscard]] TargetList &targets() const;
    [[nodiscard]] Alerting &alerting() const; // thresholds and rules
    [[nodiscard]] const Settings &settings() const;
    void applySettings(const Settings &settings); // the targets in it are ignored: targets() leads

    // Remembers over restarts, in that folder, where the settings say so; before start().
    // historyLoaded() tells when what earlier runs left is back.
    void keepHistory(const QString &folder);
    [[nodiscard]] QString historyFolder() const;
    void saveHistory();   // and waits: for an end that comes from outside
    void deleteHistory(); // all that is remembered; ends with historyDeleted()

    void start(); // first scrapes at once
    // Not scraped while something of it is missing, e.g. its password; then at once.
    void setHeld(const TargetId &id, bool held);
    void scrapeNow(const TargetId &id);
    void scrapeAllNow();

    [[nodiscard]] TargetState state(const TargetId &id) const;
    // Null before the first response. The body is kept for the watched target only, and for a
    // page that was refused.
    [[nodiscard]] PageViewPtr page(const TargetId &id) const;
    void watchPage(const TargetId &id);               // whose bodies are shown; empty: nobody's
    [[nodiscard]] const QList<Event> &events() const; // oldest first, bounded
    [[nodiscard]] StoreSnapshot snapshot() const;
    [[nodiscard]] std::shared_ptr<const SeriesStore> store() const; // for those who save it
    [[nodiscard]] StoreUsage usage() const;

    // Matchers that keep a query to one target's series (job and instance).
    [[nodiscard]] std::vector<Matcher> scope(const TargetId &id) const;
    // In a worker thread; cancel the future to stop it. mostSeries: only the largest, with a remark
    // (0 = all): whatever is drawn or listed in the window gives a number.
    [[nodiscard]] QFuture<QueryResult> query(const QString &expression, QueryRange range,
                                             const QueryOptions &options = {},
                                             std::size_t mostSeries = 0) const;
    // The same for a range that moves on, again and again; one call at a time for each query.
    [[nodiscard]] QFuture<QueryUpdate> move(const std::shared_ptr<SlidingQuery> &query,
                                            QueryRange range) const;

    using Outage = vigie::Outage; // the charts' gaps
    [[nodiscard]] QList<Outage> outages(const TargetId &id) const;

    // Runs the diagnosis; starts by itself when a target goes down. While one runs for the target,
    // a second call does nothing.
    void diagnose(const TargetId &id);
    void cancelDiagnosis(const TargetId &id);
    [[nodiscard]] bool isDiagnosing(const TargetId &id) const;
    [[nodiscard]] QList<Report> reports(const TargetId &id) const; // oldest first, bounded

    // No notifications until then (milliseconds since the epoch; 0 = not muted).
    void muteUntil(std::int64_t timeMs);
    [[nodiscard]] std::int64_t mutedUntilMs() const;
    [[nodiscard]] Silences &silences() const; // the mutes of single targets

    // The built-in exporter with an hour of history, once; empty where it found no port.
    TargetId startDemo();

Q_SIGNALS:
    void stateChanged(const vigie::TargetId &id);
    void scraped(const vigie::TargetId &id);     // new samples, or a failure, are in the store
    void pageChanged(const vigie::TargetId &id); // page() has a new value
    void eventAppended(const vigie::Event &event);
    void notified(const vigie::Notification &notification);
    void historyLoaded();
    void historyDeleted();
    void historyFailed(const QString &problem); // in words, once until it works again
    void diagnosisStarted(const vigie::TargetId &id);
    void checkFinished(const vigie::TargetId &id, const vigie::CheckResult &check);
    void diagnosisFinished(const vigie::TargetId &id, const vigie::Report &report);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
