// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartexport.h"

#include <QDateTime>

#include <charconv>
#include <cmath>
#include <set>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QByteArray field(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    // A spreadsheet would run what begins like a formula.
    if (!bytes.isEmpty() &&
        (bytes[0] == '=' || bytes[0] == '+' || bytes[0] == '@' || bytes[0] == '-'))
        bytes.prepend('\'');
    if (!bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n') &&
        !bytes.contains('\r'))
        return bytes;
    bytes.replace('"', "\"\"");
    return '"' + bytes + '"';
}

QByteArray number(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    char buffer[32];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value);
    return error == std::errc() ? QByteArray(buffer, end - buffer) : QByteArray();
}

// The unit that the exported numbers are in: they are the metric's own, not scaled.
QString plainUnit(const Unit &unit)
{
    if (unit.kind == Unit::Kind::Ratio)
        return u"ratio"_s;
    if (unit.kind == Unit::Kind::Seconds && unit.toBase >= 60)
        return unit.toBase < 3600 ? u"min"_s : unit.toBase < 86400 ? u"h"_s : u"d"_s;
    return scaleFor(unit, unit.kind == Unit::Kind::Bytes && unit.toBase == 1 ? 0 : 1).symbol;
}

QByteArray isoTime(std::int64_t timeMs, const QTimeZone &zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs, zone);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs).toLatin1();
}

} // namespace

QByteArray csvOf(const ChartState &state)
{
    const std::vector<ChartSeries> &series = state.data->series;
    const QString unit = plainUnit(state.spec.unit);
    QByteArray csv = "time";
    std::set<std::int64_t> times;
    std::vector<std::size_t> cursors(series.size(), 0);
    for (const ChartSeries &one : series) {
        csv += ',' + field(unit.isEmpty() ? one.name : one.name + u" ["_s + unit + u']');
        for (const std::int64_t timeMs : one.points.times()) {
            if (timeMs >= state.fromMs && timeMs <= state.toMs)
                times.insert(timeMs);
        }
    }
    csv += "\r\n";
    for (const std::int64_t timeMs : times) {
        csv += isoTime(timeMs, state.zone);
        for (std::size_t i = 0; i < series.size(); ++i) {
            csv += ',';
            const PlotSeries &points = series[i].points;
            cursors[i] = points.lowerBound(timeMs, cursors[i]);
            if (cursors[i] < points.size() && points.times()[cursors[i]] == timeMs)
                csv += number(points.values()[cursors[i]]);
        }
        csv += "\r\n";
    }
    return csv;
}

QString exportFileName(const ChartState &state, const QString &suffix)
{
    QString name;
    for (const QChar c : state.spec.title)
        name += c.isLetterOrNumber() || c == u'_' || c == u'-' ? c : QChar(u'_');
    name = name.left(80);
    if (name.isEmpty())
        name = u"chart"_s;
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(state.toMs, state.zone);
    return name + u'_' + end.toString(u"yyyy-MM-dd'T'HHmmss"_s) + u'.' + suffix;
}

} // namespace vigie
