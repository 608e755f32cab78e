// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrictype.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <string_view>

namespace vigie {

// What a number of a metric measures, so that it is written as people write it.
struct Unit
{
    enum class Kind : std::uint8_t {
        None, // a count
        Bytes,
        Seconds,
        Ratio,   // 0…1, shown as a percentage
        Percent, // 0…100
        Celsius,
        Volts,
        Amperes,
        Joules,
        Watts,
        Hertz,
        Metres,
        Grams,
        Cores,  // CPU seconds a second
        State,  // 0 or 1
        Moment, // seconds since the epoch: a time of day, not a duration
        Other,  // the metadata's own word
    };

    Kind kind = Kind::None;
    bool perSecond = false;
    double toBase = 1; // value × toBase is in the base unit; 0.001 for a _milliseconds metric
    QString word;      // of Other

    bool operator==(const Unit &) const = default;
};

// From the UNIT metadata when there is one that is known, else from the name's last words.
[[nodiscard]] Unit unitOf(std::string_view familyName, std::string_view unitMetadata = {},
                          MetricType type = MetricType::Unknown);
// The unit of rate() of a metric: B → B/s, J → W, CPU seconds → cores, counts → /s.
[[nodiscard]] Unit rateOf(const Unit &unit, std::string_view familyName = {});

// How the numbers of one axis are written: value × factor, the magnitude after each number, the
// symbol once (in the title).
struct UnitScale
{
    double factor = 1;
    QString magnitude; // "k", "M" for counts; empty for units that scale themselves
    QString symbol;    // "MiB/s", "ms", "%"; empty for counts
};

[[nodiscard]] UnitScale scaleFor(const Unit &unit, double largestMagnitude);

struct ValueText
{
    QString number;
    QString unit;

    [[nodiscard]] QString joined() const;
};

// For key facts and tooltips: "148" "MiB", "41.2" "/s", "4 h 12 min". Three significant digits,
// NaN and ±Inf by name.
[[nodiscard]] ValueText valueText(double value, const Unit &unit,
                                  const QLocale &locale = QLocale());
[[nodiscard]] QString formatValue(double value, const Unit &unit,
                                  const QLocale &locale = QLocale());
// A length of time in two parts at most: "4 h 12 min", "3 d 2 h", "41.2 s", "12 ms".
[[nodiscard]] QString formatDuration(double seconds, const QLocale &locale = QLocale());
// The number alone with no more decimals than stepSize needs: the labels of one axis match.
[[nodiscard]] QString tickText(double scaledValue, double scaledStep, const QLocale &locale);

} // namespace vigie
