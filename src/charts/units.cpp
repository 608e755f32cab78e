// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "units.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct UnitWord
{
    std::string_view word;
    Unit::Kind kind;
    double toBase;
};

// Base units of the naming guide first, then the usual departures from it.
constexpr auto unitWords = std::to_array<UnitWord>({
    {"bytes", Unit::Kind::Bytes, 1},
    {"seconds", Unit::Kind::Seconds, 1},
    {"ratio", Unit::Kind::Ratio, 1},
    {"percent", Unit::Kind::Percent, 1},
    {"celsius", Unit::Kind::Celsius, 1},
    {"volts", Unit::Kind::Volts, 1},
    {"amperes", Unit::Kind::Amperes, 1},
    {"joules", Unit::Kind::Joules, 1},
    {"watts", Unit::Kind::Watts, 1},
    {"hertz", Unit::Kind::Hertz, 1},
    {"meters", Unit::Kind::Metres, 1},
    {"metres", Unit::Kind::Metres, 1},
    {"grams", Unit::Kind::Grams, 1},
    {"cores", Unit::Kind::Cores, 1},
    {"milliseconds", Unit::Kind::Seconds, 1e-3},
    {"microseconds", Unit::Kind::Seconds, 1e-6},
    {"nanoseconds", Unit::Kind::Seconds, 1e-9},
    {"minutes", Unit::Kind::Seconds, 60},
    {"hours", Unit::Kind::Seconds, 3600},
    {"days", Unit::Kind::Seconds, 86400},
    {"ms", Unit::Kind::Seconds, 1e-3},
    {"us", Unit::Kind::Seconds, 1e-6},
    {"ns", Unit::Kind::Seconds, 1e-9},
    {"sec", Unit::Kind::Seconds, 1},
    {"kilobytes", Unit::Kind::Bytes, 1e3},
    {"kibibytes", Unit::Kind::Bytes, 1024},
    {"megabytes", Unit::Kind::Bytes, 1e6},
    {"mebibytes", Unit::Kind::Bytes, 1048576},
    {"gigabytes", Unit::Kind::Bytes, 1e9},
    {"gibibytes", Unit::Kind::Bytes, 1073741824},
    {"millivolts", Unit::Kind::Volts, 1e-3},
    {"milliwatts", Unit::Kind::Watts, 1e-3},
    {"microjoules", Unit::Kind::Joules, 1e-6},
    {"kilometers", Unit::Kind::Metres, 1e3},
    {"kilograms", Unit::Kind::Grams, 1e3},
});

const UnitWord *findWord(std::string_view word)
{
    const auto at = std::find_if(unitWords.begin(), unitWords.end(),
                                 [word](const UnitWord &row) { return row.word == word; });
    return at == unitWords.end() ? nullptr : &*at;
}

std::vector<std::string_view> wordsOf(std::string_view name)
{
    std::vector<std::string_view> words;
    while (!name.empty()) {
        const std::size_t end = std::min(name.find_first_of("_:."), name.size());
        if (end > 0)
            words.push_back(name.substr(0, end));
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return words;
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

struct Prefix
{
    double limit; // used from here on
    double factor;
    const char *text;
};

constexpr auto siPrefixes = std::to_array<Prefix>({
    {1e15, 1e-15, "P"},
    {1e12, 1e-12, "T"},
    {1e9, 1e-9, "G"},
    {1e6, 1e-6, "M"},
    {1e3, 1e-3, "k"},
});
constexpr auto smallPrefixes = std::to_array<Prefix>({
    {1, 1, ""},
    {1e-3, 1e3, "m"},
    {1e-6, 1e6, "\u00b5"},
    {1e-9, 1e9, "n"},
});
constexpr auto bytePrefixes = std::to_array<Prefix>({
    {1125899906842624.0, 1 / 1125899906842624.0, "PiB"},
    {1099511627776.0, 1 / 1099511627776.0, "TiB"},
    {1073741824.0, 1 / 1073741824.0, "GiB"},
    {1048576.0, 1 / 1048576.0, "MiB"},
    {1024.0, 1 / 1024.0, "KiB"},
    {0, 1, "B"},
});
constexpr auto timePrefixes = std::to_array<Prefix>({
    {2 * 86400.0, 1 / 86400.0, "d"},
    {2 * 3600.0, 1 / 3600.0, "h"},
    {180, 1 / 60.0, "min"},
    {1, 1, "s"},
    {1e-3, 1e3, "ms"},
    {1e-6, 1e6, "\u00b5s"},
    {0, 1e9, "ns"},
});

template <std::size_t Count>
const Prefix *choose(const std::array<Prefix, Count> &prefixes, double magnitude)
{
    for (const Prefix &prefix : prefixes) {
        if (magnitude >= prefix.limit * (1 - 1e-9))
            return &prefix;
    }
    return nullptr;
}

// SI prefix before a unit's symbol; nothing below one for units that people do not split.
UnitScale siScale(double magnitude, const QString &symbol, bool splits)
{
    const Prefix *prefix = choose(siPrefixes, magnitude);
    if (!prefix && splits && magnitude > 0)
        prefix = choose(smallPrefixes, magnitude);
    if (!prefix)
        return {1, {}, symbol};
    return {prefix->factor, {}, QString::fromUtf8(prefix->text) + symbol};
}

template <std::size_t Count>
UnitScale scaleBy(const std::array<Prefix, Count> &prefixes, double magnitude)
{
    // Zero has no size: it is written in the unit itself.
    const Prefix *prefix = choose(prefixes, magnitude > 0 ? magnitude : 1);
    return {prefix->factor, {}, QString::fromUtf8(prefix->text)};
}

UnitScale countScale(double magnitude)
{
    const Prefix *prefix = magnitude >= 1e4 ? choose(siPrefixes, magnitude) : nullptr;
    if (!prefix)
        return {};
    return {prefix->factor, QString::fromUtf8(prefix->text), {}};
}

UnitScale baseScale(const Unit &unit, double magnitude)
{
    switch (unit.kind) {
    case Unit::Kind::Bytes:
        return scaleBy(bytePrefixes, magnitude);
    case Unit::Kind::Seconds:
        return unit.perSecond ? siScale(magnitude, u"s"_s, true) : scaleBy(timePrefixes, magnitude);
    case Unit::Kind::Ratio:
        return {100, {}, u"%"_s};
    case Unit::Kind::Percent:
        return {1, {}, u"%"_s};
    case Unit::Kind::Celsius:
        return {1, {}, u"\u00b0C"_s};
    case Unit::Kind::Volts:
        return siScale(magnitude, u"V"_s, true);
    case Unit::Kind::Amperes:
        return siScale(magnitude, u"A"_s, true);
    case Unit::Kind::Joules:
        return siScale(magnitude, u"J"_s, true);
    case Unit::Kind::Watts:
        return siScale(magnitude, u"W"_s, true);
    case Unit::Kind::Hertz:
        return siScale(magnitude, u"Hz"_s, false);
    case Unit::Kind::Metres:
        return siScale(magnitude, u"m"_s, true);
    case Unit::Kind::Grams:
        return siScale(magnitude, u"g"_s, true);
    case Unit::Kind::Cores:
        return {1, {}, QCoreApplication::translate("Unit", "cores")};
    case Unit::Kind::Other: {
        UnitScale scale = countScale(magnitude);
        scale.symbol = unit.word;
        return scale;
    }
    case Unit::Kind::None:
    case Unit::Kind::State:
    case Unit::Kind::Moment:
        break;
    }
    return countScale(magnitude);
}

QString significant(double value, const QLocale &locale)
{
    const double magnitude = std::abs(value);
    if (magnitude != 0 && (magnitude < 1e-4 || magnitude >= 1e7))
        return locale.toString(value, 'g', 3);
    int decimals = 0;
    if (value != std::round(value) || magnitude >= 1e6)
        decimals = std::clamp(2 - static_cast<int>(std::floor(std::log10(magnitude))), 0, 6);
    QString text = locale.toString(value, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(locale.decimalPoint()))
            text.chop(locale.decimalPoint().size());
    }
    return text;
}

} // namespace

Unit unitOf(std::string_view familyName, std::string_view unitMetadata, MetricType type)
{
    Unit unit;
    if (type == MetricType::StateSet || type == MetricType::Info) {
        unit.kind = type == MetricType::StateSet ? Unit::Kind::State : Unit::Kind::None;
        return unit;
    }
    std::vector<std::string_view> words = wordsOf(familyName);
    while (!words.empty() && isOneOf(words.back(), {"total", "sum", "bucket", "count"})) {
        // The number of observations has no unit of its own.
        if (words.back() == "count")
            return unit;
        words.pop_back();
    }
    const bool moment = !words.empty() && (words.back() == "created" ||
                                           (words.size() > 1 && words.back() == "seconds" &&
                                            isOneOf(words[words.size() - 2], {"timestamp"})));
    if (moment || familyName.ends_with("_start_time_seconds")) {
        unit.kind = Unit::Kind::Moment;
        return unit;
    }
    const UnitWord *row = findWord(unitMetadata);
    if (!row && !unitMetadata.empty()) {
        unit.kind = Unit::Kind::Other;
        unit.word = QString::fromUtf8(unitMetadata.data(), qsizetype(unitMetadata.size()));
        return unit;
    }
    // "…_bytes_total" and also "…_seconds_max": the last two words.
    for (std::size_t back = 1; !row && back <= 2 && back <= words.size(); ++back)
        row = findWord(words[words.size() - back]);
    if (row) {
        unit.kind = row->kind;
        unit.toBase = row->toBase;
    } else if (familyName == "up" || familyName.ends_with("_up")) {
        unit.kind = Unit::Kind::State;
    }
    return unit;
}

Unit rateOf(const Unit &unit, std::string_view familyName)
{
    Unit rate = unit;
    if (unit.kind == Unit::Kind::Joules) {
        rate.kind = Unit::Kind::Watts;
    } else if (unit.kind == Unit::Kind::Seconds) {
        // Seconds a second: of processors they are cores, of anything else a share of the time.
        const std::vector<std::string_view> words = wordsOf(familyName);
        const bool cpu = std::find(words.begin(), words.end(), "cpu") != words.end();
        rate.kind = cpu ? Unit::Kind::Cores : Unit::Kind::Seconds;
        rate.perSecond = !cpu;
    } else {
        rate.perSecond = true;
    }
    return rate;
}

UnitScale scaleFor(const Unit &unit, double largestMagnitude)
{
    double magnitude = std::abs(largestMagnitude) * unit.toBase;
    if (!std::isfinite(magnitude))
        magnitude = 0;
    UnitScale scale = baseScale(unit, magnitude);
    scale.factor *= unit.toBase;
    if (unit.perSecond)
        scale.symbol += u"/s"_s;
    return scale;
}

QString ValueText::joined() const
{
    return unit.isEmpty() ? number : number + u'\u00a0' + unit;
}

ValueText valueText(double value, const Unit &unit, const QLocale &locale)
{
    if (std::isnan(value))
        return {u"NaN"_s, {}};
    if (std::isinf(value))
        return {value > 0 ? u"+Inf"_s : u"-Inf"_s, {}};
    if (unit.kind == Unit::Kind::Seconds && !unit.perSecond && std::abs(value * unit.toBase) >= 120)
        return {formatDuration(value * unit.toBase, locale), {}};
    const UnitScale scale = scaleFor(unit, value);
    ValueText text{significant(value * scale.factor, locale), scale.symbol};
    if (!scale.magnitude.isEmpty())
        text.number += u'\u00a0' + scale.magnitude;
    return text;
}

QString formatValue(double value, const Unit &unit, const QLocale &locale)
{
    return valueText(value, unit, locale).joined();
}

QString formatDuration(double seconds, const QLocale &locale)
{
    if (!std::isfinite(seconds))
        return formatValue(seconds, {}, locale);
    const double length = std::abs(seconds);
    const QString sign = seconds < 0 ? QString(locale.negativeSign()) : QString();
    if (length < 120) {
        const UnitScale scale = scaleBy(timePrefixes, length);
        return sign + significant(length * scale.factor, locale) + u'\u00a0' + scale.symbol;
    }
    struct Part
    {
        qint64 seconds;
        QString symbol;
    };
    const std::array<Part, 4> parts{{{86400, u"d"_s}, {3600, u"h"_s}, {60, u"min"_s}, {1, u"s"_s}}};
    auto rest = static_cast<qint64>(std::min(length, 1e15));
    QStringList texts;
    for (std::size_t i = 0; i < parts.size() && texts.size() < 2; ++i) {
        const qint64 count = rest / parts[i].seconds;
        rest %= parts[i].seconds;
        // Two neighbours at most: "3 d" and not "3 d 12 s".
        if (count > 0)
            texts.append(locale.toString(count) + u'\u00a0' + parts[i].symbol);
        else if (!texts.isEmpty())
            break;
    }
    return sign + texts.join(u' ');
}

QString tickText(double scaledValue, double scaledStep, const QLocale &locale)
{
    if (scaledStep <= 0)
        return significant(scaledValue, locale);
    int decimals = 0;
    double step = scaledStep;
    while (decimals < 9 && std::abs(step - std::round(step)) > 1e-6 * std::max(step, 1e-9)) {
        step *= 10;
        ++decimals;
    }
    // −0 would be written "-0".
    const double value = std::abs(scaledValue) < scaledStep * 1e-6 ? 0.0 : scaledValue;
    if (value == 0)
        return locale.toString(0);
    if (decimals >= 9 || std::abs(value) >= 1e9)
        return locale.toString(value, 'g', 4);
    return locale.toString(value, 'f', decimals);
}

} // namespace vigie
