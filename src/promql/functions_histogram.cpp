// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callcontext.h"
#include "histogram.h"
#include "kahan.h"
#include "numbertext.h"
#include "quantile.h"

#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace vigie::promql {

namespace {

constexpr std::string_view bucketLabel = "le";

// The input of the quantile functions: native histograms as they are, and the series of classic
// buckets gathered into histograms, at each step.
class HistogramInput
{
public:
    struct Classic
    {
        LabelsPtr labels; // without le
        std::vector<ClassicBucket> buckets;
    };
    struct Native
    {
        std::uint32_t series = 0;
        const NativeHistogram *histogram = nullptr;
    };

    HistogramInput(CallContext &context, std::size_t argument);

    // What there is at the step.
    void moveTo(std::int64_t timeMs);
    [[nodiscard]] std::vector<Classic> &classics() { return m_classics; }
    [[nodiscard]] const std::vector<Native> &natives() const { return m_natives; }
    [[nodiscard]] const LabelsPtr &labelsOf(const Native &native) const
    {
        return m_matrix.series[native.series].labels;
    }
    // For remarks.
    [[nodiscard]] static std::string_view metricOf(const Labels &labels)
    {
        return labels.metricName();
    }
    [[nodiscard]] SourceRange range() const { return m_range; }

private:
    struct Place
    {
        std::size_t classic = 0;
        std::optional<double> bound;
    };

    CallContext &m_context;
    SourceRange m_range;
    Matrix m_matrix;
    StepReader m_reader;
    std::vector<Place> m_places;            // of each series as a bucket
    std::vector<std::size_t> m_sameClassic; // of each series as a native histogram
    std::vector<Classic> m_classics;
    std::vector<Native> m_natives;
};

HistogramInput::HistogramInput(CallContext &context, std::size_t argument)
    : m_context(context)
    , m_range(context.argument(argument).range)
    , m_matrix(context.evaluate(argument))
    , m_reader(m_matrix)
{
    std::unordered_map<Labels, std::size_t> known;
    for (const Series &series : m_matrix.series) {
        Labels labels = *series.labels;
        labels.remove(bucketLabel);
        const auto [place, isNew] = known.try_emplace(labels, m_classics.size());
        if (isNew)
            m_classics.push_back({share(std::move(labels)), {}});
        m_places.push_back({place->second, parseFloat(series.labels->get(bucketLabel))});
    }
    for (const Series &series : m_matrix.series) {
        const auto same = known.find(*series.labels);
        m_sameClassic.push_back(same == known.end() ? m_classics.size() : same->second);
    }
}

void HistogramInput::moveTo(std::int64_t timeMs)
{
    for (Classic &classic : m_classics)
        classic.buckets.clear();
    m_natives.clear();
    for (const StepReader::Sample &sample : m_reader.at(timeMs)) {
        const Place &place = m_places[sample.series];
        const Labels &labels = *m_matrix.series[sample.series].labels;
        if (sample.histogram)
            m_natives.push_back({sample.series, sample.histogram});
        else if (place.bound)
            m_classics[place.classic].buckets.push_back({*place.bound, sample.value});
        else
            m_context.annotator().badBucketLabel(metricOf(labels), labels.get(bucketLabel),
                                                 m_range);
    }
    // Where the same histogram is there in both ways, neither can be believed.
    std::erase_if(m_natives, [this](const Native &native) {
        const std::size_t same = m_sameClassic[native.series];
        if (same >= m_classics.size() || m_classics[same].buckets.empty())
            return false;
        m_context.annotator().mixedClassicAndNative(metricOf(*labelsOf(native)), m_range);
        m_classics[same].buckets.clear();
        return true;
    });
}

// Collects points into series by what they came from.
class Output
{
public:
    explicit Output(CallContext &context)
        : m_context(context)
    {}

    void add(const LabelsPtr &from, const std::string &label, const std::string &labelValue,
             std::int64_t timeMs, double value)
    {
        const auto [place, isNew] =
            m_known.try_emplace(std::pair(from.get(), labelValue), m_matrix.series.size());
        if (isNew) {
            Series &series = m_matrix.series.emplace_back();
            series.labels = m_context.resultLabels(from);
            series.dropName = true;
            if (!label.empty()) {
                Labels labels = *series.labels;
                labels.set(label, labelValue);
                series.labels = share(std::move(labels));
            }
        }
        m_matrix.series[place->second].floats.push_back({timeMs, value});
    }

    Matrix take()
    {
        m_context.evaluator().uniteSameLabels(m_matrix);
        return std::move(m_matrix);
    }

private:
    CallContext &m_context;
    Matrix m_matrix;
    std::map<std::pair<const Labels *, std::string>, std::size_t> m_known;
};

void remarkOnQuantile(CallContext &context, double q, SourceRange at)
{
    if (std::isnan(q) || q < 0 || q > 1)
        context.annotator().invalidQuantile(q, at);
}

void quantilesAt(CallContext &context, HistogramInput &input, double q, const std::string &label,
                 std::int64_t timeMs, Output &output)
{
    const std::string labelValue = label.empty() ? std::string() : formatLabelFloat(q);
    for (const HistogramInput::Native &native : input.natives()) {
        const LabelsPtr &labels = input.labelsOf(native);
        const NativeQuantile result = nativeQuantile(q, *native.histogram);
        const std::string_view metric = input.metricOf(*labels);
        if (result.nanEffect == NanEffect::ResultIsNan)
            context.annotator().quantileIsNan(metric, input.range());
        else if (result.nanEffect == NanEffect::SkewedHigher)
            context.annotator().quantileSkewed(metric, input.range());
        output.add(labels, label, labelValue, timeMs, result.value);
    }
    for (HistogramInput::Classic &classic : input.classics()) {
        if (classic.buckets.empty())
            continue;
        std::vector<ClassicBucket> buckets = classic.buckets;
        const ClassicQuantile result = classicQuantile(q, buckets);
        if (result.forcedMonotonic)
            context.annotator().forcedMonotonic(input.metricOf(*classic.labels), input.range(),
                                                timeMs, result.lowestBound, result.highestBound,
                                                result.largestCorrection);
        output.add(classic.labels, label, labelValue, timeMs, result.value);
    }
}

} // namespace

Matrix callHistogramQuantile(CallContext &context)
{
    const std::vector<double> q = context.scalars(0);
    HistogramInput input(context, 1);
    Output output(context);
    for (std::size_t step = 0; step < q.size(); ++step) {
        context.evaluator().context().checkpoint();
        const std::int64_t timeMs = context.steps().time(static_cast<std::int64_t>(step));
        remarkOnQuantile(context, q[step], context.argument(0).range);
        input.moveTo(timeMs);
        quantilesAt(context, input, q[step], {}, timeMs, output);
    }
    return output.take();
}

Matrix callHistogramQuantiles(CallContext &context)
{
    const std::string &label = context.text(1);
    std::vector<std::vector<double>> quantiles;
    for (std::size_t i = 2; i < context.argumentCount(); ++i)
        quantiles.push_back(context.scalars(i));
    HistogramInput input(context, 0);
    Output output(context);
    for (std::int64_t step = 0; step < context.steps().count(); ++step) {
        context.evaluator().context().checkpoint();
        input.moveTo(context.steps().time(step));
        for (std::size_t i = 0; i < quantiles.size(); ++i) {
            const double q = quantiles[i][static_cast<std::size_t>(step)];
            remarkOnQuantile(context, q, context.argument(i + 2).range);
            quantilesAt(context, input, q, label, context.steps().time(step), output);
        }
    }
    return output.take();
}

Matrix callHistogramFraction(CallContext &context)
{
    const std::vector<double> lower = context.scalars(0);
    const std::vector<double> upper = context.scalars(1);
    HistogramInput input(context, 2);
    Output output(context);
    for (std::size_t step = 0; step < lower.size(); ++step) {
        context.evaluator().context().checkpoint();
        const std::int64_t timeMs = context.steps().time(static_cast<std::int64_t>(step));
        input.moveTo(timeMs);
        for (const HistogramInput::Native &native : input.natives()) {
            const LabelsPtr &labels = input.labelsOf(native);
            const NativeFraction result =
                nativeFraction(lower[step], upper[step], *native.histogram);
            if (result.nanExcluded)
                context.annotator().fractionExcludesNan(input.metricOf(*labels), input.range());
            output.add(labels, {}, {}, timeMs, result.value);
        }
        for (HistogramInput::Classic &classic : input.classics())
            if (!classic.buckets.empty())
                output.add(classic.labels, {}, {}, timeMs,
                           classicFraction(lower[step], upper[step], classic.buckets));
    }
    return output.take();
}

double histogramCount(const NativeHistogram &histogram)
{
    return histogram.count;
}

double histogramSum(const NativeHistogram &histogram)
{
    return histogram.sum;
}

double histogramAverage(const NativeHistogram &histogram)
{
    return histogram.sum / histogram.count;
}

// Each bucket's observations are taken at its middle, by the logarithm unless it spans zero.
double histogramStdvar(const NativeHistogram &histogram)
{
    const double mean = histogramAverage(histogram);
    KahanSum sum;
    for (const Bucket &bucket : allBuckets(histogram)) {
        if (bucket.count == 0)
            continue;
        double value = 0;
        if (usesCustomBuckets(histogram)) {
            value = (bucket.upper + bucket.lower) / 2;
        } else if (bucket.lower > 0 || bucket.upper < 0) {
            value = std::sqrt(bucket.upper * bucket.lower);
            value = bucket.upper < 0 ? -value : value;
        }
        const double delta = value - mean;
        sum.add(bucket.count * delta * delta);
    }
    return sum.result() / histogram.count;
}

double histogramStddev(const NativeHistogram &histogram)
{
    return std::sqrt(histogramStdvar(histogram));
}

} // namespace vigie::promql
