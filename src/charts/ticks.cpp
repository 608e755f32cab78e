// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticks.h"

#include "units.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

// The next round step of at least this size.
double roundStep(double atLeast)
{
    const double power = std::pow(10.0, std::floor(std::log10(atLeast)));
    for (const double multiple : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        // 25 and 250 read well, 2.5 and 0.025 do not.
        if (multiple == 2.5 && power < 10)
            continue;
        if (multiple * power >= atLeast * (1 - 1e-9))
            return multiple * power;
    }
    return 10 * power;
}

qint64 timeStep(qint64 atLeast)
{
    static constexpr auto steps = std::to_array<qint64>(
        {1,           2,        5,          10,         20,          50,          100,
         200,         500,      second,     2 * second, 5 * second,  10 * second, 15 * second,
         30 * second, minute,   2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
         hour,        2 * hour, 3 * hour,   6 * hour,   12 * hour,   day,         2 * day,
         7 * day,     14 * day, 30 * day,   60 * day,   90 * day,    180 * day,   365 * day});
    const auto at = std::lower_bound(steps.begin(), steps.end(), atLeast);
    if (at != steps.end())
        return *at;
    return (atLeast / (365 * day) + 1) * 365 * day;
}

QDateTime localTime(qint64 timeMs, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, zone);
}

qint64 offsetAt(qint64 timeMs, const QTimeZone &zone)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC))) * second;
}

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

// The last round wall-clock time at or before timeMs, for steps that divide a day.
qint64 roundTimeBefore(qint64 timeMs, qint64 step, const QTimeZone &zone)
{
    const qint64 offset = offsetAt(timeMs, zone);
    const qint64 candidate = floorTo(timeMs + offset, step) - offset;
    // When the clock changed in between, the candidate's own offset counts.
    const qint64 itsOffset = offsetAt(candidate, zone);
    return itsOffset == offset ? candidate : floorTo(candidate + itsOffset, step) - itsOffset;
}

QString tickLabel(qint64 timeMs, qint64 step, const QTimeZone &zone, const QLocale &locale,
                  bool hours12)
{
    const QDateTime time = localTime(timeMs, zone);
    const QTime clock = time.time();
    if (step >= 90 * day)
        return locale.toString(time.date(), u"MMM yyyy"_s);
    if (step >= day || (clock == QTime(0, 0) && step >= minute))
        return locale.toString(time.date(), u"d MMM"_s);
    if (step < second)
        return time.toString(u"mm:ss.zzz"_s);
    if (hours12)
        return QLocale::c().toString(clock, step < minute ? u"h:mm:ss AP"_s : u"h:mm AP"_s);
    return time.toString(step < minute ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

// Whole minutes are not given in seconds.
QString lengthBefore(qint64 ms, qint64 step, const QLocale &locale)
{
    if (step >= minute && ms < 2 * minute)
        return locale.negativeSign() + locale.toString(1) + u"\u00a0min"_s;
    return formatDuration(-double(ms) / double(second), locale);
}

void appendDays(std::vector<TimeTick> &ticks, qint64 fromMs, qint64 toMs, qint64 step,
                const QTimeZone &zone, const QLocale &locale, bool hours12)
{
    const qint64 days = step / day;
    // Counted from one fixed day, so that ticks stay where they are while time moves on; weeks
    // begin on Monday.
    QDate date = localTime(fromMs, zone).date();
    const qint64 julianMonday = QDate(1970, 1, 5).toJulianDay();
    date = QDate::fromJulianDay(julianMonday + floorTo(date.toJulianDay() - julianMonday, days));
    for (;; date = date.addDays(days)) {
        const qint64 timeMs = date.startOfDay(zone).toMSecsSinceEpoch();
        if (timeMs > toMs || !date.isValid())
            return;
        if (timeMs >= fromMs)
            ticks.push_back({timeMs, tickLabel(timeMs, step, zone, locale, hours12)});
    }
}

} // namespace

ValueTicks valueTicks(double low, double high, int maxCount)
{
    ValueTicks ticks;
    if (!(high > low) || !std::isfinite(low) || !std::isfinite(high) || maxCount < 1)
        return ticks;
    const double span = high / 2 - low / 2; // halves: the difference may be beyond double
    double step = roundStep(span / std::max(maxCount - 1, 1) * 2);
    // Where rounding inwards leaves room for it, the finer step is no more crowded.
    if (!std::isfinite(step) || step <= 0)
        return ticks;
    ticks.step = step;
    const double first = std::ceil(low / step - 1e-9);
    const double last = std::floor(high / step + 1e-9);
    for (double index = first; index <= last && ticks.values.size() < 1000; ++index)
        ticks.values.push_back(index * step);
    return ticks;
}

ValueTicks logTicks(double low, double high, int maxCount)
{
    ValueTicks ticks;
    if (!(low > 0) || !(high > low) || !std::isfinite(high) || maxCount < 1)
        return ticks;
    const int first = static_cast<int>(std::ceil(std::log10(low) - 1e-9));
    const int last = static_cast<int>(std::floor(std::log10(high) + 1e-9));
    const int decades = last - first + 1;
    if (decades * 3 <= maxCount) {
        for (int power = first - 1; power <= last; ++power) {
            for (const double multiple : {1.0, 2.0, 5.0}) {
                const double value = multiple * std::pow(10.0, power);
                if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9))
                    ticks.values.push_back(value);
            }
        }
        return ticks;
    }
    const int every = (decades + maxCount - 1) / maxCount;
    for (int power = first; power <= last; power += every)
        ticks.values.push_back(std::pow(10.0, power));
    return ticks;
}

ValueRange roundedRange(double low, double high, int maxCount)
{
    if (!std::isfinite(low) || !std::isfinite(high) || low > high)
        return {};
    if (low == high) {
        if (low == 0)
            return {};
        const double around = std::abs(low) * 0.5;
        return {low > 0 ? low - around : low - around, high + around};
    }
    // Rounding outwards may add up to two ticks, then the step is chosen again.
    for (int count = maxCount; count > 1; --count) {
        const double step = valueTicks(low, high, count).step;
        if (step <= 0)
            break;
        const ValueRange range{std::floor(low / step + 1e-9) * step,
                               std::ceil(high / step - 1e-9) * step};
        if (std::round((range.high - range.low) / step) + 1 <= maxCount)
            return range;
    }
    return {low, high};
}

std::vector<TimeTick> timeTicks(std::int64_t fromMs, std::int64_t toMs, int maxCount,
                                const QTimeZone &zone, const QLocale &locale, bool hours12)
{
    std::vector<TimeTick> ticks;
    if (toMs <= fromMs || maxCount < 1)
        return ticks;
    const qint64 step = timeStep((toMs - fromMs + maxCount - 1) / maxCount);
    if (step >= day) {
        appendDays(ticks, fromMs, toMs, step, zone, locale, hours12);
        return ticks;
    }
    qint64 timeMs = roundTimeBefore(fromMs, step, zone);
    while (timeMs <= toMs) {
        if (timeMs >= fromMs)
            ticks.push_back({timeMs, tickLabel(timeMs, step, zone, locale, hours12)});
        // After a change of the clock the wall's round times lie elsewhere.
        const qint64 next = timeMs + step;
        const qint64 aligned = roundTimeBefore(next, step, zone);
        timeMs = aligned > timeMs ? aligned : next;
    }
    return ticks;
}

std::vector<TimeTick> timeTicksBefore(std::int64_t fromMs, std::int64_t toMs, int maxCount,
                                      const QLocale &locale)
{
    std::vector<TimeTick> ticks;
    if (toMs <= fromMs || maxCount < 1)
        return ticks;
    const qint64 step = timeStep((toMs - fromMs + maxCount - 1) / maxCount);
    for (qint64 before = (toMs - fromMs) / step * step; before > 0; before -= step)
        ticks.push_back({toMs - before, lengthBefore(before, step, locale)});
    ticks.push_back({toMs, ChartText::tr("now")});
    return ticks;
}

QString momentText(std::int64_t timeMs, std::int64_t spanMs, const QTimeZone &zone,
                   const QLocale &locale, bool hours12)
{
    const QDateTime time = localTime(timeMs, zone);
    const bool isShort = spanMs < 10 * second;
    const QString clock = hours12 ? QLocale::c().toString(time.time(), isShort ? u"h:mm:ss.zzz AP"_s
                                                                               : u"h:mm:ss AP"_s)
                                  : time.toString(isShort ? u"HH:mm:ss.zzz"_s : u"HH:mm:ss"_s);
    if (spanMs < 18 * hour)
        return clock;
    return locale.toString(time.date(), u"ddd d MMM"_s) + u' ' + clock;
}

} // namespace vigie
