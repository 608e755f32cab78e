// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertnotice.h"
#include "event.h"
#include "ruleview.h"
#include "threshold.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace vigie {

class RuleWorker;
class SeriesStore;
struct GroupOutcome;
struct ReadRuleFile;

// Evaluates the thresholds and the rules of the open files at their intervals, in a thread of its
// own, and says what begins and ends.
class Alerting final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<std::int64_t()>;
    using Scope = std::function<std::vector<Matcher>(const TargetId &)>;
    using TargetOf = std::function<TargetId(const Labels &)>; // whom an alert's labels speak of

    Alerting(std::shared_ptr<SeriesStore> store, Clock clock, Scope scope, TargetOf targetOf,
             QObject *parent = nullptr);
    ~Alerting() override;

    void setSettings(const RuleSettings &settings);
    [[nodiscard]] const RuleSettings &settings() const { return m_settings; }
    void start();
    void evaluateAll();   // now, whatever their intervals
    void refreshScopes(); // the targets changed

    [[nodiscard]] QList<RuleView> rules() const; // thresholds first, then file by file
    [[nodiscard]] std::optional<RuleView> find(const QString &id) const;
    [[nodiscard]] QList<RuleFileView> files() const;
    [[nodiscard]] AlertState worst() const; // of what is not muted
    [[nodiscard]] int firingCount() const;

    [[nodiscard]] std::optional<Threshold> threshold(const QString &id) const;
    void edit(const RuleSettings &settings); // by the user
    // Whether an expression can match at all; answered by explained().
    void explain(const QString &expression, const TargetId &target);

Q_SIGNALS:
    void changed();         // states, values; what comes close together is told once
    void settingsChanged(); // by the user: to be kept
    void explained(const QString &expression, const QString &problem); // empty: it matches
    void told(const vigie::AlertNotice &notice);
    void happened(vigie::Event::Kind kind, const vigie::TargetId &target, const QString &text);

private:
    struct Group
    {
        RuleGroup group;
        QString file;
        Threshold threshold; // its id is empty where it is none
        std::vector<Matcher> scope;
        std::vector<RuleStatus> status;
        std::vector<std::optional<NoMatch>> noMatch;
        std::vector<QList<AlertSpan>> spans;
        std::int64_t nextMs = 0;
        bool isRunning = false;
    };

    void apply();
    void setGroup(const QString &key, Group group);
    void removeGroup(const QString &key);
    // What fires in rules that the group no longer has is over.
    void endAlerts(const QString &key, const Group &group, const RuleGroup &next);
    void watchFiles();
    void take(const GroupOutcome &outcome);
    void takeFile(const ReadRuleFile &read);
    void tell(const QString &key, const Group &group, const GroupOutcome &outcome);
    void noteSpan(QList<AlertSpan> &spans, AlertState state, std::int64_t timeMs);
    void evaluateDue();
    void arm();
    [[nodiscard]] std::int64_t intervalOf(const Group &group) const;
    [[nodiscard]] static QString thresholdKey(const QString &id);
    [[nodiscard]] static QString ruleId(const QString &key, const RuleGroup &group,
                                        std::size_t rule);
    [[nodiscard]] RuleView viewOf(const QString &key, const Group &group, std::size_t rule) const;

    Clock m_clock;
    Scope m_scope;
    TargetOf m_targetOf;
    RuleSettings m_settings;
    QThread m_thread;
    RuleWorker *m_worker; // lives in m_thread
    std::map<QString, Group> m_groups;
    QStringList m_order;
    std::map<QString, RuleFileView> m_files;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QTimer m_telling; // many rules are due at the same moment
    QTimer m_reread;  // editors write a file in several steps
    bool m_started = false;
};

} // namespace vigie
