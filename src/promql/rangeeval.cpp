// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangeeval.h"

#include "numbertext.h"
#include "rangefunctions.h"
#include "samplewindow.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vigie::promql {

namespace {

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool endsLikeCounter(std::string_view name)
{
    static constexpr std::array<std::string_view, 4> suffixes = {"_total", "_sum", "_count",
                                                                 "_bucket"};
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [name](std::string_view suffix) { return name.ends_with(suffix); });
}

} // namespace

RangeEvaluation::RangeEvaluation(CallContext &context, RangeFunction function)
    : m_context(context)
    , m_query(context.evaluator().context())
    , m_function(function)
{
    for (std::size_t i = 0; i < context.argumentCount(); ++i) {
        const Expr &argument = context.argument(i);
        if (!m_argument && typeOf(argument) == ValueType::Matrix)
            m_argument = &argument;
    }
    m_call.at = context.argument(0).range;
    m_call.annotator = &context.annotator();
}

Matrix RangeEvaluation::run()
{
    // The subquery first, as its annotations come first.
    Matrix result;
    for (std::size_t i = 0; i < m_context.argumentCount(); ++i)
        if (&m_context.argument(i) != m_argument)
            m_scalars.push_back(m_context.scalars(i));
    m_parameters.resize(m_scalars.size());
    if (const auto *matrix = as<MatrixExpr>(m_argument))
        overStored(*matrix, result);
    else if (const auto *subquery = as<SubqueryExpr>(m_argument))
        overSubquery(*subquery, result);
    if (m_context.call().function->name == "absent_over_time")
        return absent(result);
    if (!m_context.keepsNames()) {
        const std::size_t count = result.series.size();
        m_context.evaluator().uniteSameLabels(result, true);
        if (result.series.size() != count)
            failQuery(sameLabelsMessage, m_context.call().range);
    }
    return result;
}

void RangeEvaluation::checkModifiers() const
{
    const std::string_view name = m_context.call().function->name;
    if (m_call.anchored && !isOneOf(name, {"resets", "changes", "rate", "increase", "delta"}))
        failQuery("anchored modifier can only be used with: changes, delta, increase, rate, resets"
                  " - not with " +
                  std::string(name));
    if (m_call.smoothed && !isOneOf(name, {"rate", "increase", "delta"}))
        failQuery("smoothed modifier can only be used with: delta, increase, rate - not with " +
                  std::string(name));
}

void RangeEvaluation::overStored(const MatrixExpr &matrix, Matrix &result)
{
    const VectorExpr &vector = *matrix.selector;
    const Steps &steps = m_context.steps();
    m_shift = &vector.shift;
    m_rangeMs = matrix.rangeNs / 1'000'000;
    m_call.rangeSeconds = secondsOf(matrix.rangeNs);
    m_call.anchored = vector.anchored;
    m_call.smoothed = vector.smoothed;
    checkModifiers();
    m_before = vector.anchored || vector.smoothed ? m_query.lookbackMs() : 0;
    m_after = vector.smoothed ? m_query.lookbackMs() : 0;
    const bool starts =
        m_query.usesStartTimes() &&
        isOneOf(m_context.call().function->name, {"rate", "irate", "increase", "resets"});
    const std::int64_t begin = Evaluator::lookAt(*m_shift, steps.startMs) - m_rangeMs - m_before;
    const std::int64_t end = Evaluator::lookAt(*m_shift, steps.time(steps.count() - 1)) + m_after;
    for (const SeriesId id : m_context.evaluator().select(vector.matchers)) {
        SampleWindow window(m_query.snapshot(), id, begin, end, vector.histogramTotals, starts);
        overSeries(window, share(m_query.snapshot().labels(id)), false, result);
    }
}

void RangeEvaluation::overSubquery(const SubqueryExpr &subquery, Matrix &result)
{
    m_shift = &subquery.shift;
    m_rangeMs = subquery.rangeNs / 1'000'000;
    m_call.rangeSeconds = secondsOf(subquery.rangeNs);
    const Matrix inner = m_context.evaluator().runSubquery(subquery);
    const bool starts =
        m_query.usesStartTimes() &&
        isOneOf(m_context.call().function->name, {"rate", "irate", "increase", "resets"});
    for (const Series &series : inner.series) {
        SampleWindow window(series, starts);
        overSeries(window, series.labels, series.dropName, result);
    }
}

void RangeEvaluation::overSeries(SampleWindow &window, const LabelsPtr &labels, bool dropName,
                                 Matrix &result)
{
    const std::string_view name = m_context.call().function->name;
    SlidingState sliding;
    m_call.sliding = &sliding;
    m_call.metric = labels->metricName();
    Series series;
    series.dropName = dropName || !isOneOf(name, {"last_over_time", "first_over_time"});
    series.labels = series.dropName ? m_context.resultLabels(labels) : labels;
    const auto count = static_cast<std::size_t>(m_context.steps().count());
    for (std::size_t step = 0; step < count; ++step)
        callAt(window, step, series);
    if (series.empty())
        return;
    m_query.hold(sampleCount(series));
    if (!series.floats.empty() && isOneOf(name, {"rate", "increase"}))
        remarkOnCounter(*labels);
    result.series.push_back(std::move(series));
}

void RangeEvaluation::callAt(SampleWindow &window, std::size_t step, Series &series)
{
    m_query.checkpoint();
    m_call.timeMs = m_context.steps().time(static_cast<std::int64_t>(step));
    m_call.rangeEndMs = Evaluator::lookAt(*m_shift, m_call.timeMs);
    m_call.rangeStartMs = m_call.rangeEndMs - m_rangeMs;
    window.moveTo(m_call.rangeStartMs - m_before, m_call.rangeEndMs + m_after);
    m_call.floats = window.floats();
    m_call.histograms = window.histograms();
    if (m_call.floats.empty() && m_call.histograms.empty())
        return;
    m_query.check(window.sampleCount() + series.floats.size());
    m_call.floatStarts = window.floatStarts();
    m_call.histogramStarts = window.histogramStarts();
    m_call.firstFloat = window.firstFloat();
    for (std::size_t i = 0; i < m_scalars.size(); ++i)
        m_parameters[i] = m_scalars[i][step];
    m_call.parameters = m_parameters;
    m_call.hasResult = false;
    m_call.histogram.reset();
    m_function(m_call);
    if (!m_call.hasResult)
        return;
    if (m_call.histogram)
        series.histograms.push_back({m_call.timeMs, std::move(m_call.histogram)});
    else
        series.floats.push_back({m_call.timeMs, m_call.value});
}

void RangeEvaluation::remarkOnCounter(const Labels &labels) const
{
    const std::string_view name = labels.metricName();
    if (name.empty())
        return;
    if (m_query.options().typeAndUnitLabels) {
        const std::string_view type = labels.get("__type__");
        if (type != "counter" && type != "histogram")
            m_context.annotator().maybeNoCounterType(name, type, m_call.at);
    } else if (!endsLikeCounter(name)) {
        m_context.annotator().maybeNoCounter(name, m_call.at);
    }
}

// One where no series is.
Matrix RangeEvaluation::absent(const Matrix &present) const
{
    const Steps &steps = m_context.steps();
    std::vector<bool> found(static_cast<std::size_t>(steps.count()), false);
    for (const Series &series : present.series)
        for (const Point &point : series.floats)
            found[steps.indexOf(point.timeMs)] = true;
    Series series;
    series.labels = share(labelsOfAbsent(m_context.argument(0)));
    series.dropName = true;
    for (std::size_t step = 0; step < found.size(); ++step)
        if (!found[step])
            series.floats.push_back({steps.time(static_cast<std::int64_t>(step)), 1});
    Matrix matrix;
    if (!series.empty())
        matrix.series.push_back(std::move(series));
    return matrix;
}

} // namespace vigie::promql
