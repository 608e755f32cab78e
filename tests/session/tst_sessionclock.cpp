// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionclock.h"

#include <QtTest>

using namespace vigie;

// Two clocks that the test sets.
class SessionClockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_wall = 1'700'000'000'000;
        m_steady = 5000;
        m_clock =
            std::make_unique<SessionClock>([this] { return m_wall; }, [this] { return m_steady; });
        QCOMPARE(m_clock->nowMs(), m_wall);
    }
    void followsTheSystemsClock()
    {
        for (const std::int64_t step : {0, 1, 999, 15'000, 3'600'000}) {
            pass(step);
            QCOMPARE(m_clock->nowMs(), m_wall);
            QCOMPARE(m_clock->forgettingMs(), m_wall);
            QCOMPARE(m_clock->aheadMs(), 0);
        }
    }
    void goesOnWhereTheClockIsSetBack()
    {
        pass(60'000);
        const std::int64_t before = m_clock->nowMs();
        m_wall -= 3'600'000;
        QCOMPARE(m_clock->nowMs(), before);
        pass(10'000);
        QCOMPARE(m_clock->nowMs(), before + 10'000);
        QCOMPARE(m_clock->aheadMs(), 3'600'000);
        m_wall += 3'600'000; // and forth again
        QCOMPARE(m_clock->nowMs(), m_wall);
        QCOMPARE(m_clock->aheadMs(), 0);
    }
    void waitsForAClockThatIsALittleBehind()
    {
        const std::int64_t before = m_clock->nowMs();
        m_wall -= 800;
        pass(300);
        QCOMPARE(m_clock->nowMs(), before);
        QCOMPARE(m_clock->aheadMs(), 0);
        pass(600);
        QCOMPARE(m_clock->nowMs(), m_wall);
    }
    // A night's sleep, or a mistake: after an hour it counts.
    void forgetsNothingForAnHourAfterALeap()
    {
        const std::int64_t before = m_clock->nowMs();
        m_wall += 48 * 3'600'000LL;
        pass(1000);
        QCOMPARE(m_clock->nowMs(), m_wall);
        QCOMPARE(m_clock->forgettingMs(), before + 1000);
        pass(30 * 60'000);
        QCOMPARE(m_clock->forgettingMs(), before + 1000 + 30 * 60'000);
        pass(31 * 60'000);
        QCOMPARE(m_clock->forgettingMs(), m_wall);
    }

private:
    void pass(std::int64_t ms)
    {
        m_wall += ms;
        m_steady += ms;
    }

    std::int64_t m_wall = 0;
    std::int64_t m_steady = 0;
    std::unique_ptr<SessionClock> m_clock;
};

QTEST_GUILESS_MAIN(SessionClockTest)
#include "tst_sessionclock.moc"
