// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticks.h"

#include <QDateTime>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueTicksAreRoundAndFewAndInside();
    void valueTicksOfNonsenseAreNone();
    void roundedRangeHoldsTheData();
    void roundedRangeGivesAConstantRoom();
    void logTicksArePowersOfTen();
    void timeTicksAreRound_data();
    void timeTicksAreRound();
    void timeTicksSurviveChangesOfTheClock_data();
    void timeTicksSurviveChangesOfTheClock();
    void timeTicksStayWhileTimeMoves();
    void midnightIsNamedByItsDay();
    void timesBeforeNowAreRound_data();
    void timesBeforeNowAreRound();
    void aMomentIsAsExactAsTheSpanAsks();
};

namespace {

std::int64_t at(const QTimeZone &zone, int month, int day, int hour, int minute = 0, int second = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute, second), zone)
        .toMSecsSinceEpoch();
}

QStringList labels(const std::vector<TimeTick> &ticks)
{
    QStringList all;
    for (const TimeTick &tick : ticks)
        all.append(tick.label);
    return all;
}

} // namespace

void TestTicks::valueTicksAreRoundAndFewAndInside()
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> exponent(-12, 12);
    for (int round = 0; round < 3000; ++round) {
        const double low = std::pow(10, exponent(random)) * (round % 2 ? 1 : -1);
        const double high = low + std::pow(10, exponent(random));
        if (!(high > low) || (high - low) < std::abs(low) * 1e-9)
            continue;
        const int count = 2 + round % 9;
        const ValueTicks ticks = valueTicks(low, high, count);
        QVERIFY(int(ticks.values.size()) <= count);
        const double mantissa =
            ticks.step / std::pow(10, std::floor(std::log10(ticks.step) + 1e-9));
        bool isRound = false;
        for (const double multiple : {1.0, 2.0, 2.5, 5.0, 10.0})
            isRound = isRound || std::abs(mantissa - multiple) < 1e-6;
        QVERIFY2(isRound, qPrintable(QString::number(ticks.step)));
        for (const double value : ticks.values) {
            QVERIFY(value >= low - ticks.step * 1e-6 && value <= high + ticks.step * 1e-6);
            QVERIFY(std::abs(std::remainder(value, ticks.step)) < ticks.step * 1e-3);
        }
    }
}

void TestTicks::valueTicksOfNonsenseAreNone()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    QVERIFY(valueTicks(nan, 1, 5).values.empty());
    QVERIFY(valueTicks(0, infinity, 5).values.empty());
    QVERIFY(valueTicks(1, 1, 5).values.empty());
    QVERIFY(valueTicks(2, 1, 5).values.empty());
    QVERIFY(valueTicks(0, 1, 0).values.empty());
    const double largest = std::numeric_limits<double>::max();
    QVERIFY(valueTicks(-largest, largest, 5).values.size() <= 5);
    QCOMPARE(roundedRange(nan, 1, 5), ValueRange());
    QCOMPARE(roundedRange(3, 2, 5), ValueRange());
}

void TestTicks::roundedRangeHoldsTheData()
{
    QCOMPARE(roundedRange(0, 53.2, 4), (ValueRange{0, 60}));
    QCOMPARE(roundedRange(0, 0.37, 5), (ValueRange{0, 0.4}));
    QCOMPARE(roundedRange(-3, 7, 4), (ValueRange{-5, 10}));
    std::mt19937 random(2);
    std::uniform_real_distribution<double> number(-1000, 1000);
    for (int round = 0; round < 1000; ++round) {
        const double first = number(random);
        const double second = number(random);
        const ValueRange range = roundedRange(std::min(first, second), std::max(first, second), 6);
        QVERIFY(range.low <= std::min(first, second) + 1e-6);
        QVERIFY(range.high >= std::max(first, second) - 1e-6);
        QVERIFY(valueTicks(range.low, range.high, 6).values.size() <= 6);
    }
}

void TestTicks::roundedRangeGivesAConstantRoom()
{
    QCOMPARE(roundedRange(0, 0, 5), (ValueRange{0, 1}));
    const ValueRange range = roundedRange(12, 12, 5);
    QVERIFY(range.low < 12 && range.high > 12);
    const ValueRange negative = roundedRange(-12, -12, 5);
    QVERIFY(negative.low < -12 && negative.high > -12);
}

void TestTicks::logTicksArePowersOfTen()
{
    QCOMPARE(logTicks(1, 1000, 4).values, (std::vector<double>{1, 10, 100, 1000}));
    QCOMPARE(logTicks(1, 1e6, 4).values, (std::vector<double>{1, 100, 10000, 1e6}));
    QCOMPARE(logTicks(1, 10, 6).values, (std::vector<double>{1, 2, 5, 10}));
    QVERIFY(logTicks(0, 10, 5).values.empty());
    QVERIFY(logTicks(-1, 10, 5).values.empty());
}

void TestTicks::timeTicksAreRound_data()
{
    QTest::addColumn<int>("spanSeconds");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("20 min") << 1200 << 4
                            << QStringList{u"10:05"_s, u"10:10"_s, u"10:15"_s, u"10:20"_s};
    QTest::newRow("1 min") << 60 << 4
                           << QStringList{u"10:02:15"_s, u"10:02:30"_s, u"10:02:45"_s,
                                          u"10:03:00"_s};
    QTest::newRow("6 h") << 6 * 3600 << 6 << QStringList{u"11:00"_s, u"12:00"_s, u"13:00"_s,
                                                         u"14:00"_s, u"15:00"_s, u"16:00"_s};
    QTest::newRow("2 d") << 2 * 86400 << 4
                         << QStringList{u"12:00"_s, u"4 Mar"_s, u"12:00"_s, u"5 Mar"_s};
    QTest::newRow("1 s") << 1 << 2 << QStringList{u"02:03.500"_s, u"02:04.000"_s};
}

void TestTicks::timeTicksAreRound()
{
    QFETCH(int, spanSeconds);
    QFETCH(int, count);
    QFETCH(QStringList, expected);
    const std::int64_t from = at(QTimeZone::utc(), 3, 3, 10, 2, 3) + (spanSeconds == 1 ? 0 : 0);
    auto ticks = timeTicks(from, from + spanSeconds * 1000, count, QTimeZone::utc(), QLocale::c());
    if (!ticks.empty() && ticks.front().timeMs == from)
        ticks.erase(ticks.begin());
    QCOMPARE(labels(ticks), expected);
}

void TestTicks::timeTicksSurviveChangesOfTheClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::newRow("Paris in spring") << QByteArray("Europe/Paris") << 3 << 29;
    QTest::newRow("Paris in autumn") << QByteArray("Europe/Paris") << 10 << 25;
    QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << 4 << 5;
    QTest::newRow("odd offset") << QByteArray("Asia/Kathmandu") << 4 << 5;
    QTest::newRow("midnight does not exist") << QByteArray("Africa/Cairo") << 4 << 24;
}

void TestTicks::timeTicksSurviveChangesOfTheClock()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, month);
    QFETCH(int, day);
    const QTimeZone timeZone(zone);
    if (!timeZone.isValid())
        QSKIP("SKIPPED-TEST: no time zone data");
    const std::int64_t from = at(QTimeZone::utc(), month, day, 0) - 20 * 3'600'000LL;
    for (const std::int64_t span : {6, 12, 30, 48, 200}) {
        const std::int64_t to = from + span * 3'600'000;
        const auto ticks = timeTicks(from, to, 8, timeZone, QLocale::c());
        QVERIFY(ticks.size() >= 2);
        QVERIFY(ticks.size() <= 10); // a doubled hour may add one
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            QVERIFY(ticks[i].timeMs >= from && ticks[i].timeMs <= to);
            QVERIFY(i == 0 || ticks[i].timeMs > ticks[i - 1].timeMs);
            const QTime clock = QDateTime::fromMSecsSinceEpoch(ticks[i].timeMs, timeZone).time();
            const bool startOfDay = ticks[i].label.contains(u' ');
            QVERIFY2(clock.minute() % 30 == 0 || startOfDay, qPrintable(clock.toString()));
        }
    }
}

void TestTicks::timeTicksStayWhileTimeMoves()
{
    const std::int64_t from = at(QTimeZone::utc(), 3, 3, 10, 2, 3);
    const auto before = timeTicks(from, from + 900'000, 5, QTimeZone::utc());
    const auto after = timeTicks(from + 1000, from + 901'000, 5, QTimeZone::utc());
    QCOMPARE(before.size(), after.size());
    for (std::size_t i = 0; i < before.size(); ++i)
        QCOMPARE(before[i].timeMs, after[i].timeMs);
}

void TestTicks::timesBeforeNowAreRound_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("labels");
    QTest::newRow("a minute") << qint64(60) << u"-60 s|-45 s|-30 s|-15 s|now"_s;
    QTest::newRow("five minutes") << qint64(300) << u"-4 min|-2 min|now"_s;
    QTest::newRow("four minutes") << qint64(240) << u"-4 min|-3 min|-2 min|-1 min|now"_s;
    QTest::newRow("two hours") << qint64(7200) << u"-2 h|-1 h 30 min|-1 h|-30 min|now"_s;
    QTest::newRow("a week") << qint64(7 * 86400) << u"-6 d|-4 d|-2 d|now"_s;
}

void TestTicks::timesBeforeNowAreRound()
{
    QFETCH(qint64, seconds);
    constexpr qint64 now = 1'700'000'123'456;
    QStringList labels;
    for (const TimeTick &tick : timeTicksBefore(now - seconds * 1000, now, 4, QLocale::c())) {
        QVERIFY(tick.timeMs >= now - seconds * 1000 && tick.timeMs <= now);
        labels += QString(tick.label).replace(QChar(0xa0), u' ');
    }
    QTEST(labels.join(u'|'), "labels");
    QVERIFY(timeTicksBefore(now, now, 4).empty());
}

void TestTicks::midnightIsNamedByItsDay()
{
    const std::int64_t from = at(QTimeZone::utc(), 3, 3, 22);
    const auto ticks = timeTicks(from, from + 4 * 3'600'000, 4, QTimeZone::utc(), QLocale::c());
    QCOMPARE(labels(ticks),
             (QStringList{u"22:00"_s, u"23:00"_s, u"4 Mar"_s, u"01:00"_s, u"02:00"_s}));
}

void TestTicks::aMomentIsAsExactAsTheSpanAsks()
{
    const std::int64_t moment = at(QTimeZone::utc(), 3, 3, 10, 2, 3);
    QCOMPARE(momentText(moment, 5000, QTimeZone::utc(), QLocale::c()), u"10:02:03.000"_s);
    QCOMPARE(momentText(moment, 600'000, QTimeZone::utc(), QLocale::c()), u"10:02:03"_s);
    QCOMPARE(momentText(moment, 86'400'000, QTimeZone::utc(), QLocale::c()),
             u"Tue 3 Mar 10:02:03"_s);
}

QTEST_GUILESS_MAIN(TestTicks)
#include "tst_ticks.moc"
