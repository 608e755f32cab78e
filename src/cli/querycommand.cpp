// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querycommand.h"

#include "command.h"
#include "commandline.h"
#include "engine.h"
#include "querytable.h"
#include "resultjson.h"
#include "samplefiles.h"
#include "seriesstore.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

struct QueryText
{
    Q_DECLARE_TR_FUNCTIONS(QueryCommand)
};

struct Question
{
    std::string expression;
    QueryRange range;
};

// Seconds since 1970 or a date as RFC 3339 writes it, in milliseconds.
std::optional<std::int64_t> parseTime(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber && std::abs(seconds) < 1e13)
        return static_cast<std::int64_t>(std::llround(seconds * 1000));
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional<std::int64_t>(time.toMSecsSinceEpoch()) : std::nullopt;
}

// 15, 0.5, 1m or 500ms in milliseconds.
std::optional<std::int64_t> parseStep(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    std::int64_t step = isNumber && std::abs(seconds) < 1e13 ? std::llround(seconds * 1000) : 0;
    if (!isNumber)
        step = durationMs(text.toStdString()).value_or(0);
    return step > 0 ? std::optional(step) : std::nullopt;
}

void addOptions(CommandLine &line)
{
    line.parser().addOptions({
        {u"data"_s,
         QueryText::tr(
             "A recording, or a file in OpenMetrics text with timestamps; may be repeated."),
         u"FILE"_s},
        {u"time"_s,
         QueryText::tr("When to evaluate: seconds since 1970 or 2024-01-31T12:00:00Z; without it "
                       "at the newest sample."),
         u"TIME"_s},
        {u"start"_s, QueryText::tr("The first step of a range."), u"TIME"_s},
        {u"end"_s, QueryText::tr("The last step of a range."), u"TIME"_s},
        {u"step"_s, QueryText::tr("The distance of two steps, as 15 or 1m."), u"STEP"_s},
        {u"queries"_s,
         QueryText::tr("Answers each line of a file, {\"expr\",\"time_ms\"} or "
                       "{\"expr\",\"start_ms\",\"end_ms\",\"step_ms\"}, with a line of JSON."),
         u"FILE"_s},
        {u"experimental"_s, QueryText::tr("With what Prometheus has behind feature flags.")},
    });
    line.parser().addPositionalArgument(u"EXPR"_s, QueryText::tr("The expression."), u"[EXPR]"_s);
}

// A line of --queries; nothing where it is none.
std::optional<Question> parseQuestion(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (!object["expr"_L1].isString())
        return std::nullopt;
    const auto time = [&object](QLatin1StringView name) {
        return static_cast<std::int64_t>(object[name].toDouble());
    };
    Question question;
    question.expression = object["expr"_L1].toString().toStdString();
    if (object.contains("start_ms"_L1)) {
        question.range = {time("start_ms"_L1), time("end_ms"_L1), time("step_ms"_L1)};
        if (question.range.stepMs <= 0)
            return std::nullopt;
    } else {
        question.range = {time("time_ms"_L1), time("time_ms"_L1), 0};
    }
    return question;
}

// An error of a query is an answer, too: only a line that is no question is a problem.
int answerLines(const QString &name, const SeriesStore &store, const QueryOptions &options)
{
    const std::optional<std::string> text = readWholeFile(name);
    if (!text)
        return ExitProblem;
    const StoreSnapshot snapshot = store.snapshot();
    int code = ExitFine;
    const QByteArray all = QByteArray::fromRawData(text->data(), qsizetype(text->size()));
    for (const QByteArray &line : all.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        QueryResult result;
        const std::optional<Question> question = parseQuestion(line);
        if (question) {
            result = evaluate(snapshot, question->expression, question->range, options);
        } else {
            result.error = QueryError{QueryError::Kind::Execution,
                                      "not a query: expr and time_ms, or start_ms, end_ms and "
                                      "step_ms are needed"};
            code = ExitProblem;
        }
        terminal::printLine(QString::fromStdString(
            resultToJson(result, question ? question->expression : std::string(),
                         question ? question->range.startMs : 0)));
    }
    return code;
}

int answer(const Question &question, const SeriesStore &store, const QueryOptions &options,
           bool json)
{
    const QueryResult result =
        evaluate(store.snapshot(), question.expression, question.range, options);
    if (json)
        terminal::printLine(QString::fromStdString(
            resultToJson(result, question.expression, question.range.startMs)));
    else
        printResult(result, question.expression);
    return result.error ? ExitProblem : ExitFine;
}

// The times asked for; nothing where an option is no time.
std::optional<QueryRange> timesOf(const QCommandLineParser &parser, std::int64_t newestMs)
{
    if (!parser.isSet(u"start"_s)) {
        const std::optional<std::int64_t> time =
            parser.isSet(u"time"_s) ? parseTime(parser.value(u"time"_s)) : std::optional(newestMs);
        return time ? std::optional(QueryRange{*time, *time, 0}) : std::nullopt;
    }
    const auto start = parseTime(parser.value(u"start"_s));
    const auto end = parseTime(parser.value(u"end"_s));
    const auto step = parseStep(parser.value(u"step"_s));
    return start && end && step ? std::optional(QueryRange{*start, *end, *step}) : std::nullopt;
}

QString usageProblem(const QCommandLineParser &parser)
{
    const bool hasLines = parser.isSet(u"queries"_s);
    const qsizetype expressions = parser.positionalArguments().size();
    if (!parser.isSet(u"data"_s))
        return QueryText::tr("--data says what to query");
    if (hasLines ? expressions != 0 : expressions != 1)
        return QueryText::tr("one expression is needed, or --queries");
    const int ofRange =
        int(parser.isSet(u"start"_s)) + int(parser.isSet(u"end"_s)) + int(parser.isSet(u"step"_s));
    if (ofRange != 0 && ofRange != 3)
        return QueryText::tr("--start, --end and --step belong together");
    if (ofRange != 0 && parser.isSet(u"time"_s))
        return QueryText::tr("--time is for one moment, --start for a range");
    return {};
}

} // namespace

int runQuery(const QStringList &arguments)
{
    CommandLine line(u"query"_s,
                     QueryText::tr("Evaluates PromQL over files of samples, as Prometheus does."),
                     u"query --data samples.om 'sum by (job) (rate(requests_total[5m]))'"_s);
    addOptions(line);
    if (const auto code = line.parse(arguments))
        return *code;
    const QCommandLineParser &parser = line.parser();
    if (const QString problem = usageProblem(parser); !problem.isEmpty())
        return line.usageError(problem);
    if (!timesOf(parser, 0))
        return line.usageError(QueryText::tr("a time or step cannot be read"));
    StoreLimits limits;
    limits.maxAge = std::chrono::hours(24 * 365 * 1000);
    limits.maxBytes = std::size_t(1) << 40U;
    SeriesStore store(limits);
    const std::optional<std::int64_t> newest = loadSampleFiles(parser.values(u"data"_s), store);
    if (!newest)
        return ExitProblem;
    QueryOptions options;
    options.experimental = parser.isSet(u"experimental"_s);
    if (parser.isSet(u"queries"_s))
        return answerLines(parser.value(u"queries"_s), store, options);
    const Question question{parser.positionalArguments().constFirst().toStdString(),
                            *timesOf(parser, *newest)};
    return answer(question, store, options, line.json());
}

} // namespace vigie
