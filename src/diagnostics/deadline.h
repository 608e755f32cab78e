// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>

#include <algorithm>
#include <atomic>

namespace vigie {

// How long a step may still wait. Waits are cut into slices so that a cancelled diagnosis ends
// within one of them.
class Deadline
{
public:
    Deadline(int ms, const std::atomic_bool *cancelled)
        : m_timer(ms)
        , m_cancelled(cancelled)
    {}

    [[nodiscard]] bool isOver() const { return isCancelled() || m_timer.hasExpired(); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled->load(); }
    [[nodiscard]] int remainingMs() const { return static_cast<int>(m_timer.remainingTime()); }
    [[nodiscard]] int sliceMs() const { return std::clamp(remainingMs(), 1, 40); }
    // A deadline that ends no later than this one.
    [[nodiscard]] Deadline within(int ms) const
    {
        return {std::min(ms, std::max(0, remainingMs())), m_cancelled};
    }

private:
    QDeadlineTimer m_timer;
    const std::atomic_bool *m_cancelled;
};

} // namespace vigie
