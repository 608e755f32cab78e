// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <vector>

namespace vigie {

// Round numbers (1, 2, 2.5, 5 × 10ⁿ) inside [low, high], at most maxCount.
struct ValueTicks
{
    std::vector<double> values;
    double step = 0; // 0: not evenly spaced (log)
};

[[nodiscard]] ValueTicks valueTicks(double low, double high, int maxCount);
// Powers of ten inside [low, high], low > 0; thinned to maxCount, or filled with 2 and 5 when few.
[[nodiscard]] ValueTicks logTicks(double low, double high, int maxCount);
// Grows [low, high] to the ticks around it; a constant gets a range too. NaN-safe.
struct ValueRange
{
    double low = 0;
    double high = 1;
    bool operator==(const ValueRange &) const = default;
};
[[nodiscard]] ValueRange roundedRange(double low, double high, int maxCount);

struct TimeTick
{
    std::int64_t timeMs = 0;
    QString label; // "10:50"; at midnight the day
};

// Round times of the zone's wall clock (DST changes included) in [fromMs, toMs], at most maxCount.
[[nodiscard]] std::vector<TimeTick> timeTicks(std::int64_t fromMs, std::int64_t toMs, int maxCount,
                                              const QTimeZone &zone,
                                              const QLocale &locale = QLocale(),
                                              bool hours12 = false);
// Round lengths of time before toMs, which is now: "−5 min"; the last is "now".
[[nodiscard]] std::vector<TimeTick> timeTicksBefore(std::int64_t fromMs, std::int64_t toMs,
                                                    int maxCount,
                                                    const QLocale &locale = QLocale());
// A moment as a cursor shows it: as exact as a span of spanMs asks for.
[[nodiscard]] QString momentText(std::int64_t timeMs, std::int64_t spanMs, const QTimeZone &zone,
                                 const QLocale &locale = QLocale(), bool hours12 = false);

} // namespace vigie
