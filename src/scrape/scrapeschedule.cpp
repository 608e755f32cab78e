// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapeschedule.h"

#include <algorithm>
#include <cstdlib>

namespace vigie {

ScrapeSchedule::ScrapeSchedule(std::size_t seed)
    : m_seed(seed)
{}

void ScrapeSchedule::setOffset(Entry &entry, const QString &target) const
{
    entry.offsetMs = std::int64_t((qHash(target, 0) ^ m_seed) % std::size_t(entry.intervalMs));
}

std::int64_t ScrapeSchedule::nextGridPoint(const Entry &entry, std::int64_t afterMs)
{
    const std::int64_t since = afterMs - entry.offsetMs;
    std::int64_t steps = since / entry.intervalMs;
    if (since % entry.intervalMs < 0)
        --steps;
    return entry.offsetMs + (steps + 1) * entry.intervalMs;
}

void ScrapeSchedule::add(const QString &target, std::int64_t intervalMs, std::int64_t nowMs)
{
    Entry entry;
    entry.intervalMs = std::max<std::int64_t>(intervalMs, 1);
    setOffset(entry, target);
    entry.dueMs = nowMs;
    m_entries.insert(target, entry);
}

void ScrapeSchedule::remove(const QString &target)
{
    m_entries.remove(target);
}

void ScrapeSchedule::setInterval(const QString &target, std::int64_t intervalMs, std::int64_t nowMs)
{
    const auto entry = m_entries.find(target);
    intervalMs = std::max<std::int64_t>(intervalMs, 1);
    if (entry == m_entries.end() || entry->intervalMs == intervalMs)
        return;
    entry->intervalMs = intervalMs;
    setOffset(*entry, target);
    // A first scrape that is still due stays due.
    if (entry->dueMs > nowMs)
        entry->dueMs = nextGridPoint(*entry, nowMs);
}

void ScrapeSchedule::setPaused(const QString &target, bool paused, std::int64_t nowMs)
{
    const auto entry = m_entries.find(target);
    if (entry == m_entries.end() || entry->paused == paused)
        return;
    entry->paused = paused;
    if (!paused)
        entry->dueMs = nowMs; // fresh at once, like a first scrape
}

void ScrapeSchedule::scrapeNow(const QString &target)
{
    const auto entry = m_entries.find(target);
    if (entry != m_entries.end() && !entry->running)
        entry->ordered = true;
}

QList<ScrapeSchedule::Due> ScrapeSchedule::takeDue(std::int64_t nowMs)
{
    QList<Due> due;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry->dueMs > nowMs + entry->intervalMs) // the clock was set back
            entry->dueMs = nextGridPoint(*entry, nowMs);
        const bool onSchedule = !entry->paused && entry->dueMs <= nowMs;
        if (!onSchedule && !entry->ordered)
            continue;
        if (entry->running) {
            entry->skipped += 1;
            entry->dueMs = nextGridPoint(*entry, nowMs);
            continue;
        }
        due.append({entry.key(), onSchedule ? entry->dueMs : nowMs});
        if (onSchedule) {
            // Half an interval of distance at least, so that the scrape after the first one, or
            // after a late one, does not follow on its heels.
            entry->dueMs = nextGridPoint(*entry, nowMs + entry->intervalMs / 2);
        }
        entry->ordered = false;
        entry->running = true;
    }
    std::sort(due.begin(), due.end(), [](const Due &a, const Due &b) {
        return a.scheduledMs != b.scheduledMs ? a.scheduledMs < b.scheduledMs : a.target < b.target;
    });
    return due;
}

void ScrapeSchedule::finished(const QString &target, std::int64_t nowMs)
{
    const auto entry = m_entries.find(target);
    if (entry == m_entries.end() || !entry->running)
        return;
    entry->running = false;
    if (entry->dueMs <= nowMs) {
        entry->skipped += (nowMs - entry->dueMs) / entry->intervalMs + 1;
        entry->dueMs = nextGridPoint(*entry, nowMs);
    }
}

std::optional<std::int64_t> ScrapeSchedule::nextDueMs() const
{
    std::optional<std::int64_t> next;
    for (const Entry &entry : m_entries) {
        if (entry.running || (entry.paused && !entry.ordered))
            continue;
        const std::int64_t due = entry.ordered ? std::int64_t(0) : entry.dueMs;
        next = next ? std::min(*next, due) : due;
    }
    return next;
}

bool ScrapeSchedule::isRunning(const QString &target) const
{
    const auto entry = m_entries.find(target);
    return entry != m_entries.end() && entry->running;
}

std::int64_t ScrapeSchedule::skipped(const QString &target) const
{
    const auto entry = m_entries.find(target);
    return entry == m_entries.end() ? 0 : entry->skipped;
}

std::int64_t ScrapeSchedule::sampleTimeMs(std::int64_t startMs, std::int64_t scheduledMs,
                                          std::int64_t intervalMs)
{
    const std::int64_t tolerance = std::min<std::int64_t>(2, intervalMs / 100);
    return std::llabs(startMs - scheduledMs) <= tolerance ? scheduledMs : startMs;
}

} // namespace vigie
