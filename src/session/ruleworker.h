// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groupevaluator.h"
#include "nomatch.h"

#include <QMetaType>
#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <stop_token>

namespace vigie {

class SeriesStore;

// What one evaluation of a group came to.
struct GroupOutcome
{
    QString key;
    std::int64_t timeMs = 0;
    std::vector<RuleStatus> status;              // a rule each
    std::vector<std::optional<NoMatch>> noMatch; // likewise; set where a condition cannot match
    std::vector<GroupEvaluator::Change> changes;
};
using GroupOutcomePtr = std::shared_ptr<const GroupOutcome>;

// A rule file as it was read; a text in `error` where it could not be opened.
struct ReadRuleFile
{
    QString path;
    QString error;
    RuleFile file;
};
using ReadRuleFilePtr = std::shared_ptr<const ReadRuleFile>;

// Evaluates groups and reads rule files in a thread of its own. All its functions may be called
// from any thread; they come to pass in order.
class RuleWorker final : public QObject
{
    Q_OBJECT

public:
    explicit RuleWorker(std::shared_ptr<SeriesStore> store, QObject *parent = nullptr);
    ~RuleWorker() override;

    // New, or in place of the group with this key, whose alerts go on where they were.
    void setGroup(const QString &key, const RuleGroup &group, const std::vector<Matcher> &scope,
                  std::int64_t nowMs);
    void removeGroup(const QString &key, std::int64_t nowMs);
    void evaluate(const QString &key, std::int64_t nowMs);
    void readFile(const QString &path);
    void search(const QString &expression, const std::vector<Matcher> &scope); // → searched
    void stop(); // what runs ends soon, what waits does nothing

Q_SIGNALS:
    void evaluated(const vigie::GroupOutcomePtr &outcome);
    void fileRead(const vigie::ReadRuleFilePtr &file);
    void searched(const QString &expression, const std::optional<vigie::NoMatch> &problem);

private:
    struct Group
    {
        GroupEvaluator evaluator;
        std::vector<Matcher> scope;
        std::vector<std::optional<NoMatch>> noMatch;
        std::int64_t searchedMs = 0;
    };

    void run(Group &group, const QString &key, std::int64_t nowMs);
    void searchNoMatch(Group &group, std::int64_t nowMs);

    std::shared_ptr<SeriesStore> m_store;
    std::map<QString, Group> m_groups;
    std::stop_source m_stop;
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::GroupOutcomePtr)
Q_DECLARE_METATYPE(vigie::ReadRuleFilePtr)
