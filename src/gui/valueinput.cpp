// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valueinput.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct Suffix
{
    QStringView text;
    Unit::Kind kind; // None: of any
    double factor;   // to the base unit
};

constexpr auto suffixes = std::to_array<Suffix>({
    {u"ns", Unit::Kind::Seconds, 1e-9},      {u"us", Unit::Kind::Seconds, 1e-6},
    {u"µs", Unit::Kind::Seconds, 1e-6},      {u"ms", Unit::Kind::Seconds, 1e-3},
    {u"s", Unit::Kind::Seconds, 1},          {u"min", Unit::Kind::Seconds, 60},
    {u"m", Unit::Kind::Seconds, 60},         {u"h", Unit::Kind::Seconds, 3600},
    {u"d", Unit::Kind::Seconds, 86400},      {u"B", Unit::Kind::Bytes, 1},
    {u"kB", Unit::Kind::Bytes, 1e3},         {u"MB", Unit::Kind::Bytes, 1e6},
    {u"GB", Unit::Kind::Bytes, 1e9},         {u"TB", Unit::Kind::Bytes, 1e12},
    {u"KiB", Unit::Kind::Bytes, 1024},       {u"MiB", Unit::Kind::Bytes, 1048576},
    {u"GiB", Unit::Kind::Bytes, 1073741824}, {u"TiB", Unit::Kind::Bytes, 1099511627776},
    {u"%", Unit::Kind::Ratio, 0.01},         {u"%", Unit::Kind::Percent, 1},
    {u"k", Unit::Kind::None, 1e3},           {u"M", Unit::Kind::None, 1e6},
    {u"G", Unit::Kind::None, 1e9},
});

std::optional<double> factorOf(QStringView suffix, const Unit &unit)
{
    if (suffix.endsWith(u"/s") && unit.perSecond)
        suffix.chop(2);
    suffix = suffix.trimmed();
    if (suffix.isEmpty())
        return std::nullopt;
    // As written first: M is not m.
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const Suffix &each : suffixes) {
            const bool fits = each.kind == unit.kind || each.kind == Unit::Kind::None;
            if (fits && suffix.compare(each.text, sensitivity) == 0)
                return each.factor;
        }
    }
    return suffix == valueText(1, unit).unit ? std::optional(1.0) : std::nullopt;
}

std::optional<double> numberOf(const QString &text, const QLocale &locale)
{
    bool ok = false;
    const double plain = QLocale::c().toDouble(text, &ok);
    if (ok)
        return plain;
    const double local = locale.toDouble(text, &ok);
    return ok ? std::optional(local) : std::nullopt;
}

} // namespace

std::optional<double> parseValue(const QString &text, const Unit &unit, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    if (const auto whole = numberOf(trimmed, locale))
        return std::isfinite(*whole) ? whole : std::nullopt;
    qsizetype end = 0;
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar c = trimmed[i];
        const bool isExponent = (c == u'e' || c == u'E') && i + 1 < trimmed.size() &&
                                (trimmed[i + 1].isDigit() || trimmed[i + 1] == u'-');
        if (c.isDigit() || c == u'.' || c == u',' || c == u'-' || c == u'+' || isExponent)
            end = i + 1;
        else
            break;
    }
    const auto number = numberOf(trimmed.left(end), locale);
    const QStringView rest = QStringView(trimmed).sliced(end).trimmed();
    if (!number || !std::isfinite(*number))
        return std::nullopt;
    if (rest.isEmpty())
        return number;
    const auto factor = factorOf(rest, unit);
    // A count's suffix does not depend on what the metric's unit is in.
    return factor ? std::optional(*number * *factor / (unit.toBase > 0 ? unit.toBase : 1))
                  : std::nullopt;
}

QString valueInputText(double value, const Unit &unit, const QLocale &locale)
{
    const QString written = formatValue(value, unit, locale);
    const auto back = parseValue(written, unit, locale);
    const double tolerance = std::abs(value) * 0.02;
    if (back && std::abs(*back - value) <= tolerance)
        return written;
    return locale.toString(value, 'g', 4);
}

double roundedWithin(double value, double range)
{
    const double step = std::pow(10, std::floor(std::log10(std::max(range, 1e-300))) - 2);
    return std::round(value / step) * step;
}

QString unitName(const Unit &unit)
{
    QString name = QString::number(static_cast<int>(unit.kind));
    if (unit.kind == Unit::Kind::Other)
        name += u':' + unit.word;
    if (unit.toBase != 1)
        name += u'*' + QString::number(unit.toBase, 'g', 17);
    return unit.perSecond ? QString(name + u"/s"_s) : name;
}

Unit unitNamed(const QString &name)
{
    Unit unit;
    QString rest = name;
    unit.perSecond = rest.endsWith(u"/s"_s);
    if (unit.perSecond)
        rest.chop(2);
    if (const qsizetype star = rest.lastIndexOf(u'*'); star >= 0) {
        const double toBase = rest.sliced(star + 1).toDouble();
        unit.toBase = toBase > 0 ? toBase : 1;
        rest.truncate(star);
    }
    if (const qsizetype colon = rest.indexOf(u':'); colon >= 0) {
        unit.word = rest.sliced(colon + 1);
        rest.truncate(colon);
    }
    const int kind = rest.toInt();
    if (kind > 0 && kind <= static_cast<int>(Unit::Kind::Other))
        unit.kind = static_cast<Unit::Kind>(kind);
    return unit;
}

} // namespace vigie
