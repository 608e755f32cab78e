// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruleworker.h"

#include "seriesstore.h"

#include <QFile>

namespace vigie {

namespace {

constexpr std::int64_t searchEveryMs = 15'000;
constexpr std::chrono::milliseconds timeout = std::chrono::seconds(10);
constexpr std::uint64_t maxSamples = 10'000'000;

} // namespace

RuleWorker::RuleWorker(std::shared_ptr<SeriesStore> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{}

RuleWorker::~RuleWorker() = default;

void RuleWorker::setGroup(const QString &key, const RuleGroup &group,
                          const std::vector<Matcher> &scope, std::int64_t nowMs)
{
    QMetaObject::invokeMethod(this, [this, key, group, scope, nowMs] {
        GroupEvaluator::Options options;
        options.query.scope = scope;
        options.query.timeout = timeout;
        options.query.maxSamples = maxSamples;
        options.query.stop = m_stop.get_token();
        GroupEvaluator evaluator(group, std::move(options));
        const auto known = m_groups.find(key);
        if (known != m_groups.end())
            evaluator.takeStateOf(std::move(known->second.evaluator), *m_store, nowMs);
        m_groups.insert_or_assign(key, Group{std::move(evaluator), scope, {}, 0});
    });
}

void RuleWorker::removeGroup(const QString &key, std::int64_t nowMs)
{
    QMetaObject::invokeMethod(this, [this, key, nowMs] {
        const auto group = m_groups.find(key);
        if (group == m_groups.end())
            return;
        group->second.evaluator.end(*m_store, nowMs);
        m_groups.erase(group);
    });
}

void RuleWorker::evaluate(const QString &key, std::int64_t nowMs)
{
    QMetaObject::invokeMethod(this, [this, key, nowMs] {
        const auto group = m_groups.find(key);
        if (group != m_groups.end() && !m_stop.stop_requested())
            run(group->second, key, nowMs);
    });
}

void RuleWorker::run(Group &group, const QString &key, std::int64_t nowMs)
{
    auto outcome = std::make_shared<GroupOutcome>();
    outcome->key = key;
    outcome->timeMs = nowMs;
    outcome->changes = group.evaluator.evaluate(*m_store, nowMs);
    outcome->status = group.evaluator.status();
    searchNoMatch(group, nowMs);
    outcome->noMatch = group.noMatch;
    Q_EMIT evaluated(outcome);
}

// A condition that finds nothing may be fine, or may never find anything.
void RuleWorker::searchNoMatch(Group &group, std::int64_t nowMs)
{
    const std::vector<RuleStatus> &status = group.evaluator.status();
    const bool isDue = group.searchedMs == 0 || nowMs - group.searchedMs >= searchEveryMs;
    group.noMatch.resize(status.size());
    const StoreSnapshot snapshot = m_store->snapshot();
    for (std::size_t i = 0; i < status.size(); ++i) {
        if (status[i].results > 0 || !status[i].error.empty())
            group.noMatch[i].reset();
        else if (isDue)
            group.noMatch[i] =
                findNoMatch(snapshot, group.evaluator.group().rules[i].expression, group.scope);
    }
    if (isDue)
        group.searchedMs = nowMs;
}

void RuleWorker::readFile(const QString &path)
{
    QMetaObject::invokeMethod(this, [this, path] {
        auto read = std::make_shared<ReadRuleFile>();
        read->path = path;
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray text = file.read(qint64(maxRuleFileBytes) + 1);
            read->file = readRuleFile({text.constData(), std::size_t(text.size())});
        } else {
            read->error = file.errorString();
        }
        Q_EMIT fileRead(read);
    });
}

void RuleWorker::search(const QString &expression, const std::vector<Matcher> &scope)
{
    QMetaObject::invokeMethod(this, [this, expression, scope] {
        Q_EMIT searched(expression,
                        findNoMatch(m_store->snapshot(), expression.toStdString(), scope));
    });
}

void RuleWorker::stop()
{
    m_stop.request_stop();
}

} // namespace vigie
