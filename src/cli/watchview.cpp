// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchview.h"

#include "terminal.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::watchview {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(WatchCommand)
};

using Status = TargetState::Status;

constexpr qsizetype widestName = 24;
constexpr qsizetype widestInstance = 28;
constexpr qsizetype eventsShown = 5;

// By shape as well as by colour.
struct Look
{
    QChar sign;
    QChar tick;
    TextStyle style;
    QLatin1StringView word;
};

Look lookOf(Status status)
{
    switch (status) {
    case Status::Up:
        return {u'●', u'▂', TextStyle::Good, "up"_L1};
    case Status::Slow:
        return {u'▲', u'▅', TextStyle::Warning, "slow"_L1};
    case Status::Down:
        return {u'■', u'█', TextStyle::Bad, "down"_L1};
    case Status::Paused:
        return {u'‖', u' ', TextStyle::Muted, "paused"_L1};
    case Status::Waiting:
        break;
    }
    return {u'○', u' ', TextStyle::Muted, "waiting"_L1};
}

QString fitted(const QString &text, qsizetype width)
{
    if (width <= 0)
        return {};
    return text.size() <= width ? text : text.left(width - 1) + u'…';
}

QString milliseconds(double ms)
{
    return Text::tr("%1 ms").arg(ms < 10 ? QString::number(ms, 'f', 1)
                                         : QString::number(ms, 'f', 0));
}

// The last scrapes, oldest left; the strip of a target that is new is filled from the right.
QString strip(const QList<TargetState::Tick> &ticks, qsizetype length)
{
    const qsizetype shown = std::min(ticks.size(), length);
    QString text(length - shown, u' ');
    for (qsizetype i = ticks.size() - shown; i < ticks.size(); ++i) {
        const Look look = lookOf(ticks.at(i).status);
        text += terminal::styled(QString(look.tick), look.style);
    }
    return text;
}

QString facts(const TargetState &state, std::int64_t nowMs)
{
    if (state.lastScrapeMs == 0)
        return state.status == Status::Paused ? Text::tr("paused") : Text::tr("waiting");
    const QString age = Text::tr("%1 ago").arg(span(nowMs - state.lastScrapeMs));
    if (state.status == Status::Down)
        return Text::tr("down for %1").arg(span(nowMs - state.downSinceMs)) + u" · "_s + age;
    return Text::tr("%1 series").arg(state.seriesCount) + u" · "_s +
           milliseconds(state.durationMs) + u" · "_s + age;
}

struct Columns
{
    qsizetype name = 0;
    qsizetype instance = 0;
    qsizetype strip = 0;
};

Columns columnsFor(const QList<Row> &rows, int width)
{
    Columns columns;
    for (const Row &row : rows) {
        columns.name = std::max(columns.name, std::min(row.target.name.size(), widestName));
        columns.instance =
            std::max(columns.instance, std::min(row.target.instance().size(), widestInstance));
    }
    constexpr qsizetype forFacts = 36;
    columns.strip = std::clamp<qsizetype>(width - columns.name - columns.instance - forFacts - 8, 0,
                                          TargetState::stripLength);
    return columns;
}

QString rowLine(const Row &row, const Columns &columns, std::int64_t nowMs, int width)
{
    const Look look = lookOf(row.state.status);
    const QString name = fitted(terminal::sanitized(row.target.name), columns.name);
    const QString instance = fitted(terminal::sanitized(row.target.instance()), columns.instance);
    const qsizetype used = columns.name + columns.instance + columns.strip + 8;
    return terminal::styled(QString(look.sign), look.style) + u' ' +
           terminal::styled(name.leftJustified(columns.name), TextStyle::Bold) + u"  "_s +
           terminal::styled(instance.leftJustified(columns.instance), TextStyle::Muted) + u"  "_s +
           strip(row.state.strip, columns.strip) + u"  "_s +
           fitted(facts(row.state, nowMs), width - used);
}

QString timeOfDay(std::int64_t timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs).toString(u"HH:mm:ss"_s);
}

QLatin1StringView kindWord(Event::Kind kind)
{
    switch (kind) {
    case Event::Kind::Down:
        return "down"_L1;
    case Event::Kind::Recovered:
        return "recovered"_L1;
    case Event::Kind::Restarted:
        return "restarted"_L1;
    case Event::Kind::NewSeries:
        return "new-series"_L1;
    case Event::Kind::GoneSeries:
        return "gone-series"_L1;
    case Event::Kind::NewFamily:
        return "new-family"_L1;
    case Event::Kind::GoneFamily:
        return "gone-family"_L1;
    case Event::Kind::Metadata:
        return "metadata"_L1;
    case Event::Kind::Verdict:
        return "verdict"_L1;
    case Event::Kind::Lint:
        return "lint"_L1;
    case Event::Kind::Note:
        break;
    }
    return "note"_L1;
}

} // namespace

QString span(std::int64_t ms)
{
    const std::int64_t seconds = std::max<std::int64_t>(ms, 0) / 1000;
    if (seconds < 120)
        return Text::tr("%1 s").arg(seconds);
    if (seconds < 7200)
        return Text::tr("%1 min").arg(seconds / 60);
    return Text::tr("%1 h").arg(seconds / 3600);
}

QStringList table(const QList<Row> &rows, const QList<Event> &events, std::int64_t nowMs, int width)
{
    const Columns columns = columnsFor(rows, width);
    QStringList lines;
    for (const Row &row : rows) {
        lines.append(rowLine(row, columns, nowMs, width));
        if (row.state.status != Status::Down || row.state.problem.isEmpty())
            continue;
        const QString problem = fitted(terminal::sanitized(row.state.problem), width - 4);
        lines.append(u"    "_s + terminal::styled(problem, TextStyle::Bad));
    }
    if (events.isEmpty())
        return lines;
    lines.append(QString());
    for (auto i = std::max<qsizetype>(0, events.size() - eventsShown); i < events.size(); ++i)
        lines.append(
            terminal::styled(fitted(u"  "_s + eventLine(events.at(i)), width), TextStyle::Muted));
    return lines;
}

QString scrapeLine(const Row &row)
{
    const TargetState &state = row.state;
    const Look look = lookOf(state.status);
    const QString head = timeOfDay(state.lastScrapeMs) + u' ' +
                         terminal::styled(QString(look.sign), look.style) + u' ' +
                         terminal::sanitized(row.target.name) + u' ' +
                         terminal::sanitized(row.target.instance());
    if (state.status == Status::Down)
        return head + u": "_s + terminal::sanitized(state.problem);
    return head + u": "_s + Text::tr("%1 series").arg(state.seriesCount) + u", "_s +
           milliseconds(state.durationMs);
}

QString eventLine(const Event &event)
{
    return timeOfDay(event.timeMs) + u' ' + terminal::sanitized(event.text);
}

QJsonObject scrapeJson(const Row &row)
{
    const TargetState &state = row.state;
    QJsonObject json{{u"type"_s, u"scrape"_s},
                     {u"time_ms"_s, qint64(state.lastScrapeMs)},
                     {u"target"_s, row.target.name},
                     {u"url"_s, row.target.scrape.url.toString(QUrl::RemoveUserInfo)},
                     {u"status"_s, lookOf(state.status).word},
                     {u"duration_ms"_s, state.durationMs},
                     {u"series"_s, qint64(state.seriesCount)},
                     {u"body_bytes"_s, qint64(state.bodyBytes)}};
    if (state.error != ScrapeError::None) {
        json.insert(u"error"_s,
                    QJsonObject{{u"kind"_s, errorId(state.error)}, {u"message"_s, state.problem}});
    }
    return json;
}

QJsonObject eventJson(const Event &event, const QString &url)
{
    return {{u"type"_s, u"event"_s},
            {u"time_ms"_s, qint64(event.timeMs)},
            {u"kind"_s, kindWord(event.kind)},
            {u"url"_s, url},
            {u"text"_s, event.text}};
}

} // namespace vigie::watchview
