// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querytable.h"

#include "histogram.h"
#include "numbertext.h"
#include "parser.h"
#include "resultjson.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(QueryTable)
};

QString shown(const std::string &text)
{
    return terminal::sanitized(QString::fromStdString(text));
}

QString timeText(std::int64_t timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

// A vector: a line for each element, labels before the value.
void printVector(const QueryResult &result)
{
    std::vector<QString> names;
    qsizetype widest = 0;
    for (const ResultSeries &series : result.series) {
        names.push_back(shown(series.labels.toString()));
        widest = std::max(widest, names.back().size());
    }
    widest = std::min<qsizetype>(widest, std::max(20, terminal::width() - 24));
    for (std::size_t i = 0; i < names.size(); ++i) {
        const ResultSeries &series = result.series[i];
        const std::string value = series.histograms.empty()
                                      ? promql::formatSample(series.points.front().value)
                                      : promql::histogramText(series.histograms.front().histogram);
        terminal::printLine(names[i].leftJustified(widest) + u"  "_s +
                            terminal::styled(shown(value), TextStyle::Bold));
    }
}

// A matrix: the labels on a line, below them the points.
void printMatrix(const QueryResult &result)
{
    for (const ResultSeries &series : result.series) {
        terminal::printLine(terminal::styled(shown(series.labels.toString()), TextStyle::Bold));
        for (const Point &point : series.points)
            terminal::printLine(u"  "_s +
                                terminal::styled(timeText(point.timeMs), TextStyle::Muted) +
                                u"  "_s + shown(promql::formatSample(point.value)));
        for (const HistogramPoint &point : series.histograms)
            terminal::printLine(u"  "_s +
                                terminal::styled(timeText(point.timeMs), TextStyle::Muted) +
                                u"  "_s + shown(promql::histogramText(point.histogram)));
    }
}

void printError(const QueryError &error, const std::string &expression)
{
    terminal::printError(shown(errorText(error, expression)));
    const bool oneLine = expression.find('\n') == std::string::npos;
    if (error.end <= error.begin || !oneLine || error.end > expression.size())
        return;
    const auto characters = [&expression](std::size_t from, std::size_t to) {
        return shown(expression.substr(from, to - from)).size();
    };
    terminal::printError(u"    "_s + shown(expression));
    terminal::printError(u"    "_s + QString(characters(0, error.begin), u' ') +
                         QString(std::max<qsizetype>(1, characters(error.begin, error.end)), u'^'));
}

} // namespace

void printResult(const QueryResult &result, const std::string &expression)
{
    if (result.error) {
        printError(*result.error, expression);
        return;
    }
    switch (result.kind) {
    case QueryResult::Kind::Scalar:
        terminal::printLine(
            shown(promql::formatSample(result.series.front().points.front().value)));
        break;
    case QueryResult::Kind::String:
        terminal::printLine(shown(result.text));
        break;
    case QueryResult::Kind::Vector:
        printVector(result);
        break;
    case QueryResult::Kind::Matrix:
        printMatrix(result);
        break;
    }
    const bool listsSeries =
        result.kind == QueryResult::Kind::Vector || result.kind == QueryResult::Kind::Matrix;
    if (listsSeries && result.series.empty())
        terminal::printLine(terminal::styled(TableText::tr("nothing matches"), TextStyle::Muted));
    for (const Annotation &annotation : result.annotations)
        terminal::printLine(terminal::styled(shown(annotationText(annotation, expression)),
                                             annotation.severity == Annotation::Severity::Warning
                                                 ? TextStyle::Warning
                                                 : TextStyle::Accent));
}

std::optional<std::int64_t> durationMs(const std::string &text)
{
    const std::optional<std::int64_t> nanoseconds = promql::parseDuration(text);
    return nanoseconds ? std::optional(*nanoseconds / 1'000'000) : std::nullopt;
}

} // namespace vigie
