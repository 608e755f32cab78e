// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace vigie {

// When which target is scraped. Knows no clock: every call takes the time, in milliseconds of any
// clock that the caller likes; a clock that jumps makes one early or late scrape, never a burst.
//
// A target's first scrape is at once. The later ones lie on a grid of its interval whose offset
// comes from its id, so that many targets do not fire together. A grid point that passes while the
// target's scrape still runs is left out.
class ScrapeSchedule
{
public:
    struct Due
    {
        QString target;
        std::int64_t scheduledMs = 0; // the grid point, or the time of the order
    };

    // seed: another grid offset for the same ids, so that two machines do not fire together.
    explicit ScrapeSchedule(std::size_t seed = 0);

    void add(const QString &target, std::int64_t intervalMs, std::int64_t nowMs);
    void remove(const QString &target);
    void setInterval(const QString &target, std::int64_t intervalMs, std::int64_t nowMs);
    void setPaused(const QString &target, bool paused, std::int64_t nowMs);
    // Due at once, paused or not, when none runs; the grid stays as it was.
    void scrapeNow(const QString &target);

    // The targets to scrape now, longest due first; they count as running until `finished`.
    [[nodiscard]] QList<Due> takeDue(std::int64_t nowMs);
    void finished(const QString &target, std::int64_t nowMs);
    // When takeDue will next have something, if nothing changes; empty: never.
    [[nodiscard]] std::optional<std::int64_t> nextDueMs() const;

    [[nodiscard]] bool isRunning(const QString &target) const;
    [[nodiscard]] std::int64_t skipped(const QString &target) const; // grid points left out

    // The time to store a scrape under: its start, or the grid point when it is within
    // min(2 ms, interval/100), because even steps compress best (facts §1.9).
    [[nodiscard]] static std::int64_t sampleTimeMs(std::int64_t startMs, std::int64_t scheduledMs,
                                                   std::int64_t intervalMs);

private:
    struct Entry
    {
        std::int64_t intervalMs = 0;
        std::int64_t offsetMs = 0;
        std::int64_t dueMs = 0;
        std::int64_t skipped = 0;
        bool ordered = false; // by scrapeNow
        bool paused = false;
        bool running = false;
    };
    [[nodiscard]] static std::int64_t nextGridPoint(const Entry &entry, std::int64_t afterMs);
    void setOffset(Entry &entry, const QString &target) const;

    std::size_t m_seed;
    QHash<QString, Entry> m_entries;
};

} // namespace vigie
