// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluator.h"

#include "histogram.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace vigie::promql {

namespace {

struct LabelsHash
{
    std::size_t operator()(const Labels *labels) const { return labels->hash(); }
};

struct LabelsEqual
{
    bool operator()(const Labels *a, const Labels *b) const { return *a == *b; }
};

template <typename T>
void appendSorted(std::vector<T> &to, std::vector<T> &&from)
{
    const bool ordered = to.empty() || from.empty() || to.back().timeMs < from.front().timeMs;
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    const auto earlier = [](const T &a, const T &b) {
        return a.timeMs < b.timeMs;
    };
    const auto sameTime = [](const T &a, const T &b) {
        return a.timeMs == b.timeMs;
    };
    if (!ordered)
        std::stable_sort(to.begin(), to.end(), earlier);
    if (std::adjacent_find(to.begin(), to.end(), sameTime) != to.end())
        failQuery(sameLabelsMessage);
}

void failAtSharedTimes(const Series &a, const Series &b)
{
    for (const HistogramSample &sample : a.histograms) {
        const auto at = std::lower_bound(
            b.floats.begin(), b.floats.end(), sample.timeMs,
            [](const Point &point, std::int64_t timeMs) { return point.timeMs < timeMs; });
        if (at != b.floats.end() && at->timeMs == sample.timeMs)
            failQuery(sameLabelsMessage);
    }
}

} // namespace

Matrix Evaluator::evaluate(const Expr &expr)
{
    m_context.checkNow();
    if (m_steps.count() == 0)
        return {};
    if (static_cast<std::uint64_t>(m_steps.count()) > m_context.options().maxSamples)
        failQuery("query would be evaluated at " + std::to_string(m_steps.count()) +
                      " steps, more than samples may be held",
                  expr.range, QueryError::Kind::Limit);
    const std::uint64_t before = m_context.held();
    Matrix result = dispatch(expr);
    m_context.setHeld(before + sampleCount(result));
    return result;
}

Matrix Evaluator::dispatch(const Expr &expr)
{
    switch (expr.kind) {
    case Expr::Kind::Number: {
        const double value = static_cast<const NumberExpr &>(expr).value;
        return scalars([value](std::int64_t) { return value; });
    }
    case Expr::Kind::String:
        return {{}, static_cast<const StringExpr &>(expr).value};
    case Expr::Kind::Vector:
        return vectorSelector(static_cast<const VectorExpr &>(expr));
    case Expr::Kind::Matrix:
        return matrixSelector(static_cast<const MatrixExpr &>(expr));
    case Expr::Kind::Subquery:
        return runSubquery(static_cast<const SubqueryExpr &>(expr));
    case Expr::Kind::Unary:
        return unary(static_cast<const UnaryExpr &>(expr));
    case Expr::Kind::Binary:
        return binary(static_cast<const BinaryExpr &>(expr));
    case Expr::Kind::Aggregate:
        return aggregate(static_cast<const AggregateExpr &>(expr));
    case Expr::Kind::Call:
        return call(static_cast<const CallExpr &>(expr));
    case Expr::Kind::Paren:
        return evaluate(*static_cast<const ParenExpr &>(expr).inner);
    case Expr::Kind::StepInvariant:
        return stepInvariant(static_cast<const StepInvariantExpr &>(expr));
    case Expr::Kind::Duration:
        break;
    }
    failQuery("expression cannot be evaluated", expr.range);
}

Matrix Evaluator::scalars(const std::function<double(std::int64_t)> &valueAt)
{
    const auto count = static_cast<std::size_t>(m_steps.count());
    m_context.hold(count);
    Matrix matrix;
    Series &series = matrix.series.emplace_back();
    series.labels = share({});
    series.floats.reserve(count);
    for (std::int64_t step = 0; step < m_steps.count(); ++step)
        series.floats.push_back({m_steps.time(step), valueAt(m_steps.time(step))});
    return matrix;
}

Matrix Evaluator::unary(const UnaryExpr &unary)
{
    Matrix matrix = evaluate(*unary.inner);
    if (unary.op != TokenKind::Sub)
        return matrix;
    for (Series &series : matrix.series) {
        if (!m_context.keepsNames())
            series.labels = withoutName(series.labels);
        series.dropName = true;
        for (Point &point : series.floats)
            point.value = -point.value;
        for (HistogramSample &sample : series.histograms) {
            NativeHistogram negated = *sample.histogram;
            multiply(negated, -1);
            sample.histogram = std::make_shared<const NativeHistogram>(std::move(negated));
        }
    }
    if (!m_context.keepsNames())
        uniteSameLabels(matrix, true);
    return matrix;
}

// Evaluated once; the value stands at every step.
Matrix Evaluator::stepInvariant(const StepInvariantExpr &invariant)
{
    Evaluator once(m_context, {m_steps.startMs, m_steps.startMs, m_steps.stepMs});
    Matrix matrix = once.evaluate(*invariant.inner);
    const bool isRange = typeOf(*invariant.inner) == ValueType::Matrix;
    if (isRange || m_steps.count() == 1)
        return matrix;
    const auto count = static_cast<std::size_t>(m_steps.count());
    for (Series &series : matrix.series) {
        m_context.hold(sampleCount(series) * (count - 1));
        for (std::int64_t step = 1; step < m_steps.count(); ++step) {
            if (!series.floats.empty())
                series.floats.push_back({m_steps.time(step), series.floats.front().value});
            else if (!series.histograms.empty())
                series.histograms.push_back(
                    {m_steps.time(step), series.histograms.front().histogram});
        }
    }
    return matrix;
}

// Starts at the first multiple of the step inside the range, as Prometheus does.
Matrix Evaluator::runSubquery(const SubqueryExpr &subquery)
{
    const std::int64_t lastStep = m_steps.time(m_steps.count() - 1);
    const std::int64_t first = lookAt(subquery.shift, m_steps.startMs);
    const std::int64_t rangeMs = subquery.rangeNs / 1'000'000;
    Steps steps;
    steps.stepMs = subquery.stepNs == 0 ? m_context.options().subqueryStep.count()
                                        : subquery.stepNs / 1'000'000;
    if (steps.stepMs <= 0)
        failQuery("the step of a subquery must be at least a millisecond", subquery.range);
    steps.endMs = lookAt(subquery.shift, lastStep);
    steps.startMs = steps.stepMs * ((first - rangeMs) / steps.stepMs);
    if (steps.startMs <= first - rangeMs)
        steps.startMs += steps.stepMs;
    return Evaluator(m_context, steps).evaluate(*subquery.inner);
}

void Evaluator::uniteSameLabels(Matrix &matrix, bool always) const
{
    std::erase_if(matrix.series, [](const Series &series) { return series.empty(); });
    const bool checks = always || !m_steps.isInstant() || !m_context.keepsNames();
    if (!checks || matrix.series.size() < 2)
        return;
    std::unordered_map<const Labels *, std::size_t, LabelsHash, LabelsEqual> known;
    known.reserve(matrix.series.size());
    std::size_t kept = 0;
    for (std::size_t i = 0; i < matrix.series.size(); ++i) {
        Series &series = matrix.series[i];
        const auto [place, isNew] = known.try_emplace(series.labels.get(), kept);
        if (isNew) {
            if (kept != i)
                matrix.series[kept] = std::move(series);
            ++kept;
            continue;
        }
        Series &first = matrix.series[place->second];
        failAtSharedTimes(first, series);
        failAtSharedTimes(series, first);
        appendSorted(first.floats, std::move(series.floats));
        appendSorted(first.histograms, std::move(series.histograms));
    }
    matrix.series.resize(kept);
}

StepReader::StepReader(const Matrix &matrix)
    : m_matrix(matrix)
    , m_nextFloat(matrix.series.size())
    , m_nextHistogram(matrix.series.size())
{}

const std::vector<StepReader::Sample> &StepReader::at(std::int64_t timeMs)
{
    m_samples.clear();
    for (std::size_t i = 0; i < m_matrix.series.size(); ++i) {
        const Series &series = m_matrix.series[i];
        std::size_t &nextFloat = m_nextFloat[i];
        std::size_t &nextHistogram = m_nextHistogram[i];
        if (nextFloat < series.floats.size() && series.floats[nextFloat].timeMs == timeMs) {
            m_samples.push_back(
                {static_cast<std::uint32_t>(i), series.floats[nextFloat++].value, nullptr});
        } else if (nextHistogram < series.histograms.size() &&
                   series.histograms[nextHistogram].timeMs == timeMs) {
            m_samples.push_back({static_cast<std::uint32_t>(i), 0,
                                 series.histograms[nextHistogram++].histogram.get()});
        }
    }
    return m_samples;
}

const HistogramPtr &StepReader::histogramOf(const Sample &sample) const
{
    return m_matrix.series[sample.series].histograms[m_nextHistogram[sample.series] - 1].histogram;
}

} // namespace vigie::promql
