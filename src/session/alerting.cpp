// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerting.h"

#include "alerttexts.h"
#include "ruleworker.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr std::int64_t thresholdIntervalMs = 5000;
constexpr std::int64_t defaultIntervalMs = 15'000; // of groups that name none
constexpr std::int64_t shortestIntervalMs = 1000;
constexpr std::int64_t longestSleepMs = 60'000;
constexpr int rereadAfterMs = 200;
constexpr int tellTogetherMs = 50; // for a person at once
constexpr qsizetype maxSpans = 200;
constexpr std::int64_t isOpen = std::numeric_limits<std::int64_t>::max();

QString fileKey(const QString &path, const std::string &group)
{
    return u"f:"_s + path + u'\n' + QString::fromStdString(group);
}

} // namespace

Alerting::Alerting(std::shared_ptr<SeriesStore> store, Clock clock, Scope scope, TargetOf targetOf,
                   QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_scope(std::move(scope))
    , m_targetOf(std::move(targetOf))
    , m_worker(new RuleWorker(std::move(store)))
{
    m_thread.setObjectName(u"rules"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &RuleWorker::evaluated, this,
            [this](const GroupOutcomePtr &outcome) { take(*outcome); });
    connect(m_worker, &RuleWorker::fileRead, this,
            [this](const ReadRuleFilePtr &read) { takeFile(*read); });
    connect(m_worker, &RuleWorker::searched, this,
            [this](const QString &expression, const std::optional<NoMatch> &problem) {
                Q_EMIT explained(expression, problem ? AlertTexts::noMatch(*problem) : QString());
            });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Alerting::evaluateDue);
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellTogetherMs);
    connect(&m_telling, &QTimer::timeout, this, &Alerting::changed);
    m_reread.setSingleShot(true);
    m_reread.setInterval(rereadAfterMs);
    connect(&m_reread, &QTimer::timeout, this, &Alerting::watchFiles);
    const auto reread = [this] {
        m_reread.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, reread);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, reread);
    m_thread.start();
}

Alerting::~Alerting()
{
    m_worker->stop();
    m_thread.quit();
    m_thread.wait();
}

QString Alerting::thresholdKey(const QString &id)
{
    return u"t:"_s + id;
}

// The rule's number among those of its name tells them apart.
QString Alerting::ruleId(const QString &key, const RuleGroup &group, std::size_t rule)
{
    std::size_t before = 0;
    for (std::size_t i = 0; i < rule; ++i)
        before += group.rules[i].name == group.rules[rule].name ? 1 : 0;
    QString id = key + u'\n' + QString::fromStdString(group.rules[rule].name);
    return before == 0 ? id : QString(id + u'#' + QString::number(before));
}

void Alerting::setSettings(const RuleSettings &settings)
{
    m_settings = settings;
    apply();
}

void Alerting::edit(const RuleSettings &settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    apply();
    Q_EMIT settingsChanged();
}

// Brings the groups to what the settings say.
void Alerting::apply()
{
    QStringList wanted;
    for (const Threshold &threshold : std::as_const(m_settings.thresholds)) {
        if (!threshold.enabled)
            continue;
        const QString key = thresholdKey(threshold.id);
        wanted.append(key);
        const auto known = m_groups.find(key);
        if (known != m_groups.end() && known->second.threshold == threshold)
            continue;
        if (known != m_groups.end())
            removeGroup(key); // another condition: it begins anew
        Group group;
        group.group = threshold.toGroup();
        group.threshold = threshold;
        group.scope = m_scope(threshold.target);
        setGroup(key, std::move(group));
    }
    for (const QString &key : QStringList(m_order)) {
        const auto group = m_groups.find(key);
        const bool isOfOpenFile = group != m_groups.end() && !group->second.file.isEmpty() &&
                                  m_settings.files.contains(group->second.file);
        if (!wanted.contains(key) && !isOfOpenFile)
            removeGroup(key);
    }
    std::erase_if(m_files,
                  [this](const auto &file) { return !m_settings.files.contains(file.first); });
    watchFiles();
    arm();
    Q_EMIT changed();
}

void Alerting::setGroup(const QString &key, Group group)
{
    const std::size_t count = group.group.rules.size();
    group.status.resize(count);
    group.noMatch.resize(count);
    group.spans.resize(count);
    const auto known = m_groups.find(key);
    if (known != m_groups.end()) {
        endAlerts(key, known->second, group.group);
        // Spans stay with the rules of the same name.
        for (std::size_t i = 0; i < count; ++i) {
            const QString id = ruleId(key, group.group, i);
            for (std::size_t k = 0; k < known->second.group.rules.size(); ++k) {
                if (ruleId(key, known->second.group, k) == id)
                    group.spans[i] = known->second.spans[k];
            }
        }
    } else {
        m_order.append(key);
    }
    group.nextMs = 0;
    m_worker->setGroup(key, group.group, group.scope, m_clock());
    m_groups.insert_or_assign(key, std::move(group));
}

void Alerting::removeGroup(const QString &key)
{
    const auto group = m_groups.find(key);
    if (group != m_groups.end()) {
        endAlerts(key, group->second, {});
        m_groups.erase(group);
    }
    m_order.removeAll(key);
    m_worker->removeGroup(key, m_clock());
}

void Alerting::endAlerts(const QString &key, const Group &group, const RuleGroup &next)
{
    for (std::size_t i = 0; i < group.status.size(); ++i) {
        const RuleDefinition &rule = group.group.rules[i];
        const bool goesOn =
            std::any_of(next.rules.begin(), next.rules.end(), [&](const RuleDefinition &other) {
                return other.name == rule.name && other.labels == rule.labels;
            });
        for (const Alert &alert : group.status[i].alerts) {
            if (goesOn || alert.state != AlertState::Firing)
                continue;
            AlertNotice notice;
            notice.rule = ruleId(key, group.group, i);
            notice.instance = QString::fromStdString(alert.labels.toString());
            notice.title = QString::fromStdString(rule.name);
            notice.isFiring = false;
            Q_EMIT told(notice);
        }
    }
}

// Reads all open files anew: a change notice does not say what changed, and replaced files must be
// watched again.
void Alerting::watchFiles()
{
    QStringList paths = m_settings.files;
    for (const QString &path : std::as_const(m_settings.files)) {
        m_files[path].path = path;
        m_worker->readFile(path);
        const QString folder = QFileInfo(path).absolutePath();
        if (!paths.contains(folder))
            paths.append(folder);
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : watched) {
        if (!paths.contains(path))
            m_watcher.removePath(path);
    }
    for (const QString &path : std::as_const(paths)) {
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

void Alerting::takeFile(const ReadRuleFile &read)
{
    const auto view = m_files.find(read.path);
    if (view == m_files.end())
        return; // closed meanwhile
    view->second.error = read.error;
    view->second.issues = read.file.issues;
    view->second.accepted = read.error.isEmpty() && read.file.isAccepted();
    // A file in the midst of being edited does not end its alerts: the last good rules go on.
    if (view->second.accepted) {
        view->second.rules = read.file.ruleCount();
        QStringList keys;
        for (const RuleGroup &group : read.file.groups) {
            const QString key = fileKey(read.path, group.name);
            keys.append(key);
            const auto known = m_groups.find(key);
            if (known != m_groups.end() && known->second.group == group)
                continue;
            Group made;
            made.group = group;
            made.file = read.path;
            setGroup(key, std::move(made));
        }
        for (const QString &key : QStringList(m_order)) {
            if (m_groups.at(key).file == read.path && !keys.contains(key))
                removeGroup(key);
        }
    }
    arm();
    Q_EMIT changed();
}

void Alerting::start()
{
    if (!std::exchange(m_started, true))
        arm();
}

std::int64_t Alerting::intervalOf(const Group &group) const
{
    if (!group.threshold.id.isEmpty())
        return thresholdIntervalMs;
    const std::int64_t interval = group.group.intervalMs;
    return interval == 0 ? defaultIntervalMs : std::max(interval, shortestIntervalMs);
}

void Alerting::arm()
{
    if (!m_started || m_groups.empty())
        return m_timer.stop();
    std::int64_t next = std::numeric_limits<std::int64_t>::max();
    for (const auto &[key, group] : m_groups) {
        if (!group.isRunning)
            next = std::min(next, group.nextMs);
    }
    if (next == std::numeric_limits<std::int64_t>::max())
        return; // all run; each arms when it ends
    m_timer.start(int(std::clamp<std::int64_t>(next - m_clock(), 0, longestSleepMs)));
}

void Alerting::evaluateDue()
{
    const std::int64_t now = m_clock();
    for (auto &[key, group] : m_groups) {
        if (group.isRunning || group.nextMs > now)
            continue;
        // Multiples of the interval: the samples of recording rules come at even times.
        const std::int64_t interval = intervalOf(group);
        group.nextMs = (now / interval + 1) * interval;
        group.isRunning = true;
        m_worker->evaluate(key, now);
    }
    arm();
}

void Alerting::evaluateAll()
{
    for (auto &[key, group] : m_groups)
        group.nextMs = 0;
    evaluateDue();
}

void Alerting::refreshScopes()
{
    for (auto &[key, group] : m_groups) {
        if (group.threshold.id.isEmpty())
            continue;
        group.scope = m_scope(group.threshold.target);
        m_worker->setGroup(key, group.group, group.scope, m_clock());
    }
}

void Alerting::take(const GroupOutcome &outcome)
{
    const auto found = m_groups.find(outcome.key);
    if (found == m_groups.end())
        return;
    Group &group = found->second;
    group.isRunning = false;
    if (outcome.status.size() == group.group.rules.size()) {
        group.status = outcome.status;
        group.noMatch = outcome.noMatch;
        for (std::size_t i = 0; i < group.status.size(); ++i)
            noteSpan(group.spans[i], group.status[i].state(), outcome.timeMs);
        tell(outcome.key, group, outcome);
    }
    arm();
    if (!m_telling.isActive())
        m_telling.start();
}

void Alerting::noteSpan(QList<AlertSpan> &spans, AlertState state, std::int64_t timeMs)
{
    const bool wasFiring = !spans.isEmpty() && spans.constLast().toMs == isOpen;
    const bool isFiring = state == AlertState::Firing;
    if (isFiring && !wasFiring)
        spans.append({timeMs, isOpen});
    else if (!isFiring && wasFiring)
        spans.last().toMs = timeMs;
    if (spans.size() > maxSpans)
        spans.removeFirst();
}

void Alerting::tell(const QString &key, const Group &group, const GroupOutcome &outcome)
{
    for (const GroupEvaluator::Change &change : outcome.changes) {
        const Alert &alert = change.change.alert;
        const QString id = ruleId(key, group.group, change.rule);
        const QString name = QString::fromStdString(group.group.rules[change.rule].name);
        const TargetId target =
            group.threshold.target.isEmpty() ? m_targetOf(alert.labels) : group.threshold.target;
        const bool fires = alert.state == AlertState::Firing;
        const bool isResolved =
            alert.state == AlertState::Inactive && change.change.from == AlertState::Firing;
        if (!fires && !isResolved && alert.state != AlertState::Pending)
            continue; // never fired: nothing was said that would have to be taken back
        const Event::Kind kind = fires        ? Event::Kind::Down
                                 : isResolved ? Event::Kind::Recovered
                                              : Event::Kind::Note;
        Q_EMIT happened(kind, target, AlertTexts::event(name, change.change));
        if ((!fires && !isResolved) || m_settings.muted.contains(id))
            continue;
        AlertNotice notice;
        notice.rule = id;
        notice.instance = QString::fromStdString(alert.labels.toString());
        notice.title = name;
        notice.text = AlertTexts::summary(alert);
        notice.target = target;
        notice.urgency = AlertTexts::urgency(alert.labels);
        notice.isFiring = fires;
        Q_EMIT told(notice);
    }
}

} // namespace vigie
