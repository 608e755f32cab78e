// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoexporter.h"
#include "diagnosisrunner.h"
#include "enginewatch.h"
#include "historyrunner.h"
#include "notifier.h"
#include "ownstops.h"
#include "queryrunner.h"
#include "scrapeschedule.h"
#include "scrapeworker.h"
#include "session.h"
#include "sessionclock.h"
#include "targetlist.h"
#include "targetrecord.h"

#include <QThread>
#include <QTimer>

#include <map>

namespace vigie {

class Alerting;

// What a session holds, and what it does when something comes in: targets that change
// (sessiontargets.cpp), outcomes of scrapes and diagnoses (sessionoutcomes.cpp).
class Session::Private
{
public:
    Private(Session *session, const Settings &initial, Clock clock,
            std::shared_ptr<SeriesStore> store = {});
    ~Private();

    void connectTargets();
    void connectWorker();
    void connectDiagnoses();
    [[nodiscard]] StoreLimits limits() const; // of the settings
    void applyHistory();
    void evict();

    void added(const Target &target);
    void removed(const Target &target);
    void changed(const Target &before, const Target &now);

    void scrapeDue();
    void arm();
    void take(const TargetId &id, const ScrapeOutcomePtr &outcome);
    void takeFailure(const Target &target, TargetRecord &record, TargetRecord::Change change);
    void noteOutcome(const Target &target, const ScrapeOutcome &outcome,
                     TargetRecord::Change change);
    void takeReport(const TargetId &id, const Report &report);
    void takeHistory(const RememberedHistory &history);
    void diagnose(const Target &target);
    void append(Event::Kind kind, const Target &target, const QString &text);
    void startAlerting();
    void startNotices();
    void applyPolicy();
    void tell();
    void connectEngine();
    void watchEngine();
    void takeEngineEvent(const EngineEvent &event);
    [[nodiscard]] Cause causeFor(const Target &target) const;
    void append(const Event &event);
    void note(const QString &text);                      // of the program as a whole
    [[nodiscard]] Target completed(Target target) const; // what it leaves to the settings
    [[nodiscard]] QString fallbackFor(const Target &target) const;
    [[nodiscard]] std::int64_t now() const { return m_clock(); }

    Session *q;
    Settings m_settings;
    std::shared_ptr<SessionClock> m_systemClock; // null: another one was given
    bool m_toldClock = false;
    Clock m_clock;
    TargetList m_targets;
    QList<Target> m_known; // as the worker knows them, to see what a change changed
    std::map<TargetId, TargetRecord> m_records;
    ScrapeSchedule m_schedule;
    QTimer m_timer;
    QTimer m_evictTimer;
    QList<Event> m_events;
    Notifier m_notifier;
    QTimer m_noticeTimer;
    EngineWatch m_engine;
    bool m_engineWatched = false;
    OwnStops m_ownStops;
    DiagnosisRunner m_diagnoses;
    std::shared_ptr<SeriesStore> m_store;
    QString m_historyFolder;
    std::unique_ptr<HistoryRunner> m_history;
    std::unique_ptr<Alerting> m_alerting;
    QThread m_thread;
    ScrapeWorker *m_worker = nullptr; // lives in m_thread
    QueryRunner m_queries;
    std::unique_ptr<DemoExporter> m_demo;
    TargetId m_demoId;
    bool m_started = false;
    bool m_historyLoaded = false;
    bool m_isRecording = false;
};

} // namespace vigie
