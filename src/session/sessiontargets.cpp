// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionstate.h"

#include <algorithm>

// Targets that come, go and change, and when each is scraped.

namespace vigie {

namespace {

constexpr std::int64_t longestSleepMs = 60'000;

} // namespace

void Session::Private::connectTargets()
{
    connect(&m_targets, &TargetList::inserted, q, [this](int index) {
        const Target &target = m_targets.targets().at(index);
        m_known.append(target);
        added(target);
    });
    connect(&m_targets, &TargetList::removed, q, [this](int, const Target &target) {
        m_known.removeIf([&](const Target &known) { return known.id == target.id; });
        removed(target);
    });
    connect(&m_targets, &TargetList::replaced, q, [this](int index) {
        const Target &target = m_targets.targets().at(index);
        const auto known = std::find_if(m_known.begin(), m_known.end(),
                                        [&](const Target &other) { return other.id == target.id; });
        if (known != m_known.end())
            changed(std::exchange(*known, target), target);
    });
    connect(&m_targets, &TargetList::wasReset, q, [this] {
        const QList<Target> before = std::exchange(m_known, m_targets.targets());
        for (const Target &target : before)
            removed(target);
        for (const Target &target : std::as_const(m_known))
            added(target);
    });
}

void Session::Private::added(const Target &target)
{
    m_records[target.id].setPaused(target.paused);
    m_schedule.add(target.id, target.scrape.interval.count(), now());
    m_schedule.setPaused(target.id, target.paused, now());
    arm();
}

void Session::Private::removed(const Target &target)
{
    m_diagnoses.cancel(target.id);
    m_schedule.remove(target.id);
    m_records.erase(target.id);
    m_notifier.forget(target.id);
    m_worker->remove(target.id, now());
    arm();
}

void Session::Private::changed(const Target &before, const Target &now_)
{
    const bool otherSeries = before.name != now_.name || before.instance() != now_.instance();
    const bool otherUrl = before.scrape.url != now_.scrape.url;
    if (otherSeries)
        m_worker->remove(now_.id, now());
    if (otherUrl) {
        m_diagnoses.cancel(now_.id);
        m_records[now_.id] = {};
        m_notifier.forget(now_.id);
    }
    m_records[now_.id].setPaused(now_.paused);
    if (now_.paused)
        m_notifier.rest(now_.id);
    m_schedule.setInterval(now_.id, now_.scrape.interval.count(), now());
    m_schedule.setPaused(now_.id, now_.paused, now());
    if (otherUrl && !now_.paused)
        m_schedule.scrapeNow(now_.id);
    Q_EMIT q->stateChanged(now_.id);
    arm();
}

void Session::Private::arm()
{
    if (!m_started)
        return;
    const auto next = m_schedule.nextDueMs();
    if (!next) {
        m_timer.stop();
        return;
    }
    m_timer.start(int(std::clamp<std::int64_t>(*next - now(), 0, longestSleepMs)));
}

Target Session::Private::completed(Target target) const
{
    const ProxySettings &proxy = m_settings.proxy;
    if (proxy.kind == ProxySettings::Kind::None)
        target.scrape.proxy = ScrapeConfig::Proxy::Direct;
    if (proxy.kind == ProxySettings::Kind::Manual && !proxy.host.isEmpty()) {
        QUrl url;
        url.setScheme(QStringLiteral("http"));
        url.setHost(proxy.host);
        url.setPort(proxy.port);
        url.setUserName(proxy.user, QUrl::DecodedMode);
        url.setPassword(proxy.password, QUrl::DecodedMode);
        target.scrape.proxyUrl = url;
    }
    const DockerSettings &docker = m_settings.docker;
    if (target.compose.files.isEmpty() && target.compose.projectDirectory.isEmpty()) {
        target.compose.files = docker.composeFiles;
        target.compose.projectDirectory = docker.projectDirectory;
    }
    return target;
}

void Session::Private::scrapeDue()
{
    const QList<ScrapeSchedule::Due> due = m_schedule.takeDue(now());
    for (const ScrapeSchedule::Due &entry : due) {
        if (const auto target = m_targets.find(entry.target))
            m_worker->scrape(completed(*target));
    }
    arm();
}

} // namespace vigie
